"""Identity and card numbers are found however they are written; other numbers pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blocks.personal_data import has_identity_number, passes_luhn, warnings_for

DRESSES = ["", " ", ".", "-", " - ", "\u200b", "\u00a0"]


@st.composite
def identity_numbers(draw):
    area = draw(st.integers(110101, 949999))
    day = draw(st.integers(1, 31)) + draw(st.sampled_from([0, 40]))
    rest = draw(st.integers(0, 99)), draw(st.integers(1, 9999))
    return f"{area}{day:02}{draw(st.integers(1, 12)):02}{rest[0]:02}{rest[1]:04}"


@st.composite
def cards(draw):
    body = draw(st.sampled_from(["4", "51", "55", "62"]))
    body += "".join(draw(st.lists(st.sampled_from("0123456789"), min_size=14, max_size=14)))
    return next(body[:15] + str(n) for n in range(10) if passes_luhn(body[:15] + str(n)))


def dressed(draw_sizes, digits, gap):
    parts, at = [], 0
    for size in draw_sizes:
        parts.append(digits[at : at + size])
        at += size
    return gap.join(part for part in [*parts, digits[at:]] if part)


@given(identity_numbers(), st.lists(st.integers(1, 6), max_size=8), st.sampled_from(DRESSES))
def test_identity_numbers_are_found(number, sizes, gap):
    assert has_identity_number(f"ini {dressed(sizes, number, gap)} milik saya")


@given(cards(), st.sampled_from(DRESSES))
def test_cards_are_found(number, gap):
    assert has_identity_number(dressed([4, 4, 4], number, gap))


@given(st.text(alphabet="0123456789", min_size=16, max_size=16))
def test_any_16_digits_are_found(number):
    assert has_identity_number(f"KK_{number}.jpg")
    assert has_identity_number(number.translate({48 + n: chr(0x0660 + n) for n in range(10)}))


@given(st.integers(0, 10**12 - 1))
def test_short_numbers_pass(number):
    assert not has_identity_number(f"Rp{number}")


@pytest.mark.parametrize(
    "text",
    ["Rp1.500.000, Rp2.000.000 dan Rp3.250.000", "24 November 2026 pukul 14.00", "RT 003/RW 005"],
)
def test_ordinary_talk_passes(text):
    assert not has_identity_number(text)
    assert not warnings_for(text)


@given(st.text(max_size=300))
def test_nothing_breaks_it(text):
    has_identity_number(text)
    warnings_for(text)


def test_floods_are_read_in_time():
    for text in ("a" + "\u0301" * 100_000, "1 " * 50_000, "0" * 100_000, "jl a " * 20_000):
        has_identity_number(text)
        warnings_for(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("telepon 0812-3456-7890", ["phone"]),
        ("+62 812 3456 7890", ["phone"]),
        ("warga@contoh.id", ["email"]),
        ("Jl. Nangka Raya No. 12", ["address"]),
    ],
)
def test_warnings(text, found):
    assert warnings_for(text) == found
