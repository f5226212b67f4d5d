"""What must be there before the site is served, and who may be served."""

import os
import socket
import subprocess
import sys

import polib
import pytest
from django.core.checks import run_checks
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext
from wagtail.models import Site

from config.serving import prepare as prepare_module
from config.serving.address import Address, CannotStart, is_public
from config.serving.messages import compile_messages
from config.serving.website import Website
from config.serving.welcome import welcome
from config.storage import ensure_storage
from tests.factories.served import free_port, refused_start

PUBLIC_SECRET = "this-secret-is-public-and-only-for-development"
SECRET = "a-long-and-random-secret-0123456789-xyz"


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("127.0.0.1", True), ("localhost", True), ("::1", True), ("0.0.0.0", False), ("balai", False)],
)
def test_loopback(host, loopback):
    assert Address(host, 8000).is_loopback is loopback


@pytest.mark.parametrize(
    ("host", "url", "names", "public"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000", ["127.0.0.1", "localhost", "[::1]"], False),
        ("0.0.0.0", "http://127.0.0.1:8000", ["localhost"], True),
        ("127.0.0.1", "https://demo.example.id", ["localhost"], True),
        ("127.0.0.1", "http://127.0.0.1:8000", ["localhost", ".example.id"], True),
        ("127.0.0.1", "http://127.0.0.1:8000", ["*"], True),
    ],
)
def test_a_proxy_makes_the_site_public_too(settings, host, url, names, public):
    settings.HOST, settings.SITE_URL, settings.ALLOWED_HOSTS = host, url, names
    assert is_public() is public


def test_ipv6_is_written_in_brackets():
    assert Address("::1", 8000).bind == "[::1]:8000"


def test_port_in_use():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(CannotStart, match=rf"Port {port} is in use; .* PORT=\d+$"):
            Address("127.0.0.1", port).ensure_free()


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a" * 300, "203.0.113.1"])
def test_host_that_is_not_ours(host):
    with pytest.raises(CannotStart, match=r"^HOST"):
        Address(host, 8000).ensure_free()


def test_serve_says_one_sentence_and_ends_with_1():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = refused_start(PORT=port)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert f"Port {port} is in use" in done.stderr


@pytest.mark.parametrize("name", ["none/balai.sqlite3", "", "garbage"])
def test_database_that_can_not_be_opened(tmp_path, name):
    (tmp_path / "garbage").write_bytes(b"no database" * 1000)
    done = refused_start(PORT="65123", DATABASE_URL=f"sqlite:///{tmp_path / name}")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("DATABASE_URL: ")


def test_no_visitor_says_where_the_site_lies():
    """Gunicorn takes SCRIPT_NAME from any proxy of this machine that passes it on."""
    server = Website(None, "127.0.0.1:0")
    assert server.cfg.forwarder_headers == []
    assert server.cfg.header_map == "drop"


def test_folder_that_can_not_be_written(settings, tmp_path):
    (tmp_path / "file").write_text("")
    settings.MEDIA_ROOT = tmp_path / "file" / "media"
    with pytest.raises(CannotStart, match="can't be written"):
        prepare_module._check_folders()


def test_nobody_else_reads_what_the_site_writes(settings, tmp_path):
    settings.VAR_DIR, settings.MEDIA_ROOT = tmp_path / "var", tmp_path / "media"
    settings.VAR_DIR.mkdir(mode=0o755)
    prepare_module._check_folders()
    assert settings.VAR_DIR.stat().st_mode & 0o777 == 0o700


def test_messages_are_compiled_without_gettext(settings, tmp_path):
    settings.LOCALE_PATHS = [tmp_path]
    folder = tmp_path / "id" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=utf-8"}
    catalogue.append(polib.POEntry(msgid="Welcome", msgstr="Selamat datang"))
    catalogue.save(str(folder / "django.po"))
    assert gettext("Welcome") == "Welcome"
    assert compile_messages() == 1
    assert gettext("Welcome") == "Selamat datang", "what was read before is still in use"
    assert polib.mofile(str(folder / "django.mo"))[0].msgstr == "Selamat datang"
    assert compile_messages() == 0


def test_public_address_is_told_to_wagtail(settings, site_tree):
    settings.SITE_URL, settings.SITE_HTTPS = "https://balai.example.id", True
    prepare_module._sync_site_address()
    assert Site.objects.get().root_url == "https://balai.example.id"


def test_welcome_shows_addresses_and_accounts():
    from config.demo.accounts import Account

    accounts = [
        Account("Redaksi", "redaksi@balai.example", "R", "rahasia"),
        Account("Lurah", "l", "L"),
    ]
    text = "\n".join(welcome(accounts))
    assert "/admin/" in text
    assert "redaksi@balai.example" in text
    assert "rahasia" in text
    assert "(set earlier)" in text


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"SECRET_KEY": PUBLIC_SECRET}, ["balai.E001"]),
        ({"SECRET_KEY": "short"}, ["balai.E002"]),
        ({"SECRET_KEY": "a" * 60}, ["balai.E002"]),
        ({"DEBUG": True}, ["balai.E003"]),
        ({"SITE_URL": ""}, ["balai.E004"]),
        ({"DEPLOYMENT": "demo", "SITE_URL": "", "SECRET_KEY": "short"}, []),
    ],
)
def test_production_is_refused(settings, changes, expected):
    safe = {"DEPLOYMENT": "production", "SECRET_KEY": SECRET, "SITE_URL": "https://b.example.id"}
    for name, value in {**safe, "DEBUG": False, **changes}.items():
        setattr(settings, name, value)
    assert [error.id for error in run_checks(tags=["start"])] == expected


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        ({"HOST": "0.0.0.0"}, ["balai.E006"]),
        ({"SITE_URL": "https://b.example.id"}, ["balai.E006"]),
        ({"SECRET_KEY": PUBLIC_SECRET}, []),
        ({"SECRET_KEY": PUBLIC_SECRET, "HOST": "0.0.0.0"}, ["balai.E005", "balai.E006"]),
        ({"SECRET_KEY": PUBLIC_SECRET, "DEPLOYMENT": "demo", "HOST": "::"}, ["balai.E005"]),
        ({"SECRET_KEY": PUBLIC_SECRET, "ALLOWED_HOSTS": ["*"]}, ["balai.E005"]),
        ({"DEPLOYMENT": "demo", "HOST": "0.0.0.0"}, []),
    ],
)
def test_a_public_site_is_no_workshop(settings, changes, expected):
    alone = {"DEPLOYMENT": "development", "SECRET_KEY": SECRET, "HOST": "127.0.0.1"}
    alone |= {"SITE_URL": "http://127.0.0.1:8000", "ALLOWED_HOSTS": ["localhost"]}
    for name, value in {**alone, **changes}.items():
        setattr(settings, name, value)
    assert [error.id for error in run_checks(tags=["start"])] == expected


@pytest.mark.parametrize(
    "storage", ["os.system", "os.getcwd", "os.nothing", "django.core.files.storage", "os.path.join"]
)
def test_storage_that_keeps_nothing_is_refused(settings, storage):
    settings.STORAGES = {**settings.STORAGES, "default": {"BACKEND": storage}}
    with pytest.raises(ImproperlyConfigured, match=f"MEDIA_STORAGE is not usable: {storage}: "):
        ensure_storage()


@pytest.mark.parametrize(
    ("variables", "sentence"),
    [
        ({"MEDIA_STORAGE": "os.system"}, "MEDIA_STORAGE is not usable: os.system"),
        ({"HOST": "0.0.0.0"}, "DEPLOYMENT=development is for this machine alone"),
        (
            {"HOST": "0.0.0.0", "DEPLOYMENT": "demo", "SECRET_KEY": PUBLIC_SECRET},
            "SECRET_KEY is the public demo secret",
        ),
    ],
)
def test_the_command_says_so_without_a_traceback(tmp_path, variables, sentence):
    here = {"DATABASE_URL": f"sqlite:///{tmp_path}/db.sqlite3", "MEDIA_ROOT": str(tmp_path)}
    done = refused_start(**here, PORT=str(free_port()), **variables)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert "Traceback" not in done.stderr


def test_the_settings_of_make_dev_pass_every_check():
    command = [sys.executable, "manage.py", "check", "--fail-level", "WARNING"]
    env = {**os.environ, "DEPLOYMENT": "demo", "DJANGO_SETTINGS_MODULE": "config.settings.dev"}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr


def test_wsgi_refuses_an_unsafe_production(settings):
    env = {**os.environ, "DEPLOYMENT": "production", "SITE_URL": "https://b.example.id"}
    env |= {"SECRET_KEY": "short", "DJANGO_SETTINGS_MODULE": "config.settings.base"}
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.path.insert(0, 'site'); import config.wsgi"],
        cwd=settings.BASE_DIR,
        env=env,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert "SECRET_KEY is easy to guess" in done.stderr.splitlines()[-1]
