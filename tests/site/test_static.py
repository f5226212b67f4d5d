"""Static files: what is answered, and under which rules."""

import pytest
from django.test import RequestFactory

from config.serving.static import StaticFiles


@pytest.fixture
def ask(settings, tmp_path):
    """A function: address and whether through HTTPS → status and headers."""
    settings.STATIC_ROOT = tmp_path
    for name in ("a.css", "staticfiles.json", ".stamp", "ui/b.0123456789ab.js"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("x")

    def site(environ, start_response):
        start_response("418 Asked Django", [])
        return []

    def ask(address, *, secure=False):
        answer = {}

        def start_response(status, headers):
            answer.update(headers, status=int(status[:3]))

        environ = RequestFactory().get(address, secure=secure).environ
        result = StaticFiles(site)(environ, start_response)
        getattr(result, "close", lambda: None)()
        return answer

    return ask


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("a.css", 200),
        ("ui/b.0123456789ab.js", 200),
        (".stamp", 418),
        ("staticfiles.json", 418),
        ("../manage.py", 418),
    ],
)
def test_only_what_is_for_visitors_is_given_out(ask, name, status):
    assert ask(f"/static/{name}")["status"] == status


def test_headers_are_those_of_pages(ask, client, db):
    page, static = client.get("/admin/login/"), ask("/static/a.css")
    for name in ("Referrer-Policy", "X-Content-Type-Options", "X-Frame-Options"):
        assert static[name] == page[name]
    assert static["Cross-Origin-Opener-Policy"] == page["Cross-Origin-Opener-Policy"]
    assert static["Content-Security-Policy"] == client.get("/tidak-ada/")["Content-Security-Policy"]
    assert "Strict-Transport-Security" not in static


def test_only_hashed_names_are_kept_for_ever(ask):
    assert "immutable" in ask("/static/ui/b.0123456789ab.js")["Cache-Control"]
    assert "immutable" not in ask("/static/a.css")["Cache-Control"]


def test_https_is_asked_for_as_everywhere(ask, settings):
    settings.SECURE_SSL_REDIRECT, settings.SECURE_HSTS_SECONDS = True, 60
    assert ask("/static/a.css")["status"] == 418
    answer = ask("/static/a.css", secure=True)
    assert answer["status"] == 200
    assert answer["Strict-Transport-Security"] == "max-age=60"
