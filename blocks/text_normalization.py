"""Text made comparable: as people read it, and as they search for it.

``read_plainly`` undoes the tricks that hide words and numbers from machines; ``fold`` only levels
what people type differently for the same word.
"""

import re
import unicodedata
from functools import lru_cache

# Letters of other scripts that look like Latin ones, after folding to small letters.
LOOKALIKES = {
    chr(code): letter
    for letter, codes in {
        "a": (0x430, 0x3B1, 0x251),
        "b": (0x432, 0x3B2),
        "c": (0x441,),
        "d": (0x501, 0x111),
        "e": (0x435, 0x451, 0x3B5),
        "g": (0x581,),
        "h": (0x4BB, 0x43D, 0x570),
        "i": (0x456, 0x3B9, 0x131),
        "j": (0x458,),
        "k": (0x43A, 0x3BA),
        "l": (0x142, 0x4CF),
        "m": (0x43C,),
        "n": (0x3B7, 0x43F, 0x578),
        "o": (0x43E, 0x3BF, 0xF8, 0x585),
        "p": (0x440, 0x3C1),
        "q": (0x51B,),
        "s": (0x455,),
        "t": (0x442, 0x3C4),
        "u": (0x3C5, 0x57D),
        "r": (0x433,),
        "v": (0x3BD, 0x475),
        "w": (0x51D, 0x3C9),
        "x": (0x445, 0x3C7),
        "y": (0x443,),
    }.items()
    for code in codes
}
# Small capitals, letters in boxes, letters with strokes: Unicode's name says which letter it is.
NAMED_LETTER = re.compile(r"(?:LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH .+)?$")
INVISIBLE = {"Mn", "Me", "Cf", "Cc"}
LONGEST_RUN = 3
# Latin letters that Unicode doesn't take apart.
FOLDED = {"ı": "i", "ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
APOSTROPHES = "'`´‘’‛ʻʼʽʹʿʾ′＇"
ACCENTS = 10  # combining classes from here on are accents, those below belong to the letter


def read_plainly(text):
    """``text`` in plain small letters, and for each of its characters the place in ``text``.

    Accents, invisible characters and direction marks go, wide and styled letters become plain
    ones, look-alikes become Latin, and a letter stands at most three times in a row.
    """
    letters, places = [], []
    for place, character in enumerate(text):
        for letter in _plain(character):
            if letters[-LONGEST_RUN:] == [letter] * LONGEST_RUN and not letter.isdigit():
                continue
            letters.append(letter)
            places.append(place)
    return "".join(letters), places


@lru_cache(maxsize=4096)
def _plain(character):
    """What one character reads as: nothing, one or several plain characters."""
    if character in "\n\t\r":
        return " "
    if character.isascii():
        return "" if unicodedata.category(character) == "Cc" else character.lower()
    found = ""
    for part in unicodedata.normalize("NFKD", character):
        category = unicodedata.category(part)
        if category in INVISIBLE:
            continue
        if category == "Nd":
            found += str(unicodedata.decimal(part))
        elif category in ("Zs", "Zl", "Zp"):
            found += " "
        elif category == "Pd":
            found += "-"
        else:
            found += "".join(_lookalike(one) for one in part.casefold())
    return found


def _lookalike(letter):
    """The plain Latin letter that ``letter`` looks like, or itself."""
    if letter.isascii():
        return letter
    if letter in LOOKALIKES:
        return LOOKALIKES[letter]
    name = unicodedata.name(letter, "")
    named = NAMED_LETTER.search(name)
    return named[1].lower() if named and ("LATIN" in name or letter > "\uffff") else letter


def fold(text):
    """``text`` as it is compared and searched: no capitals, accents, apostrophes, joiners.

    It is made character by character, so the fold of a beginning begins the fold of the whole.
    """
    return "".join(map(fold_character, text))


def fold_line(text):
    """The fold of ``text`` in one line, as names and titles are compared."""
    return " ".join(fold(text).split())


@lru_cache(maxsize=4096)
def fold_character(character):
    """What one character adds to a folded text."""
    if character in APOSTROPHES:
        return ""
    if character.isspace():
        return " "
    folded = ""
    for part in unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold()):
        if unicodedata.combining(part) < ACCENTS and unicodedata.category(part) not in ("Cf", "Cc"):
            folded += FOLDED.get(part, part)
    return folded
