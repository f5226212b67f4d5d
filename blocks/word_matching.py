"""Finding watched words however they are dressed up; modestly, so that innocent words pass."""

import re
from functools import lru_cache
from itertools import groupby

from blocks.text_normalization import LONGEST_RUN, read_plainly

# Characters that people put in place of letters.
DISGUISES = {
    "a": "a4@",
    "b": "b8",
    "e": "e3",
    "g": "g9",
    "i": "i1!",
    "l": "l1",
    "o": "o0",
    "s": "s5$",
    "t": "t7",
    "z": "z2",
}
COVER = "•"
STAR = "*"


def spans(word, text, places=None):
    """Where ``word`` stands in ``text``: pairs of start and end in the text as it was written."""
    plain, places = read_plainly(text) if places is None else (text, places)
    found = []
    for match in _pattern(word).finditer(plain):
        if any(character.isalpha() for character in match[0]):
            found.append((places[match.start()], places[match.end() - 1] + 1))
    return found


def cover(text, found):
    """``text`` with the spans in ``found`` covered, their length kept."""
    letters = list(text)
    for start, end in found:
        letters[start:end] = COVER * (end - start)
    return "".join(letters)


@lru_cache(maxsize=2048)
def _pattern(word):
    plain, _ = read_plainly(word.strip())
    open_end = plain.endswith(STAR)
    phrase = plain.strip(STAR).split()
    if not phrase:
        return re.compile(r"(?!)")
    close = [_letters(part, r"[^\w\s]{0,2}") for part in phrase]
    spread = [_letters(part, r"[\W_]{1,2}") for part in phrase]
    gap = r"[\W_]{1,3}"
    body = f"(?:{gap.join(close)}|{gap.join(spread)})"
    tail = r"[^\W_]{0,20}" if open_end else ""
    return re.compile(rf"(?<![^\W_]){body}{tail}(?![^\W_])")


def _letters(part, gap):
    """A pattern for one word: each letter in any disguise, a little longer, with gaps."""
    pieces = []
    for letter, run in groupby(part):
        disguise = re.escape(DISGUISES.get(letter, letter))
        pieces.append(rf"[{disguise}]{{{min(len(list(run)), LONGEST_RUN)},{LONGEST_RUN}}}")
    return gap.join(pieces)
