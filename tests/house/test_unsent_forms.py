"""Nothing typed is lost: when the session ended, the token is too old, or the site can't write."""

import re
from html.parser import HTMLParser

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import NoReverseMatch, reverse

from forums.aspirations.stages import Stage
from forums.boards.models import Post
from forums.people.models import User
from forums.people.unsent import DOORS, MOST_LETTERS
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import PASSWORD, UserFactory
from tests.factories.routes import all_routes

TYPED = "Saluran di depan pos ronda\nmeluap <tiap> malam & pagi."
FIELDS = {
    "source": TYPED,
    "text": TYPED,
    "reason": TYPED,
    "title": "Saluran meluap",
    "token": "0123456789abcdef0123456789abcdef",
    "wants": "1",
    "following": "1",
    "kind": "thanks",
    "dibaca": "1",
    "act": "give",
}
# Those for which one has to be signed in or to show a secret; others may be found as well.
NEED_AN_ACCOUNT = {
    *("boards:react", "boards:follow", "boards:reply", "boards:beside_page", "boards:edit"),
    *("boards:withdraw", "boards:open", "boards:accept", "boards:official", "boards:keep"),
    *("aspirations:support", "aspirations:follow", "aspirations:rate", "aspirations:contest"),
    *("aspirations:reopen", "aspirations:finish", "aspirations:edit", "aspirations:withdraw"),
    *("aspirations:discuss", "aspirations:exchange", "aspirations:complete", "aspirations:send"),
    *("aspirations:assist", "moderation:report", "moderation:decision"),
    *("notices:settings", "notices:mark", "notices:read_all"),
    *("people:my_data", "people:change_consent", "people:delete_account", "people:keep_account"),
    *("people:declare_adult", "people:end_session"),
    *("account_email", "account_change_password", "mfa_activate_totp", "mfa_add_webauthn"),
}


class FormReader(HTMLParser):
    """The form of the page that the person sends again: its address and its fields."""

    def __init__(self, html):
        super().__init__()
        self.action, self.fields, self.area, self.files = None, [], None, []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            self.inside = "unsent" in attrs.get("class", "")
            self.action = attrs["action"] if self.inside else self.action
        if not getattr(self, "inside", False):
            return
        if tag == "input" and attrs.get("type") == "file":
            self.files.append(attrs["name"])
        elif tag == "input":
            self.fields.append((attrs["name"], attrs.get("value", "")))
        if tag == "textarea":
            self.area = [attrs["name"], ""]

    def handle_data(self, data):
        if self.area:
            self.area[1] += data

    def handle_endtag(self, tag):
        if tag == "textarea" and self.area:
            self.fields.append((self.area[0], self.area[1].removeprefix("\n")))
            self.area = None
        if tag == "form":
            self.inside = False

    @property
    def data(self):
        return dict(self.fields)


@pytest.fixture
def resident(db):
    return UserFactory(resident=True)


@pytest.fixture
def addresses(resident, site_tree):
    """Route → address, for every route outside of the office that takes arguments we know."""
    board = make_board()
    thread = make_thread(resident, board)
    post = make_post(thread, resident)
    one = make_aspiration(author=resident, stage=Stage.ANSWERED)
    known = {
        "code": one.code,
        "slug": board.slug,
        "ref": f"{thread.pk}-x",
        "number": thread.pk,
        "pk": post.pk,
        "kind": "kiriman",
        "key": post.pk,
        "token": "x",
        "path": "x",
    }
    found = {}
    for route in all_routes():
        if route.is_admin or not route.name or route.name in DOORS:
            continue
        try:
            arguments = [known[name] for _kind, name in route.arguments]
            found[route.name] = reverse(route.name, args=arguments)
        except (KeyError, NoReverseMatch):
            continue
    return found


def door_of(response):
    return response.status_code == 302 and response["Location"].partition("?")[0]


def test_every_form_comes_back_after_signing_in(addresses, resident, subtests):
    doors = {reverse("account_login"), reverse("aspirations:open")}
    led = set()
    for name, address in addresses.items():
        visitor = Client(raise_request_exception=False)
        with subtests.test(name):
            data = {**FIELDS, "opened": "x"} if name == "aspirations:similar" else FIELDS
            answer = visitor.post(address, data)
            assert answer.status_code < 500
            if door_of(answer) not in doors or "?" not in answer["Location"]:
                continue
            led.add(name)
            assert "next=/akun/lanjutkan/" in answer["Location"]
            visitor.force_login(resident)
            page = visitor.get("/akun/lanjutkan/")
            form = FormReader(page.text)
            assert form.action == address
            assert FIELDS.items() <= {**form.data, "csrfmiddlewaretoken": ""}.items()
            assert TYPED in form.data.values()
            again = visitor.post(form.action, form.data)
            assert again.status_code < 500
            if again.status_code == 405:
                assert "POST" not in again["Allow"], "a page that only reads has no form"
            assert door_of(again) not in doors - {reverse("aspirations:open")}
    assert led >= NEED_AN_ACCOUNT & addresses.keys()
    assert len(NEED_AN_ACCOUNT - addresses.keys()) == 0


def test_a_reply_is_stored_after_signing_in_again(resident, site_tree):
    """With the real sign-in, in English, with the token checked; the form waits only once."""
    thread = make_thread(resident)
    browser = Client(enforce_csrf_checks=True)
    sign_in, reply = "/en/akun/masuk/", f"/en/forum/utas/{thread.pk}/balas/"
    door = browser.get(sign_in)
    token, page = door.cookies["csrftoken"].value, door.wsgi_request.build_absolute_uri(reply)
    data = {"source": TYPED, "token": FIELDS["token"], "csrfmiddlewaretoken": token}
    files = {"picture_1": SimpleUploadedFile("foto.jpg", b"x")}
    answer = browser.post(reply, {**data, **files}, HTTP_REFERER=page)
    door = browser.get(answer["Location"])
    token = re.search(r'csrfmiddlewaretoken" value="(\w+)"', door.text)[1]
    signing = {"login": resident.email, "password": PASSWORD, "next": "/en/akun/lanjutkan/"}
    answer = browser.post(sign_in, {**signing, "csrfmiddlewaretoken": token})
    assert answer["Location"] == "/en/akun/lanjutkan/"
    page = browser.get(answer["Location"])
    form = FormReader(page.text)
    assert form.files == ["picture_1"], "the picture is asked for again"
    assert form.action == reply
    assert f'href="{reply}"' in page.text
    answer = browser.post(form.action, form.data)
    assert answer.status_code == 302
    assert Post.objects.filter(author=resident, source=TYPED).count() == 1
    assert door_of(browser.get("/en/akun/lanjutkan/")) == "/en/"


def test_the_letter_of_an_account_is_not_sent_as_a_guest(resident, site_tree):
    category = make_category()
    letter = {"kind": "complaint", "title": "Saluran meluap", "text": TYPED, "token": "x"}
    answer = Client().post(reverse("aspirations:send"), {**letter, "category": category.pk})
    assert door_of(answer) == reverse("account_login")


def test_after_the_secret_the_form_of_a_guest_comes_back(site_tree):
    from forums.aspirations import codes
    from forums.aspirations.services import send_aspiration

    sent = send_aspiration(
        actor=None, kind="complaint", title="Saluran meluap", text=TYPED, category=make_category()
    )
    guest = Client()
    exchange = reverse("aspirations:exchange", args=[sent.aspiration.code])
    assert door_of(guest.post(exchange, {"text": TYPED})) == reverse("aspirations:open")
    secret = {"kode": sent.aspiration.code, "rahasia": codes.spaced(sent.secret)}
    answer = guest.post(reverse("aspirations:open"), secret)
    assert answer["Location"] == "/akun/lanjutkan/"
    assert FormReader(guest.get(answer["Location"]).text).data["text"] == TYPED


def test_an_old_token_costs_no_words(resident, site_tree):
    thread = make_thread(resident)
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(resident)
    reply = reverse("boards:reply", args=[thread.pk])
    browser.get(reply)
    data = {"source": TYPED, "csrfmiddlewaretoken": "a" * 32, "password": "sandi-rahasia"}
    page = browser.post(reply, data)
    assert page.status_code == 403
    assert "sandi-rahasia" not in page.text
    form = FormReader(page.text)
    assert form.data["source"] == TYPED
    assert browser.post(form.action, form.data).status_code == 302


@pytest.mark.parametrize("origin", ["https://evil.example", "null"])
def test_what_another_site_sends_is_not_offered(origin, resident, site_tree):
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(resident)
    page = browser.post("/akun/data-saya/", {"name": TYPED}, HTTP_ORIGIN=origin)
    assert page.status_code == 403
    assert "Saluran" not in page.text


def test_what_is_too_long_is_not_kept_but_said(resident, site_tree):
    visitor = Client()
    address = reverse("boards:open", args=[make_board().slug])
    visitor.post(address, {"source": "kata " * (MOST_LETTERS // 5 + 1)})
    visitor.force_login(resident)
    page = visitor.get("/akun/lanjutkan/")
    assert page.status_code == 200
    assert FormReader(page.text).action is None


def test_nobody_else_finds_it(resident, site_tree):
    visitor = Client()
    visitor.post(reverse("boards:open", args=[make_board().slug]), {"source": TYPED})
    other = Client()
    other.force_login(UserFactory(resident=True))
    assert door_of(other.get("/akun/lanjutkan/")) == "/"
    assert User.objects.count() >= 2
