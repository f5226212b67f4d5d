"""Watched words are found in disguise; innocent words pass."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blocks.word_matching import cover, spans


@pytest.mark.parametrize(
    ("word", "text"),
    [
        ("judi", "JUDI"),
        ("judi", "j u d i"),
        ("judi", "j.u.d.i"),
        ("judi", "jud1!"),
        ("judi", "ju\u200bdi"),
        ("judi", "јudі"),
        ("judi", "ｊｕｄｉ"),
        ("judi", "𝓳𝓾𝓭𝓲"),
        ("judi", "júdï"),
        ("judi", "juuuuuuudiiiii"),
        ("judi*", "judinya"),
        ("slot gacor", "SL0T  g4cor"),
    ],
)
def test_found(word, text):
    assert spans(word, f"ayo {text} dong")


@pytest.mark.parametrize(
    ("word", "text"),
    [("judi", "judistira"), ("judi", "ju di pasar"), ("io", "10"), ("ass", "kelas"), ("*", "apa")],
)
def test_innocent(word, text):
    assert not spans(word, text)


@given(st.text(max_size=40), st.text(max_size=40))
def test_only_the_word_is_covered(before, after):
    text = f"{before} judi {after}"
    masked = cover(text, spans("judi", text))
    assert len(masked) == len(text)
    assert "judi" not in masked[len(before) : len(before) + 6]


def test_floods_are_read_in_time():
    for text in ("i1!" * 30_000, "j" * 100_000, "j u d " * 20_000):
        spans("judi", text)
