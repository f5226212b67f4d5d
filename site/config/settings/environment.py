"""The environment, read once and checked: a wrong value stops the start and names the variable."""

import os
import re
import secrets
from email.utils import parseaddr
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError

BASE_DIR = Path(__file__).resolve().parents[3]
DEPLOYMENTS = ("production", "demo", "development")
LOOPBACK = ("127.0.0.1", "localhost", "::1")

env = Env()


def refuse(name, reason):
    """Stop the start with a sentence that names the variable."""
    raise ImproperlyConfigured(f"{name} is not usable: {reason}")


def read(kind, name, default=None, **options):
    """Read variable ``name`` with the environs reader called ``kind``; empty means unset.

    Raises ImproperlyConfigured with one sentence that names the variable.
    """
    if not os.environ.get(name, "").strip():
        return default
    try:
        return getattr(env, kind)(name, default, **options)
    except (EnvError, ValueError) as error:
        reason = str(error).removeprefix(f'Environment variable "{name}" invalid: ')
        raise ImproperlyConfigured(f"{name} is not usable: {reason}") from error


# Everything that the site writes, except uploads: database, cache, mail, secret, static files.
VAR_DIR = read("path", "VAR_DIR", BASE_DIR / "var").absolute()


def choice(name, default, allowed):
    """One of ``allowed``; anything else is refused."""
    value = read("str", name, default)
    if value not in allowed:
        refuse(name, f"it must be one of {', '.join(allowed)}, not {value!r}.")
    return value


def number(name, default, least, most):
    """A whole number from ``least`` to ``most``."""
    value = read("int", name, default)
    if not least <= value <= most:
        refuse(name, f"it must be a whole number from {least} to {most}, not {value}.")
    return value


def split_url(name, url):
    """The parts of ``url``; a port that is no number is refused here."""
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 (reading it checks it)
    except ValueError as error:
        refuse(name, f"{error}.")
    return parts


def site_url(deployment, host, port):
    """SITE_URL without a trailing slash; empty in production when it was forgotten."""
    shown = "127.0.0.1" if host in ("0.0.0.0", "::", "::1") else host  # noqa: S104
    default = "" if deployment == "production" else f"http://{shown}:{port}"
    value = read("str", "SITE_URL", default).rstrip("/")
    if not value:
        return value
    parts = split_url("SITE_URL", value)
    plain = not (parts.path or parts.query or parts.fragment or parts.username)
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain:
        refuse("SITE_URL", f"it must look like https://balai.example.id, not {value!r}.")
    return value


def allowed_hosts(deployment, host, url):
    """ALLOWED_HOSTS, else the host of SITE_URL and this machine's loopback names.

    A demo that is bound to the network on purpose answers to any name.
    """
    own = [urlsplit(url).hostname or "localhost", "127.0.0.1", "localhost", "[::1]"]
    default = ["*"] if deployment == "demo" and host not in LOOPBACK else own
    hosts = [entry.strip() for entry in read("list", "ALLOWED_HOSTS", default)]
    for entry in hosts:
        if not re.fullmatch(r"\*|\.?[\w.-]+|\[[0-9A-Fa-f:]+\]", entry):
            refuse("ALLOWED_HOSTS", f"{entry!r} is no host name; separate names with commas.")
    return hosts


def media_url():
    """MEDIA_URL: a path of this site, or the address of a storage, ending with a slash."""
    value = read("str", "MEDIA_URL", "/media/")
    if not re.fullmatch(r"(/|https?://[^/]+/)([^?#]*/)?", value):
        refuse(
            "MEDIA_URL", f"it must look like /media/ or https://files.example.id/, not {value!r}."
        )
    return value


def origin(url):
    """The origin of ``url`` in a list, for the content security policy; empty for a path."""
    parts = urlsplit(url)
    return [f"{parts.scheme}://{parts.netloc}"] if parts.netloc else []


def sender():
    """DEFAULT_FROM_EMAIL: ``Name <address>``."""
    value = read("str", "DEFAULT_FROM_EMAIL", "Balai Warga <balai@localhost>")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+", parseaddr(value)[1]):
        refuse("DEFAULT_FROM_EMAIL", f"it must look like Balai <balai@example.id>, not {value!r}.")
    return value


def languages(names):
    """LANGUAGES: codes out of ``names``, Indonesian among them; pairs of code and name."""
    codes = [code.strip() for code in read("list", "LANGUAGES", list(names))]
    unknown = [code for code in codes if code not in names]
    if unknown or "id" not in codes:
        refuse("LANGUAGES", f"choose from {', '.join(names)}, and keep id, the main language.")
    return [(code, names[code]) for code in names if code in codes]


def time_zone():
    """TIME_ZONE: a name of the time zone database."""
    value = read("str", "TIME_ZONE", "Asia/Jakarta")
    try:
        ZoneInfo(value)
    except (ValueError, OSError, LookupError):
        refuse("TIME_ZONE", f"there is no time zone {value!r}; an example is Asia/Jakarta.")
    return value


def code_prefix():
    """ASPIRATION_CODE_PREFIX: 1 to 8 capital letters."""
    value = read("str", "ASPIRATION_CODE_PREFIX", "TB")
    if not re.fullmatch("[A-Z]{1,8}", value):
        refuse("ASPIRATION_CODE_PREFIX", f"it must be 1 to 8 capital letters, not {value!r}.")
    return value


def secret_key(deployment, demo_secret):
    """SECRET_KEY from the environment, else from ``var/secret-key``, else the public demo one.

    A demo writes itself a random secret on its first start.
    """
    value = read("str", "SECRET_KEY", "")
    if value:
        return value
    path = VAR_DIR / "secret-key"
    if deployment == "demo" and not path.exists():
        _write_secret(path)
    return path.read_text().strip() if path.exists() else demo_secret


def _write_secret(path):
    """Write a random secret that only this user can read; of two starts at once, one wins."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        with open(os.open(draft, os.O_CREAT | os.O_WRONLY, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(50))
        draft.replace(path) if not path.exists() else draft.unlink()
    except OSError as error:
        raise ImproperlyConfigured(
            f"The folder {path.parent} can't be written: {error}."
        ) from error
