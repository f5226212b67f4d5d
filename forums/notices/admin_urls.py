"""Addresses of the report of mails, below ``/admin/``."""

from django.urls import path

from forums.notices.reports import MailReport, send_mail_again

app_name = "mails"
urlpatterns = [
    path("", MailReport.as_view(), name="report"),
    path("results/", MailReport.as_view(results_only=True), name="report_results"),
    path("<int:pk>/again/", send_mail_again, name="send_again"),
]
