"""The web server: gunicorn around an application that is loaded and warm before it forks."""

import sys
from pathlib import Path

from django.conf import settings
from django.db import connections
from django.test import Client
from gunicorn.app.base import BaseApplication
from gunicorn.http import message

# Gunicorn would refuse addresses over 8190 bytes in its own words; the site does it in its look.
LONGEST_REQUEST_LINE = 32 * 1024
GRACE_SECONDS = 5


class Website(BaseApplication):
    """Gunicorn, told by the settings instead of a command line."""

    def __init__(self, application, bind):
        self.application = application
        self.bind = bind
        super().__init__()

    def load_config(self):
        """Set what differs from gunicorn's defaults."""
        message.MAX_REQUEST_LINE = LONGEST_REQUEST_LINE + 1
        production = settings.DEPLOYMENT == "production"
        shared_memory = Path("/dev/shm")  # noqa: S108
        options = {
            "bind": self.bind,
            "worker_class": "gthread",
            "workers": settings.WEB_WORKERS,
            "threads": settings.WEB_THREADS,
            "keepalive": 5,
            "graceful_timeout": GRACE_SECONDS,
            "limit_request_line": LONGEST_REQUEST_LINE,
            "worker_tmp_dir": str(shared_memory) if shared_memory.is_dir() else None,
            "control_socket_disable": True,
            # Nobody may say under which path the site lies: a visitor behind a proxy on this
            # machine could, and all links of that moment would be wrong, in the cache as well.
            "forwarder_headers": "",
            "accesslog": "-" if production else None,
            "loglevel": "warning",
        }
        for name, value in options.items():
            self.cfg.set(name, value)

    def load(self):
        """The application, which the parent process has loaded."""
        return self.application


def load_warm():
    """The WSGI application after it has drawn the home page once, so that the first visitor
    doesn't wait for templates and small pictures."""
    from config.wsgi import application

    host = next((name for name in settings.ALLOWED_HOSTS if name[0] not in "*."), "localhost")
    client = Client(raise_request_exception=False, headers={"host": host})
    for path in ("/", "/en/"):
        client.get(path, secure=settings.SITE_HTTPS)
    connections.close_all()
    return application


def run_website(application, bind):
    """Serve until the process is told to end."""
    sys.argv[1:] = []
    Website(application, bind).run()
