"""Names inside stored texts: the keys of people stand there, the name is put in when shown."""

import re
import string
import unicodedata

from django.utils.translation import gettext

from blocks.text_normalization import fold_character

# Of the private use area, so that nobody needs them in a text; what is typed of them is dropped.
OPEN, CLOSE = "\ue000", "\ue001"
# People who bear one name are meant together.
REFERENCE = re.compile(f"{OPEN}([0-9]+(?:,[0-9]+)*){CLOSE}")
STRAY = re.compile(f"[{OPEN}{CLOSE}]")
AT = re.compile(r"(?<![\w@/])@")
WORD_GOES_ON = re.compile(r"\w")
LONGEST_MENTION = 200  # characters


def refer(text, people):
    """Pair: ``text`` with keys in place of the names behind an @, and the people so mentioned.

    ``people``: lists of people by their folded name; the longest name that fits is meant, however
    it is typed. An address such as ``example.org/@name`` is no mention.
    """
    text, parts, mentioned, end = STRAY.sub("", text), [], {}, 0
    for start, stop, name in _find_names(text, people):
        mentioned |= {person.pk: person for person in people[name]}
        keys = ",".join(str(person.pk) for person in people[name])
        parts += [text[end:start], f"@{OPEN}{keys}{CLOSE}"]
        end = stop
    return "".join([*parts, text[end:]]), list(mentioned.values())


def with_names(text, names):
    """``text`` with ``names``, by key, in place of the references to people."""

    def name_of(found):
        known = (names.get(key) for key in keys_of(found))
        return next(filter(None, known), None) or gettext("Resident")

    return REFERENCE.sub(name_of, text)


def keys_of(found):
    """The keys of people in a match whose first group holds them."""
    return [int(key) for key in found[1].split(",")]


def _find_names(text, names):
    """Triples of start, end and folded name for each @name in ``text``, the longest that fits.

    A name is read no further than one of ``names`` goes on. A backslash that takes the meaning of
    a sign in Markdown belongs to no name.
    """
    beginnings = {name[:end] for name in names for end in range(1, len(name) + 1)}
    for at in AT.finditer(text):
        read, found = "", None
        for place in range(at.end(), min(len(text), at.end() + LONGEST_MENTION)):
            if text[place] == "\\" and text[place + 1 : place + 2] in string.punctuation:
                continue
            letter = fold_character(text[place])
            if letter != " " or not read.endswith(" "):
                read += letter
            if read and read not in beginnings:
                break
            belongs = letter or unicodedata.combining(text[place])
            if belongs and read in names and not WORD_GOES_ON.match(text, place + 1):
                found = at.start(), place + 1, read
        if found:
            yield found
