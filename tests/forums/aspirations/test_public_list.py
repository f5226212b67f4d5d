"""The public list: search, filters, order and pages, the feed and the table."""

import csv
import io
from datetime import datetime, timedelta

import pytest
from django.utils import timezone

from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Stage
from forums.aspirations.states import Kind
from forums.aspirations.views import lists
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.body import stream
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _tree(site_tree):
    """Every page needs the frame of the site."""


@pytest.fixture
def drain():
    return make_category(slug="saluran", area="lingkungan")


def titles(response):
    return [one.title for one in response.context["listing"].items]


def month(year, number):
    return timezone.make_aware(datetime(year, number, 15, 12))


@pytest.fixture
def three(drain):
    """Three that differ in everything that can be filtered by."""
    light = make_category(slug="lampu", area="ekonomi")
    make_aspiration(title="Saluran", category=drain, rw=3, created_at=month(2026, 1))
    make_aspiration(
        title="Lampu",
        category=light,
        kind=Kind.COMPLAINT,
        rw=5,
        stage=Stage.IN_PROGRESS,
        created_at=month(2026, 3),
        supporters_count=9,
    )
    make_aspiration(
        title="Surat",
        category=light,
        kind=Kind.QUESTION,
        stage=Stage.DONE,
        created_at=month(2026, 5),
        supporters_count=2,
    )


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Surat", "Lampu", "Saluran"]),
        ("urut=dukungan", ["Lampu", "Surat", "Saluran"]),
        ("jenis=pengaduan", ["Lampu"]),
        ("jenis=aspirasi", ["Saluran"]),
        ("jenis=informasi", ["Surat"]),
        ("tahap=baru", ["Saluran"]),
        ("tahap=ditangani", ["Lampu"]),
        ("tahap=selesai", ["Surat"]),
        ("tahap=tidak-lanjut", []),
        ("kategori=lampu", ["Surat", "Lampu"]),
        ("bidang=lingkungan", ["Saluran"]),
        ("rw=5", ["Lampu"]),
        ("rw=005", ["Lampu"]),
        ("dari=2026-03", ["Surat", "Lampu"]),
        ("sampai=2026-03", ["Lampu", "Saluran"]),
        ("dari=2026-03&sampai=2026-03", ["Lampu"]),
        ("dari=2026-05&sampai=2026-03", []),
        ("q=lampu", ["Lampu"]),
        ("q=lampu&jenis=aspirasi", []),
        ("q=%20Lampu%20%20air&urut=dukungan", ["Lampu"]),
        (
            "jenis=&tahap=&kategori=&bidang=&rw=&dari=&sampai=&urut=&q=",
            ["Surat", "Lampu", "Saluran"],
        ),
    ],
)
def test_filters(client, three, query, expected):
    assert titles(client.get(f"/aspirasi/?{query}")) == expected


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("jenis=tidak", 404),
        ("jenis=complaint", 404),
        ("tahap=received", 404),
        ("kategori=tidak-ada", 404),
        ("bidang=luar-angkasa", 404),
        ("rw=0", 404),
        ("rw=-1", 404),
        ("rw=1000", 404),
        ("rw=٣", 404),
        ("rw=3.0", 404),
        ("dari=2026-13", 404),
        ("dari=2026-1", 404),
        ("dari=9999-01", 404),
        ("dari=2026-01-01", 404),
        ("urut=acak", 404),
        ("page=abc", 404),
        ("page=W10", 404),
        ("jenis=pengaduan&jenis=aspirasi", 400),
        ("q=a&q=b", 400),
        (f"q={'a' * 101}", 400),
        (f"kategori={'a' * 61}", 400),
        ("q=%00", 400),
        ("q=%ff", 400),
        ("q=';DROP TABLE x;--", 200),
        ("q=%25_%5c", 200),
        ("q=di dan", 200),
        ("lain=1", 200),
    ],
)
@pytest.mark.parametrize("path", ["", "umpan.atom", "data.csv"])
def test_hostile_values(client, three, path, query, status):
    response = client.get(f"/aspirasi/{path}?{query}")
    expected = 404 if path and query.startswith("page=") else status
    assert response.status_code == expected


def test_merged_ones_are_shown_only_to_who_asks(client, drain):
    target = make_aspiration(title="Ziel", category=drain)
    make_aspiration(title="Gabung", category=drain, stage=Stage.MERGED, merged_into=target)
    assert titles(client.get("/aspirasi/")) == ["Ziel"]
    assert titles(client.get("/aspirasi/?tahap=gabungan")) == ["Gabung"]


def test_pages_hold_still_while_new_ones_come(client, drain, monkeypatch):
    monkeypatch.setattr(lists, "PAGE_SIZE", 3)
    now = timezone.now()
    for number in range(8):
        make_aspiration(
            title=f"{number}", category=drain, created_at=now - timedelta(minutes=number // 2)
        )
    first = client.get("/aspirasi/")
    seen = titles(first)
    make_aspiration(title="neu", category=drain)
    second = client.get(first.context["listing"].older_url)
    third = client.get(second.context["listing"].older_url)
    assert seen + titles(second) + titles(third) == ["1", "0", "3", "2", "5", "4", "7", "6"]
    assert third.context["listing"].older_url is None
    assert titles(client.get(second.context["listing"].newer_url)) == ["1", "0", "3"]


@pytest.mark.parametrize("query", ["", "q=saluran&tahap=baru&rw=3&bidang=lingkungan&urut=dukungan"])
def test_the_list_costs_the_same_however_many_there_are(
    client, drain, query, django_assert_max_num_queries
):
    client.force_login(UserFactory(resident=True))
    for _number in range(25):
        make_aspiration(category=drain, rw=3, author=UserFactory(resident=True))
    client.get("/aspirasi/")
    with django_assert_max_num_queries(12):
        client.get(f"/aspirasi/?{query}")


def test_active_filters_can_be_taken_away_one_by_one(client, three):
    page = client.get("/aspirasi/?q=lampu&rw=5")
    active = page.context["filters"].active
    assert [one.url for one in active] == ["/aspirasi/?rw=5", "/aspirasi/?q=lampu"]
    assert "“lampu”" in page.text


@pytest.mark.parametrize(
    ("query", "words"),
    [("", "Nobody has sent anything yet"), ("rw=9", "Nothing matches")],
)
def test_an_empty_list_says_what_to_do(client, query, words):
    page = client.get(f"/en/aspirasi/?{query}")
    assert words in page.text
    assert "/aspirasi/kirim/" in page.text


def test_the_feed_has_the_filters_of_the_list(client, three):
    feed = client.get("/aspirasi/umpan.atom?jenis=pengaduan")
    assert feed["Content-Type"].startswith("application/atom+xml")
    assert "<title>Lampu" in feed.text
    assert "Saluran" not in feed.text
    assert "umpan.atom?jenis=pengaduan" in client.get("/aspirasi/?jenis=pengaduan").text


def rows(response):
    text = b"".join(response.streaming_content).decode()
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_table_has_public_fields_alone(client, drain):
    author = UserFactory(resident=True, name="Sutarmi")
    one = make_aspiration(
        title="Saluran", category=drain, author=author, rw=3, latitude="-6.3", longitude="106.8"
    )
    head, line = rows(client.get("/aspirasi/data.csv"))
    found = dict(zip(head, line, strict=True))
    assert found["kode"] == one.code
    assert found["alamat"].endswith(one.get_absolute_url())
    assert not {"Sutarmi", "-6.3", "-6.30000"} & set(line)


def test_the_table_holds_all_in_portions_with_the_filters(client, drain, monkeypatch):
    monkeypatch.setattr("forums.aspirations.views.export.PORTION", 2)
    for number in range(5):
        make_aspiration(title=f"{number}", category=drain, rw=number % 2 + 1)
    assert [line[3] for line in rows(client.get("/aspirasi/data.csv"))[1:]] == list("01234")
    assert [line[3] for line in rows(client.get("/aspirasi/data.csv?rw=2"))[1:]] == ["1", "3"]


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_of_the_table_is_a_formula(client, drain, sign):
    make_aspiration(title=f"{sign}1+1", text=f'{sign}HYPERLINK("x")', category=drain)
    line = rows(client.get("/aspirasi/data.csv"))[1]
    assert not any(cell.startswith(sign) for cell in line)


def test_the_table_is_given_out_only_so_often(client, drain, settings):
    settings.LIMITS = {**settings.LIMITS, "aspirations.csv": "1/h/ip"}
    assert client.get("/aspirasi/data.csv").status_code == 200
    assert client.get("/aspirasi/data.csv").status_code == 429


def test_the_home_page_shows_the_newest(client, site_tree):
    home = site_tree.home
    live = {"section": "aspirations", "title": "Suara warga", "text": "", "count": 2}
    home.body = stream(home, [("live", live)])
    home.save_revision().publish()
    for title in ("Yang lama", "Yang lain", "Saluran di beranda"):
        make_aspiration(title=title)
    make_aspiration(title="Yang ditahan", visibility=Visibility.PENDING)
    page = client.get("/").text
    assert "Saluran di beranda" in page
    assert "Yang lama" not in page
    assert "Yang ditahan" not in page


def test_late_ones_are_told_in_words(client, drain):
    late = make_aspiration(title="Telat", category=drain, due_on=timezone.localdate())
    yesterday = timezone.localdate() - timedelta(days=1)
    Aspiration.objects.filter(pk=late.pk).update(due_on=yesterday, answer_due_on=None)
    assert "promise--late" in client.get("/aspirasi/").text
