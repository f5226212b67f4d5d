"""The exchange between the sender and the office, and the door to it for guests."""

from datetime import date

import pytest
from django.test import Client

from forums.aspirations import codes
from forums.aspirations.models import Aspiration, Message, Picture, Step
from forums.aspirations.services import complete, merge, move, send_message
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import Privacy
from forums.boards.refusals import NotAllowed
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from forums.trail.models import TrailEntry
from tests.factories.aspirations import make_officer, make_verifier, sent
from tests.factories.letters import photo
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
OPEN = "/aspirasi/buka/"


@pytest.fixture
def resident(site_tree):
    return UserFactory(resident=True)


@pytest.fixture
def officer(site_tree):
    return make_officer(UnitFactory(name="Sarana"))


@pytest.fixture
def forwarded(resident, officer):
    """One of a resident that lies with the officer's unit."""
    one = sent(resident).aspiration
    unit = officer.units.get()
    move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=unit)
    one.refresh_from_db()
    return one


def signed_in(user):
    client = Client()
    client.force_login(user)
    return client


def opened(given):
    """A guest who has typed code and secret."""
    client = Client()
    client.post(OPEN, {"kode": given.aspiration.code, "rahasia": given.secret})
    return client


def page_of(one):
    return f"/aspirasi/{one.code}/percakapan/"


# The door


def test_code_and_secret_open_it_however_they_are_typed(site_tree):
    given = sent(None)
    code, secret = given.aspiration.code, codes.spaced(given.secret)
    for typed in (code, code.lower(), code.replace("-", ""), f" {code} "):
        answer = Client().post(OPEN, {"kode": typed, "rahasia": secret.lower()})
        assert answer.url == page_of(given.aspiration)


def test_an_empty_door_asks_for_both(site_tree):
    errors = Client().post(OPEN, {"kode": ""}).context["form"].errors
    assert errors == {name: ["Silakan isi bagian ini."] for name in ("kode", "rahasia")}


def test_wrong_secret_and_unknown_code_answer_alike(site_tree, resident):
    guest, own = sent(None).aspiration, sent(resident).aspiration
    answers = []
    for code in (guest.code, own.code, "TB-2026-ZZZZZ", "apa saja"):
        answer = Client().post(OPEN, {"kode": code, "rahasia": "AAAABBBBCCCC"})
        text = answer.text.replace(code, "")
        answers.append((answer.status_code, str(answer.context["form"].errors), len(text)))
    assert len(set(answers)) == 1
    assert answers[0][0] == 200


def test_the_page_of_others_leads_to_the_door_whether_there_is_one_or_not(site_tree, resident):
    for one in (sent(None).aspiration.code, sent(resident).aspiration.code, "TB-2026-ZZZZZ"):
        for act in ("percakapan", "lengkapi", "nilai", "keberatan", "buka-kembali", "tarik"):
            answer = Client().get(f"/aspirasi/{one}/{act}/")
            assert answer.status_code == 302
            assert answer.url == f"{OPEN}?kode={one}"


def test_secrets_are_not_guessed(site_tree, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.open": "100/h/ip,3/h/key"}
    given = sent(None)
    wrong = {"kode": given.aspiration.code, "rahasia": "AAAABBBBCCCC"}
    statuses = [Client().post(OPEN, wrong).status_code for _try in range(5)]
    assert statuses == [200, 200, 200, 429, 429]
    other = sent(None)
    assert opened(other).get(page_of(other.aspiration)).status_code == 200


def test_a_network_does_not_try_many_codes(site_tree, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.open": "3/h/ip,30/h/key"}
    statuses = [
        Client().post(OPEN, {"kode": f"TB-2026-AAAA{n}", "rahasia": "AAAABBBBCCCC"}).status_code
        for n in range(2, 7)
    ]
    assert statuses == [200, 200, 200, 429, 429]


@pytest.mark.parametrize("typed", [{}, {"kode": "x" * 5000}, {"kode": "\x00", "rahasia": "y"}])
def test_odd_input_at_the_door(site_tree, typed):
    assert Client().post(OPEN, typed).status_code in (200, 400)


def test_an_empty_secret_opens_nothing(site_tree, resident):
    own = sent(resident).aspiration
    assert Client().post(OPEN, {"kode": own.code, "rahasia": " "}).status_code == 200


def test_closing_forgets_it(site_tree):
    given = sent(None)
    client = opened(given)
    client.post("/aspirasi/tutup/", {"kode": given.aspiration.code})
    assert client.get(page_of(given.aspiration)).status_code == 302


def test_signing_in_forgets_what_a_guest_opened(resident):
    given = sent(None)
    client = opened(given)
    client.force_login(resident)
    assert "aspirations" not in client.session


# Writing


def test_both_sides_write_and_are_told(
    forwarded, resident, officer, django_capture_on_commit_callbacks
):
    client = signed_in(resident)
    page = client.get(page_of(forwarded))
    token = page.context["form"]["token"].value()
    twice = {"text": "Kapan dikerjakan?", "token": token}
    for _turn in range(2):
        assert client.post(page_of(forwarded), twice).status_code == 302
    send_message(actor=officer, aspiration=forwarded, text="Pekan depan.")
    first, second = Message.objects.all()
    assert (first.is_from_office, first.author) == (False, resident)
    assert (second.is_from_office, second.unit) == (True, officer.units.get())
    assert Notice.objects.filter(recipient=officer, kind="aspirations.work").exists()
    told = Notice.objects.get(recipient=resident, kind="aspirations.message")
    assert "Pekan depan" not in told.text
    assert "Pekan depan." in client.get(page_of(forwarded)).text
    assert TrailEntry.objects.filter(action="aspirations.message").count() == 2


def test_a_guest_writes_without_a_name(site_tree, officer):
    given = sent(None, privacy=Privacy.CONFIDENTIAL)
    client = opened(given)
    answer = client.post(page_of(given.aspiration), {"text": "Telepon saya 0812-3456-7890."})
    assert answer.status_code == 302
    message = Message.objects.get()
    assert (message.author, message.is_from_office) == (None, False)
    assert TrailEntry.objects.get(action="aspirations.message").actor is None


def test_of_a_merged_one_it_says_where_it_goes_on(forwarded, resident):
    target = sent(UserFactory(resident=True), title="Yang lebih dahulu").aspiration
    Aspiration.objects.update(visibility=Visibility.VISIBLE)
    for one in (target, forwarded):
        one.refresh_from_db()
    merge(actor=make_verifier(), aspiration=forwarded, target=target, reason="Sama.")
    page = signed_in(resident).get("/en" + page_of(forwarded)).content.decode()
    assert "It goes on as “Yang lebih dahulu”." in page
    assert target.get_absolute_url() in page
    assert "Nothing was written yet" not in page
    detail = signed_in(resident).get(f"/en/aspirasi/{forwarded.code}/").text
    assert "Exchange with the office" in detail
    assert "Write to the office" not in detail


def test_others_write_nothing(forwarded, officer):
    for person in (UserFactory(resident=True), make_officer(), None):
        with pytest.raises(NotAllowed):
            send_message(actor=person, aspiration=forwarded, text="Halo")
    with pytest.raises(NotAllowed):
        send_message(actor=None, aspiration=forwarded, text="Halo", secret="AAAABBBBCCCC")
    assert not Message.objects.exists()


@pytest.mark.parametrize("text", ["", " ", "x" * 4001, "\u202eabc", "NIK 3174091505900002"])
def test_bad_messages_are_refused_by_the_field(forwarded, resident, text):
    answer = signed_in(resident).post(page_of(forwarded), {"text": text})
    assert answer.status_code == 200
    assert answer.context["form"].errors["text"]
    assert not Message.objects.exists()


def test_one_exchange_is_not_flooded(forwarded, resident, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.exchange": "1/h/key"}
    client = signed_in(resident)
    statuses = [client.post(page_of(forwarded), {"text": f"{n}"}).status_code for n in range(2)]
    assert statuses == [302, 429]


def test_markup_in_messages_is_only_words(forwarded, resident):
    client = signed_in(resident)
    client.post(page_of(forwarded), {"text": "<script>alert(1)</script>"})
    assert "<script>alert" not in client.get(page_of(forwarded)).text


# Completing


@pytest.fixture
def asked(forwarded, officer):
    move(actor=officer, aspiration=forwarded, act=Act.ASK, reason="Di dekat rumah siapa?")
    forwarded.refresh_from_db()
    return forwarded


def test_the_sender_completes_and_the_clock_goes_on(asked, resident, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    client = signed_in(resident)
    url = f"/aspirasi/{asked.code}/lengkapi/"
    Aspiration.objects.update(due_on=date(2026, 12, 11))
    page = client.get(url).text
    assert "Di dekat rumah siapa?" in page
    assert "paling lambat Jumat, 11 Desember 2026. Setelah itu" in page
    answer = client.post(url, {"text": "Dekat pos RT.", "picture_1": photo()})
    assert answer.status_code == 302
    asked.refresh_from_db()
    assert (asked.stage, asked.public_stage) == (Stage.FORWARDED, Stage.FORWARDED)
    assert Picture.objects.get(aspiration=asked).role == "sent"
    assert Message.objects.get().text == "Dekat pos RT."
    assert Step.objects.get(act=Act.COMPLETE).actor == resident


def test_a_newcomers_new_picture_is_looked_at_first(asked, resident, settings, tmp_path):
    settings.MEDIA_ROOT = str(tmp_path)
    type(asked).objects.filter(pk=asked.pk).update(visibility=Visibility.VISIBLE)
    url = f"/aspirasi/{asked.code}/lengkapi/"
    signed_in(resident).post(url, {"text": "Ini fotonya.", "picture_1": photo()})
    asked.refresh_from_db()
    assert asked.visibility == Visibility.PENDING


def test_nothing_is_completed_twice(asked, resident):
    complete(actor=resident, aspiration=asked, text="Dekat pos.", token="a" * 36)
    complete(actor=resident, aspiration=asked, text="Dekat pos.", token="a" * 36)
    assert Message.objects.count() == 1
    url = f"/aspirasi/{asked.code}/lengkapi/"
    assert signed_in(resident).post(url, {"text": "Lagi"}).status_code == 302
    assert Message.objects.count() == 1


def test_others_complete_nothing(asked, officer):
    for person in (UserFactory(resident=True), officer, None):
        with pytest.raises(NotAllowed):
            complete(actor=person, aspiration=asked, text="Halo")
