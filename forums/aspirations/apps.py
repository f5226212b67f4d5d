"""The room as a Django app."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class AspirationsConfig(AppConfig):
    """Aspirations of residents."""

    name = "forums.aspirations"
    verbose_name = _("Aspirations")

    def ready(self):
        """A guest who signs in is a guest no longer."""
        from django.contrib.auth.signals import user_logged_in

        from forums.aspirations.views.opened import forget_all

        user_logged_in.connect(forget_all, dispatch_uid="aspirations.forget_opened")
