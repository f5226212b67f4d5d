"""However much a body holds, it asks the database the same few questions."""

import json

import pytest
from django.core.serializers.json import DjangoJSONEncoder
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from blocks.library.models import Photo
from blocks.stream.tasks import draw_entry_pictures, draw_pictures
from home.pages.models import StandardPage
from tests.blocks.stream.conftest import add_page, small_photo
from tests.blocks.stream.content import filled, photo_value
from tests.factories.body import make_file
from tests.factories.programs import make_partner
from tests.factories.tree import translate

# Reusable texts, pages, pictures with their sizes, documents.
MOST = 4
MANY = 6


@pytest.fixture
def pages(site_tree):
    """Pages with covers, half of them translated."""
    made = []
    for number in range(MANY):
        fields = {"title": f"Laman {number}", "slug": f"laman-{number}", "cover": small_photo()}
        made.append(add_page(site_tree.home, [], **fields))
        if number % 2:
            translate(made[-1], f"Page {number}")
    return made


def many(pages, passage):
    """Every block twice, with many items, each with a picture, file or page of its own."""
    pairs = []
    for _round in range(2):
        photos = [small_photo().pk for _ in range(MANY)]
        files = [make_file().pk for _ in range(MANY)]
        keys = [page.pk for page in pages]
        links = "".join(f'<a linktype="page" id="{key}">x</a>' for key in keys)
        links += "".join(f'<a linktype="document" id="{key}">x</a>' for key in files)
        values = dict(filled(photos[0], files[0], keys[0], passage.pk))
        values["rich_text"] = f"<p>{links}</p>"
        values["gallery"]["pictures"] = [photo_value(key) for key in photos]
        values["documents"]["items"] = [{"document": key, "note": ""} for key in files]
        values["related"]["pages"] = keys
        values["buttons"]["buttons"] = [
            {"label": str(key), "page": key, "url": "", "style": "quiet"} for key in keys
        ]
        values["logos"]["logos"] = [{"name": "Mitra", "image": key, "url": ""} for key in photos]
        del values["live"]
        pairs += values.items()
    return pairs


def queries_to_show(page):
    """The queries for showing the body of a page that was just fetched, sizes being drawn."""
    StandardPage.objects.get(pk=page.pk).body.render_as_block()
    fresh = StandardPage.objects.get(pk=page.pk)
    with CaptureQueriesContext(connection) as queries:
        html = fresh.body.render_as_block()
    return html, [query["sql"] for query in queries]


def test_no_query_is_repeated(site_tree, pages, passage):
    few = add_page(
        site_tree.home,
        filled(small_photo().pk, make_file().pk, pages[0].pk, passage.pk)[:-1],
        slug="sedikit",
    )
    full = add_page(site_tree.home, many(pages, passage), slug="penuh")
    _html, small = queries_to_show(few)
    html, large = queries_to_show(full)
    assert len(large) == len(small) == MOST, "\n".join(large)
    assert "Laman 0" in html


def test_a_body_without_references_asks_nothing(site_tree):
    page = add_page(site_tree.home, [("rich_text", "<p>Teks</p>"), ("divider", None)])
    _html, queries = queries_to_show(page)
    assert queries == []


def test_blocks_shown_one_by_one_share_a_shelf(site_tree, pages, passage):
    from django.template import engines

    full = add_page(site_tree.home, many(pages, passage), slug="penuh")
    loop = "{% for block in page.body %}{% include_block block %}{% endfor %}"
    text = "{% load stream %}{% shelf page.body %}" + loop + "{% endshelf %}"
    template = engines["django"].from_string(text)
    template.render({"page": StandardPage.objects.get(pk=full.pk)})
    fresh = StandardPage.objects.get(pk=full.pk)
    with CaptureQueriesContext(connection) as queries:
        template.render({"page": fresh})
    assert len(queries) == MOST


def test_pages_come_in_the_language_being_read(site_tree, pages, show):
    value = {"title": "", "pages": [page.pk for page in pages[:2]]}
    with override("en"):
        html = show("related", value)
    assert "Laman 0" in html
    assert "Page 1" in html
    assert "Laman 1" not in html
    assert html.count('lang="id"') >= 1


def test_private_and_unpublished_pages_are_left_out(site_tree, pages, show):
    from wagtail.models import PageViewRestriction

    PageViewRestriction.objects.create(page=pages[0], restriction_type="login")
    pages[1].unpublish()
    value = {"title": "Judul", "pages": [pages[0].pk, pages[1].pk]}
    assert "Laman" not in show("related", value)
    link = {"label": "Masuk", "page": pages[0].pk, "url": "", "style": "primary"}
    assert "Masuk" not in show("buttons", {"buttons": [link]})
    html = show("rich_text", f'<p><a linktype="page" id="{pages[0].pk}">sini</a></p>')
    assert "href" not in html


def test_showing_a_body_does_not_change_it(site_tree, pages, passage):
    page = add_page(site_tree.home, many(pages, passage))
    body = StandardPage.objects.get(pk=page.pk).body
    before = [child.get_prep_value() for child in body]
    shown = StandardPage.objects.get(pk=page.pk)
    with override("en"):
        shown.body.render_as_block()
    after = json.dumps(shown.body.get_prep_value(), cls=DjangoJSONEncoder)
    assert json.loads(after) == json.loads(json.dumps(before, cls=DjangoJSONEncoder))


def test_sizes_are_drawn_after_publishing(site_tree, django_capture_on_commit_callbacks):
    photo = small_photo()
    with django_capture_on_commit_callbacks(execute=True):
        add_page(site_tree.home, [("picture", photo_value(photo.pk))])
    specs = set(Photo.objects.get().renditions.values_list("filter_spec", flat=True))
    assert {"format-webp|max-420x700", "format-webp|max-840x1400"} <= specs


def test_covers_and_logos_are_drawn_for_lists_after_publishing(
    site_tree, django_capture_on_commit_callbacks
):
    cover, logo = small_photo(), small_photo()
    with django_capture_on_commit_callbacks(execute=True):
        add_page(site_tree.home, [], cover=cover)
        make_partner(logo=logo).save_revision().publish()
    specs = set(cover.renditions.values_list("filter_spec", flat=True))
    assert {"fill-800x450|format-webp", "fill-240x180|format-webp"} <= specs
    assert "fill-160x160|format-webp" in logo.renditions.values_list("filter_spec", flat=True)


def test_a_page_deleted_before_its_pictures_are_drawn_does_no_harm(db):
    draw_pictures.func(page_id=999_999)
    draw_entry_pictures.func(label="partners.Partner", pk=999_999)
