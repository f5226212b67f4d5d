"""Text as people read it: without the tricks that hide words and numbers from machines."""

import unicodedata
from functools import lru_cache

# Letters of other scripts that look like Latin ones, after folding to small letters.
LOOKALIKES = {
    chr(code): letter
    for letter, codes in {
        "a": (0x430, 0x3B1),
        "b": (0x432, 0x3B2),
        "c": (0x441,),
        "d": (0x501, 0x111),
        "e": (0x435, 0x451, 0x3B5),
        "g": (0x581,),
        "h": (0x4BB,),
        "i": (0x456, 0x3B9, 0x131),
        "j": (0x458,),
        "k": (0x43A, 0x3BA),
        "l": (0x142, 0x4CF),
        "m": (0x43C,),
        "n": (0x3B7,),
        "o": (0x43E, 0x3BF, 0xF8),
        "p": (0x440, 0x3C1),
        "q": (0x51B,),
        "s": (0x455,),
        "t": (0x442, 0x3C4),
        "u": (0x3C5, 0x57D),
        "v": (0x3BD,),
        "w": (0x51D, 0x3C9),
        "x": (0x445, 0x3C7),
        "y": (0x443,),
    }.items()
    for code in codes
}
INVISIBLE = {"Mn", "Me", "Cf", "Cc"}
LONGEST_RUN = 3


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
            found += "".join(LOOKALIKES.get(one, one) for one in part.casefold())
    return found
