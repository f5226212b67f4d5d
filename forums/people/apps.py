from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _
from wagtail.users.apps import WagtailUsersAppConfig


class PeopleConfig(AppConfig):
    name = "forums.people"
    verbose_name = _("People")
    default = True

    def ready(self):
        from allauth.mfa.signals import authenticator_added

        from forums.people.second_factor import remember_added_factor

        authenticator_added.connect(remember_added_factor)


class StaffConfig(WagtailUsersAppConfig):
    """Wagtail's user screens with our forms; it stands in INSTALLED_APPS for ``wagtail.users``."""

    user_viewset = "forums.people.viewsets.StaffViewSet"
