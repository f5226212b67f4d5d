"""Days, hours, telephones, positions, addresses and players."""

import datetime

import pytest
from django.urls import reverse
from django.utils.translation import override

from blocks.stream.addresses import is_site_path, public_address
from blocks.stream.phones import dialled
from blocks.stream.players import player_of
from blocks.stream.position import Position
from blocks.stream.weekdays import days_text, hours_text

MORNING, AFTERNOON = datetime.time(7, 30), datetime.time(16)


@pytest.mark.parametrize(
    ("language", "first", "last", "opens", "closes", "days", "hours"),
    [
        ("id", "1", "4", MORNING, AFTERNOON, "Senin-Kamis", "07.30-16.00 WIB"),
        ("en", "1", "4", MORNING, AFTERNOON, "Monday-Thursday", "07:30-16:00 WIB"),
        ("id", "5", "", MORNING, AFTERNOON, "Jumat", "07.30-16.00 WIB"),
        ("en", "6", "6", MORNING, None, "Saturday", "07:30 WIB"),
        ("en", "7", "", None, None, "Sunday", "Closed"),
        ("en", "", "", None, None, "", "Closed"),
        ("en", "9", "x", None, None, "", "Closed"),
    ],
)
def test_opening_hours(language, first, last, opens, closes, days, hours):
    with override(language):
        assert days_text(first, last).replace("\N{EN DASH}", "-") == days
        assert hours_text(opens, closes).replace("\N{EN DASH}", "-") == hours


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("021 1234 5678", "02112345678"),
        ("(021) 1234-5678", "02112345678"),
        ("+62 21 1234", "+62211234"),
        ("112", "112"),
        ("", ""),
        ("12", ""),
        ("021 1234 ext 5", ""),
        ("+++", ""),
        ("0" * 40, ""),
    ],
)
def test_telephones(written, number):
    assert dialled(written) == number


@pytest.mark.parametrize(
    ("latitude", "longitude"),
    [(None, None), ("", ""), ("-6.3", None), ("x", "106"), ("NaN", "106"), ("91", "106")],
)
def test_no_position(latitude, longitude):
    assert Position.of(latitude, longitude) is None


@pytest.mark.parametrize("language", ["id", "en"])
def test_positions_are_written_with_a_point(language, settings):
    with override(language):
        position = Position.of("-6.30840", "106.838", "Balai & Pos")
        assert position.geo_uri == "geo:-6.30840,106.838?q=-6.30840,106.838(Balai%20%26%20Pos)"
        assert "mlat=-6.30840&mlon=106.838#map=18/-6.30840/106.838" in position.map_url


def test_position_on_the_equator():
    assert Position.of(0, "109.3").latitude == "0"


@pytest.mark.parametrize(
    ("address", "source"),
    [
        (
            "https://youtube.com/watch?v=aqz-KE-bpKQ&t=3",
            "youtube-nocookie.com/embed/aqz-KE-bpKQ",
        ),
        ("https://youtu.be/aqz-KE-bpKQ?si=x", "youtube-nocookie.com/embed/aqz-KE-bpKQ"),
        ("https://m.youtube.com/shorts/aqz-KE-bpKQ", "youtube-nocookie.com/embed/aqz-KE-bpKQ"),
        ("https://vimeo.com/76979871", "player.vimeo.com/video/76979871?dnt=1"),
        ("https://player.vimeo.com/video/76979871", "player.vimeo.com/video/76979871?dnt=1"),
    ],
)
def test_players_of_other_sites(address, source):
    assert source in player_of(address).source
    assert player_of(address).kind == "frame"


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "https://www.youtube.com/watch?v=kurang",
        'https://youtu.be/aqz-KE-bpK"',
        "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
        "https://vimeo.com/about",
        "https://other.example/film.mp4",
        "https://[bad",
    ],
)
def test_no_player(address):
    assert player_of(address) is None


def test_films_of_this_site_play_here(settings):
    settings.SITE_URL = "https://balai.example"
    player = player_of("https://balai.example/media/film.WEBM")
    assert (player.kind, player.site) == ("file", "")


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("https://example.org/", "https://example.org/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("javascript:alert(1)", ""),
        ("//evil.example", ""),
        ("/\\evil.example", ""),
        ("", ""),
        (None, ""),
    ],
)
def test_public_addresses(address, shown):
    assert public_address(address) == shown


def test_paths_follow_the_language():
    path = reverse("search:search")
    assert public_address(path) == path
    with override("en"):
        assert public_address(path) == f"/en{path}"
        assert public_address("/documents/1/x.pdf") == "/documents/1/x.pdf"


def test_site_paths():
    assert is_site_path("/mitra/")
    assert not is_site_path("mitra/")
