"""Bad input gets a 4xx in the site's own look: never a 5xx, never a stack trace."""

from itertools import product

import pytest
from django.conf import settings
from django.test import Client
from django.urls import reverse

from tests.factories.people import PASSWORD

LONG = "a" * 10_000
PATHS = ["/", "/en/", "/program/", "/kampanye/", "/berita/", "/tentang/", "/cari/"]

# Addresses that lead nowhere or can't be read, and what they may answer.
ADDRESSES = [
    ("/tidak-ada/", {404}),
    ("/en/tidak-ada/", {404}),
    ("/program/tidak-ada/", {404}),
    ("/mitra/tidak-ada/", {404}),
    ("/lembaga/tidak-ada/", {404}),
    ("/en/en/", {404}),
    ("/EN/", {404}),
    ("/en-us/", {404}),
    ("/jv/", {404}),
    ("/en//program/", {404}),
    ("/program//", {404}),
    ("/./", {404}),
    ("/../../etc/passwd", {404}),
    ("/%00", {400}),
    ("/program/%00/", {400}),
    ("/tidak%00ada", {400}),
    ("/%ff/", {400, 404}),
    ("/%c3%28/", {400, 404}),
    ("/%2e%2e/%2e%2e/etc/passwd", {404}),
    ("/<script>alert(1)</script>/", {404}),
    ("/%F0%9F%98%80/", {404}),
    (f"/{LONG}/", {400, 404}),
    (f"/{'a/' * 3000}", {400, 404}),
    (f"/?q={LONG}", {400}),
    ("/?q=%00", {400}),
    ("/?q=%ff", {400}),
    ("/?%00=1", {400}),
    ("/?%c3%28=1", {400}),
    ("/program/?page=%00", {400}),
    ("/cari/?q=%00", {400}),
    ("/cari/?q=%ff%fe", {400}),
    (f"/cari/?q={LONG}", {400}),
    ("/program/?bidang=tidak-ada", {404}),
    ("/program/?bidang=kesehatan&bidang=ekonomi", {400}),
    ("/program/?untuk=tidak-ada", {404}),
    ("/berita/?page=abc", {404}),
    ("/berita/?page=-1", {404}),
    ("/berita/?page=999999999", {404}),
    ("/berita/?page=1&page=2", {400, 404}),
    ("/media/", {404}),
    ("/media/tidak-ada.png", {404}),
    ("/media/../manage.py", {404}),
    ("/media/..%2fmanage.py", {404}),
    ("/media/%2e%2e/manage.py", {404}),
    ("/media//etc/passwd", {404}),
    ("/media/.gitkeep", {404}),
    ("/media/images/%00.png", {400}),
    ("/media/documents/rahasia.pdf", {404}),
    ("/media/original_images/rumah.jpg", {404}),
    ("/static/tidak-ada.css", {404}),
    ("/documents/999999/tidak-ada.pdf", {404}),
    ("/documents/99999999999999999999999999/x.pdf", {404}),
    ("/-/tidak-ada/", {404}),
    ("/.env", {404}),
    ("/.git/config", {404}),
    ("/wp-login.php", {404}),
    ("/admin/%00/", {400}),
]

# Encodings in which an address or a form may hold what is no text, such as lone surrogates.
ENCODINGS = ["utf-7", "unicode_escape", "utf-16", "latin-1"]

# Addresses that must still be answered with a page.
ODD_BUT_FINE = [
    "/?utm_source=wa",
    "/?q=",
    "/?&&&=",
    "/?a[]=1",
    "/en/?x=%F0%9F%98%80",
    "/?q=%27%22%3C",
]
METHODS = ["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "X"]
HOSTS = [
    "example.org",
    "127.0.0.1.example.org",
    "a b",
    "localhost:port",
    "<script>",
    "",
    "@localhost",
]

COOKIES = ["sessionid", "csrftoken", "messages", "django_language"]
URLENCODED = "application/x-www-form-urlencoded"
FORMS = [
    (b"\x00\xff", URLENCODED),
    (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
    (b"x", "multipart/form-data"),
    (b"x", "multipart/form-data; boundary=" + "b" * 500),
    (b"&".join(b"a%d=1" % n for n in range(10_500)), URLENCODED),
    (b"a=" + b"x" * 6_000_000, URLENCODED),
    (b"{", "application/json"),
]


@pytest.fixture
def visitor(site_tree):
    """A client that shows a crash as a 500, as a server does, and checks CSRF."""
    return Client(raise_request_exception=False, enforce_csrf_checks=True)


def assert_own_look(response):
    """The answer is a whole page of ours and shows nothing of the inside."""
    text = response.content.decode()
    assert "ui/balai.css" in text
    assert 'id="isi"' in text
    assert "Traceback" not in text
    assert str(settings.BASE_DIR) not in text


def test_addresses_are_refused(visitor, subtests):
    for address, allowed in ADDRESSES:
        with subtests.test(address[:40]):
            response = visitor.get(address, follow=True)
            assert response.status_code in allowed
            assert_own_look(response)


def test_slashes_never_lead_to_another_host(visitor, subtests):
    """The test client would read a host out of such an address, so the path is set by hand."""
    for path in ["//", "///", "//example.org/", "//example.org", "/program//"]:
        with subtests.test(path):
            response = visitor.get("/", PATH_INFO=path)
            assert response.status_code in (301, 302, 404)
            assert not response.get("Location", "/").startswith("//")


def test_odd_addresses_are_answered(visitor, subtests):
    for address in ODD_BUT_FINE:
        with subtests.test(address):
            assert visitor.get(address).status_code == 200


def test_wrong_methods_are_refused(visitor, subtests):
    for method, path in product(METHODS, PATHS):
        with subtests.test(f"{method} {path}"):
            response = visitor.generic(method, path, b"x=1", URLENCODED)
            assert response.status_code == 405
            assert_own_look(response)


def test_head_and_options(visitor, subtests):
    for path in PATHS:
        with subtests.test(path):
            head = visitor.head(path)
            assert (head.status_code, head.content) == (200, b"")
            assert visitor.options(path).status_code in (200, 204, 405)


def test_wrong_hosts_are_refused(visitor, subtests):
    for host in HOSTS:
        with subtests.test(host):
            response = visitor.get("/program/", headers={"host": host}, SERVER_NAME=host or "x")
            assert response.status_code == 400
            assert_own_look(response)


def test_broken_cookies_are_survived(visitor, subtests):
    for name, value in product(COOKIES, ['"\\000"', "x" * 6000, "\xff\xfe", '"']):
        with subtests.test(f"{name}={value[:10]}"):
            response = visitor.get("/", headers={"cookie": f"{name}={value}"})
            assert response.status_code in (200, 400)


def test_broken_forms_are_refused(visitor, subtests):
    for path, (body, kind) in product(["/", "/admin/login/"], FORMS):
        with subtests.test(f"{path} {body[:10]} {kind[:30]}"):
            response = visitor.generic("POST", path, body, kind)
            assert response.status_code in (400, 403, 405)


def test_other_encodings_are_refused(visitor, subtests):
    for encoding, method in product(ENCODINGS, ["GET", "POST"]):
        with subtests.test(f"{method} {encoding}"):
            kind = f"multipart/form-data; boundary=x; charset={encoding}"
            response = visitor.generic(method, "/cari/?q=%2B2AA-", b"--x--", kind)
            assert response.status_code == 400
            assert_own_look(response)
    for encoding in ["utf-8", "UTF8", "tidak-ada"]:
        with subtests.test(encoding):
            response = visitor.generic("GET", "/", b"x", f"text/plain; charset={encoding}")
            assert response.status_code == 200


def test_half_forms_are_refused(visitor, staff, site_tree):
    """What a view of a library reads from a form without asking whether it is there."""
    visitor.force_login(staff("Redaksi"))
    visitor.handler.enforce_csrf_checks = False
    parent = site_tree.home.pk
    address = reverse("wagtailadmin_pages:preview_on_add", args=["pages", "standardpage", parent])
    response = visitor.post(address, {"title": "Judul"})
    assert response.status_code == 400
    assert_own_look(response)


def test_after_signing_in_there_is_a_page(visitor, staff):
    visitor.handler.enforce_csrf_checks = False
    data = {"login": staff("Lurah").email, "password": PASSWORD, "next": "//example.org/"}
    response = visitor.post("/akun/masuk/", data)
    assert (response.status_code, response.url) == (302, "/")


def test_odd_languages_are_survived(visitor, subtests):
    for language in ["xx", "id;q=nan", "," * 3000, "a" * 3000, "en;q=0.5, *"]:
        with subtests.test(language[:20]):
            assert visitor.get("/", headers={"accept-language": language}).status_code == 200


def test_admin_asks_strangers_to_sign_in(visitor, subtests):
    for path in ["/admin/", "/admin/pages/1/", "/admin/tidak-ada/", "/admin/%ff/"]:
        with subtests.test(path):
            response = visitor.get(path, follow=True)
            assert response.status_code in (200, 400, 404)
            assert "Traceback" not in response.content.decode()


def test_without_a_database_the_answer_is_503_in_our_look(visitor, monkeypatch):
    from django.db import OperationalError
    from django.db.backends.utils import CursorWrapper

    def down(*args, **kwargs):
        raise OperationalError("the database is down")

    with monkeypatch.context() as patch:
        patch.setattr(CursorWrapper, "execute", down)
        response = visitor.get("/program/")
    assert response.status_code == 503
    assert_own_look(response)
    assert "database is down" not in response.content.decode()


def test_error_pages_follow_the_language(visitor):
    indonesian = visitor.get("/tidak-ada/")
    english = visitor.get("/en/tidak-ada/")
    assert '<html lang="id"' in indonesian.content.decode()
    assert '<html lang="en"' in english.content.decode()
