"""Excerpts keep words and letters whole."""

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from blocks.excerpts import excerpt, shortened

FAMILY = "\N{MAN}\u200d\N{WOMAN}\u200d\N{GIRL}"
LETTERS = ["a", "é", "e\u0301", " ", "\n", FAMILY, "🇮🇩", "ꦗꦮ"]
TEXTS = st.lists(st.sampled_from(LETTERS)).map("".join)


@pytest.mark.parametrize(
    ("text", "length", "expected"),
    [
        ("Gerobak tidak muat", 40, "Gerobak tidak muat"),
        ("Gerobak tidak muat di gang", 20, "Gerobak tidak muat…"),
        ("Gerobak tidak, muat", 15, "Gerobak tidak…"),
        ("Gerobak\n\n tidak\tmuat", 40, "Gerobak tidak muat"),
        ("Pertanggungjawaban", 9, "Pertangg…"),
        (FAMILY * 3, 12, f"{FAMILY * 2}…"),
        ("e\u0301" * 5, 6, "e\u0301e\u0301…"),
        ("", 5, ""),
    ],
)
def test_examples(text, length, expected):
    assert excerpt(text, length) == expected


def test_lines_are_kept_where_they_matter():
    assert shortened("satu\ndua tiga", 10) == "satu\ndua…"


@given(text=st.text() | TEXTS, length=st.integers(1, 60))
def test_excerpts_fit_and_end_at_a_whole_letter(text, length):
    line = " ".join(text.split())
    result = excerpt(text, length)
    assert len(result) <= length
    if result == line:
        return
    assert result.endswith("…")
    kept = result.removesuffix("…")
    assert line.startswith(kept)
    letters = regex.findall(r"\X", line)
    ends = {0}
    for letter in letters:
        ends.add(max(ends) + len(letter))
    assert len(kept) in ends


@given(words=st.lists(st.sampled_from(["di", "gang", "sempit", "sampah"]), min_size=20))
def test_words_are_kept_whole(words):
    result = excerpt(" ".join(words), 60)
    assert set(result.removesuffix("…").split()) <= set(words)
