"""The demo's drawn pictures: complete, small, repeatable, in the site's palette."""

from functools import cache
from io import BytesIO

import pytest
from PIL import Image, ImageChops

from config.demo import pictures

draw = cache(pictures.draw)

PROMISED = """
    posyandu timbang-balita dapur-gizi jumantik lansia-senam rumah-belajar klinik-beasiswa
    pojok-baca bank-sampah timbang-sampah ciliwung susur-ciliwung bantaran-sebelum
    bantaran-sesudah kebun-gang gang-sebelum gang-sesudah biopori umkm-izin bazar kelas-daring
    kantor-kelurahan balai-rw tong-pilah banjir-siaga loket-ptsp rptra
    logo-lentera logo-bantaran logo-dapur logo-rintis logo-selaras logo-sejalan
"""
CONTRACT = sorted(PROMISED.split())
LIMIT = 120 * 1024


def test_every_promised_picture_is_there():
    assert sorted(pictures.NAMES) == CONTRACT


def test_an_unknown_name_is_an_error():
    with pytest.raises(KeyError):
        pictures.draw("monas")


@pytest.mark.parametrize("name", CONTRACT)
def test_size_and_mode(name):
    expected = (480, 480) if name.startswith("logo-") else (1600, 900)
    assert (draw(name).size, draw(name).mode) == (expected, "RGB")


@pytest.mark.parametrize("name", CONTRACT)
def test_the_same_name_gives_the_same_picture(name):
    assert pictures.draw(name).tobytes() == draw(name).tobytes()


@pytest.mark.parametrize("name", CONTRACT)
def test_the_file_is_small_and_opens_again(name):
    content = pictures.encode(draw(name))
    assert len(content) <= LIMIT
    with Image.open(BytesIO(content)) as image:
        assert image.size == draw(name).size


@pytest.mark.parametrize("name", CONTRACT)
def test_flat_colours_without_pure_black_or_white(name):
    shares = sorted(draw(name).getcolors(maxcolors=1 << 22), reverse=True)
    assert not {colour for _, colour in shares} & {(0, 0, 0), (255, 255, 255)}
    width, height = draw(name).size
    assert sum(count for count, _ in shares[:60]) > 0.75 * width * height


@pytest.mark.parametrize("place", ["bantaran", "gang"])
def test_before_and_after_differ_but_share_their_composition(place):
    before, after = draw(f"{place}-sebelum"), draw(f"{place}-sesudah")
    assert ImageChops.difference(before, after).getbbox()
    sun = (1240, 150) if place == "bantaran" else (800, 330)
    assert before.getpixel(sun) == after.getpixel(sun)


def test_no_two_pictures_are_alike():
    assert len({draw(name).tobytes() for name in CONTRACT}) == len(CONTRACT)
