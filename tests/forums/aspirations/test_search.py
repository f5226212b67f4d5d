"""Finding aspirations by their words: similar ones, and the search of the list."""

from datetime import timedelta

import pytest
from django.utils import timezone

from blocks.ui import formats
from forums.aspirations import search
from forums.aspirations.models import Aspiration
from forums.aspirations.search import Search, similar
from forums.aspirations.stages import Stage
from forums.aspirations.states import Privacy
from forums.aspirations.words import MOST_ASKED
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration, make_category

pytestmark = pytest.mark.django_db


@pytest.fixture
def category():
    return make_category()


def titled(title, category, text="-", **fields):
    return make_aspiration(title=title, text=text, category=category, **fields)


def found(text, queryset=None):
    queryset = Aspiration.objects.visible() if queryset is None else queryset
    return list(Search(text).among(queryset).order_by("-listed_at", "-pk"))


def test_similar_ones_share_their_telling_words_in_any_form(category):
    drain = titled("Saluran mampet di Gang Kelinci", category, "Tergenang setiap hujan.")
    titled("Lampu jalan padam", category, "Gelap sekali.")
    assert similar("genangan karena saluran yang mampet") == [drain]


def test_a_few_words_of_the_text_count_as_well(category):
    drain = titled("Saluran mampet di Gang Kelinci", category, "Tergenang setiap hujan.")
    text = "Kalau hujan deras, genangan setinggi lutut karena saluran mampet."
    assert similar("Mohon dibantu", text) == [drain]
    assert similar("Mohon dibantu") == []


def test_a_long_text_asks_no_more_than_a_title(category, django_assert_max_num_queries):
    words = " ".join(f"genangan{chr(97 + n)} saluran{chr(97 + n)}" for n in range(20))
    with django_assert_max_num_queries(MOST_ASKED + 2):
        similar(words, words * 20)


def test_one_shared_word_is_not_enough_for_a_whole_sentence(category):
    titled("Lampu jalan padam", category)
    assert similar("jalan berlubang depan sekolah") == []
    assert len(similar("lampu")) == 1


def test_of_equally_similar_ones_the_newer_comes_first(category):
    old = titled("Taman bermain anak", category, created_at=timezone.now() - timedelta(days=900))
    new = titled("Taman bermain anak", category)
    assert similar("taman bermain") == [new, old]


def test_at_most_so_many_are_similar(category):
    for _number in range(7):
        titled("Taman bermain anak", category)
    assert len(similar("taman bermain anak")) == 5
    assert len(similar("taman bermain anak", limit=2)) == 2


@pytest.mark.parametrize(
    "fields",
    [
        {"visibility": Visibility.PENDING},
        {"visibility": Visibility.HIDDEN},
        {"privacy": Privacy.CONFIDENTIAL},
        {"stage": Stage.MERGED},
    ],
)
def test_what_the_public_cannot_read_or_is_merged_is_never_similar(category, fields):
    titled("Taman bermain anak", category, **fields)
    assert similar("taman bermain anak") == []


def test_a_merging_that_is_not_announced_changes_nothing_yet(category):
    merged = titled(
        "Taman bermain anak", category, stage=Stage.MERGED, public_stage=Stage.FORWARDED
    )
    assert similar("taman bermain anak") == [merged]


def test_similar_ones_cost_the_same_however_many_there_are(
    category, django_assert_max_num_queries, monkeypatch
):
    monkeypatch.setattr(search, "NEWEST", 3)
    for number in range(12):
        titled(f"Taman bermain anak nomor {number}", category, "Rumput pohon bangku lampu pagar")
    long = "taman bermain anak rumput pohon bangku lampu pagar air tanah batu kayu besi " * 20
    with django_assert_max_num_queries(search.MOST_ASKED + 2):
        assert len(similar(long)) == 3


@pytest.mark.parametrize("newest", [200, 1])
def test_all_words_must_match(category, monkeypatch, newest):
    monkeypatch.setattr(search, "NEWEST", newest)
    old = titled("Saluran mampet", category, created_at=timezone.now() - timedelta(days=3))
    new = titled("Saluran baru", category, "Yang lama mampet terus.")
    titled("Saluran air", category)
    assert found("mampet saluran") == [new, old]
    assert found("saluran terbang") == []


@pytest.fixture
def common_words(category, monkeypatch):
    """Seven that hold the same common words, a day between them; the oldest holds one more."""
    monkeypatch.setattr(search, "NEWEST", 2)
    monkeypatch.setattr(search, "SEARCHED", 4)
    now = timezone.now()
    return [
        titled(
            "Lampu padam" if days < 6 else "Lampu padam di trotoar",
            category,
            created_at=now - timedelta(days=days),
        )
        for days in range(7)
    ]


def test_of_common_words_that_hardly_meet_the_newest_are_looked_through(common_words, category):
    for _number in range(2):
        titled("Trotoar", category)
    asked = Search("lampu trotoar")
    assert asked.horizon() == common_words[4].created_at
    assert list(asked.among(Aspiration.objects.visible())) == [common_words[6]]
    assert not asked.among(Aspiration.objects.visible(), back_to=asked.horizon()).exists()
    assert asked.horizon(until=common_words[4].created_at) is None


def test_a_list_says_how_far_it_looked_back(common_words, client):
    date = formats.format_date(common_words[4].created_at)
    for query, told in [("?q=lampu+padam", True), ("?q=lampu", False), ("?rw=7&q=lampu", True)]:
        answer = client.get(f"/aspirasi/{query}").text
        assert (f"Kami mencari sampai {date}" in answer) is told, query


def test_the_table_looks_through_everything(common_words, client):
    table = client.get("/aspirasi/data.csv?q=lampu+padam").getvalue().decode()
    assert table.count("Lampu padam") == 7


def test_the_search_keeps_to_the_queryset(category):
    hidden = titled("Saluran mampet", category, visibility=Visibility.HIDDEN)
    assert found("saluran") == []
    assert found(hidden.code) == []


def test_a_code_finds_its_aspiration(category):
    wanted = titled("Saluran mampet", category)
    titled("Lampu padam", category)
    assert found(f" {wanted.code.lower()} ") == [wanted]
    assert found("TB-2026-ZZZZZ") == []


HOSTILE = [
    "",
    " ",
    "di dan yang",
    "'; DROP TABLE x; --",
    "\x00",
    "saluran\x00mampet",
    "%_\\",
    '"saluran',
    "\ud800",
    "a" * 100_000,
    "kata " * 1000,
    "🌊" * 500,
    "(" * 500,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_whatever_is_asked_is_answered(category, text):
    titled("Saluran mampet", category)
    similar(text)
    found(text)
