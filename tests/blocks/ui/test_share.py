"""The drawing of share images."""

import io
import json
import time
from itertools import pairwise

import pytest
from PIL import Image

from blocks.ui import tokens
from blocks.ui.areas import Area
from blocks.ui.covers import cover_drawing
from blocks.ui.share import ShareCard, draw_share_image
from blocks.ui.share.canvas import icon_paths
from blocks.ui.share.lettering import BOLD, ELLIPSIS, FONTS, fit, font, legible, shortened, wrap
from blocks.ui.share.palette import Palette
from blocks.ui.share.paths import outlines

HOUSE = {"site_name": "Balai Warga", "organisation": "Kelurahan Tanjung Barat"}
TITLES = [
    "Posyandu",
    "Kali Kita Ciliwung",
    "Ketentuan pertanggungjawaban penyelenggaraan musyawarah pembangunan kelurahan " * 4,
    "W" * 255,
    "",
    "   ",
    "\U0001f44b\U0001f3fd مرحبا 你好",
    "<script>alert('x')</script> %s {0} \x00 \x1b \u202e \ud800",
    "i " * 120,
]


def opened(picture):
    image = Image.open(io.BytesIO(picture))
    image.load()
    return image


@pytest.mark.parametrize("title", TITLES)
def test_any_title_becomes_a_small_jpeg(title):
    picture = draw_share_image(ShareCard(title, label=title, stamp="SITUS CONTOH", **HOUSE))
    image = opened(picture)
    assert (image.format, image.size, image.mode) == ("JPEG", (1200, 630), "RGB")
    assert len(picture) < 150_000


@pytest.mark.parametrize("title", TITLES)
def test_a_trail_and_what_it_led_to_leave_room_for_any_title(title):
    trail = (("Diterima", True), ("Digabung", False))
    plain = ShareCard(title, trail=trail, **HOUSE)
    noted = ShareCard(title, trail=trail, notes=(title, "Program: Saluran Lancar", title), **HOUSE)
    assert draw_share_image(plain) != draw_share_image(noted)
    assert len(draw_share_image(noted)) < 150_000


def test_areas_differ_in_more_than_words():
    grounds = set()
    for area in ["", *Area]:
        icon = Area(area).icon if area else ""
        card = ShareCard("Judul", area=str(area), icon=icon, seed=7, **HOUSE)
        grounds.add(opened(draw_share_image(card)).getpixel((1150, 5)))
    assert len(grounds) == 5


def test_seed_decides_the_pattern():
    pictures = {draw_share_image(ShareCard("Judul", seed=seed, **HOUSE)) for seed in (1, 2, 1)}
    assert len(pictures) == 2


def test_photo_stands_where_the_cover_would():
    file = io.BytesIO()
    Image.new("RGBA", (300, 900), (200, 10, 10, 128)).save(file, "PNG")
    image = opened(draw_share_image(ShareCard("Judul", photo=file, **HOUSE)))
    red, green, _ = image.getpixel((1100, 500))
    assert red > 150 > green


@pytest.mark.parametrize("data", [b"", b"no picture", b"\x89PNG\r\n\x1a\n" + b"\0" * 50])
def test_broken_photo_leaves_the_cover(data):
    card = ShareCard("Judul", seed=1, **HOUSE)
    with_photo = ShareCard("Judul", seed=1, photo=io.BytesIO(data), **HOUSE)
    assert draw_share_image(with_photo) == draw_share_image(card)


def test_drawing_is_quick():
    card = ShareCard("Tanjung Barat Naik Kelas", icon="store", area="ekonomi", seed=3, **HOUSE)
    draw_share_image(card)
    started = time.process_time()
    draw_share_image(card)
    assert time.process_time() - started < 0.3


@pytest.mark.parametrize("area", ["", *Area.values])
def test_words_can_be_read_on_their_ground(area):
    palette = Palette.of(area)
    assert tokens.contrast(palette.words, palette.ground) >= 7
    assert tokens.contrast(palette.soft, palette.ground) >= 7
    assert tokens.contrast(palette.sky, palette.ground) >= 3


# Lettering


def test_fonts_are_small_and_free():
    assert all((FONTS / name).stat().st_size < 60_000 for name in ("jakarta-bold.ttf", BOLD))
    assert "SIL OPEN FONT LICENSE" in (FONTS / "plus-jakarta-sans-OFL.txt").read_text().upper()


def test_legible_keeps_what_the_font_can_write():
    assert legible("“Kutip” – Ñandú… Rp15.000") == "“Kutip” – Ñandú… Rp15.000"
    assert legible("a\u0301") == "á"
    assert legible("Halo \U0001f44b  مرحبا\n你好\x00") == "Halo"


@pytest.mark.parametrize("width", [60, 300, 700])
def test_no_line_is_too_wide(width):
    face = font(BOLD, 50)
    for title in map(legible, TITLES):
        lines = wrap(title, face, width)
        assert all(face.getlength(line) <= width for line in lines)
        assert "".join(lines).replace(" ", "") == title.replace(" ", "")


def test_fit_takes_the_largest_size_and_keeps_words_whole():
    face, lines = fit("Forum Disabilitas Selaras", BOLD, (88, 64), 600, 350, 1.14)
    assert face.size == 88
    assert lines == ["Forum", "Disabilitas", "Selaras"]
    small, cut = fit("kata " * 60, BOLD, (88, 64), 600, 350, 1.14)
    assert small.size == 64
    assert len(cut) == 4
    assert cut[-1].endswith(ELLIPSIS)


def test_shortened_ends_with_a_word():
    face = font(BOLD, 40)
    assert shortened("Balai Warga", face, 1000) == "Balai Warga"
    text = shortened("Balai Warga Tanjung Barat", face, 300)
    assert text == f"Balai Warga{ELLIPSIS}"


# Paths


def test_lines_and_curves():
    assert outlines("M1 2h3v4l-3-4z") == [[(1, 2), (4, 2), (4, 6), (1, 2), (1, 2)]]
    (curve,) = outlines("M0 0c0 10 10 10 10 0")
    assert curve[-1] == pytest.approx((10, 0))
    assert max(y for _, y in curve) == pytest.approx(7.5)
    (circle,) = outlines("M0 0a5 5 0 1 0 10 0")
    assert circle[-1] == pytest.approx((10, 0))
    assert {round((x - 5) ** 2 + y**2, 6) for x, y in circle} == {25}


def test_compact_flags():
    assert outlines("M0 0a5 5 0 0110 0") == outlines("M0 0a5 5 0 0 1 10 0")


@pytest.mark.parametrize("data", ["M0 0 T5 5", "M0 0 ? L1 1", "0 0"])
def test_unknown_paths_are_refused(data):
    with pytest.raises((ValueError, KeyError)):
        outlines(data)


def test_all_icons_and_covers_can_be_drawn():
    for area in Area:
        assert icon_paths(area.icon)
    for name in ("newspaper", "megaphone", "siren", "landmark"):
        shapes = [points for path in icon_paths(name) for points in outlines(path)]
        assert all(0 <= value <= 24 for points in shapes for point in points for value in point)
    for seed in range(40):
        for row in cover_drawing(seed)["rows"]:
            assert row["outer"]
            assert outlines(row["outer"])
    with pytest.raises(KeyError):
        icon_paths("no-such-icon")


def test_curves_have_no_jumps():
    for path in icon_paths("heart-pulse"):
        for points in outlines(path):
            steps = [abs(a - c) + abs(b - d) for (a, b), (c, d) in pairwise(points)]
            assert max(steps) < 12


def test_card_can_be_written_down():
    assert json.dumps(ShareCard("x").__dict__)
