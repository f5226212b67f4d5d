"""What an editor may save, and where the error stands when not."""

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from blocks.stream.blocks import (
    ExternalLinksBlock,
    HomeBlock,
    HoursRowsBlock,
    MenuBlock,
    OfficeHoursBlock,
)
from tests.blocks.stream.conftest import stored, with_ids
from tests.blocks.stream.content import filled

ROW = {"first_day": "1", "last_day": "5", "opens": "08:00", "closes": "16:00", "note": ""}
PLACE = {"name": "Pos", "address": "RT 1", "landmark": "", "latitude": None, "longitude": None}
LINK = {"label": "Buka", "page": None, "url": "https://example.org/", "style": "primary"}
VIDEO = {"title": "Video", "url": "https://vimeo.com/12345678", "poster": None, "transcript": ""}
CONTACT = {"name": "Loket", "role": "", "email": "", "phone": "", "address": "", "note": ""}
TABLE = {"caption": "Harga", "columns": ["A", "B"], "row_headers": True}


def hours(**changes):
    return {"title": "", "rows": [{**ROW, **changes}], "note": ""}


def table(*rows):
    return {**TABLE, "rows": [{"cells": list(cells)} for cells in rows]}


def button(**changes):
    return {"buttons": [{**LINK, **changes}]}


def errors_at(error, path=""):
    """The paths of all errors, such as ``rows.0.closes``."""
    inner = getattr(error, "block_errors", None)
    found = []
    if inner:
        for name, child in inner.items():
            found += errors_at(child, f"{path}.{name}" if path else str(name))
    if getattr(error, "non_block_errors", None) or not inner:
        found.append(path)
    return found


def check(kind, value):
    """Where cleaning the value finds errors."""
    block = HomeBlock().child_blocks[kind]
    try:
        block.clean(block.to_python(with_ids(value)))
    except ValidationError as error:
        return errors_at(error)
    return []


@pytest.mark.parametrize(
    ("kind", "value", "where"),
    [
        ("hours", hours(), []),
        ("hours", hours(opens=None, closes=None), []),
        ("hours", hours(closes="08:00"), ["rows.0.closes"]),
        ("hours", hours(closes="07:00"), ["rows.0.closes"]),
        ("hours", hours(closes=None), ["rows.0.closes"]),
        ("hours", hours(opens=None), ["rows.0.opens"]),
        ("hours", hours(first_day="5", last_day="1"), ["rows.0.last_day"]),
        ("hours", hours(first_day="8"), ["rows.0.first_day"]),
        ("hours", hours(last_day=""), []),
        ("location", PLACE, []),
        ("location", {**PLACE, "latitude": "-6.3", "longitude": "106.8"}, []),
        ("location", {**PLACE, "latitude": "-6.3"}, ["longitude"]),
        ("location", {**PLACE, "longitude": "106.8"}, ["latitude"]),
        ("location", {**PLACE, "latitude": "52.1", "longitude": "106.8"}, ["latitude"]),
        ("location", {**PLACE, "latitude": "-6.3", "longitude": "4.9"}, ["longitude"]),
        ("buttons", button(), []),
        ("buttons", button(url="/mitra/"), []),
        ("buttons", button(url=""), ["buttons.0.page"]),
        ("buttons", button(url="javascript:alert(1)"), ["buttons.0.url"]),
        ("buttons", button(url="/\\evil.example/"), ["buttons.0.url"]),
        ("buttons", button(url="ftp://example.org/"), ["buttons.0.url"]),
        ("buttons", button(label=""), ["buttons.0.label"]),
        ("buttons", button(style="loud"), ["buttons.0.style"]),
        ("video", VIDEO, []),
        ("video", {**VIDEO, "url": "https://youtu.be/aqz-KE-bpKQ"}, []),
        ("video", {**VIDEO, "url": "https://video.example/film.mp4"}, ["url"]),
        ("video", {**VIDEO, "url": "https://www.youtube.com/channel/x"}, ["url"]),
        ("video", {**VIDEO, "url": ""}, ["url"]),
        ("contact", CONTACT, []),
        ("contact", {**CONTACT, "phone": "+62 21 000-0000"}, []),
        ("contact", {**CONTACT, "phone": "telepon saja"}, ["phone"]),
        ("contact", {**CONTACT, "email": "bukan surel"}, ["email"]),
        ("table", table(["1", "2"]), []),
        ("table", table(["1", ""]), []),
        ("table", table(["1", "2"], ["1"]), ["rows.1.cells"]),
        ("table", table(["1", "2", "3"]), ["rows.0.cells"]),
        ("heading", {"text": "", "level": "h2"}, ["text"]),
        ("heading", {"text": "Judul", "level": "h1"}, ["level"]),
        ("callout", {"tone": "info", "title": "", "text": ""}, ["text"]),
        ("live", {"section": "gone", "title": "", "text": "", "count": 4}, ["section"]),
        ("live", {"section": "programs", "title": "", "text": "", "count": 0}, ["count"]),
        ("live", {"section": "programs", "title": "", "text": "", "count": 13}, ["count"]),
    ],
)
def test_clean(kind, value, where, db):
    assert check(kind, value) == where


def test_page_and_address_together_are_refused(site_tree):
    both = button(page=site_tree.standard.pk)
    assert check("buttons", both) == ["buttons.0.url"]
    assert check("buttons", button(page=site_tree.standard.pk, url="")) == []


class TestPictures:
    def value(self, photo, **changes):
        return {"image": photo.pk, "alt": "", "decorative": False, "caption": "", **changes}

    def test_text_is_demanded(self, photo):
        type(photo).objects.update(description="")
        assert check("picture", self.value(photo)) == ["alt"]

    def test_decoration_needs_none(self, photo):
        type(photo).objects.update(description="")
        assert check("picture", self.value(photo, decorative=True)) == []

    def test_description_of_the_library_is_taken(self, photo, blocks):
        block = blocks["picture"]
        value = block.clean(block.to_python(self.value(photo)))
        assert value["alt"] == photo.description

    def test_gallery_says_which_one(self, photo):
        type(photo).objects.update(description="")
        good, bad = self.value(photo, alt="Warga"), self.value(photo)
        assert check("gallery", {"title": "", "pictures": [good, bad]}) == ["pictures.1.alt"]


def test_filled_content_is_valid(photo, file, passage, site_tree):
    for kind, value in filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk):
        value = {**value, "pictures": value["pictures"] * 2} if kind == "gallery" else value
        assert check(kind, value) == [], kind


def test_half_finished_drafts_save(photo, blocks):
    type(photo).objects.update(description="")
    picture = {"image": photo.pk, "alt": "", "decorative": False, "caption": ""}
    pairs = [("picture", picture), ("buttons", button(url="", label="")), ("table", table(["1"]))]
    body = HomeBlock()
    body.clean_deferred(body.to_python(stored(pairs)))
    with pytest.raises(ValidationError):
        body.clean(body.to_python(stored(pairs)))


def test_menu_entry_of_a_page_needs_no_words(site_tree):
    block = MenuBlock()
    link = {"label": "", "page": site_tree.standard.pk, "url": ""}
    value = block.clean(block.to_python(stored([("link", link)])))
    assert value[0].value.text == "Tentang kami"
    group = {"title": "Layanan", "links": [{"label": "Cari", "page": None, "url": "/cari/"}]}
    value = block.clean(block.to_python(stored([("group", group)])))
    assert value[0].value["links"][0].href == "/cari/"


def test_other_streams():
    rows = HoursRowsBlock()
    assert rows.clean(rows.to_python(stored([("row", ROW)])))[0].value.days == "Senin–Jumat"
    links = ExternalLinksBlock()
    link = {"label": "JAKI", "url": "https://jaki.jakarta.go.id/", "description": ""}
    assert links.clean(links.to_python(stored([("link", link)])))[0].value["label"] == "JAKI"
    with pytest.raises(ValidationError):
        links.clean(links.to_python(stored([("link", {**link, "url": "javascript:x"})])))


@pytest.mark.parametrize(
    ("language", "english", "shown"),
    [
        ("id", "break", ">istirahat<"),
        ("en", "break", ">break<"),
        ("en", "", ' lang="id">istirahat<'),
    ],
)
def test_office_hours_have_their_note_in_each_language(language, english, shown):
    block = OfficeHoursBlock()
    row = {**ROW, "note": "istirahat", "note_en": english}
    value = block.clean(block.to_python(stored([("row", row)])))
    with translation.override(language):
        assert shown in block.render(value)


def test_office_hours_from_before_have_no_note_in_english():
    block = OfficeHoursBlock()
    assert block.to_python(stored([("row", ROW)]))[0].value["note_en"] == ""


TEXTS = ("Line", "Lines", "Email", "WebAddress", "LinkAddress")


def with_null_texts(block):
    """A raw value of the block in which every text is null."""
    if hasattr(block, "child_blocks"):
        return {name: with_null_texts(child) for name, child in block.child_blocks.items()}
    if hasattr(block, "child_block"):
        return [with_null_texts(block.child_block)]
    return None if type(block).__name__ in TEXTS else block.get_prep_value(block.get_default())


def texts_in(block, value):
    """All texts in a value."""
    if hasattr(block, "child_blocks"):
        for name, child in block.child_blocks.items():
            yield from texts_in(child, value[name])
    elif hasattr(block, "child_block"):
        for item in value:
            yield from texts_in(block.child_block, item)
    elif type(block).__name__ in TEXTS:
        yield value


@pytest.mark.parametrize("kind", list(HomeBlock().child_blocks))
def test_texts_are_never_null(kind, blocks, db):
    block = blocks[kind]
    assert None not in texts_in(block, block.get_default())
    assert None not in texts_in(block, block.to_python(with_null_texts(block)))
    if hasattr(block, "child_blocks"):
        assert None not in texts_in(block, block.to_python({}))
