"""The test database, served by the real thing: ``manage.py serve`` in a process of its own."""

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from http.client import HTTPConnection

from django.conf import settings
from django.db import connection, connections

sys.path.insert(0, str(settings.BASE_DIR / "deploy"))

from running import free_port

LONGEST_START_SECONDS = 120


def database_url():
    """The URL of the test database."""
    config = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{config['NAME']}"
    login = f"{config['USER']}:{config['PASSWORD']}" if config["PASSWORD"] else config["USER"]
    return f"postgres://{login}@{config['HOST']}:{config['PORT']}/{config['NAME']}"


def refused_start(**variables):
    """What ``manage.py serve`` said when ``variables`` of the environment kept it from starting."""
    env = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.base", **variables}
    return subprocess.run(
        [sys.executable, "manage.py", "serve"],
        cwd=settings.BASE_DIR,
        env=env,
        capture_output=True,
        text=True,
    )


@contextmanager
def served():
    """Serve the committed content of the test database; yields the port."""
    port = free_port()
    env = {
        **os.environ,
        "DATABASE_URL": database_url(),
        "DEPLOYMENT": "demo",
        "DJANGO_SETTINGS_MODULE": "config.settings.base",
        "MEDIA_ROOT": str(settings.MEDIA_ROOT),
        "PORT": str(port),
    }
    connections.close_all()
    process = subprocess.Popen(
        [sys.executable, "manage.py", "serve"], cwd=settings.BASE_DIR, env=env
    )
    try:
        _wait(process, port)
        yield port
    finally:
        process.terminate()
        process.wait(30)


def _wait(process, port):
    """Until the site answers."""
    deadline = time.monotonic() + LONGEST_START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            return fetch(port, "/robots.txt")
        except OSError:
            time.sleep(0.2)
    raise RuntimeError("manage.py serve did not answer.")


def fetch(port, path):
    """A response as a browser gets it: compressed; with its ``body``."""
    link = HTTPConnection("127.0.0.1", port, timeout=60)
    link.request("GET", path, headers={"Accept-Encoding": "gzip, br"})
    response = link.getresponse()
    response.body = response.read()
    link.close()
    return response
