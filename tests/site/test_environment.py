"""Settings from the environment: defaults, and a sentence that names what is wrong."""

import os
import re
import runpy
from types import SimpleNamespace

import pytest
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from tests.factories.served import refused_start

WRONG = [
    ("DEPLOYMENT", "staging"),
    ("DEBUG", "perhaps"),
    ("PORT", "http"),
    ("PORT", "0"),
    ("PORT", "70000"),
    ("WEB_WORKERS", "many"),
    ("WEB_THREADS", "0"),
    ("SITE_URL", "balai.example.id"),
    ("SITE_URL", "ftp://balai.example.id"),
    ("SITE_URL", "https://balai.example.id/path"),
    ("SITE_URL", "https://balai.example.id:port"),
    ("ALLOWED_HOSTS", "https://balai.example.id"),
    ("ALLOWED_HOSTS", "balai.example.id:443"),
    ("ALLOWED_HOSTS", "balai.example.id lain.example.id"),
    ("ALLOWED_HOSTS", "balai.example.id,,"),
    ("DATABASE_URL", "mysql://localhost/balai"),
    ("DATABASE_URL", "balai.sqlite3"),
    ("DATABASE_URL", "postgres://user:pass@host:port/name"),
    ("DATABASE_URL", "postgres://localhost"),
    ("DATABASE_URL", "sqlite://"),
    ("CACHE_URL", "memory"),
    ("CACHE_URL", "redis://"),
    ("CACHE_URL", "redis://localhost:x/0"),
    ("CACHE_URL", "file://folder"),
    ("SEARCH_URL", "solr://localhost"),
    ("SEARCH_URL", "elasticsearch://"),
    ("SEARCH_URL", "elasticsearch://localhost:x"),
    ("EMAIL_URL", "pop3://localhost"),
    ("EMAIL_URL", "smtp://"),
    ("EMAIL_URL", "smtp://localhost:x"),
    ("DEFAULT_FROM_EMAIL", "Balai Warga"),
    ("MEDIA_URL", "media"),
    ("MEDIA_URL", "/media"),
    ("MEDIA_STORAGE", "nowhere.storages.Bucket"),
    ("LANGUAGES", "id,jv"),
    ("LANGUAGES", "en"),
    ("ASPIRATION_CODE_PREFIX", "tb"),
    ("ASPIRATION_CODE_PREFIX", "TB-1"),
    ("TIME_ZONE", "Asia/Tanjung_Barat"),
    ("TIME_ZONE", "../etc/passwd"),
]
BASE = settings.BASE_DIR / "site" / "config" / "settings" / "base.py"
KEPT = ("PATH", "HOME")


@pytest.fixture
def load(monkeypatch):
    """A function that loads the settings under these variables alone; returns a namespace."""

    def load(**variables):
        for name in os.environ.keys() - set(KEPT):
            monkeypatch.delenv(name)
        for name, value in {"DEPLOYMENT": "development", **variables}.items():
            monkeypatch.setenv(name, value)
        return SimpleNamespace(**runpy.run_path(str(BASE)))

    return load


@pytest.mark.parametrize(("name", "wrong"), WRONG)
def test_wrong_value_is_named(load, name, wrong):
    with pytest.raises(ImproperlyConfigured) as refusal:
        load(**{name: wrong})
    assert str(refusal.value).startswith(f"{name} is not usable: ")


def test_command_line_shows_one_sentence():
    done = refused_start(DATABASE_URL="mysql://x/y")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "Balai Warga can't start: DATABASE_URL is not usable: "
        "it must begin with sqlite:/// or postgres://."
    ]


def test_embedded_database_is_ready_for_two_processes(load):
    options = load().DATABASES["default"]["OPTIONS"]
    assert options["transaction_mode"] == "IMMEDIATE"
    assert options["timeout"] == 20
    assert "journal_mode=WAL" in options["init_command"]


@pytest.mark.parametrize(
    ("variables", "expression", "expected"),
    [
        ({}, "s.DATABASES['default']['NAME'].name", "db.sqlite3"),
        (
            {"DATABASE_URL": "postgres://u:p%40ss@db:5433/balai"},
            "[s.DATABASES['default'][k] for k in ('HOST', 'PORT', 'NAME', 'PASSWORD')]",
            "['db', 5433, 'balai', 'p@ss']",
        ),
        (
            {"DATABASE_URL": "postgres://u@db/balai"},
            "s.WAGTAILSEARCH_BACKENDS['default']['SEARCH_CONFIG']",
            "indonesian",
        ),
        ({"CACHE_URL": "file:///tmp/a%20b"}, "s.CACHES['default']['LOCATION']", "/tmp/a b"),
        ({"CACHE_URL": ""}, "s.CACHES['default']['LOCATION'].name", "cache"),
        (
            {"SEARCH_URL": "elasticsearch+https://search.example.id:9200"},
            "s.WAGTAILSEARCH_BACKENDS['default']['URLS']",
            "['https://search.example.id:9200']",
        ),
        ({}, "s.MAILERS['default']['OPTIONS']['file_path'][-8:]", "var/mail"),
        (
            {"EMAIL_URL": "smtps://u:p%2Fw@mail"},
            "[s.MAILERS['default']['OPTIONS'][k] for k in ('host', 'port', 'password')]",
            "['mail', 465, 'p/w']",
        ),
        ({"LANGUAGES": "id"}, "s.LANGUAGES", "[('id', 'Bahasa Indonesia')]"),
        ({"PORT": "8123"}, "s.SITE_URL", "http://127.0.0.1:8123"),
        ({"SITE_URL": "https://balai.example.id/"}, "s.SITE_URL", "https://balai.example.id"),
        (
            {"SITE_URL": "https://balai.example.id"},
            "[s.SESSION_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS > 0]",
            "[True, True, True]",
        ),
        (
            {},
            "[s.SESSION_COOKIE_SECURE, s.SECURE_SSL_REDIRECT, s.SECURE_HSTS_SECONDS]",
            "[False, False, 0]",
        ),
        (
            {"DEPLOYMENT": "demo", "SECRET_KEY": "x", "HOST": "0.0.0.0"},
            "s.ALLOWED_HOSTS",
            "['*']",
        ),
        (
            {"MEDIA_URL": "https://files.example.id/"},
            "s.SECURE_CSP['img-src'][-1]",
            "https://files.example.id",
        ),
    ],
)
def test_variables_reach_the_settings(load, variables, expression, expected):
    assert str(eval(expression, {"s": load(**variables)})) == expected


def test_readme_explains_every_variable():
    sources = (settings.BASE_DIR / "site" / "config" / "settings").glob("*.py")
    names = {
        name
        for source in sources
        for name in re.findall(
            r'(?:read|number|choice)\(\s*(?:"\w+", )?"([A-Z_]+)"', source.read_text()
        )
    }
    readme = (settings.BASE_DIR / "README.md").read_text()
    assert len(names) > 15
    assert not [name for name in sorted(names) if f"`{name}`" not in readme]
