"""Every block shows what it holds, and nothing breaks when it holds little."""

import pytest

from blocks.stream.blocks import BodyBlock, HomeBlock, PassageBlock
from tests.blocks.stream.content import empty, filled

# What must be on the page for the filled values.
SHOWN = {
    "heading": ["<h2", "Cara ikut"],
    "rich_text": ["Datang dengan <b>kartu</b> Anda."],
    "quote": ["<blockquote>", "Kami terbantu.", "Ibu Sutarmi", "warga RW 005"],
    "callout": ['role="note"', 'data-tone="urgent"', "Hari terakhir"],
    "divider": ["<hr"],
    "reusable": ["Semua layanan gratis."],
    "picture": ['alt="Warga menanam"', "<figcaption>Hari menanam", 'loading="lazy"'],
    "gallery": ["Galeri warga", "<li>", 'alt="Warga menanam"'],
    "before_after": ["Gang RT 004", 'class="photo__label"'],
    "video": ['href="https://www.youtube.com/watch?v=aqz-KE-bpKQ"', "Lubang dibor.", "<details"],
    "steps": ["<ol", "Langkahnya", "Pilah"],
    "checklist": ['type="checkbox"', "KTP", "https://wa.me/?text=", "fotokopi cukup"],
    "questions": ["<details", "<summary>Gratis?</summary>"],
    "table": ["<caption>Harga beli", '<th scope="col">Jenis', '<th scope="row">Kardus'],
    "documents": ["Formulir pendaftaran", "CSV", "Dua lembar"],
    "figures": ["<dt>ditabung</dt>", "934 kg", "Juni"],
    "contact": ['href="mailto:loket@example.org"', 'href="tel:0210000000"', "Lantai dasar"],
    "hours": ["Senin", "07.30", "16.00 WIB", 'data-days="1-4"', "Istirahat siang"],
    "location": ['href="geo:-6.3084,106.839', "openstreetmap.org/?mlat=-6.3084&amp;mlon=106.839"],
    "buttons": ['class="button"', "Daftar", 'href="/cari/"'],
    "related": ["Lihat juga", 'class="card', "Tentang kami"],
    "logos": ["Sahabat Kali", 'href="https://example.org/"'],
    "live": ["Program warga"],
}
KINDS = list(HomeBlock().child_blocks)


@pytest.fixture
def values(photo, file, passage, site_tree):
    return dict(filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk))


def test_contents_cover_every_block():
    assert set(SHOWN) == set(KINDS) == {kind for kind, _value in empty()}


def test_filled(show, values, site_tree, subtests):
    for kind in KINDS:
        with subtests.test(kind):
            html = show(kind, values[kind], page=site_tree.home, id="0123456789abcdef")
            for part in SHOWN[kind]:
                assert part in html
            assert "style=" not in html
            assert "None" not in html


def test_empty(show, site_tree, subtests):
    for kind, value in empty():
        with subtests.test(kind):
            html = show(kind, value, page=site_tree.home)
            assert "None" not in html
            assert "<img" not in html
            assert 'href=""' not in html


def test_every_block_introduces_itself(blocks):
    for kind, block in blocks.items():
        assert block.meta.icon != "placeholder", kind
        assert block.meta.group, kind
        assert block.get_description(), kind
        assert block.is_previewable, kind


def test_every_field_has_help(blocks):
    def fields(block):
        for child in getattr(block, "child_blocks", {}).values():
            yield child
            yield from fields(child)
        if hasattr(block, "child_block"):
            yield from fields(block.child_block)

    for block in blocks.values():
        for field in fields(block):
            form_field = getattr(field, "field", None)
            text = form_field.help_text if form_field else getattr(field.meta, "help_text", "")
            assert text, f"{block.name}.{field.name}"


def test_blocks_nest_no_deeper_than_the_contract():
    assert set(PassageBlock().child_blocks) < set(BodyBlock().child_blocks)
    assert set(HomeBlock().child_blocks) - set(BodyBlock().child_blocks) == {"live"}


def test_heading_has_a_stable_anchor(show):
    html = show("heading", {"text": "Jadwal", "level": "h3"}, id="0123456789abcdef")
    assert html.strip() == '<h3 id="b01234567">Jadwal</h3>'


def test_blocks_of_a_reusable_text_keep_their_own_ids(show, passage):
    heading = {"text": "Biaya", "level": "h2"}
    passage.body = passage.body.stream_block.to_python(
        [{"type": "heading", "value": heading, "id": "fedcba9876543210"}]
    )
    passage.save()
    html = show("reusable", passage.pk, id="0123456789abcdef")
    assert 'id="bfedcba98"' in html


def test_unpublished_reusable_text_is_not_shown(show, passage):
    type(passage).objects.update(live=False)
    assert show("reusable", passage.pk).strip() == ""


def test_unknown_section_shows_nothing(show, site_tree):
    value = {"section": "gone", "title": "Judul", "text": "", "count": 3}
    assert show("live", value, page=site_tree.home).strip() == ""


def test_decorative_picture_has_empty_alt(show, photo):
    value = {"image": photo.pk, "alt": "x", "decorative": True, "caption": ""}
    assert 'alt=""' in show("picture", value)


def test_missing_alt_falls_back_to_the_library(show, photo):
    value = {"image": photo.pk, "alt": "", "decorative": False, "caption": ""}
    assert f'alt="{photo.description}"' in show("picture", value)


def test_picture_has_sizes_and_formats(show, photo):
    html = show("picture", {"image": photo.pk, "alt": "a", "decorative": False, "caption": ""})
    assert "avif" not in html  # too slow to encode while a reader waits
    assert "max-420x700.webp" in html
    assert "max-840x1400.webp" in html
    assert 'width="' in html
    assert 'height="' in html


def test_hours_in_english(show):
    from django.utils.translation import override

    row = {"first_day": "6", "last_day": "", "opens": "08:00", "closes": "12:30", "note": ""}
    closed = {"first_day": "7", "last_day": "", "opens": None, "closes": None, "note": ""}
    with override("en"):
        html = show("hours", {"title": "", "rows": [row, closed], "note": ""})
    assert "Saturday" in html
    assert "08:00\N{EN DASH}12:30 WIB" in html
    assert "Closed" in html


def test_deleted_page_leaves_no_empty_button(show, site_tree):
    value = {"buttons": [{"label": "Lama", "page": 999_999, "url": "", "style": "primary"}]}
    assert "Lama" not in show("buttons", value)
