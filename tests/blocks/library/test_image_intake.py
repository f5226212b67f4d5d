"""The intake of pictures: upright, in sRGB, of a bearable size, without metadata, or refused."""

import io
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile, TemporaryUploadedFile
from PIL import Image, ImageCms

from blocks.library.image_intake import (
    FORMATS,
    LONGEST_EDGE,
    encode,
    open_picture,
    put_on_white,
    replace_upload,
)
from tests.factories.picture_files import (
    announced_png,
    drawn,
    encoded,
    readable_pictures,
    unreadable_pictures,
)

READABLE, UNREADABLE = readable_pictures(), unreadable_pictures()
MEGABYTE = 1024 * 1024
MOST_MEMORY = 900  # megabytes


def opened(data, **options):
    return open_picture(ContentFile(data), **options)


def refusal(data):
    with pytest.raises(ValidationError) as caught:
        opened(data)
    assert caught.value.messages[0]
    return caught.value.code


# What gets in


@pytest.mark.parametrize("name", READABLE)
def test_pictures_of_every_kind_get_in(name):
    picture = opened(READABLE[name])
    with Image.open(io.BytesIO(READABLE[name])) as source:
        scale = min(1, LONGEST_EDGE / max(source.size))
        assert picture.size == tuple(max(1, round(length * scale)) for length in source.size)
        assert (picture.mode == "RGBA") == source.has_transparency_data
    content, ending = encode(ContentFile(READABLE[name]))
    with Image.open(io.BytesIO(content)) as stored:
        assert stored.mode in ("RGB", "RGBA")
        assert ending == {"JPEG": "jpg", "PNG": "png"}[stored.format]
        assert not stored.getexif()
        assert not {"icc_profile", "exif", "xmp", "comment"} & stored.info.keys()


@pytest.mark.parametrize("name", [name for name in READABLE if "black" not in name])
def test_the_first_frame_gets_in_with_its_colours(name):
    if name.startswith(("deep", "single", "line")):
        expected = {"deep.png": (128, 128, 128), "deep-clear.png": (255, 255, 255)}.get(name)
        pixel = put_on_white(opened(READABLE[name])).getpixel((0, 0))
        assert expected is None or pixel == expected
        return
    picture = put_on_white(opened(READABLE[name]))
    left, right = picture.getpixel((5, 20)), picture.getpixel((55, 20))
    is_grey = max(abs(left[0] - left[1]), abs(right[2] - right[1])) < 10
    assert left != right
    if not is_grey and "clear" not in name and "print" not in name:
        assert left[0] > left[2]
        assert right[2] > right[0]


@pytest.mark.parametrize("name", UNREADABLE)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_what_cannot_be_read_is_refused_in_words(name):
    code = refusal(UNREADABLE[name])
    assert code == ("too_many_pixels" if "bomb" in name else "no_picture")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "WEBP", "AVIF", "HEIF"])
@pytest.mark.parametrize("share", [0.01, 0.3, 0.9])
def test_what_ends_too_early_is_refused(kind, share):
    assert kind in FORMATS
    data = encoded(Image.effect_noise((120, 90), 60).convert("RGB"), kind)
    assert refusal(data[: int(len(data) * share)]) == "no_picture"


# Upright


@pytest.mark.parametrize("kind", ["JPEG", "MPO", "PNG", "WEBP", "AVIF", "HEIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_is_turned_upright(kind, orientation):
    corners = {(0, 0): (220, 20, 20), (1, 0): (20, 200, 20), (0, 1): (20, 20, 220)}
    upright = Image.new("RGB", (96, 64), "white")
    for (column, row), colour in corners.items():
        upright.paste(colour, (column * 48, row * 32, column * 48 + 48, row * 32 + 32))
    inverse = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }[orientation]
    # The writer of HEIC keeps the picture upright and the number beside it: nobody turns it twice.
    is_kept = inverse is None or kind == "HEIF"
    held = upright if is_kept else upright.transpose(inverse)
    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = opened(encoded(held, kind, exif=exif))
    assert picture.size == (96, 64)
    for (column, row), colour in corners.items():
        pixel = picture.getpixel((column * 48 + 24, row * 32 + 16))
        assert max(abs(a - b) for a, b in zip(pixel, colour, strict=True)) < 30


# Colours


def wide_profile():
    """A profile with the primaries of Display P3, so that its numbers mean stronger colours."""
    fixed = [round(value * 65536) for value in (0.51512, 0.24120, -0.00105)]
    green = [round(value * 65536) for value in (0.29198, 0.69225, 0.04189)]
    blue = [round(value * 65536) for value in (0.15710, 0.06657, 0.78407)]
    white = [round(value * 65536) for value in (0.9642, 1.0, 0.8249)]

    def xyz(numbers):
        return b"XYZ \0\0\0\0" + struct.pack(">3i", *numbers)

    curve = b"para\0\0\0\0" + struct.pack(">HH", 3, 0)
    curve += struct.pack(
        ">5i", *(round(v * 65536) for v in (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045))
    )
    name = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"Wide\0" + b"\0" * 79
    tags = {b"desc": name, b"cprt": b"text\0\0\0\0free\0\0\0\0", b"wtpt": xyz(white)}
    tags |= {b"rXYZ": xyz(fixed), b"gXYZ": xyz(green), b"bXYZ": xyz(blue)}
    tags |= {b"rTRC": curve, b"gTRC": curve, b"bTRC": curve}
    table, body, start = b"", b"", 128 + 4 + 12 * len(tags)
    for tag, data in tags.items():
        data += b"\0" * (-len(data) % 4)
        table += tag + struct.pack(">II", start + len(body), len(data))
        body += data
    size = start + len(body)
    head = struct.pack(">I4sI4s4s4s", size, b"\0\0\0\0", 0x02400000, b"mntr", b"RGB ", b"XYZ ")
    head += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0" * 28
    head += struct.pack(">3i", *white) + b"\0" * 48
    return head[:128] + struct.pack(">I", len(tags)) + table + body


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_an_embedded_profile_is_converted(kind, mode):
    if kind == "JPEG" and mode == "RGBA":
        mode = "RGB"
    profile = wide_profile()
    assert ImageCms.getProfileName(ImageCms.ImageCmsProfile(io.BytesIO(profile)))
    source = Image.new(mode, (64, 64), (100, 160, 100))
    options = {} if kind == "PNG" else {"quality": 95}
    pixel = opened(encoded(source, kind, icc_profile=profile, **options)).getpixel((30, 30))
    # Display P3 (100, 160, 100) lies at (78, 162, 93) in sRGB.
    assert max(abs(a - b) for a, b in zip(pixel[:3], (78, 162, 93), strict=True)) < 8


def test_grey_of_16_bits_keeps_its_steps():
    ramp = Image.frombytes(
        "I;16", (256, 1), b"".join(struct.pack("<H", v * 257) for v in range(256))
    )
    picture = opened(encoded(ramp, "PNG"))
    assert [picture.getpixel((x, 0)) for x in range(256)] == [(x, x, x) for x in range(256)]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA", "I;16"])
def test_large_pictures_are_shrunk_in_every_mode(mode):
    """Band by band, with no seam: left and right keep their colours from top to bottom."""
    wide = Image.new("I;16", (6000, 2400), 40_000) if mode == "I;16" else drawn(mode, (6000, 2400))
    picture = opened(encoded(wide, "PNG", compress_level=1), edge=600)
    assert picture.size == (600, 240)
    for x in (100, 500):
        column = picture.convert("RGB").crop((x, 0, x + 1, 240))
        assert len(column.getcolors()) == 1


# Size and memory


def test_heavy_files_are_refused_before_they_are_opened():
    upload = SimpleUploadedFile("a.jpg", b"x")
    upload.size = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE + 1
    with pytest.raises(ValidationError) as caught:
        open_picture(upload)
    assert caught.value.code == "too_heavy"
    assert "30 MB" in caught.value.messages[0]


@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
@pytest.mark.parametrize("size", [(10_001, 10_000), (13_000, 13_000), (60_000, 60_000)])
def test_too_many_pixels_are_never_unpacked(size, monkeypatch):
    unpacked = []
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", unpacked.append)
    assert refusal(announced_png(*size)) == "too_many_pixels"
    assert not unpacked


# The two that take most: what is unfolded as a whole, and what has four bytes in each pixel.
LARGE_FILES = [
    ("RGBA", "PNG", {"compress_level": 1}),
    ("RGB", "JPEG", {"progressive": True, "subsampling": 0}),
]
# Linux alone tells the peak of a program without that of the one that started it.
PEAK = """
import sys
from django.core.files.base import ContentFile
from blocks.library.image_intake import open_picture
def peak():
    lines = open("/proc/self/status").read().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024
before = peak()
for path in sys.argv[1:]:
    picture = open_picture(ContentFile(open(path, "rb").read()))
    print(max(picture.size), peak() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="tells no peak of memory")
def test_100_megapixels_stay_within_the_memory(tmp_path):
    paths = [tmp_path / kind for _mode, kind, _options in LARGE_FILES]
    for path, (mode, kind, options) in zip(paths, LARGE_FILES, strict=True):
        Image.new(mode, (10_000, 10_000), (90, 120, 150)).save(path, kind, **options)
    environment = {
        "DJANGO_SETTINGS_MODULE": "config.settings.test",
        "PYTHONPATH": f"{settings.BASE_DIR}:{settings.BASE_DIR / 'site'}",
        "MEDIA_ROOT": str(tmp_path),
    }
    command = [sys.executable, "-c", PEAK, *paths]
    output = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    for line in output.stdout.splitlines():
        edge, megabytes = map(int, line.split())
        assert edge == LONGEST_EDGE
        assert 300 < megabytes < MOST_MEMORY
    assert len(output.stdout.splitlines()) == len(LARGE_FILES)


# In the place of the upload


def in_memory(data):
    return SimpleUploadedFile("rumah saya.HEIC", data, "image/heic")


def on_disk(data):
    upload = TemporaryUploadedFile("rumah saya.HEIC", "image/heic", len(data), None)
    upload.write(data)
    upload.seek(0)
    return upload


@pytest.mark.parametrize("make", [in_memory, on_disk])
def test_nothing_of_the_original_is_left_in_the_upload(make):
    exif = Image.Exif()
    exif[0x010F] = "Kamera warga"
    original = encoded(drawn(), "HEIF", exif=exif) + b"\0" * MEGABYTE
    upload = make(original)
    replace_upload(upload)
    content = upload.read()
    assert upload.name == "rumah saya.jpg"
    assert len(content) == upload.size < len(original)
    assert b"Kamera warga" not in content
    if make is on_disk:
        assert Path(upload.temporary_file_path()).read_bytes() == content
    with Image.open(io.BytesIO(content)) as stored:
        assert stored.format == "JPEG"
