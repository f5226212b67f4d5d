"""Addresses of the officers' screens, below ``/admin/``."""

from django.urls import path

from forums.aspirations.desk import board, bulk, case, export, index
from forums.aspirations.urls import Code  # noqa: F401 (registers the converter)

app_name = "aspirations_desk"
urlpatterns = [
    path("", index.index, name="index"),
    path("papan/", board.board, name="board"),
    path("massal/", bulk.bulk, name="bulk"),
    path("unduh/", export.Export.as_view(), name="export"),
    path("saringan/", index.keep_filter, name="keep_filter"),
    path("saringan/<int:pk>/hapus/", index.drop_filter, name="drop_filter"),
    path("<aspiration_code:code>/", case.case, name="case"),
]
