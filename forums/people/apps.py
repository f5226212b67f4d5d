from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleConfig(AppConfig):
    name = "forums.people"
    verbose_name = _("People")
    default = True


class StaffConfig(WagtailUsersAppConfig):
    """Wagtail's user screens with our forms; it stands in INSTALLED_APPS for ``wagtail.users``."""

    user_viewset = "forums.people.viewsets.StaffViewSet"
