"""Addresses of the officers' screens, below ``/admin/``."""

from django.urls import path

from forums.aspirations.desk import announcing, board, bulk, case, export, index, objections
from forums.aspirations.urls import Code  # noqa: F401 (registers the converter)

app_name = "aspirations_desk"
urlpatterns = [
    path("", bulk.index, name="index"),
    path("papan/", board.board, name="board"),
    path("umumkan/", announcing.announce_all, name="announce_all"),
    path("unduh/", export.Export.as_view(), name="export"),
    path("saringan/", index.keep_filter, name="keep_filter"),
    path("saringan/<int:pk>/hapus/", index.drop_filter, name="drop_filter"),
    path("<aspiration_code:code>/", case.case, name="case"),
    path("<aspiration_code:code>/pemutus/", objections.second_officer, name="second_officer"),
]
