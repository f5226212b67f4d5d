"""The services behind the site, from the URLs that the environment gives."""

import hashlib
from importlib.util import find_spec
from urllib.parse import parse_qs, unquote

import dj_database_url

from config.settings.environment import VAR_DIR, read, refuse, split_url

# So long a request waits for what another one holds; then it is answered with 503.
PATIENCE_SECONDS = 20
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": PATIENCE_SECONDS,
    "init_command": (
        "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;"
        "PRAGMA cache_size=-20000;PRAGMA temp_store=MEMORY;"
    ),
}
CACHE = "blocks.cache_backends."
MAIL = "django.core.mail.backends."
SEARCH = "home.search.backends."
SEARCH_ENGINES = {"elasticsearch": "elasticsearch9", "opensearch": "opensearch3"}


def databases():
    """DATABASE_URL: ``sqlite:///path`` or ``postgres://…``; SQLite in ``var/`` by default."""
    url = read("str", "DATABASE_URL", "")
    if not url:
        return {"default": _sqlite({"NAME": VAR_DIR / "db.sqlite3"})}
    if split_url("DATABASE_URL", url).scheme not in ("sqlite", "postgres", "postgresql"):
        refuse("DATABASE_URL", "it must begin with sqlite:/// or postgres://.")
    try:
        config = dj_database_url.parse(url, conn_max_age=60, conn_health_checks=True)
    except (ValueError, KeyError) as error:
        refuse("DATABASE_URL", f"{error}")
    if not config["NAME"] or config["NAME"] == ":memory:":
        refuse("DATABASE_URL", "it names no database.")
    if config["ENGINE"].endswith("sqlite3"):
        return {"default": _sqlite(config)}
    config.setdefault("OPTIONS", {}).setdefault("options", f"-c lock_timeout={PATIENCE_SECONDS}s")
    return {"default": config}


def _sqlite(config):
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": config["NAME"],
        "OPTIONS": SQLITE_OPTIONS,
        "CONN_MAX_AGE": 60,
    }


def caches(site_mark):
    """CACHE_URL: ``file:///folder``, ``redis://``, ``memcached://`` or ``locmem:``.

    The default is a folder that all processes of one machine share. ``site_mark`` tells one site
    from another that uses the same cache.
    """
    parts = split_url("CACHE_URL", url := read("str", "CACHE_URL", "file:"))
    match parts.scheme:
        case "file" if not parts.netloc:
            folder = unquote(parts.path) or VAR_DIR / "cache"
            options = {"MAX_ENTRIES": 5000}
            return _cache(site_mark, "FileCache", LOCATION=folder, OPTIONS=options)
        case "locmem":
            return _cache(site_mark, "MemoryCache")
        case "redis" | "rediss" if parts.hostname:
            _need("CACHE_URL", "redis")
            return _cache(site_mark, "RedisServer", LOCATION=url)
        case "memcached" if parts.hostname:
            _need("CACHE_URL", "pymemcache")
            return _cache(site_mark, "MemcachedServer", LOCATION=parts.netloc)
    refuse("CACHE_URL", "it must begin with file:///, redis://, memcached:// or locmem:.")


def _cache(site_mark, backend, **options):
    prefix = hashlib.sha256(site_mark.encode()).hexdigest()[:12]
    return {"default": {"BACKEND": CACHE + backend, "KEY_PREFIX": f"balai-{prefix}", **options}}


def _need(name, package):
    """Refuse a service whose client isn't installed."""
    if not find_spec(package):
        refuse(name, f"install the Python package {package} for it.")


def mailers(deployment):
    """EMAIL_URL: ``smtp://user:password@host:587/?tls=1``, ``console:`` or ``file:///folder``.

    Without one, production prints mail on the console and others write it to ``var/mail``.
    """
    url = read("str", "EMAIL_URL", "console:" if deployment == "production" else "file:")
    parts = split_url("EMAIL_URL", url)
    match parts.scheme:
        case "console":
            return {"default": {"BACKEND": f"{MAIL}console.EmailBackend"}}
        case "file" if not parts.netloc:
            options = {"file_path": unquote(parts.path) or str(VAR_DIR / "mail")}
            return {"default": {"BACKEND": f"{MAIL}filebased.EmailBackend", "OPTIONS": options}}
        case "smtp" | "smtps" if parts.hostname:
            options = _smtp_options(parts)
            return {"default": {"BACKEND": "forums.notices.smtp.EmailBackend", "OPTIONS": options}}
    refuse("EMAIL_URL", "it must begin with smtp://host, smtps://host, file:/// or console:.")


def _smtp_options(parts):
    secure = parts.scheme == "smtps"
    return {
        "host": parts.hostname,
        "port": parts.port or (465 if secure else 587),
        "username": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "use_tls": parse_qs(parts.query).get("tls") == ["1"],
        "use_ssl": secure,
        "timeout": 20,
    }


def storages():
    """MEDIA_STORAGE names another storage class, such as ``storages.backends.s3.S3Storage``."""
    media = read("str", "MEDIA_STORAGE", "django.core.files.storage.FileSystemStorage")
    package, dot, _ = media.partition(".")
    if not dot or not package.isidentifier() or not find_spec(package):
        refuse("MEDIA_STORAGE", f"there is no Python package {package!r} for {media!r}.")
    return {
        "default": {"BACKEND": media},
        "staticfiles": {"BACKEND": "servestatic.storage.CompressedManifestStaticFilesStorage"},
    }


def search_backends(database_engine):
    """SEARCH_URL: ``database:``, ``elasticsearch://host:9200`` or ``opensearch://host:9200``.

    ``elasticsearch+https://`` and ``opensearch+https://`` speak to the server through TLS.
    """
    parts = split_url("SEARCH_URL", read("str", "SEARCH_URL", "database:"))
    engine, _, transport = parts.scheme.partition("+")
    if parts.scheme == "database":
        backend = {"BACKEND": f"{SEARCH}database"}
        if database_engine.endswith("postgresql"):
            backend["SEARCH_CONFIG"] = "indonesian"
        return {"default": backend}
    if engine not in SEARCH_ENGINES or transport not in ("", "https") or not parts.hostname:
        refuse("SEARCH_URL", "it must begin with database:, elasticsearch:// or opensearch://.")
    _need("SEARCH_URL", "elasticsearch" if engine == "elasticsearch" else "opensearchpy")
    return {
        "default": {
            "BACKEND": SEARCH + SEARCH_ENGINES[engine],
            "URLS": [f"{transport or 'http'}://{parts.netloc}"],
            "INDEX_PREFIX": "balai_",
            "TIMEOUT": 5,
        }
    }
