"""The words of a query, and where they stand in a text."""

import re
from dataclasses import dataclass

from blocks.text_normalization import APOSTROPHES, fold

WORD = re.compile(r"\w+")
WRITTEN_WORD = re.compile(rf"([\w{APOSTROPHES}\u0300-\u036f]+)")
MAX_WORDS = 8
# Words that stand in nearly every text and so find nothing in particular.
STOP_WORDS = frozenset(
    WORD.findall(
        "ada adalah agar akan apa atau bagi bagaimana bisa cara dalam dan dapat dari dengan di ini "
        "itu juga kami ke mana oleh pada para saja saya sebagai sudah tentang untuk yang "
        "a an and are as at by for from how in is it of on or the to what where with"
    )
)


@dataclass(frozen=True)
class Part:
    """A stretch of text; ``is_hit`` tells whether it matches a word of the query."""

    text: str
    is_hit: bool


def query_words(query):
    """The words to look for: no signs, no words that stand everywhere, at most eight.

    A query of nothing but such words is taken as it is.
    """
    words = list(dict.fromkeys(WORD.findall(fold(query))))
    telling = [word for word in words if word not in STOP_WORDS]
    return (telling or words)[:MAX_WORDS]


def highlighted(text, words):
    """``text`` cut into parts; a hit is a word that begins like one of ``words``."""
    beginnings = tuple(words)
    parts = []
    for part in filter(None, WRITTEN_WORD.split(text)):
        is_hit = bool(beginnings) and fold(part).startswith(beginnings)
        if parts and parts[-1].is_hit == is_hit:
            parts[-1] = Part(parts[-1].text + part, is_hit)
        else:
            parts.append(Part(part, is_hit))
    return parts
