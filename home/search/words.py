"""The words of a query, and where they stand in a text."""

import re
from dataclasses import dataclass

WORD = re.compile(r"\w+")
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
    words = list(dict.fromkeys(word.lower() for word in WORD.findall(query)))
    telling = [word for word in words if word not in STOP_WORDS]
    return (telling or words)[:MAX_WORDS]


def highlighted(text, words):
    """``text`` cut into parts; a hit is a word that begins like one of ``words``."""
    if not words:
        return [Part(text, False)]
    pattern = re.compile(rf"\b((?:{'|'.join(map(re.escape, words))})\w*)", re.IGNORECASE)
    parts = pattern.split(text)
    return [Part(part, bool(n % 2)) for n, part in enumerate(parts) if part]
