"""The environment, read once and checked: a wrong value stops the start and names the variable."""

import secrets
from pathlib import Path
from urllib.parse import urlsplit

from django.core.exceptions import ImproperlyConfigured
from environs import Env, EnvError, EnvValidationError

BASE_DIR = Path(__file__).resolve().parents[3]
VAR_DIR = BASE_DIR / "var"
DEPLOYMENTS = ("production", "demo", "development")

env = Env()


def read(kind, name, default=None, **options):
    """Read variable ``name`` with the environs reader called ``kind``.

    Raises ImproperlyConfigured with one sentence that names the variable.
    """
    try:
        return getattr(env, kind)(name, default, **options)
    except (EnvError, EnvValidationError, ValueError) as error:
        reason = str(error).replace(f'Environment variable "{name}" invalid: ', "")
        raise ImproperlyConfigured(f"{name} is not usable: {reason}") from error


def choice(name, default, allowed):
    """One of ``allowed``; anything else is refused."""
    value = read("str", name, default)
    if value not in allowed:
        raise ImproperlyConfigured(f"{name} must be one of {', '.join(allowed)}, not {value!r}.")
    return value


def site_url(deployment):
    """SITE_URL without a trailing slash; empty in production when it was forgotten."""
    default = "" if deployment == "production" else "http://127.0.0.1:8000"
    value = read("str", "SITE_URL", default).rstrip("/")
    if not value:
        return value
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path:
        raise ImproperlyConfigured(
            f"SITE_URL must look like https://balai.example.id, not {value!r}."
        )
    return value


def secret_key(demo_secret):
    """SECRET_KEY from the environment, else from ``var/secret-key``, else the public demo one."""
    value = read("str", "SECRET_KEY", "")
    if value:
        return value
    path = VAR_DIR / "secret-key"
    return path.read_text().strip() if path.exists() else demo_secret


def write_secret_key():
    """Create ``var/secret-key`` with a random secret unless it is there."""
    path = VAR_DIR / "secret-key"
    if not path.exists():
        VAR_DIR.mkdir(exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(50))
