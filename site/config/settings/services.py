"""The services behind the site, from the URLs that the environment gives."""

from urllib.parse import urlsplit

import dj_database_url
import django_cache_url
from django.core.exceptions import ImproperlyConfigured

from config.settings.environment import VAR_DIR, read

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;"
        "PRAGMA foreign_keys=ON;PRAGMA cache_size=-20000;PRAGMA temp_store=MEMORY;"
    ),
}
SEARCH_SCHEMES = {
    "elasticsearch": "wagtail.search.backends.elasticsearch9",
    "opensearch": "wagtail.search.backends.opensearch3",
}


def databases():
    """DATABASE_URL: ``sqlite:///path`` or ``postgres://…``; SQLite in ``var/`` by default."""
    url = read("str", "DATABASE_URL", f"sqlite:///{VAR_DIR / 'db.sqlite3'}")
    try:
        config = dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True)
    except (ValueError, KeyError) as error:
        raise ImproperlyConfigured(f"DATABASE_URL is not usable: {error}") from error
    if config["ENGINE"].endswith("sqlite3"):
        config["OPTIONS"] = SQLITE_OPTIONS
    elif not config["ENGINE"].endswith("postgresql"):
        raise ImproperlyConfigured("DATABASE_URL must begin with sqlite:// or postgres://.")
    return {"default": config}


def caches():
    """CACHE_URL: ``redis://``, ``memcached://``, ``locmem://`` or ``file:///folder``.

    The default is a folder that all processes of one machine share.
    """
    url = read("str", "CACHE_URL", f"file://{VAR_DIR / 'cache'}")
    try:
        return {"default": django_cache_url.parse(url)}
    except Exception as error:
        raise ImproperlyConfigured(f"CACHE_URL is not usable: {error}") from error


def mailers():
    """EMAIL_URL: ``smtp://user:password@host:587/?tls=1``, ``console:`` or ``file:///folder``."""
    url = read("str", "EMAIL_URL", "console:")
    parts = urlsplit(url)
    backend = "django.core.mail.backends."
    if parts.scheme == "console":
        return {"default": {"BACKEND": f"{backend}console.EmailBackend"}}
    if parts.scheme == "file":
        options = {"file_path": parts.path or str(VAR_DIR / "mail")}
        return {"default": {"BACKEND": f"{backend}filebased.EmailBackend", "OPTIONS": options}}
    if parts.scheme in ("smtp", "smtps") and parts.hostname:
        options = {
            "host": parts.hostname,
            "port": parts.port or 587,
            "username": parts.username or "",
            "password": parts.password or "",
            "use_tls": "tls=1" in parts.query,
            "use_ssl": parts.scheme == "smtps",
        }
        return {"default": {"BACKEND": f"{backend}smtp.EmailBackend", "OPTIONS": options}}
    raise ImproperlyConfigured("EMAIL_URL must begin with smtp://, smtps://, file:// or console:.")


def storages():
    """MEDIA_STORAGE names another storage class, such as ``storages.backends.s3.S3Storage``."""
    media = read("str", "MEDIA_STORAGE", "django.core.files.storage.FileSystemStorage")
    return {
        "default": {"BACKEND": media},
        "staticfiles": {"BACKEND": "servestatic.storage.CompressedManifestStaticFilesStorage"},
    }


def search_backends(database_engine):
    """SEARCH_URL: ``database:``, ``elasticsearch://host:9200`` or ``opensearch://host:9200``."""
    url = read("str", "SEARCH_URL", "database:")
    parts = urlsplit(url)
    if parts.scheme == "database":
        backend = {"BACKEND": "wagtail.search.backends.database"}
        if database_engine.endswith("postgresql"):
            backend["SEARCH_CONFIG"] = "indonesian"
        return {"default": backend}
    if parts.scheme not in SEARCH_SCHEMES or not parts.netloc:
        raise ImproperlyConfigured(
            "SEARCH_URL must begin with database:, elasticsearch:// or opensearch://."
        )
    return {
        "default": {
            "BACKEND": SEARCH_SCHEMES[parts.scheme],
            "URLS": [f"http://{parts.netloc}"],
            "INDEX_PREFIX": "balai_",
            "TIMEOUT": 5,
        }
    }
