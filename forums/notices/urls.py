"""Public addresses of notices."""

from django.urls import path

from forums.notices import views

app_name = "notices"
urlpatterns = [
    path("pemberitahuan/", views.notice_list, name="list"),
    path("pemberitahuan/semua-dibaca/", views.read_all, name="read_all"),
    path("pemberitahuan/pengaturan/", views.wishes, name="settings"),
    path("pemberitahuan/berhenti/<str:token>/", views.stop, name="stop"),
    path("pemberitahuan/<int:pk>/", views.open_notice, name="open"),
    path("pemberitahuan/<int:pk>/tandai/", views.mark, name="mark"),
]
