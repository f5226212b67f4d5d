"""Addresses of a person's own pages, under /akun/."""

from django.urls import path

from forums.people import unsent, views

app_name = "people"

urlpatterns = [
    path("", views.account, name="account"),
    path("data-saya/", views.my_data, name="my_data"),
    path("data-saya/persetujuan/", views.change_consent, name="change_consent"),
    path("data-saya/unduh/", views.download, name="download"),
    path("lanjutkan/", unsent.unsent, name="unsent"),
    path("dewasa/", views.declare_adult, name="declare_adult"),
    path("hapus/", views.delete_account, name="delete_account"),
    path("hapus/batal/", views.keep_account, name="keep_account"),
    path("perangkat/<int:pk>/akhiri/", views.end_session, name="end_session"),
]
