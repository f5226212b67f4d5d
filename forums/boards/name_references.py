"""Names inside stored texts: the key of the person stands there, the name is put in when shown."""

import re

from django.utils.translation import gettext

# Of the private use area, so that nobody needs them in a text; what is typed of them is dropped.
OPEN, CLOSE = "\ue000", "\ue001"
REFERENCE = re.compile(f"{OPEN}([0-9]+){CLOSE}")
STRAY = re.compile(f"[{OPEN}{CLOSE}]")


def refer(text, people):
    """Pair: ``text`` with keys in place of the names behind an @, and the people so mentioned.

    ``people``: by name in small letters. An address such as ``example.org/@name`` is no mention.
    """
    text, mentioned = STRAY.sub("", text), {}

    def reference(found):
        person = people.get(found[1].lower())
        if person is None:
            return found[0]
        mentioned[person.pk] = person
        return f"@{OPEN}{person.pk}{CLOSE}"

    pattern = _pattern(people)
    return pattern.sub(reference, text) if pattern else text, list(mentioned.values())


def with_names(text, names):
    """``text`` with ``names``, by key, in place of the references to people."""
    return REFERENCE.sub(lambda found: names.get(int(found[1])) or gettext("Resident"), text)


def _pattern(names):
    """Finds ``@name`` for the longest fitting name; None without names."""
    longest_first = sorted({name for name in names if name}, key=len, reverse=True)
    if not longest_first:
        return None
    either = "|".join(map(re.escape, longest_first))
    return re.compile(rf"(?<![\w@/])@({either})(?!\w)", re.IGNORECASE)
