"""What notices add to the Wagtail admin, to the trail and to the data of a person."""

from django.urls import include, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from forums.notices import admin_urls
from forums.notices.personal_data import personal_data
from forums.notices.reports import may_see_mails
from forums.notices.states import MailState

hooks.register("register_personal_data", personal_data)


@hooks.register("register_trail_actions")
def trail_actions():
    """What staff do with mails."""
    return {"notices.mail.send_again": _("Had a mail sent again")}


@hooks.register("register_trail_states")
def trail_states():
    """Where a mail is on its way."""
    return {"notices": dict(MailState.choices)}


@hooks.register("register_admin_urls")
def mail_urls():
    """The report of mails."""
    return [path("mails/", include(admin_urls))]


class MailMenuItem(MenuItem):
    """Shown to those who may see the report."""

    def is_shown(self, request):
        return may_see_mails(request.user)


@hooks.register("register_reports_menu_item")
def mail_item():
    """Mail that wasn't sent."""
    url = reverse("mails:report")
    return MailMenuItem(_("Mails"), url, name="mails", icon_name="mail", order=910)
