"""Public addresses of partners and institutions."""

from django.urls import path

from programs.partners import views

app_name = "partners"
urlpatterns = [
    path("mitra/", views.partner_list, name="partners"),
    path("mitra/<slug:slug>/", views.partner_detail, name="partner"),
    path("lembaga/", views.institution_list, name="institutions"),
    path("lembaga/<slug:slug>/", views.institution_detail, name="institution"),
]
