"""What the blocks need in tests: pictures, files, pages, and values with ids at every level."""

import io
import json
from itertools import count
from uuid import NAMESPACE_OID, uuid5

import pytest
from django.core.files.images import ImageFile
from PIL import Image

from blocks.library.models import Photo
from blocks.stream.blocks import HomeBlock
from blocks.stream.models import ReusableContent
from home.pages.models import StandardPage
from tests.factories.body import make_file

numbers = count(1)


def small_photo():
    """A picture so small that its sizes are drawn at once."""
    number, data = next(numbers), io.BytesIO()
    Image.new("RGB", (60, 40), (number % 255, 120, 90)).save(data, "PNG")
    data.seek(0)
    file = ImageFile(data, name=f"kecil-{number}.png")
    return Photo.objects.create(title="Foto", description=f"Warga {number}", file=file)


def with_ids(value, seed="seed"):
    """The value with every item of a list as the editor stores it, with an id."""
    if isinstance(value, dict):
        return {name: with_ids(part, f"{seed}/{name}") for name, part in value.items()}
    if isinstance(value, list):
        return [
            {
                "type": "item",
                "value": with_ids(part, f"{seed}/{index}"),
                "id": str(uuid5(NAMESPACE_OID, f"{seed}/{index}")),
            }
            for index, part in enumerate(value)
        ]
    return value


def stored(pairs):
    """Pairs of type and value as a StreamField stores them."""
    return [
        {
            "type": kind,
            "value": with_ids(value, f"{kind}-{index}"),
            "id": str(uuid5(NAMESPACE_OID, f"{kind}-{index}")),
        }
        for index, (kind, value) in enumerate(pairs)
    ]


def add_page(parent, pairs, **fields):
    """A published standard page with these blocks."""
    fields = {"title": "Semua blok", "slug": "semua", "locale": parent.locale, **fields}
    page = StandardPage(body=json.dumps(stored(pairs)), **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


@pytest.fixture
def blocks():
    """Every block by its type name."""
    return HomeBlock().child_blocks


@pytest.fixture
def show(blocks, rf):
    """A function: type, value and context → HTML, by itself, outside any body."""

    def render(kind, value, **context):
        block = blocks[kind]
        request = rf.get("/tentang/")
        value = block.to_python(with_ids(value))
        return block.render(value, context={"request": request, **context})

    return render


@pytest.fixture
def photo(db):
    return small_photo()


@pytest.fixture
def file(db):
    return make_file("Formulir pendaftaran")


@pytest.fixture
def passage(site_tree):
    """A published reusable text."""
    body = json.dumps(stored([("rich_text", "<p>Semua layanan gratis.</p>")]))
    return ReusableContent.objects.create(title="Gratis", body=body, locale=site_tree.home.locale)
