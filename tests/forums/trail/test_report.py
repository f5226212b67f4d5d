"""The report of the trail: who reads it, what it can be narrowed to, taking it away."""

import csv
import datetime
import io

import pytest
from django.utils import timezone
from django.utils.http import urlencode
from wagtail import hooks

from config.roles import ROLES
from forums.aspirations.states import ContestOutcome
from forums.moderation.states import Cause
from forums.trail import reports
from forums.trail.actions import STATES, state_label
from forums.trail.models import READING, TrailEntry
from forums.trail.services import record, record_reading
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db
URL = "/admin/trail/"
READERS = {"Lurah", "Administrator", "Moderator"}


@pytest.mark.parametrize("role", ROLES)
def test_who_reads_the_trail(site_tree, client, role):
    client.force_login(user_with_role(role))
    wanted = 200 if role in READERS else 302
    for path in (URL, f"{URL}results/", f"{URL}?export=csv", f"{URL}?export=xlsx"):
        assert client.get(path).status_code == wanted, path
    assert (URL in client.get("/admin/reports/site-history/").text) == (role in READERS)


def test_residents_and_strangers_do_not(site_tree, client):
    assert client.get(URL).status_code == 302
    client.force_login(UserFactory())
    assert client.get(URL).status_code in (302, 403)


@pytest.fixture
def lurah(site_tree, client):
    """A client of the lurah, and a trail of three."""
    ani, budi = UserFactory(name="Ani", email="ani@example.org"), UserFactory(name="Budi")
    record(actor=ani, action="boards.post.hide", target=budi, reason="Kasar", to_state="hidden")
    record(actor=budi, action="boards.post.show", target=ani, reason="=1+1", from_state="hidden")
    record_reading(actor=ani, target=budi, what="profil")
    client.force_login(user_with_role("Lurah"))
    return client


def acts(client, **query):
    page = client.get(f"{URL}?{urlencode(query, doseq=True)}")
    assert page.status_code == 200
    return sorted(entry.action for entry in page.context["object_list"])


def test_acts_and_states_are_told_in_words():
    entry = TrailEntry(action="boards.post.hide", from_state="hidden", to_state="sold")
    assert reports.change(entry) == "Disembunyikan → sold"
    given = record(actor=None, action="people.consent.give", target=None)
    given.is_readable = True
    assert reports.decorated([given])[0].act != given.action


@pytest.mark.parametrize(
    ("action", "state", "words"),
    [
        ("aspirations.refuse", "refused", "Tidak dapat ditindaklanjuti"),
        ("aspirations.decide_contest", "refused", ContestOutcome.REFUSED.label),
        ("aspirations.edit", "hidden", "Disembunyikan"),
        ("notices.mail.send_again", "refused", "Tidak dicoba lagi"),
        ("boards.post.edit", "withdrawn", "Ditarik"),
        ("moderation.case.open", "reports", Cause.REPORTS.label),
        ("people.account.erase", "hidden", "hidden"),
        ("elsewhere.do", "hidden", "hidden"),
    ],
)
def test_a_state_is_told_by_the_room_of_the_act(action, state, words):
    assert reports.change(TrailEntry(action=action, to_state=state)) == words


def test_rooms_tell_their_own_states_in_their_own_words():
    for function in hooks.get_hooks(STATES):
        for act, labels in function().items():
            assert function.__module__ == f"forums.{act.partition('.')[0]}.wagtail_hooks"
            for state, label in labels.items():
                assert state_label(act, state) == label


def test_it_can_be_narrowed(lurah):
    budi = TrailEntry.objects.get(action="boards.post.hide")
    today = timezone.localdate()
    tomorrow = today + datetime.timedelta(days=1)
    assert acts(lurah) == ["boards.post.hide", "boards.post.show", READING]
    assert acts(lurah, who="ani@") == ["boards.post.hide", READING]
    assert acts(lurah, who="budi") == ["boards.post.show"]
    assert acts(lurah, action="boards.post.hide") == ["boards.post.hide"]
    assert acts(lurah, sort="readings") == [READING]
    assert acts(lurah, sort="changes") == ["boards.post.hide", "boards.post.show"]
    assert acts(lurah, content_type=budi.content_type_id, object_id=budi.object_id) == [
        "boards.post.hide",
        READING,
    ]
    assert len(acts(lurah, created_at_from=today, created_at_to=today)) == 3
    assert acts(lurah, created_at_from=tomorrow) == []
    answer = lurah.get(URL, {"created_at_from": "0001-01-01", "created_at_to": "9999-12-31"})
    assert len(answer.context["filters"].errors["created_at"]) == 2
    assert acts(lurah, action="boards.post.hide", created_at_from="0001-01-01") == []


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("created_at_from=0001-01-01", "Kapan"),
        ("created_at_from=x", "Kapan"),
        ("action=x", "Tindakan"),
        ("sort=x", "Macam catatan"),
        ("content_type=x", "Jenis objek"),
    ],
)
def test_bad_filters_find_nothing_and_say_so(lurah, query, name):
    for url in (f"{URL}?", f"{URL}results/?", f"{URL}?export=csv&", f"{URL}?export=xlsx&"):
        page = lurah.get(url + query)
        assert page.status_code == 200
        assert not page.context["object_list"]
        message = page.context["no_results_message"]
        assert name in message
        assert f"<p>{message}</p>" in page.text
        assert "“Budi”" not in page.text
    assert not TrailEntry.objects.filter(action="trail.export").exists()


def test_it_says_what_happened(lurah):
    text = lurah.get(URL).text
    for words in ("Ani", "Kasar", "“Budi”", "WIB"):
        assert words in text


def test_taking_it_away_leaves_a_trace(lurah):
    response = lurah.get(f"{URL}?export=csv&sort=changes")
    text = response.getvalue().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    assert [row[3] for row in rows[1:]] == ["trail.export", "boards.post.show", "boards.post.hide"]
    assert rows[2][-1] == "'=1+1"
    assert rows[2][0] == timezone.localtime().strftime("%Y-%m-%d %H:%M")
    trace = TrailEntry.objects.get(action="trail.export")
    assert "sort=changes" in trace.data["query"]
    assert lurah.get(f"{URL}?export=xlsx").status_code == 200


def test_a_long_trail_is_not_counted_through(lurah, monkeypatch):
    monkeypatch.setattr(reports, "MOST_LISTED", 2)
    page = lurah.get(URL)
    assert page.context["paginator"].count == 2


def test_queries_do_not_grow(lurah, django_assert_max_num_queries):
    lurah.get(URL)
    person = UserFactory()
    for number in range(40):
        record(actor=person, action="boards.post.hide", target=person, reason=str(number))
    with django_assert_max_num_queries(16):
        lurah.get(URL)
