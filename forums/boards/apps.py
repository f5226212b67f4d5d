from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class BoardsConfig(AppConfig):
    name = "forums.boards"
    verbose_name = _("Boards")
    default = True

    def ready(self):
        from forums.boards import receivers

        receivers.connect()
