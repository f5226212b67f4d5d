"""Paging by key and strict query values."""

from itertools import pairwise

import pytest
from django.core.exceptions import BadRequest
from django.db.models import F
from django.db.models.functions import Length
from django.http import Http404
from taggit.models import Tag

from blocks import listing
from blocks.sealing import seal
from blocks.ui.areas import Area
from forums.people.models import User

HOSTILE = [
    "abc", "-1", "0", "1", "999999999", "", "%", "a" * 10_000, "o", "W10", "bnVsbA", "e30",
    "\x00", "page", "' OR 1=1 --", "٣", "W1tbW1tbW1tbXV1dXV1dXV0",
]  # fmt: skip


def key_of(*values):
    return seal(values, listing.PURPOSE)


def make_tags(count):
    """Tags of which three at a time share the first column of the ordering."""
    return Tag.objects.bulk_create(
        [Tag(name=f"tag-{n // 3:03}-{n}", slug=f"tag-{n}") for n in range(count)]
    )


def walk(rf, queryset, key, size=4):
    """All pages from the first to the last, by following ``older_url``."""
    url, pages = "/", []
    while url:
        page = listing.KeyPage(queryset, rf.get(url), key=key, size=size)
        pages.append(([item.pk for item in page.items], page.newer_url, url))
        url = page.older_url
    return pages


@pytest.mark.django_db
@pytest.mark.parametrize("key", [("-slug", "-pk"), ("slug",), ("-size", "name"), ("pk",), ("-pk",)])
def test_pages_hold_every_item_once_and_in_order(rf, key):
    make_tags(13)
    queryset = Tag.objects.annotate(size=Length("name"))
    pages = walk(rf, queryset, key)
    order = (*key, "-pk" if key[0].startswith("-") else "pk")
    expected = list(queryset.order_by(*order).values_list("pk", flat=True))
    assert [pk for items, _, _ in pages for pk in items] == expected
    assert [len(items) for items, _, _ in pages] == [4, 4, 4, 1]


@pytest.mark.django_db
def test_the_way_back_ends_on_a_full_first_page(rf):
    make_tags(10)
    *_, (last, back, _) = walk(rf, Tag.objects.all(), ("-slug",))
    seen = [last]
    while back:
        page = listing.KeyPage(Tag.objects.all(), rf.get(back), key=("-slug",), size=4)
        seen.append([tag.pk for tag in page.items])
        back = page.newer_url
    assert [len(items) for items in seen] == [2, 4, 4]
    assert seen[-1] == walk(rf, Tag.objects.all(), ("-slug",))[0][0]


@pytest.mark.django_db
def test_nulls_come_last_in_both_directions(rf):
    User.objects.bulk_create(
        User(email=f"u{n}@example.id", name=f"Warga {n}", last_login=login)
        for n, login in enumerate([None, "2026-01-02T03:04:05.678901Z", None, "2026-05-01T00:00Z"])
    )
    for key, order in [
        (("last_login",), F("last_login").asc(nulls_last=True)),
        (("-last_login",), F("last_login").desc(nulls_last=True)),
    ]:
        pages = walk(rf, User.objects.all(), key, size=1)
        tie = "-pk" if key[0].startswith("-") else "pk"
        assert [items[0] for items, _, _ in pages] == list(
            User.objects.order_by(order, tie).values_list("pk", flat=True)
        )
        for (items, _, _), (_, back, _) in pairwise(pages):
            page = listing.KeyPage(User.objects.all(), rf.get(back), key=key, size=1)
            assert [user.pk for user in page.items] == items


@pytest.mark.django_db
def test_a_page_is_a_query_for_each_column_at_most_and_none_has_an_offset(
    rf, django_assert_max_num_queries
):
    make_tags(30)
    url = walk(rf, Tag.objects.all(), ("slug",))[3][2]
    with django_assert_max_num_queries(2) as queries:
        page = listing.KeyPage(Tag.objects.all(), rf.get(url), key=("slug",), size=4)
        assert len(page.items) == 4
        assert page.older_url
        assert page.newer_url
    assert not any("OFFSET" in query["sql"].upper() for query in queries)


@pytest.mark.django_db
@pytest.mark.parametrize("value", HOSTILE)
def test_anything_that_is_no_key_is_not_found(rf, value):
    make_tags(6)
    request = rf.get("/", {"page": value})
    with pytest.raises(Http404):
        listing.KeyPage(Tag.objects.all(), request, key=("slug",)).items.clear()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "values",
    [
        ("o",), ("o", "a"), ("o", "a", 1, 1), ("x", "a", 1), ("o", None, 1), ("o", "a", "b"),
        ("o", "a", 10**30), ("o", ["a"], 1), ("o", {"a": 1}, 1), ("o", "a\x00", 1),
        ("o", "\ud800", 1), ("o", 1.5, 1), ("o", "zzz", 1), (["o"], "a", 1), ("o", "a", True, None),
    ],
)  # fmt: skip
def test_keys_of_another_list_are_not_found(rf, values):
    make_tags(6)
    request = rf.get("/", {"page": key_of(*values)})
    with pytest.raises(Http404):
        listing.KeyPage(Tag.objects.all(), request, key=("slug", "pk")).items.clear()


@pytest.mark.django_db
def test_a_repeated_page_is_not_found(rf):
    with pytest.raises(Http404):
        listing.KeyPage(Tag.objects.all(), rf.get("/?page=a&page=b"), key=("slug",))


@pytest.mark.django_db
def test_other_query_values_stay(rf):
    make_tags(6)
    page = listing.KeyPage(Tag.objects.all(), rf.get("/x/?jenis=a%26b"), key=("slug",), size=4)
    assert page.older_url.startswith("/x/?jenis=a%26b&page=")


@pytest.mark.django_db
def test_an_empty_list_is_a_page(rf):
    page = listing.KeyPage(Tag.objects.all(), rf.get("/"), key=("slug",))
    assert (page.items, page.older_url, page.newer_url) == ([], None, None)


def test_choices(rf):
    def read(query):
        return listing.choice_param(rf.get(f"/?{query}"), "bidang", Area)

    assert read("") is None is read("bidang=")
    assert read("bidang=ekonomi") is Area.ECONOMY
    for query in ("bidang=x", "bidang=EKONOMI", "bidang=ekonomi%00"):
        with pytest.raises(Http404):
            read(query)
    with pytest.raises(BadRequest):
        read("bidang=ekonomi&bidang=ekonomi")


def test_texts(rf):
    def read(query):
        return listing.text_param(rf.get(f"/?{query}"), "q", 10)

    assert read("") == ""
    assert read("q=%20a%20%20b%0A") == "a b"
    for query in ("q=" + "a" * 11, "q=a&q=b", "q=a%00b"):
        with pytest.raises(BadRequest):
            read(query)


def test_numbers(rf):
    def read(query):
        return listing.number_param(rf.get(f"/?{query}"), "page", 1, 10)

    assert [read(q) for q in ("", "page=1", "page=10")] == [1, 1, 10]
    for value in ("0", "11", "-1", "01", "1.0", "abc", "", "٣", "9" * 5000, "1&page=2"):
        with pytest.raises(Http404):
            read(f"page={value}")


def test_filter_options_go_back_to_page_one(rf):
    request = rf.get("/x/?bidang=ekonomi&page=abc&tag=a")
    rows = listing.filter_options(request, "bidang", Area.choices)
    assert [(row[0], row[2]) for row in rows][:2] == [("", False), ("kesehatan", False)]
    assert rows[0][3] == "/x/?tag=a"
    assert rows[1][3] == "/x/?tag=a&bidang=kesehatan"
    assert [row[0] for row in rows if row[2]] == ["ekonomi"]
