"""Pictures on their way in: whatever is wrong with one, the form says so."""

import io
import os
import struct
import zlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images.forms import get_image_form
from wagtail.models import Collection

from blocks.library.models import Photo

pytestmark = pytest.mark.django_db
FORMATS = ["avif", "gif", "jpeg", "png", "webp"]


def picture(kind, size=(300, 200)):
    """A picture of noise, so that it doesn't shrink to a few bytes."""
    file = io.BytesIO()
    noise = os.urandom(size[0] * size[1] * 3)
    Image.frombytes("RGB", size, noise).save(file, kind.upper())
    return file.getvalue()


def announced(width, height):
    """A small PNG that claims to be of this size."""

    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"\0" * 5000)
    parts = [chunk(b"IHDR", head), chunk(b"IDAT", body), chunk(b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def errors(name, data):
    """What the form of the library says about the file."""
    form = get_image_form(Photo)
    file = SimpleUploadedFile(name, data, "image/png")
    return form({"title": "Foto"}, {"file": file}).errors.get("file", [])


@pytest.mark.parametrize("kind", FORMATS)
def test_whole_pictures_are_taken(kind):
    assert not errors(f"a.{kind}", picture(kind))


@pytest.mark.parametrize("kind", FORMATS)
@pytest.mark.parametrize("share", [0.01, 0.5, 0.9])
def test_pictures_that_end_too_early_are_refused(kind, share):
    data = picture(kind)
    assert errors(f"a.{kind}", data[: int(len(data) * share)])


@pytest.mark.parametrize("data", [b"<svg onload='alert(1)'/>", b"GIF89a", b"\0" * 50, b"\x89PNG"])
def test_what_is_no_picture_is_refused(data):
    assert errors("a.png", data)


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(10_000, 6_000), (13_000, 13_000), (60_000, 60_000)])
def test_too_many_pixels_are_never_unpacked(size, monkeypatch):
    def unpack(*args):
        raise AssertionError("it was unpacked")

    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", unpack)
    assert errors("a.png", announced(*size))


def test_the_upload_says_what_is_wrong(as_staff):
    file = SimpleUploadedFile("a.jpg", picture("jpeg")[:2000], "image/jpeg")
    response = as_staff("Redaksi").post(
        reverse("wagtailimages:add_multiple"), {"title": "Foto", "files[]": file}
    )
    assert response.status_code == 200
    assert response.json()["success"] is False
    assert not Photo.objects.exists()


def test_the_words_of_a_picture_are_changed_without_a_new_file():
    form, root = get_image_form(Photo), Collection.get_first_root_node().pk
    file = SimpleUploadedFile("a.png", picture("png"), "image/png")
    bound = form({"title": "Foto", "collection": root}, {"file": file})
    assert not bound.errors
    photo = bound.save()
    before = photo.file.name
    photo = form({"title": "Baru", "collection": root}, instance=photo).save()
    assert (photo.title, photo.file.name) == ("Baru", before)
