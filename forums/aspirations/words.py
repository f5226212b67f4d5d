"""The words by which aspirations are found: their stems, kept in a table of their own.

Stems come from PySastrawi's dictionary, so that "genangan" finds "tergenang". The newest with a
word are found by the index alone, however many there are.
"""

import re
from functools import lru_cache

from Sastrawi.Stemmer.StemmerFactory import StemmerFactory
from Sastrawi.StopWordRemover.StopWordRemoverFactory import StopWordRemoverFactory

from blocks.text_normalization import fold
from forums.aspirations.home_cache import HOME
from forums.aspirations.models import Word
from forums.moderation.states import Visibility

WORD = re.compile(r"[^\W_]{2,40}|\d")
MOST_WORDS = 60  # of one aspiration; what comes later in a long text is not found
MOST_ASKED = 8  # of one search


@lru_cache(maxsize=1)
def _stop_words():
    return frozenset(StopWordRemoverFactory().get_stop_words())


@lru_cache(maxsize=1)
def _stemmer():
    return StemmerFactory().create_stemmer()


@lru_cache(maxsize=20_000)
def stem(word):
    """The stem of one folded word, at most 40 characters."""
    return (_stemmer().stem(word) or word)[:40]


def stems(text, most=MOST_WORDS):
    """The stems in ``text``, each once, in order, without stop words."""
    words = (word for word in WORD.findall(fold(text)) if word not in _stop_words())
    found = {}
    for word in words:
        if len(found) == most:
            break
        found[stem(word)] = None
    return list(found)


def index_words(aspiration):
    """Make a visible aspiration findable, and any other one not; inside a transaction.

    The home page, which may show it, looks again.
    """
    HOME.forget()
    Word.objects.filter(aspiration=aspiration).delete()
    if aspiration.visibility == Visibility.VISIBLE:
        Word.objects.bulk_create(words_of(aspiration))


def words_of(aspiration):
    """The rows that make it findable, not yet stored."""
    title = stems(aspiration.title)
    text = f"{aspiration.title} {aspiration.landmark} {aspiration.text}"
    return [
        Word(
            aspiration=aspiration,
            stem=one,
            in_title=one in title,
            listed_at=aspiration.created_at,
        )
        for one in stems(text)
    ]
