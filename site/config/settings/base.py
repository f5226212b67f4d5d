"""The settings of every start. What may differ between machines comes from the environment."""

from django.utils.csp import CSP

from config.logs import is_worth_telling
from config.settings import accounts
from config.settings.accounts import *  # noqa: F403
from config.settings.environment import (
    BASE_DIR,
    DEPLOYMENTS,
    VAR_DIR,
    allowed_hosts,
    choice,
    code_prefix,
    languages,
    media_url,
    number,
    origin,
    read,
    secret_key,
    sender,
    site_url,
    time_zone,
)
from config.settings.permissions_policy import permissions_policy
from config.settings.services import caches, databases, mailers, search_backends, storages

DEPLOYMENT = choice("DEPLOYMENT", "production", DEPLOYMENTS)
DEBUG = read("bool", "DEBUG", False)
HOST = read("str", "HOST", "127.0.0.1")
PORT = number("PORT", 8000, 1, 65535)
WEB_WORKERS = number("WEB_WORKERS", 2, 1, 64)
WEB_THREADS = number("WEB_THREADS", 4, 1, 64)
SITE_URL = site_url(DEPLOYMENT, HOST, PORT)
SITE_HTTPS = SITE_URL.startswith("https://")
DEMO_SECRET = "this-secret-is-public-and-only-for-development"  # noqa: S105
SECRET_KEY = secret_key(DEPLOYMENT, DEMO_SECRET)
ALLOWED_HOSTS = allowed_hosts(DEPLOYMENT, HOST, SITE_URL)

# Applications: the floors from roof to foundation, then the libraries.
INSTALLED_APPS = [
    "config",
    "home.pages",
    "home.search",
    "programs.campaigns",
    "programs.catalog",
    "programs.partners",
    "forums.aspirations",
    "forums.boards",
    "forums.notices",
    "forums.moderation",
    "forums.people",
    "forums.trail",
    "blocks.stream",
    "blocks.library",
    "blocks.ui",
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.embeds",
    "wagtail.sites",
    "forums.people.apps.StaffConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django_tasks_db",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.postgres",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "config.middleware.PermissionsPolicy",
    "django.middleware.security.SecurityMiddleware",
    "config.middleware.ContentSecurityPolicy",
    "config.middleware.CacheRules",
    "django.middleware.gzip.GZipMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "config.middleware.OwnErrorPages",
    "config.middleware.RefuseMalformedRequests",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "forums.people.middleware.StaffSecondFactor",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "forums.people.unsent.KeepUnsentForms",
    "config.middleware.Outage",
    "config.middleware.SearchOutage",
    "config.editing.discretion.Discretion",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "site" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "home.pages.frame.site_frame",
                "forums.notices.unread.notice_bell",
            ],
            "builtins": ["blocks.ui.templatetags.ui", "wagtail.templatetags.wagtailcore_tags"],
        },
    }
]

# Services behind the site: embedded by default, named by the environment where they grow.
DATABASES = databases()
# Several machines share secret and database, whatever they call the database's host.
CACHES = caches(f"{SECRET_KEY} {DATABASES['default']['NAME']}")
MAILERS = mailers(DEPLOYMENT)
DEFAULT_FROM_EMAIL = sender()
SERVER_EMAIL = DEFAULT_FROM_EMAIL
STORAGES = storages()
WAGTAILSEARCH_BACKENDS = search_backends(DATABASES["default"]["ENGINE"])
TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
# What the background worker does by the clock: management command -> seconds between two runs.
PERIODIC_JOBS = {
    "take_up_lost_tasks": 60,
    "publish_scheduled": 60,
    "send_notices": 60,
    "forget_old_notices": 24 * 3600,
    "clearsessions": 24 * 3600,
    "prune_evidence": 24 * 3600,
    "retain_personal_data": 3600,
    "prune_db_task_results": 24 * 3600,
    "remind_about_aspirations": 3600,
    "close_silent_aspirations": 3600,
    "refresh_aspiration_figures": 5 * 60,
    "recompute_deadlines": 24 * 3600,
    "refresh_statistics": 24 * 3600,
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# People
AUTH_USER_MODEL = "people.User"
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.Argon2PasswordHasher",
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
# What else is fixed about accounts is in accounts.py.
STAFF_SECOND_FACTOR = accounts.second_factor(DEPLOYMENT)
ALLAUTH_TRUSTED_PROXY_COUNT = accounts.trusted_proxies(SITE_HTTPS)
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https" if SITE_HTTPS else "http"
MFA_WEBAUTHN_ALLOW_INSECURE_ORIGIN = not SITE_HTTPS

# Languages, dates and numbers
LANGUAGE_CODE = "id"
LANGUAGE_NAMES = {"id": "Bahasa Indonesia", "en": "English"}
LANGUAGES = languages(LANGUAGE_NAMES)
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAIL_I18N_ENABLED = True
# A translation that was begun is a draft until a translator publishes it.
WAGTAILLOCALIZE_SYNC_LIVE_STATUS_ON_TRANSLATE = False
# "upstream" holds the Indonesian texts that Wagtail and wagtail-localize lack.
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "upstream"]
USE_I18N = True
USE_TZ = True
USE_THOUSAND_SEPARATOR = True
FORMAT_MODULE_PATH = "config.formats"
TIME_ZONE = time_zone()

# What the public codes of aspirations begin with: the initials of the kelurahan.
ASPIRATION_CODE_PREFIX = code_prefix()

# Files
STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "site" / "static"]
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "blocks.ui.bundles.BundleFinder",
]
MEDIA_URL = media_url()
MEDIA_ROOT = read("path", "MEDIA_ROOT", BASE_DIR / "media")
# Outside the database, which may be restored from a backup.
ERASURES_LEDGER = read("path", "ERASURES_LEDGER", VAR_DIR / "erasures.log")
SERVESTATIC_USE_ZSTD = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000

# Wagtail
WAGTAIL_SITE_NAME = "Balai Warga"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILADMIN_RICH_TEXT_EDITORS = {"default": {"WIDGET": "blocks.stream.editor.RichTextArea"}}
WAGTAILADMIN_USER_LOGIN_FORM = "forums.people.forms.SignInForm"
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]
WAGTAILIMAGES_IMAGE_MODEL = "library.Photo"
WAGTAILIMAGES_IMAGE_FORM_BASE = "blocks.library.forms.PhotoForm"
WAGTAILDOCS_DOCUMENT_MODEL = "library.File"
WAGTAILDOCS_DOCUMENT_FORM_BASE = "blocks.library.forms.FileForm"
WAGTAILDOCS_EXTENSIONS = ["csv", "docx", "odt", "ods", "pdf", "pptx", "txt", "xlsx", "zip"]
WAGTAILDOCS_MAX_UPLOAD_SIZE = 20 * 1024 * 1024
# The intakes of blocks.library hold everybody to these sizes, not the admin only.
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 30 * 1024 * 1024
WAGTAILIMAGES_WEBP_QUALITY = 68
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "heif", "jfif", "jpeg", "jpg", "png", "webp"]
WAGTAILEMBEDS_FINDERS = []
WAGTAIL_AUTOSAVE_INTERVAL = 2000  # milliseconds after the last change
WAGTAIL_WORKFLOW_ENABLED = True
WAGTAIL_FINISH_WORKFLOW_ACTION = "config.editing.approval.publish_approved"
TAGGIT_CASE_INSENSITIVE = True
TAGGIT_STRIP_UNICODE_WHEN_SLUGIFYING = True

# Security
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SITE_HTTPS
CSRF_TRUSTED_ORIGINS = [SITE_URL] if SITE_URL else []
CSRF_FAILURE_VIEW = "config.errors.csrf_failure"
SECURE_SSL_REDIRECT = SITE_HTTPS
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if SITE_HTTPS else None
SECURE_HSTS_SECONDS = 31_536_000 if SITE_HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = False
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "img-src": [CSP.SELF, "data:", *origin(MEDIA_URL)],
    "object-src": [CSP.NONE],
    "base-uri": [CSP.SELF],
    "form-action": [CSP.SELF],
    "frame-ancestors": [CSP.SELF],
    "frame-src": [CSP.SELF, "https://www.youtube-nocookie.com", "https://player.vimeo.com"],
}

PERMISSIONS_POLICY = permissions_policy(players=SECURE_CSP["frame-src"][1:])

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {
        "worth_telling": {
            "()": "django.utils.log.CallbackFilter",
            "callback": is_worth_telling,
        }
    },
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["worth_telling"]}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {
        "django.tasks": {"level": "ERROR"},
        # Visitors' mistakes are answered, not logged; our own, from 500 on, are.
        "django.request": {"level": "ERROR"},
        "django.security": {"level": "CRITICAL"},
    },
}
