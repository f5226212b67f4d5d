"""Every text of every block reaches the translator and comes back in English."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from blocks.stream.models import ReusableContent
from home.pages.models import HomePage
from tests.blocks.stream.conftest import stored
from tests.blocks.stream.content import empty, filled

# Not words: numbers of pages and pictures, addresses, choices.
PARTS = ["text", "name", "role", "title", "label", "note", "caption", "alt", "address", "landmark"]


@pytest.fixture
def english(db):
    return Locale.objects.get(language_code="en")


def publish_in_english(page, locale):
    """Submit the page for translation, write ``EN …`` for each string, publish."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=locale)
    for segment in StringSegment.objects.filter(source=source).select_related("string"):
        StringTranslation.objects.create(
            translation_of=segment.string,
            context=segment.context,
            locale=locale,
            data=f"EN {segment.string.data}",
        )
    translation.save_target(publish=True)
    return page.get_translation(locale)


def texts(value):
    """All translatable texts in a stored value, by the names of their fields."""
    if isinstance(value, dict):
        for name, part in value.items():
            if isinstance(part, str) and name in PARTS and part:
                yield part
            else:
                yield from texts(part)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part)


@pytest.fixture
def home_with(site_tree):
    """A function: the home page with these blocks, saved and published."""

    def fill(pairs):
        home = HomePage.objects.get(pk=site_tree.home.pk)
        home.body = home.body.stream_block.to_python(stored(pairs))
        home.save_revision().publish()
        return HomePage.objects.get(pk=home.pk)

    return fill


def test_filled_blocks(home_with, photo, file, passage, site_tree, english):
    pairs = filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk)
    passage.copy_for_translation(english).save()
    page = publish_in_english(home_with(pairs), english)

    body = page.body.get_prep_value()
    assert [item["type"] for item in body] == [kind for kind, _value in pairs]
    missed = [
        text
        for text in texts([item["value"] for item in body])
        if not text.removeprefix("<p>").startswith("EN ")
    ]
    assert missed == []
    cells = [row["value"]["cells"] for row in by_type(body, "table")["rows"]]
    assert [cell["value"] for cell in cells[0]] == ["EN Kardus", "EN Rp1.500"]
    assert [column["value"] for column in by_type(body, "table")["columns"]] == [
        "EN Jenis",
        "EN Harga",
    ]
    assert "EN Datang dengan <b>kartu</b> Anda." in by_type(body, "rich_text")
    assert by_type(body, "reusable") == passage.get_translation(english).pk


def test_choices_and_references_stay(home_with, photo, file, passage, site_tree, english):
    pairs = filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk)
    passage.copy_for_translation(english).save()
    body = publish_in_english(home_with(pairs), english).body.get_prep_value()
    assert by_type(body, "heading")["level"] == "h2"
    assert by_type(body, "picture")["image"] == photo.pk
    assert by_type(body, "buttons")["buttons"][0]["value"]["page"] == site_tree.standard.pk
    assert by_type(body, "live")["section"] == "programs"
    assert str(by_type(body, "location")["latitude"]) == "-6.3084"
    assert by_type(body, "video")["url"].startswith("https://www.youtube.com/")


def test_empty_blocks(home_with, english):
    page = publish_in_english(home_with(empty()), english)
    assert [child.block_type for child in page.body] == [kind for kind, _value in empty()]


def test_null_texts_do_not_stop_the_translator(home_with, english):
    pairs = [("quote", {"text": "Kami terbantu.", "name": None, "role": None})]
    page = publish_in_english(home_with(pairs), english)
    assert page.body[0].value["text"] == "EN Kami terbantu."


def test_reusable_text(passage, english):
    source, _created = TranslationSource.update_or_create_from_instance(passage)
    translation = Translation.objects.create(source=source, target_locale=english)
    segment = StringSegment.objects.get(source=source, string__data="Semua layanan gratis.")
    StringTranslation.objects.create(
        translation_of=segment.string,
        context=segment.context,
        locale=english,
        data="All services are free.",
    )
    translation.save_target(publish=True)
    copy = ReusableContent.objects.get(locale=english)
    assert "All services are free." in str(copy.body[0].value)


def by_type(body, kind):
    """The stored value of the first block of the type."""
    return next(item["value"] for item in body if item["type"] == kind)
