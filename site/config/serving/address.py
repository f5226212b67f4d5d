"""Where the site listens."""

import ipaddress
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.conf import settings


class CannotStart(Exception):
    """The start is impossible; the message is one sentence for whoever typed the command."""


def is_public():
    """Whether other machines reach the site: by itself, or through a proxy that its names tell."""
    return is_announced() or not _all_loopback(settings.ALLOWED_HOSTS)


def is_announced():
    """Whether HOST or SITE_URL say that the site is for other machines."""
    return not _all_loopback([settings.HOST, urlsplit(settings.SITE_URL).hostname])


def _all_loopback(names):
    return all(Address(name.strip("[]"), settings.PORT).is_loopback for name in names if name)


@dataclass(frozen=True)
class Address:
    """A host and a port to listen on."""

    host: str
    port: int

    @property
    def is_loopback(self):
        """Whether only this machine can reach the site."""
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"

    @property
    def bind(self):
        """The address as gunicorn wants it."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    def ensure_free(self):
        """Raise CannotStart if nobody can listen here."""
        try:
            family, kind, _, _, place = socket.getaddrinfo(
                self.host, self.port, type=socket.SOCK_STREAM
            )[0]
            with socket.socket(family, kind) as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(place)
                probe.listen()
        except (OSError, UnicodeError) as error:
            raise CannotStart(self._explain(error)) from error

    def _explain(self, error):
        if isinstance(error, socket.gaierror | UnicodeError):
            return f"HOST is not usable: this machine knows no {self.host!r}."
        if isinstance(error, PermissionError):
            return (
                f"Port {self.port} needs special rights; choose one above 1023: make run PORT=8001"
            )
        if "in use" in str(error):
            return (
                f"Port {self.port} is in use; choose another: make run PORT={self.port % 65535 + 1}"
            )
        return f"HOST={self.host} is not usable: {error.strerror}."
