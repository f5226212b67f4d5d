"""Hostile words stay words: in every text of every block, whatever was stored."""

import pytest

from blocks.stream.blocks import HomeBlock
from tests.blocks.stream.content import filled

EVIL = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{ 7|add:99990 }}"
KINDS = [kind for kind in HomeBlock().child_blocks if kind not in ("divider", "reusable")]
TEXTS = ("Line", "Lines", "Email", "WebAddress", "LinkAddress")


def poisoned(block, value, evil):
    """The raw value with every plain text replaced."""
    if hasattr(block, "child_blocks"):
        return {
            name: poisoned(child, value[name], evil) for name, child in block.child_blocks.items()
        }
    if hasattr(block, "child_block"):
        return [poisoned(block.child_block, item, evil) for item in value]
    return evil if type(block).__name__ in TEXTS else value


@pytest.fixture
def values(photo, file, passage, site_tree):
    return dict(filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk))


def test_texts_are_escaped(blocks, show, values, site_tree, subtests):
    for kind in KINDS:
        with subtests.test(kind):
            value = poisoned(blocks[kind], values[kind], EVIL)
            html = show(kind, value, page=site_tree.home, id=EVIL[:36])
            assert "<script" not in html
            assert "<img src=x" not in html
            assert "99997" not in html


ADDRESSES = [
    "javascript:alert(1)",
    " JavaScript:alert(1)",
    "data:text/html,x",
    "//[bad",
    "\0x",
    "/\t/x",
]


def test_addresses_lead_nowhere_bad(blocks, show, values, subtests):
    for kind in ("buttons", "logos", "video"):
        for address in ADDRESSES:
            with subtests.test(f"{kind} {address!r}"):
                html = show(kind, poisoned(blocks[kind], values[kind], address)).lower()
                assert 'href="javascript' not in html
                assert 'href=" javascript' not in html
                assert 'href="data:' not in html
                assert 'href="//' not in html
                assert 'href="/\t/' not in html


def test_names_of_pictures_and_files_are_escaped(show, photo, file):
    type(photo).objects.update(description=EVIL, credit=EVIL, title=EVIL)
    type(file).objects.update(title=EVIL)
    shown = {"image": photo.pk, "alt": "", "decorative": False, "caption": ""}
    listed = {"title": "", "items": [{"document": file.pk, "note": ""}]}
    for html in (show("picture", shown), show("documents", listed)):
        assert "<script" not in html
        assert "<img src=x" not in html


def test_titles_of_pages_are_escaped(show, site_tree):
    type(site_tree.standard).objects.filter(pk=site_tree.standard.pk).update(
        title=EVIL, summary=EVIL
    )
    html = show("related", {"title": "", "pages": [site_tree.standard.pk]})
    assert "&lt;script&gt;" in html
    assert "<script" not in html


def test_links_to_missing_pages_and_files_are_no_links(show, db):
    for kind in ("page", "document"):
        html = show("rich_text", f'<p><a linktype="{kind}" id="987654">di sini</a></p>')
        assert "href" not in html
        assert "di sini" in html


def test_odd_ids_in_rich_text_do_no_harm(show, db):
    for key in ("abc", "", "-1", "1 OR 1=1", "99999999999999999999"):
        html = show("rich_text", f'<p><a linktype="page" id="{key}">di sini</a></p>')
        assert "href" not in html
