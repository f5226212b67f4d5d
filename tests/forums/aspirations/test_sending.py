"""Sending one in through the form: with an account, without one, twice, and with bad input."""

import json
import re
from datetime import timedelta

import pytest
import time_machine
from django.apps import apps
from django.contrib.sessions.models import Session
from django.core import mail
from django.test import Client
from django.utils import timezone

from blocks.ui.formats import format_date
from config.roles import PENDAMPING, sync_group
from forums.aspirations.consent import current_version
from forums.aspirations.models import Aspiration, AssistedVoice, Picture
from forums.aspirations.services import Voice, follow, send_aspiration
from forums.aspirations.states import Channel
from forums.boards.refusals import NotAllowed
from forums.moderation.models import Case
from forums.moderation.states import Visibility
from forums.people import challenge
from forums.trail.models import TrailEntry
from tests.factories.aspirations import make_aspiration, make_category, promise, sent
from tests.factories.letters import SEND, TEXT, TITLE, guest_letter, letter, photo
from tests.factories.people import UserFactory, user_with_role
from tests.factories.queries import queries_of

pytestmark = pytest.mark.django_db
NUMBER = "Hubungi saya di 0812-3456-7890 ya."
MOST_QUERIES = 14  # the frame of somebody who is signed in asks for some


@pytest.fixture
def resident(site_tree):
    return UserFactory(resident=True, rw=3, rt=2)


@pytest.fixture
def category(site_tree):
    return make_category()


@pytest.fixture
def signed_in(resident):
    client = Client()
    client.force_login(resident)
    return client


@pytest.fixture
def proven(monkeypatch):
    monkeypatch.setattr(challenge, "is_solved", lambda text, purpose: text == "solved")


# With an account


def test_a_resident_sends_and_keeps_a_receipt(signed_in, resident, category):
    promise()
    page = signed_in.get(SEND)
    assert page.context["form"]["rw"].value() == 3
    answer = signed_in.post(SEND, letter(category, rw="3", rt="2", landmark="dekat pos"))
    one = Aspiration.objects.get()
    assert answer.url == f"/aspirasi/tanda-terima/{one.code}/"
    assert (one.author, one.place, one.secret_digest) == (resident, "RT 002/RW 003", "")
    receipt = signed_in.get(answer.url)
    assert one.code in receipt.text
    assert format_date(one.answer_due_on, "l, j F Y") in receipt.text
    assert signed_in.get(f"{answer.url}qr.svg").headers["Content-Type"] == "image/svg+xml"
    assert Client().get(answer.url).status_code == 404
    assert Client().get(f"{answer.url}qr.svg").status_code == 404


def test_the_address_fills_in(signed_in, category):
    form = signed_in.get(f"{SEND}?kategori={category.slug}&rw=7").context["form"]
    assert form["category"].value() == category.pk
    assert form["rw"].value() == 7


@pytest.mark.parametrize("query", ["kategori=x&rw=x", "rw=-1", "rw=9999999", "rw=0", "rw=²"])
def test_odd_addresses_fill_in_nothing(signed_in, category, query):
    form = signed_in.get(f"{SEND}?{query}").context["form"]
    assert form["category"].value() is None
    assert form["rw"].value() in (None, 3, 999)


def test_a_form_without_javascript_is_whole(signed_in, category):
    html = signed_in.get(SEND).text
    assert html.count('<fieldset class="send__step') == 4
    assert html.count('type="file"') == 4
    assert html.count('type="submit"') >= 1
    assert 'style="' not in html


def test_sent_twice_is_one(signed_in, category):
    twice = letter(category)
    addresses = {signed_in.post(SEND, twice).url for _turn in range(2)}
    assert len(addresses) == 1
    assert Aspiration.objects.count() == 1


def test_pictures_come_along_without_their_names(signed_in, category, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    pictures = {"picture_1": photo("rumah saya.png"), "alt_1": "Gang gelap", "picture_3": photo()}
    assert signed_in.post(SEND, letter(category, **pictures)).status_code == 302
    assert [one.alt for one in Picture.objects.all()] == ["Gang gelap", ""]
    assert not any("rumah" in one.large.name for one in Picture.objects.all())


def test_a_phone_number_is_asked_about_once(signed_in, category):
    answer = signed_in.post(SEND, letter(category, text=NUMBER))
    assert answer.status_code == 200
    assert answer.context["form"].warnings
    assert NUMBER in answer.text
    assert signed_in.post(SEND, letter(category, text=NUMBER, confirmed="on")).status_code == 302


def test_similar_ones_are_a_piece_of_a_page(signed_in, category):
    make_aspiration(title="Saluran di gang belakang pos sempit")
    confidential = make_aspiration(title="Saluran di gang rahasia sempit", privacy="confidential")
    found = signed_in.post(f"{SEND}mirip/", {"title": "saluran gang sempit"}).text
    assert "belakang pos" in found
    assert confidential.title not in found
    by_text = {"title": "Mohon dibantu", "text": "Air dari saluran di gang yang sempit meluap."}
    assert "belakang pos" in signed_in.post(f"{SEND}mirip/", by_text).text
    for little in ({"title": "sa"}, {}):
        assert signed_in.post(f"{SEND}mirip/", little).text.strip() == ""
    assert signed_in.get(f"{SEND}mirip/").status_code == 405


def test_who_may_not_write_is_told_why(site_tree, category):
    client = Client()
    client.force_login(UserFactory())  # hasn't agreed to anything
    page = client.get(SEND)
    assert page.context["why_not"]
    assert '<form class="send__form' not in page.text
    assert client.post(SEND, letter(category)).status_code == 403
    assert not Aspiration.objects.exists()


# Without an account


def test_a_guest_leaves_nothing_but_the_words(site_tree, category, proven):
    client = Client(REMOTE_ADDR="203.0.113.77", HTTP_USER_AGENT="Ponsel Siti")
    answer = client.post(SEND, guest_letter(client, category, rw="3"))
    one = Aspiration.objects.get()
    assert answer.url == f"/aspirasi/tanda-terima/{one.code}/"
    assert one.secret_digest
    assert one.author is None
    assert Case.objects.get().author_id is None
    assert one.visibility == Visibility.PENDING
    rows = [session.get_decoded() for session in Session.objects.all()]
    for model in apps.get_models():  # every column of every table
        rows += model._base_manager.values()
    kept = json.dumps(rows, default=str)
    assert "203.0.113" not in kept
    assert "Ponsel" not in kept
    assert set(client.session.keys()) == {"aspirations"}
    assert not any(row["actor_id"] for row in TrailEntry.objects.values("actor_id"))


def test_the_receipt_shows_the_secret_in_groups_and_opens_again(site_tree, category, proven):
    client = Client()
    url = client.post(SEND, guest_letter(client, category)).url
    receipt = client.get(url)
    secret = re.search(r"[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}", receipt.text)[0]
    code = Aspiration.objects.get().code
    other = Client()
    answer = other.post("/aspirasi/buka/", {"kode": code.lower(), "rahasia": secret.lower()})
    assert answer.url == f"/aspirasi/{code}/percakapan/"
    assert other.get(answer.url).status_code == 200
    assert Client().get(url).status_code == 404


def test_the_session_does_not_hold_the_secret(site_tree, category, proven):
    client = Client()
    receipt = client.get(client.post(SEND, guest_letter(client, category)).url).text
    secret = re.search(r"[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}", receipt)[0].replace(" ", "")
    kept = [json.dumps(one.get_decoded()) for one in Session.objects.all()]
    assert any(Aspiration.objects.get().code in one for one in kept)
    assert not any(secret in one for one in kept)


def test_what_was_sealed_for_another_code_opens_nothing(site_tree, category, proven):
    client = Client()
    for _number in range(2):
        client.post(SEND, guest_letter(client, category))
    first, second = Aspiration.objects.order_by("pk")
    session = client.session
    opened = session["aspirations"]
    session["aspirations"] = {first.code: opened[second.code], second.code: "ABCDEFGHJKMN"}
    session.save()
    for one in (first, second):
        assert client.get(f"/aspirasi/tanda-terima/{one.code}/").status_code == 404


def test_the_token_shows_the_receipt_for_an_hour(site_tree, category, proven):
    client = Client()
    data = guest_letter(client, category)
    url = client.post(SEND, data).url
    sent_at = Aspiration.objects.get().created_at
    with time_machine.travel(sent_at + timedelta(minutes=59), tick=False):
        soon = Client()
        again = soon.post(SEND, guest_letter(soon, category, token=data["token"]))
        assert again.url == url
    with time_machine.travel(sent_at + timedelta(minutes=61), tick=False):
        later = Client()
        answer = later.post(SEND, guest_letter(later, category, token=data["token"]))
        assert answer.status_code == 403
        assert len(answer.context["form"].non_field_errors()) == 1
        assert TITLE in answer.text  # nothing that was typed is lost
        assert Aspiration.objects.get().code not in answer.text
        assert later.get(url).status_code == 404
    assert Aspiration.objects.count() == 1


def test_a_guest_cannot_send_under_a_name(site_tree, category, proven):
    client = Client()
    answer = client.post(SEND, guest_letter(client, category, privacy="public"))
    assert answer.context["form"].errors["privacy"]


@pytest.mark.parametrize(
    "more", [{"website": "x"}, {"opened": "made up"}, {"proof": "wrong"}], ids=str
)
def test_machines_get_nothing_through(site_tree, category, proven, more):
    client = Client()
    assert client.post(SEND, guest_letter(client, category, **more)).status_code == 200
    assert not Aspiration.objects.exists()


def test_without_a_proof_a_few_go_through_then_a_code_is_asked(site_tree, category, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.unproven": "1/h/ip"}
    client = Client()
    assert client.post(SEND, guest_letter(client, category, proof="")).status_code == 302
    asked = client.post(SEND, guest_letter(client, category, proof=""))
    assert asked.context["form"].asks_code
    assert TEXT in asked.text
    second = guest_letter(client, category, proof="", email="tetangga@example.org")
    told = client.post(SEND, second)
    assert 'name="code"' in told.text
    assert "tetangga@example.org" not in json.dumps(dict(client.session))
    assert client.post(SEND, {**second, "code": "AAAAAAAA"}).status_code == 200
    assert Aspiration.objects.count() == 1
    code = re.search(r"^[A-Z0-9]{8}$", mail.outbox[-1].body, re.M)[0]
    assert client.post(SEND, {**second, "code": code}).status_code == 302
    assert Aspiration.objects.count() == 2
    assert "tetangga@example.org" not in json.dumps(list(Aspiration.objects.values()), default=str)


def test_a_flood_is_stopped_on_the_form(signed_in, category, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.send": "0/h/user"}
    answer = signed_in.post(SEND, letter(category))
    assert answer.status_code == 429
    assert TEXT in answer.text


# Bad input: by the field, kept, and nothing stored

TOMORROW = timezone.localdate() + timedelta(days=1)
REFUSED = {
    "no title": ({"title": ""}, "title"),
    "long title": ({"title": "x" * 5000}, "title"),
    "invisible title": ({"title": "\u200b" * 9}, "title"),
    "no text": ({"text": " "}, "text"),
    "long text": ({"text": "x" * 5001}, "text"),
    "turned text": ({"text": "aman \u202eexe.gpj"}, "text"),
    "identity number": ({"text": "NIK saya 3174091505900002"}, "text"),
    "no category": ({"category": ""}, "category"),
    "odd category": ({"category": "abc"}, "category"),
    "other category": ({"category": "99999999"}, "category"),
    "odd kind": ({"kind": "praise"}, "kind"),
    "odd privacy": ({"privacy": "secret"}, "privacy"),
    "rw 0": ({"rw": "0"}, "rw"),
    "rw word": ({"rw": "tiga"}, "rw"),
    "rw huge": ({"rw": "9" * 30}, "rw"),
    "rt without rw": ({"rw": "", "rt": "2"}, "rw"),
    "tomorrow": ({"happened_on": TOMORROW.isoformat()}, "happened_on"),
    "no day": ({"happened_on": "2026-02-31"}, "happened_on"),
    "london": ({"latitude": "51.5", "longitude": "106.8"}, "latitude"),
    "north pole": ({"latitude": "90", "longitude": "106.8"}, "latitude"),
    "half a position": ({"latitude": "-6.3"}, "latitude"),
    "no number": ({"latitude": "NaN", "longitude": "106.8"}, "latitude"),
    "infinite": ({"latitude": "-6.3", "longitude": "Infinity"}, "longitude"),
    "number alone": ({"outside_number": "123"}, "outside_channel"),
    "long number": ({"outside_channel": "jaki", "outside_number": "1" * 41}, "outside_number"),
    "long landmark": ({"landmark": "x" * 161}, "landmark"),
}


@pytest.mark.parametrize(("more", "name"), REFUSED.values(), ids=REFUSED)
def test_refused_by_the_field(signed_in, category, more, name):
    answer = signed_in.post(SEND, letter(category, **more))
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == [name]
    assert f'id="id_{name}_error"' in answer.text
    if name != "text":
        assert TEXT in answer.text
    assert not Aspiration.objects.exists()


def test_a_position_is_rounded(signed_in, category):
    place = {"latitude": "-6.308401234", "longitude": "106.838"}
    assert signed_in.post(SEND, letter(category, **place)).status_code == 302
    assert str(Aspiration.objects.get().latitude) == "-6.30840"


def test_a_file_that_is_no_picture_keeps_the_rest(signed_in, category):
    wrong = photo()
    wrong.file.seek(0)
    wrong.file.write(b"MZ" + bytes(60))
    answer = signed_in.post(SEND, letter(category, picture_2=wrong, alt_2="Gang"))
    assert list(answer.context["form"].errors) == ["picture_2"]
    assert answer.context["form"].wrong_step == "pictures"
    assert TEXT in answer.text


SAID = {
    "rw 0": ({"rw": "0"}, "Please write a number from 1 to 999."),
    "rw 1000": ({"rw": "1000"}, "Please write a number from 1 to 999."),
    "rt word": ({"rw": "1", "rt": "dua"}, "Please write a number from 1 to 999."),
    "short title": ({"title": "Air"}, "This is too short."),
    "long title": ({"title": "x" * 5000}, "This is 5,000 characters long; at most 120 fit."),
    "long landmark": ({"landmark": "x" * 161}, "This is 161 characters long"),
}


@pytest.mark.parametrize(("more", "words"), SAID.values(), ids=SAID)
def test_what_is_wrong_is_said_as_people_say_it(signed_in, category, more, words):
    assert words in signed_in.post(f"/en{SEND}", letter(category, **more)).text


def test_a_position_elsewhere_is_said_once(signed_in, category):
    london = letter(category, latitude="51.5", longitude="-0.1")
    form = signed_in.post(SEND, london).context["form"]
    assert list(form.errors) == ["latitude"]
    assert form.wrong_step == "where"


@pytest.mark.parametrize(
    ("more", "is_beside_field"), [({"title": ""}, True), ({"text": NUMBER}, False)]
)
def test_lost_pictures_do_not_hide_what_else_is_wrong(signed_in, category, more, is_beside_field):
    page = signed_in.post(f"/en{SEND}", letter(category, picture_1=photo(), **more)).text
    assert "they are not kept" in page
    assert ("It says beside the field" in page) == is_beside_field


@pytest.mark.parametrize(
    ("headers", "is_told"), [({}, True), ({"X-Requested-With": "XMLHttpRequest"}, False)]
)
def test_lost_pictures_are_told_where_they_are_lost(signed_in, category, headers, is_told):
    sent = letter(category, title="", picture_1=photo())
    form = signed_in.post(SEND, sent, headers=headers).context["form"]
    assert bool(form.non_field_errors()) == is_told


@pytest.mark.parametrize("sent", [{}, {"token": "x" * 4000}, {"category": "\x00"}, {"kind": []}])
def test_odd_forms_are_no_server_error(signed_in, category, sent):
    assert signed_in.post(SEND, sent).status_code < 500
    assert Client().post(SEND, sent).status_code < 500


def test_markup_is_only_words(signed_in, category):
    text = '<script>alert(1)</script><img src=x onerror="alert(1)">'
    answer = signed_in.post(SEND, letter(category, title=text[:40], text=text))
    page = signed_in.get(Aspiration.objects.get().get_absolute_url())
    assert answer.status_code == 302
    assert "<script>alert" not in page.text


# Written down for somebody


@pytest.mark.parametrize(
    ("role", "status"), [("Petugas", 200), ("Verifikator", 200), ("Redaksi", 403)]
)
def test_who_may_write_down_for_others(site_tree, role, status):
    client = Client()
    client.force_login(user_with_role(role))
    assert client.get("/aspirasi/dampingi/").status_code == status


def test_residents_and_guests_write_down_for_nobody(site_tree, signed_in):
    assert signed_in.get("/aspirasi/dampingi/").status_code == 403
    assert "/akun/masuk/" in Client().get("/aspirasi/dampingi/").url


@pytest.fixture
def helper(site_tree):
    """A resident who writes down what others say."""
    person = UserFactory(resident=True)
    person.groups.add(sync_group(PENDAMPING))
    return person


def test_a_helper_writes_it_down_with_consent(helper, category):
    client = Client()
    client.force_login(helper)
    spoken = letter(category, privacy="name_hidden", channel="cadre", resident_name="Mak Ijah")
    refused = client.post("/en/aspirasi/dampingi/", spoken)
    assert refused.context["form"].errors["consent"]
    assert "without your name" not in refused.text
    answer = client.post("/aspirasi/dampingi/", {**spoken, "consent": "on"})
    one, voice = Aspiration.objects.get(), AssistedVoice.objects.get()
    assert (one.author, one.channel) == (None, Channel.CADRE)
    assert (voice.entered_by, voice.resident_name) == (helper, "Mak Ijah")
    assert voice.consent_version == current_version()
    receipt = client.get(answer.url)
    assert re.search(r"[2-9A-Z]{4} [2-9A-Z]{4} [2-9A-Z]{4}", receipt.text)
    # The helper prints the sheet, but reads nothing else with it.
    assert client.get(f"/aspirasi/{one.code}/percakapan/").status_code == 302


def test_the_sheet_is_shown_for_a_while_only(helper, category):
    client = Client()
    client.force_login(helper)
    spoken = letter(category, privacy="confidential", channel="cadre", consent="on")
    url = client.post("/aspirasi/dampingi/", spoken).url
    with time_machine.travel(timezone.now() + timedelta(minutes=31), tick=False):
        assert client.get(url).status_code == 404


def test_helpers_are_asked_by_the_service_too(resident, category):
    with pytest.raises(NotAllowed):
        send_aspiration(
            actor=resident,
            kind="aspiration",
            title=TITLE,
            text=TEXT,
            category=category,
            voice=Voice("cadre", 1),
        )


def test_staff_write_down_in_office(site_tree, category):
    client = Client()
    client.force_login(user_with_role("Petugas"))
    spoken = letter(category, privacy="name_hidden", channel="counter", consent="on")
    assert client.post("/aspirasi/dampingi/", spoken).status_code == 302
    assert AssistedVoice.objects.get().resident_name == ""
    assert TrailEntry.objects.get(action="aspirations.send").data == {"channel": "counter"}


# My own


def test_the_ways_in(signed_in):
    page = signed_in.get("/akun/").text
    assert f'href="{SEND}"' in page
    assert 'href="/aspirasi/saya/"' in page


def test_my_own_list(signed_in, resident):
    own = sent(resident, title="Usul bangku taman").aspiration
    followed = make_aspiration(title="Saluran mampet di gang")
    follow(actor=resident, aspiration=followed)
    assert own.title in signed_in.get("/aspirasi/saya/").text
    assert followed.title not in signed_in.get("/aspirasi/saya/").text
    page = signed_in.get("/aspirasi/saya/?tampil=diikuti").text
    assert followed.title in page
    assert own.title not in page
    assert "/akun/masuk/" in Client().get("/aspirasi/saya/").url


@pytest.mark.parametrize("path", [SEND, "/aspirasi/saya/", "/aspirasi/{code}/percakapan/"])
def test_pages_ask_little(signed_in, resident, path):
    code = sent(resident).aspiration.code
    for number in range(4):
        sent(resident, title=f"Usul nomor {number}")
    assert queries_of(signed_in, path.format(code=code)) <= MOST_QUERIES


def test_my_list_has_pages(signed_in, resident):
    for number in range(23):
        make_aspiration(author=resident, title=f"Usul nomor {number}")
    first = signed_in.get("/aspirasi/saya/")
    assert len(first.context["rows"]) == 20
    assert len(signed_in.get(first.context["listing"].older_url).context["rows"]) == 3
