"""What no editor of ours sends is an error beside the field or a 400, and nothing is stored."""

import json

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import DataError, connection
from django.test import Client
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from home.pages.models import StandardPage

pytestmark = pytest.mark.django_db

BLOCK = {
    "key": "a",
    "text": "Teks",
    "type": "unstyled",
    "depth": 0,
    "inlineStyleRanges": [],
    "entityRanges": [],
}


def document(entities=None, **fields):
    """What the editor sends for one paragraph."""
    return json.dumps({"blocks": [{**BLOCK, **fields}], "entityMap": entities or {}})


BROKEN = {
    "no JSON": "{",
    "empty": "",
    "a number": "7",
    "a list": "[]",
    "blocks of another kind": '{"blocks": [1], "entityMap": {}}',
    "no such entity": document(entityRanges=[{"offset": 0, "length": 4, "key": 5}]),
    "an entity without data": document(
        {"0": {"type": "LINK", "mutability": "MUTABLE"}},
        entityRanges=[{"offset": 0, "length": 4, "key": 0}],
    ),
    "too deep": "[" * 100_000,
    "NUL": document(text="Teks\x00"),
    "a bare NUL": "\x00",
}
ODD = {
    "null": "null",
    "no blocks": "{}",
    "a block without a type": '{"blocks": [{"text": "x"}], "entityMap": {}}',
    "a style that nobody knows": document(
        inlineStyleRanges=[{"offset": 0, "length": 4, "style": "X"}]
    ),
    "a range beyond the end": document(
        inlineStyleRanges=[{"offset": 0, "length": 999, "style": "BOLD"}]
    ),
    "a link to no page": document(
        {"0": {"type": "LINK", "mutability": "MUTABLE", "data": {"id": "x", "url": "x"}}},
        entityRanges=[{"offset": 0, "length": 4, "key": 0}],
    ),
    "a kind that nobody knows": document(type="header-nine"),
}


@pytest.fixture
def desk(staff):
    """A reviewer's browser; a crash is a 500, as on a server."""
    client = Client(raise_request_exception=False)
    client.force_login(staff("Penelaah"))
    return client


def post(client, page, **fields):
    data = {
        "title": page.title,
        "slug": page.slug,
        "summary": "Ringkas.",
        "body-count": 0,
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
    }
    return client.post(reverse("wagtailadmin_pages:edit", args=[page.pk]), {**data, **fields})


def block(kind, value, **fields):
    """The fields of one block of the body."""
    parts = {"deleted": "", "order": 0, "type": kind, "id": "", **fields}
    return {
        "body-count": 1,
        **{f"body-0-{name}": part for name, part in parts.items()},
        **({"body-0-value": value} if isinstance(value, str) else value),
    }


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_broken_rich_text_in_a_block_is_an_error_beside_it(site_tree, desk, text):
    response = post(desk, site_tree.standard, **block("rich_text", text))
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["body"]


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_broken_rich_text_in_a_field_is_an_error_beside_it(site_tree, desk, text):
    response = post(desk, site_tree.programs, intro=text)
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["intro"]


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_rich_text_is_survived(site_tree, desk, text, client):
    page = site_tree.standard
    response = post(desk, page, **block("rich_text", text), **{"action-publish": "1"})
    assert response.status_code in (200, 302)
    cache.clear()
    assert client.get(page.get_url()).status_code == 200


@pytest.mark.parametrize("name", ["title", "slug", "summary", "search_description", "seo_title"])
def test_nul_in_a_field_is_an_error_beside_it(site_tree, desk, name):
    response = post(desk, site_tree.standard, **{name: "a\x00b"})
    assert response.status_code == 200
    assert name in response.context["form"].errors


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("heading", {"text": "a\x00b", "level": "h2"}),
        ("heading", {"text": "a", "level": "\x00"}),
        ("quote", {"text": "a\x00", "name": "a", "role": ""}),
        ("video", {"title": "a", "url": "\x00", "poster": "", "transcript": document()}),
    ],
)
def test_nul_in_a_block_is_an_error_beside_it(site_tree, desk, kind, values):
    fields = {f"body-0-value-{name}": value for name, value in values.items()}
    response = post(desk, site_tree.standard, **block(kind, fields))
    assert response.status_code == 200
    assert list(response.context["form"].errors) == ["body"]


def test_nul_for_a_key_is_a_400(site_tree, desk):
    for field in ("body-0-value", "body-0-value-image"):
        kind = "picture" if field.endswith("image") else "reusable"
        values = {"body-0-value-alt": "", "body-0-value-caption": "", field: "\x00"}
        assert post(desk, site_tree.standard, **block(kind, values)).status_code == 400


def test_nul_that_only_the_database_refuses_is_a_400(site_tree, desk, monkeypatch):
    def refuse(*args, **kwargs):
        raise DataError("unsupported Unicode escape sequence")

    monkeypatch.setattr(StandardPage, "save_revision", refuse)
    fields = block("heading", {"body-0-value-text": "a", "body-0-value-level": "h2"}, id="\x00")
    assert post(desk, site_tree.standard, **fields).status_code == 400
    assert post(desk, site_tree.standard).status_code == 500


@pytest.mark.parametrize("number", ["abc", "", "1.5", "9" * 5000], ids=lambda text: text[:9])
def test_blocks_that_are_not_counted_are_a_400(site_tree, desk, number):
    page = site_tree.standard
    text = block("heading", {"body-0-value-text": "a", "body-0-value-level": "h2"})
    steps = block("checklist", {"body-0-value-title": "a", "body-0-value-items-count": number})
    for fields in ({"body-count": number}, {**text, "body-0-order": number}, steps):
        assert post(desk, page, **fields).status_code == 400
    assert not page.revisions.exists()


def test_only_the_count_of_blocks_excuses_a_crash(site_tree, desk, monkeypatch):
    def fail(*args, **kwargs):
        raise ValueError("a fault of ours")

    monkeypatch.setattr(StandardPage, "save_revision", fail)
    assert post(desk, site_tree.standard).status_code == 500


@pytest.mark.parametrize(
    "address",
    [
        "/admin/reports/site-history/?timestamp_from=0001-01-01",
        "/admin/pages/?latest_revision_created_at_from=0001-01-01",
    ],
)
def test_days_at_the_ends_of_time_are_no_fault_of_ours(site_tree, desk, address):
    """The driver of SQLite cannot write such a moment down; PostgreSQL compares with it."""
    expected = 400 if connection.vendor == "sqlite" else 200
    assert desk.get(address).status_code == expected


@pytest.fixture
def segment(site_tree):
    """A text of a page whose translation has begun."""
    page = StandardPage(title="Terbit", slug="terbit", summary="Ringkas.")
    site_tree.home.add_child(instance=page)
    source, _created = TranslationSource.update_or_create_from_instance(page)
    english = Locale.objects.get(language_code="en")
    translation = Translation.objects.create(source=source, target_locale=english)
    translation.save_target()
    return translation, source.stringsegment_set.first()


def send(client, segment, value):
    translation, text = segment
    url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, text.pk])
    return client.put(url, encode_multipart(BOUNDARY, {"value": value}), MULTIPART_CONTENT)


def test_nul_in_a_translation_is_an_error_beside_the_text(segment, desk):
    response = send(desk, segment, "a\x00b")
    assert response.status_code == 200
    assert "karakter" in response.json()["error"]
    assert response.json()["segment_id"] == segment[1].pk
    assert not StringTranslation.objects.exists()


def test_a_translation_is_stored_as_before(segment, desk):
    assert send(desk, segment, "Published").status_code == 201
    assert StringTranslation.objects.get().data == "Published"


def test_a_translation_without_its_text_is_a_400(segment, desk):
    translation, text = segment
    url = reverse("wagtail_localize:edit_string_translation", args=[translation.pk, text.pk])
    assert desk.put(url, b"", "application/x-www-form-urlencoded").status_code == 400


def test_strangers_send_no_translation(segment, client, staff):
    assert send(client, segment, "a").status_code == 302
    client.force_login(staff("Redaksi"))
    assert send(client, segment, "a").status_code == 403
    assert not StringTranslation.objects.exists()


def po_file(translation, text="Published", head="", extra=""):
    """What a translator uploads: the file of a translation with its first text filled in."""
    entry = translation.export_po()[0]
    lines = [
        'msgid ""',
        'msgstr ""',
        head or '"Content-Type: text/plain; charset=utf-8\\n"',
        extra or f'"X-WagtailLocalize-TranslationID: {translation.uuid}\\n"',
        "",
        f'msgctxt "{entry.msgctxt}"',
        f'msgid "{entry.msgid}"',
        f'msgstr "{text}"',
        "",
    ]
    return "\n".join(lines).encode()


def upload(client, translation, content):
    url = reverse("wagtail_localize:upload_pofile", args=[translation.pk])
    file = SimpleUploadedFile("a.po", content)
    return client.post(url, {"file": file, "next": reverse("wagtailadmin_home")}, follow=True)


@pytest.mark.parametrize(
    "fields",
    [
        {"text": "a\x00b"},
        {"extra": '"X-Other: 1\\n"'},
        {"head": '"Content-Type: text/plain; charset=utf-7\\n"', "text": "+AAA-"},
        {"head": '"Content-Type: text/plain; charset=utf-7\\n"', "text": "+2AA-"},
    ],
    ids=["NUL", "no owner", "hidden NUL", "half a character"],
)
def test_a_po_file_that_cannot_be_imported_is_none(segment, desk, fields):
    response = upload(desk, segment[0], po_file(segment[0], **fields))
    assert response.status_code == 200
    assert "Silakan unggah berkas PO yang sah." in response.content.decode()
    assert not StringTranslation.objects.exists()


@pytest.mark.parametrize("content", [b"\x00", b"\xff\xfe", b"", b"msgid", b"/etc/passwd"])
def test_what_is_no_po_file_is_refused(segment, desk, content):
    assert upload(desk, segment[0], content).status_code == 200
    assert not StringTranslation.objects.exists()


def test_a_po_file_is_imported_as_before(segment, desk):
    assert upload(desk, segment[0], po_file(segment[0])).status_code == 200
    assert StringTranslation.objects.get().data == "Published"


def test_a_po_file_is_left_to_those_who_may_translate(segment, client, staff):
    client.force_login(staff("Redaksi"))
    for content in (po_file(segment[0]), b"\x00"):
        response = upload(client, segment[0], content)
        assert response.redirect_chain == [(reverse("wagtailadmin_home"), 302)]
        assert "Silakan unggah" not in response.content.decode()
    assert not StringTranslation.objects.exists()
