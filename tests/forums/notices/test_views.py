"""The pages: whose notices anybody sees, the bell, the wishes, the way out."""

from urllib.parse import quote

import pytest
from django.urls import reverse
from django.utils import timezone

from forums.notices.kinds import Category
from forums.notices.models import Notice, Preference
from forums.notices.states import Cadence
from forums.notices.tokens import read_stop_token, stop_token
from tests.factories.notices import tell, wish
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db

# Who asks × what they ask for → the answer. "elsewhere" is a redirect to the log-in.
TABLE = """
act           owner  other  lurah  administrator  nobody
list          200    200    200    200            302
open          302    404    404    404            302
mark          302    404    404    404            302
read all      302    302    302    302            302
settings      200    200    200    200            302
"""
ROWS = [line.split("  ") for line in TABLE.strip().splitlines()]
ROWS = [[cell.strip() for cell in row if cell.strip()] for row in ROWS]
CASES = [
    (row[0], who, int(answer))
    for row in ROWS[1:]
    for who, answer in zip(ROWS[0][1:], row[1:], strict=True)
]


def ask(client, act, notice):
    now = timezone.now().isoformat()
    requests = {
        "list": lambda: client.get("/pemberitahuan/"),
        "open": lambda: client.get(f"/pemberitahuan/{notice.pk}/"),
        "mark": lambda: client.post(f"/pemberitahuan/{notice.pk}/tandai/", {"dibaca": "1"}),
        "read all": lambda: client.post("/pemberitahuan/semua-dibaca/", {"sampai": now}),
        "settings": lambda: client.get("/pemberitahuan/pengaturan/"),
    }
    return requests[act]()


@pytest.mark.parametrize(("act", "who", "answer"), CASES)
def test_who_may_see_whose_notice(site_tree, client, person, act, who, answer):
    notice = tell(person, "Rahasia Sutarmi", url="/forum/")
    people = {
        "owner": lambda: person,
        "other": UserFactory,
        "lurah": lambda: user_with_role("Lurah"),
        "administrator": lambda: UserFactory(administrator=True),
    }
    if who in people:
        client.force_login(people[who]())
    response = ask(client, act, notice)
    assert response.status_code == answer
    notice.refresh_from_db()
    is_owner = who == "owner"
    assert notice.is_read == (is_owner and act in ("open", "mark", "read all"))
    if act == "list" and answer == 200:
        assert ("Rahasia Sutarmi" in response.text) == is_owner
    if who == "nobody":
        # A form is brought back, a page is led back to.
        is_form = response.wsgi_request.method == "POST"
        back = reverse("people:unsent") if is_form else reverse("notices:list")
        assert f"next={quote(back)}" in response["Location"]


def test_opening_leads_on(site_tree, client, person):
    notice = tell(person, url="/program/")
    client.force_login(person)
    response = client.get(f"/pemberitahuan/{notice.pk}/")
    assert response["Location"] == "/program/"
    assert not Notice.objects.of(person).unread().exists()


def test_looking_ahead_opens_nothing(site_tree, client, person):
    notice = tell(person)
    client.force_login(person)
    client.head(f"/pemberitahuan/{notice.pk}/")
    assert Notice.objects.of(person).unread().exists()


def test_it_can_be_kept_for_later(site_tree, client, person):
    notice = tell(person)
    client.force_login(person)
    url, back = f"/pemberitahuan/{notice.pk}/tandai/", "/pemberitahuan/?kategori=diskusi"
    assert client.post(url, {"dibaca": "1", "kembali": back})["Location"] == back
    client.post(url, {"dibaca": "0"})
    assert Notice.objects.of(person).unread().exists()
    assert client.post(url, {"dibaca": "2"}).status_code == 400
    evil = client.post(url, {"dibaca": "1", "kembali": "https://evil.example/pemberitahuan/"})
    assert evil["Location"] == "/pemberitahuan/"


@pytest.mark.parametrize("moment", ["", "x", "2026-13-45T00:00:00+07:00", "2026-11-24T10:00:00"])
def test_read_all_wants_a_moment(site_tree, client, person, moment):
    client.force_login(person)
    assert client.post("/pemberitahuan/semua-dibaca/", {"sampai": moment}).status_code == 400


def test_read_all_leaves_what_came_meanwhile(site_tree, client, person):
    tell(person, "Dulu")
    seen = timezone.now().isoformat()
    tell(person, "Baru")
    client.force_login(person)
    client.post("/pemberitahuan/semua-dibaca/", {"sampai": seen})
    assert [notice.title for notice in Notice.objects.of(person).unread()] == ["Baru"]


def test_the_list_can_be_narrowed(site_tree, client, person):
    tell(person, "Tentang diskusi")
    tell(person, "Tentang moderasi", category=Category.MODERATION)
    read = tell(person, "Sudah dibaca")
    Notice.objects.filter(pk=read.pk).update(read_at=timezone.now())
    client.force_login(person)

    def titles(query):
        text = client.get(f"/pemberitahuan/{query}").text
        return [
            word for word in ("Tentang diskusi", "Tentang moderasi", "Sudah dibaca") if word in text
        ]

    assert titles("") == ["Tentang diskusi", "Tentang moderasi", "Sudah dibaca"]
    assert titles("?kategori=moderasi") == ["Tentang moderasi"]
    assert titles("?tampil=belum-dibaca") == ["Tentang diskusi", "Tentang moderasi"]
    for query in ("?kategori=x", "?tampil=x", "?page=x"):
        assert client.get(f"/pemberitahuan/{query}").status_code == 404


def test_pages_are_turned_by_key(site_tree, client, person):
    for number in range(25):
        tell(person, f"Balasan nomor {number:02}")
    client.force_login(person)
    first = client.get("/pemberitahuan/")
    assert "Balasan nomor 24" in first.text
    assert "Balasan nomor 04" not in first.text
    second = client.get(first.context["listing"].older_url)
    assert "Balasan nomor 04" in second.text


def test_queries_do_not_grow(site_tree, client, person, django_assert_max_num_queries):
    client.force_login(person)
    client.get("/pemberitahuan/")
    for number in range(20):
        tell(person, f"Balasan {number}")
    with django_assert_max_num_queries(10):
        client.get("/pemberitahuan/")


@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize("path", ["/pemberitahuan/", "/pemberitahuan/pengaturan/"])
def test_pages_in_both_languages(site_tree, client, person, prefix, path):
    tell(person, lambda code: f"judul {code}")
    client.force_login(person)
    response = client.get(prefix + path)
    assert response.status_code == 200
    assert "noindex" in response.text
    assert "no-store" in response["Cache-Control"]
    if path == "/pemberitahuan/":
        assert f"judul {prefix.strip('/') or 'id'}" in response.text


def test_titles_are_escaped(site_tree, client, person):
    tell(person, "<script>alert(1)</script>", topic="<b>")
    client.force_login(person)
    assert "<script>alert" not in client.get("/pemberitahuan/").text


# The bell


def test_the_bell_counts_what_is_unread(site_tree, client, person):
    tell(person)
    tell(person)
    client.force_login(person)
    page = client.get("/")
    assert '<span class="bell__count num" aria-hidden="true">2</span>' in page.text
    Notice.objects.update(read_at=timezone.now())
    page = client.get("/")
    assert "bell__count" not in page.text
    assert 'class="bell"' in page.text


def test_the_bell_stops_at_99(site_tree, client, person):
    row = tell(person)
    fields = {"recipient": person, "kind": row.kind, "category": row.category, "texts": row.texts}
    Notice.objects.bulk_create(Notice(**fields, dedupe=f"{n}", batch=f"{n}") for n in range(150))
    client.force_login(person)
    assert ">99+<" in client.get("/").text


def test_signed_out_there_is_no_bell_and_no_query(site_tree, client):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.get("/")
    with CaptureQueriesContext(connection) as queries:
        page = client.get("/")
    assert 'class="bell"' not in page.text
    assert not [query for query in queries if "notices_" in query["sql"]]


def test_the_bell_costs_one_query(site_tree, client, person):
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    client.force_login(person)
    client.get("/")
    with CaptureQueriesContext(connection) as queries:
        client.get("/")
    assert len([query for query in queries if "notices_" in query["sql"]]) == 1


# Wishes


def data(**changes):
    chosen = {f"{category}_email": "at_once" for category in Category}
    return {**chosen, "official_in_app": "on", **changes}


def test_wishes_are_kept(site_tree, client, person):
    client.force_login(person)
    response = client.post("/pemberitahuan/pengaturan/", data(discussions_email="weekly"))
    assert response.status_code == 302
    wishes = Preference.objects.by_category(person)
    assert (wishes[Category.DISCUSSIONS].email, wishes[Category.DISCUSSIONS].in_app) == (
        Cadence.WEEKLY,
        False,
    )
    assert wishes[Category.OFFICIAL].in_app
    assert wishes[Category.MODERATION].in_app
    assert wishes[Category.ACCOUNT].in_app
    page = client.get("/pemberitahuan/pengaturan/").text
    assert '<option value="weekly" selected>' in page


@pytest.mark.parametrize("value", ["", "hourly", "<script>"])
def test_other_wishes_are_refused(site_tree, client, person, value):
    client.force_login(person)
    response = client.post("/pemberitahuan/pengaturan/", data(discussions_email=value))
    assert response.status_code == 422
    assert 'role="alert"' in response.text
    assert not Preference.objects.exists()


# The way out of the mail


def test_asking_first_ends_nothing(site_tree, client, person):
    url = f"/pemberitahuan/berhenti/{stop_token(person.pk, ['discussions'])}/"
    response = client.get(url)
    assert response.status_code == 200
    assert "<form" in response.text
    assert not Preference.objects.exists()
    client.post(url)
    client.post(url)
    assert Preference.objects.get().email == Cadence.OFF
    assert "<form method" not in client.get(url).text


@pytest.mark.parametrize("token", ["x", "a:b:c", "WzEsWyJhIl1d:1x:y"])
def test_foreign_keys_open_nothing(site_tree, client, person, token):
    assert client.get(f"/pemberitahuan/berhenti/{token}/").status_code == 404
    assert client.post(f"/pemberitahuan/berhenti/{token}/").status_code == 404


def test_a_key_is_for_one_person_and_its_categories(site_tree, client, person):
    other = UserFactory()
    wish(other)
    token = stop_token(person.pk, [Category.OFFICIAL, Category.DISCUSSIONS])
    assert read_stop_token(token) == (person.pk, [Category.DISCUSSIONS, Category.OFFICIAL])
    client.post(f"/pemberitahuan/berhenti/{token}/")
    assert Preference.objects.by_category(other)[Category.DISCUSSIONS].email == Cadence.AT_ONCE
    assert Preference.objects.filter(user=person).count() == 2


def test_the_key_of_somebody_gone_opens_nothing(site_tree, client):
    token = stop_token(999_999, ["discussions"])
    assert client.post(f"/pemberitahuan/berhenti/{token}/").status_code == 404
