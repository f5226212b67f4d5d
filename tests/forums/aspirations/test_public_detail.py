"""The page of one aspiration, as the public, its sender and others see it."""

import json
import re
from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from django.utils.translation import override

from blocks.sealing import seal
from forums.aspirations.jejak import jejak_of
from forums.aspirations.models import Aspiration
from forums.aspirations.services import announce, follow, move, support
from forums.aspirations.services.answering import give_answer
from forums.aspirations.services.merging import merge, unmerge
from forums.aspirations.services.outside import forward_outside
from forums.aspirations.services.splitting import split
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import Privacy
from forums.moderation.models import Rule
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, open_case
from forums.moderation.states import Cause, Visibility
from forums.notices.models import Notice
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
    sent,
)
from tests.factories.boards import make_board
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tree(site_tree):
    """Every page needs the frame of the site."""


@pytest.fixture
def sender():
    return UserFactory(resident=True, name="Sutarmi")


@pytest.fixture
def unit():
    return UnitFactory(name="Seksi Sarana")


@pytest.fixture
def officer(unit):
    return make_officer(unit)


@pytest.fixture
def forwarded(sender, unit):
    one = make_aspiration(title="Saluran sempit", author=sender, rw=3, rt=4)
    move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=unit)
    return Aspiration.objects.get(pk=one.pk)


def page_of(aspiration, person=None):
    client = Client()
    if person:
        client.force_login(person)
    return client.get(f"/en/aspirasi/{aspiration.code}/")


def titles(aspiration):
    with override("en"):
        return [mark.title for mark in jejak_of(aspiration).marks]


def test_the_trail_tells_what_who_when_and_why(forwarded, officer):
    give_answer(actor=officer, aspiration=forwarded, answer="Sudah diperlebar.")
    page = page_of(forwarded).text
    assert "Forwarded to Seksi Sarana" in page
    assert "Official answer of Seksi Sarana" in page
    assert "Sudah diperlebar." in page
    assert officer.email not in page


@pytest.mark.parametrize(
    ("act", "given", "words"),
    [
        (Act.ASK, {"reason": "Mohon foto."}, "Mohon foto."),
        (Act.REFUSE, {"reason": "Bukan aset kami."}, "Bukan aset kami."),
        (Act.DECLARE_OUTSIDE, {"reason": "Urusan provinsi."}, "Urusan provinsi."),
        (Act.PROPOSE, {"reason": "Perlu anggaran."}, "Perlu anggaran."),
        (Act.START, {"target_on": timezone.localdate() + timedelta(days=9)}, "Taken up"),
    ],
)
def test_every_decision_is_told_with_its_reason_once_it_is_announced(
    forwarded, officer, act, given, words
):
    move(actor=officer, aspiration=forwarded, act=act, announced=False, **given)
    assert words not in page_of(forwarded).text
    announce(actor=officer, aspiration=forwarded)
    assert words in page_of(forwarded).text


def test_what_was_merged_shows_where_it_goes_on_and_back(sender):
    one, target = make_aspiration(title="Kembar", author=sender), make_aspiration(title="Utama")
    verifier = make_verifier()
    merge(actor=verifier, aspiration=one, target=target, reason="Sama.")
    assert "It goes on as “Utama”." in page_of(one).text
    assert one.code in page_of(target).text
    unmerge(actor=verifier, aspiration=Aspiration.objects.get(pk=one.pk), reason="Keliru.")
    assert "It goes on as" not in page_of(one).text
    assert "A merged one was taken out again" in titles(target)


def test_the_trail_never_names_another_one_that_is_not_shown(forwarded):
    second = split(
        actor=make_verifier(), aspiration=forwarded, title="Bagian kedua", text="Yang lain."
    )
    assert "Bagian kedua" in page_of(forwarded).text
    Aspiration.objects.filter(pk=second.pk).update(visibility=Visibility.HIDDEN)
    page = page_of(forwarded).text
    assert "Bagian kedua" not in page
    assert second.code not in page


def test_an_outside_number_is_told(forwarded, officer):
    forward_outside(actor=officer, aspiration=forwarded, channel="jaki", number="JK123")
    assert "Handed on to JAKI, number JK123" in titles(forwarded)


def test_another_office_is_told_within_the_sentence(forwarded, officer):
    forward_outside(actor=officer, aspiration=forwarded, channel="other", number="B-1")
    assert "Handed on to another office, number B-1" in titles(forwarded)


def test_from_the_stage_one_gets_to_the_reason(forwarded, officer):
    assert "See the trail" in page_of(forwarded).text
    move(actor=officer, aspiration=forwarded, act=Act.REFUSE, reason="Jalan itu milik pengembang.")
    page = page_of(forwarded).text
    assert "Read why in the trail" in page
    assert page.count("Jalan itu milik pengembang.") == 1


def test_the_exact_place_is_not_public(sender):
    one = make_aspiration(author=sender, latitude="-6.30512", longitude="106.84321")
    page = page_of(one).text
    assert "Known to the officers in charge" in page
    assert not {"6.30512", "106.84321", "6,30512"} & set(re.findall(r"[\d.,]+", page))


@pytest.mark.parametrize(
    ("privacy", "shown"), [(Privacy.PUBLIC, True), (Privacy.NAME_HIDDEN, False)]
)
def test_the_name_of_the_sender_stands_only_where_they_chose_so(sender, privacy, shown):
    one = make_aspiration(author=sender, privacy=privacy)
    assert (sender.name in page_of(one).text) == shown
    assert (sender.name in Client().get("/aspirasi/umpan.atom").text) == shown


def test_a_promise_that_was_not_kept_is_told(sender):
    promise()
    one = make_aspiration(author=sender, created_at=timezone.now() - timedelta(days=60))
    assert "Should have been answered by" in page_of(one).text


READERS = ("visitor", "resident", "sender", "officer", "verifier")
SEEN_BY = {
    "visible": READERS,
    "pending": ("sender", "verifier", "officer"),
    "hidden": ("sender", "verifier", "officer"),
    "confidential": ("sender", "officer"),
}


@pytest.mark.parametrize("state", SEEN_BY)
@pytest.mark.parametrize("reader", READERS)
def test_who_reads_what(sender, unit, officer, state, reader):
    fields = {"privacy": Privacy.CONFIDENTIAL} if state == "confidential" else {}
    if state in ("pending", "hidden"):
        fields["visibility"] = Visibility(state)
    one = make_aspiration(author=sender, unit=unit, **fields)
    people = {
        "visitor": lambda: None,
        "resident": lambda: UserFactory(resident=True),
        "sender": lambda: sender,
        "officer": lambda: officer,
        "verifier": make_verifier,
    }
    status = page_of(one, people[reader]()).status_code
    assert status == (200 if reader in SEEN_BY[state] else 404)


def test_a_guest_reads_their_own_with_the_secret_alone(client):
    found = sent(privacy=Privacy.CONFIDENTIAL)
    url = found.aspiration.get_absolute_url()
    assert client.get(url).status_code == 404
    for secret, status in (("WRONGSECRET2", 404), (found.secret, 200)):
        session = client.session
        code = found.aspiration.code
        session["aspirations"] = {code: seal(secret, f"aspirations:{code}")}
        session.save()
        assert client.get(url).status_code == status


def test_the_sender_reads_why_it_is_not_shown(sender):
    propose(actor=None)
    one = make_aspiration(author=sender)
    decision = decide_case(
        actor=user_with_role("Moderator"),
        case=open_case(content=one, cause=Cause.REVIEW),
        version=1,
        to=Visibility.HIDDEN,
        rule=Rule.objects.citable().first(),
        reason="Ini iklan.",
    )
    page = page_of(one, sender).text
    assert "Ini iklan." in page
    assert f"/moderasi/keputusan/{decision.pk}/" in page
    assert "/aspirasi/" in page
    assert 'property="og:image" content="http://127.0.0.1:8000/-/bagikan/en-' in page


def test_only_the_sender_is_offered_what_senders_do(sender, forwarded, officer):
    give_answer(actor=officer, aspiration=forwarded, answer="Sudah.")
    code = forwarded.code
    own, other = page_of(forwarded, sender).text, page_of(forwarded, UserFactory()).text
    for word in ("nilai", "keberatan", "percakapan"):
        assert f"/aspirasi/{code}/{word}/" in own
        assert f"/aspirasi/{code}/{word}/" not in other


def test_the_page_marks_its_notices_read(sender, forwarded):
    unread = Notice.objects.of(sender).unread()
    assert unread.exists()
    page_of(forwarded, sender)
    assert not unread.exists()


def test_search_engines_read_the_question_with_its_answer(sender, unit, officer):
    one = make_aspiration(author=sender, kind="question", title="Berkas apa?", unit=unit)
    move(actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=unit)
    give_answer(actor=officer, aspiration=one, answer="KTP dan KK.")
    page = page_of(one).text
    data = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)[1]
    nodes = {node["@type"]: node for node in json.loads(data)["@graph"]}
    assert nodes["Question"]["acceptedAnswer"][0]["text"] == "KTP dan KK."
    assert "BreadcrumbList" in nodes


def test_the_share_image_changes_with_the_announced_stage(client, forwarded, officer):
    def image():
        page = client.get(forwarded.get_absolute_url()).text
        return re.search(r'og:image" content="http://[^/]+(/-/bagikan/[^"]+)"', page)[1]

    before = image()
    give_answer(actor=officer, aspiration=forwarded, answer="Sudah.", announced=False)
    assert image() == before
    announce(actor=officer, aspiration=forwarded)
    assert image() != before
    picture = client.get(image())
    assert picture["Content-Type"] == "image/jpeg"
    assert len(picture.content) < 300_000
    assert client.get(before).status_code == 302
    Aspiration.objects.filter(pk=forwarded.pk).update(visibility=Visibility.HIDDEN)
    assert client.get(before).status_code == 404


def test_the_sitemap_holds_visible_ones(client, forwarded, monkeypatch):
    hidden = make_aspiration(visibility=Visibility.HIDDEN)
    merged = make_aspiration(stage=Stage.MERGED)
    part = f"/sitemap-aspirasi-{timezone.localdate(forwarded.created_at):%Y-%m}.xml"
    for address in ("/sitemap.xml", part):
        text = client.get(address).text
        assert forwarded.code in text
        assert hidden.code not in text
        assert merged.code not in text
    for name in ("2020-01", "2026-13", "0000-00"):
        assert client.get(f"/sitemap-aspirasi-{name}.xml").status_code == 404
    monkeypatch.setattr("config.sharing.sitemap.PART", 1)
    assert part in client.get("/sitemap.xml").text


def test_residents_talk_about_it_on_the_board(client, forwarded):
    make_board(slug="aspirasi")
    url = f"{forwarded.get_absolute_url()}bicara/"
    resident = UserFactory(resident=True)
    assert client.get(url).status_code == 302
    client.force_login(resident)
    first = client.post(url, {"source": "Di gang kami juga."})
    forwarded.refresh_from_db()
    assert first.url == forwarded.thread.url_of_post(1)
    assert forwarded.title not in forwarded.thread.title
    client.post(url, {"source": "Ayo dukung."})
    assert forwarded.thread.posts.count() == 2
    assert "Di gang kami juga." in client.get(forwarded.get_absolute_url()).text
    assert client.post(url, {"source": ""}).status_code == 200
    assert forwarded.thread.posts.count() == 2


def test_without_a_board_nobody_talks(client, forwarded):
    client.force_login(UserFactory(resident=True))
    assert "bicara" not in client.get(forwarded.get_absolute_url()).text
    url = f"{forwarded.get_absolute_url()}bicara/"
    assert client.post(url, {"source": "Halo semua"}).status_code == 403


def test_the_page_costs_the_same_however_much_happened(
    client, forwarded, officer, django_assert_max_num_queries
):
    make_board(slug="aspirasi")
    give_answer(actor=officer, aspiration=forwarded, answer="Sudah.")
    for number in range(6):
        other = make_aspiration(title=f"Kembar {number}", category=forwarded.category)
        merge(
            actor=make_verifier(),
            aspiration=other,
            target=forwarded,
            reason="Sama.",
            despite="Jawabannya sama.",
        )
        resident = UserFactory(resident=True)
        support(actor=resident, aspiration=forwarded)
        follow(actor=resident, aspiration=forwarded)
    client.get(forwarded.get_absolute_url())
    with django_assert_max_num_queries(16):
        client.get(forwarded.get_absolute_url())


def test_words_of_the_category_are_lent_by_its_translation(client):
    from wagtail.models import Locale

    original = make_category(name="Saluran", slug="saluran")
    make_category(
        name="Drains",
        slug="saluran",
        locale=Locale.objects.get(language_code="en"),
        translation_key=original.translation_key,
    )
    one = make_aspiration(category=original)
    assert "Drains" in page_of(one).text
    assert "Drains" in client.get("/en/aspirasi/").text
