"""The cost of people's texts: whatever reads them, twice the text costs about twice the time."""

import time
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError

from blocks.excerpts import excerpt
from blocks.feeds import printable
from blocks.mail import paragraphs_of
from blocks.personal_data import has_identity_number, has_link, warnings_for
from blocks.spreadsheets import without_formula
from blocks.text_normalization import fold, fold_line, read_plainly
from blocks.word_matching import cover, spans
from forums.aspirations import codes
from forums.aspirations.words import stems
from forums.boards.changes import changes
from forums.boards.markdown import own_words, plain, quoted, render
from forums.boards.name_references import refer
from forums.boards.texts import check_line, check_text, is_readable
from forums.people.models import User
from forums.people.names import clean_name, validate_name
from forums.people.redaction import replacing
from home.search.words import highlighted, query_words

SIZE = 10_000
RATIO, NOISE = 3.2, 0.004  # quadratic work has 4; what takes no time can't be compared
TRIES = 4

# fmt: off
PIECES = [
    "[", "[*", "[](", "[a](", "![", "]", "*", "*a_", "_*", "~", "`", "`a``b", "> ", "- ", "- a\n",
    "1. ", "(", "<", "<http", "http://", "http://a.example.id/(", "www.a.", "a.id ", "//", "@",
    "@a ", "@'", "a ", "ab", "a\n", "\n\n", "&#", "\\", "```\n", "-\n", "a\u0301", "ꦏ꧀", "1 ", "12-",
    "0 8 ", "a.", "jl. ", "4dm1n ",
]
# fmt: on


def piece(text):
    return lambda size: (text * size)[:size]


INPUTS = {text: piece(text) for text in PIECES} | {
    "nested list": lambda size: "\n".join("  " * n + "- a" for n in range(int(size**0.5))),
    "nested quotation": lambda size: "\n".join(
        ">" * n + " a" for n in range(int((2 * size) ** 0.5))
    ),
    "links in links": lambda size: "[" * (size // 2) + "](a)" * (size // 8),
    "words": lambda size: " ".join(map(str, range(size // 5))),
}


def refusable(check):
    def run(text):
        try:
            check(text)
        except ValidationError:
            return

    return run


PEOPLE = {name: [User(pk=pk)] for pk, name in enumerate(("a", "siti aminah"), 1)}
READERS = {
    "render": lambda text: render(refer(text, PEOPLE)[0]),
    "excerpt": lambda text: excerpt(text, 160),
    "without_formula": without_formula,
    "paragraphs_of": paragraphs_of,
    "plain": lambda text: plain(text, 160),
    "own_words": lambda text: own_words(text, 160),
    "quoted": lambda text: quoted(text, "Siti"),
    "changes": lambda text: changes(text, text[1::2] + " baru " + text[::2]),
    "changes in order": lambda text: changes(text, text.replace("a", "b")),
    "check_text": refusable(lambda text: check_text(text, SIZE)),
    "check_line": refusable(lambda text: check_line(text, SIZE)),
    "is_readable": is_readable,
    "validate_name": refusable(validate_name),
    "clean_name": refusable(clean_name),
    "read_plainly": read_plainly,
    "fold": lambda text: (fold(text), fold_line(text)),
    "has_identity_number": has_identity_number,
    "warnings_for": warnings_for,
    "has_link": has_link,
    "watched words": lambda text: cover(text, spans("admin", text) + spans("a*", text)),
    "names taken out": replacing({"siti@a.example", "Siti Aminah", "@a", "a"}),
    "stems": stems,
    "codes": codes.read,
    "printable": printable,
    "query_words": query_words,
    "highlighted": lambda text: highlighted(text, ["a", "rt"]),
}


def cost(read, text):
    begin = time.process_time()
    read(text)
    return time.process_time() - begin


@pytest.mark.parametrize("name", READERS)
def test_twice_the_text_costs_about_twice(name):
    read, steep = READERS[name], {}
    read("hangat")
    for kind, make in INPUTS.items():
        half, whole = make(SIZE // 2), make(SIZE)
        costs = [(cost(read, half), cost(read, whole))]
        while min(c[1] for c in costs) > RATIO * min(c[0] for c in costs) + NOISE:
            if len(costs) == TRIES:
                steep[kind] = costs
                break
            costs.append((cost(read, half), cost(read, whole)))
    assert not steep


# Modules with patterns or comparisons: read by the table above, or by no text of many letters.
BOUNDED = {
    "aspirations/codes.py",
    "aspirations/words.py",
    "boards/changes.py",
    "boards/markdown.py",
    "boards/name_references.py",
    "boards/texts.py",
    "people/names.py",
    "people/redaction.py",
}
SHORT_OR_OF_STAFF = {"aspirations/filters.py", "aspirations/filling.py", "people/unsent.py"}


def test_no_room_matches_patterns_beside_the_table():
    rooms = Path("forums")
    found = {
        str(path.relative_to(rooms))
        for path in rooms.rglob("*.py")
        if "migrations" not in path.parts
        and any(line in path.read_text().splitlines() for line in ("import re", "import difflib"))
    }
    assert found == BOUNDED | SHORT_OR_OF_STAFF
