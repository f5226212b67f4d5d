"""What a name may hold, and which names belong to the office."""

import re
import unicodedata

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from blocks.personal_data import has_identity_number, has_link, warnings_for
from blocks.text_normalization import read_plainly
from blocks.word_matching import spans
from forums.people.models import Unit

# Vowel signs of Javanese or Arabic come to four; more is a tower over one letter.
MOST_MARKS = 4
JOINERS = "\u200c\u200d"
# Letters and signs that take no room or look like a space.
BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
# Scripts that never need a joiner.
WITHOUT_JOINERS = ("LATIN", "GREEK", "CYRILLIC", "COMBINING")
VIRAMA = 9  # combining class of the sign that joins consonants

# fmt: off
OFFICE_WORDS = (
    "admin", "administrator", "administrasi", "moderator", "operator", "official", "redaksi",
    "lurah", "camat", "bupati", "walikota", "gubernur", "petugas", "penelaah", "sekkel", "seklur",
    "kelurahan", "kecamatan", "pemkot", "pemda", "pemprov", "babinsa", "bhabinkamtibmas",
)
# fmt: on
OFFICE_PHRASES = (
    "ketua rt",
    "ketua rw",
    "sekretaris lurah",
    "wali kota",
    "satpol pp",
    "kepala seksi",
    "akun resmi",
)
CAPITAL_INSIDE = re.compile(r"(?<=[a-z])(?=[A-Z])")
DIGITS_BEFORE = re.compile(r"(?<![^\W_])\d+(?=[^\W\d_])")
DIGITS_BEHIND = re.compile(r"(?<=[^\W\d_])\d+(?![^\W_])")
NO_LETTER = re.compile(r"[\W\d_]+")


def clean_name(text):
    """A name ready to be stored: composed letters, single spaces. Raises ValidationError."""
    name = unicodedata.normalize("NFC", " ".join(text.split()))
    validate_name(name)
    return name


def clean_public_name(text):
    """A name of a resident that others see; not one of the office, no personal data."""
    name = clean_name(text)
    if sounds_like_the_office(name):
        raise ValidationError(_("This name sounds like the office. Please choose another."))
    if has_personal_data(name):
        raise ValidationError(
            _("A name that others see has no numbers of cards or phones, addresses or links.")
        )
    return name


def validate_name(text):
    """Refuse what can't be seen, direction changes, pictures, letters under towers of marks."""
    marks = 0
    for place, letter in enumerate(text):
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind.startswith("M") else 0
        is_usual = kind[0] in "LMNP" or kind == "Zs" or letter in JOINERS or " " < letter <= "~"
        is_stray = letter in JOINERS and not _may_join(text, place)
        if not is_usual or is_stray or letter in BLANKS or marks > MOST_MARKS:
            raise ValidationError(_("Please use letters, digits, spaces and usual signs only."))
    if not any(letter.isalpha() for letter in text):
        raise ValidationError(_("Please write a name with letters."))


def sounds_like_the_office(name):
    """Whether a reader may take ``name`` for the office, its people or the site itself."""
    spaced = CAPITAL_INSIDE.sub(" ", name)
    for text in {name, spaced}:
        ahead, behind = DIGITS_BEFORE.sub("", text), DIGITS_BEHIND.sub("", text)
        for variant in {text, ahead, behind, DIGITS_BEHIND.sub("", ahead)}:
            if any(spans(word, variant) for word in (*OFFICE_WORDS, *OFFICE_PHRASES)):
                return True
    squeezed = _squeezed(name)
    own = {_squeezed(one) for one in _names_of_the_house()} - {""}
    if squeezed in own:
        return True
    words = own.union(map(_squeezed, (*OFFICE_WORDS, *OFFICE_PHRASES)))
    return re.fullmatch(rf"(?:{'|'.join(map(re.escape, words))})+", squeezed) is not None


def has_personal_data(name):
    """Whether ``name`` holds a number of a card or phone, an address or a link."""
    return has_identity_number(name) or has_link(name) or bool(warnings_for(name))


def _names_of_the_house():
    """The names of the site, of the kelurahan and of its units.

    Upper rooms add theirs through the hook ``register_reserved_names``.
    """
    yield settings.WAGTAIL_SITE_NAME
    yield from Unit.objects.values_list("name", flat=True)
    for names in hooks.get_hooks("register_reserved_names"):
        for name in names():
            yield name
            yield re.sub(r"^kelurahan\s+", "", name, flags=re.IGNORECASE)


def _squeezed(name):
    """The letters of ``name`` alone, read without disguises."""
    plain, _places = read_plainly(name)
    return NO_LETTER.sub("", plain)


def _may_join(text, place):
    """Whether the joiner at ``place`` stands between letters of a script that uses joiners."""
    before, after = text[:place][-1:], text[place + 1 :][:1]
    is_final = bool(before) and unicodedata.combining(before) == VIRAMA and not after.strip()
    return _uses_joiners(before) and (is_final or _uses_joiners(after))


def _uses_joiners(letter):
    if not letter or unicodedata.category(letter)[0] not in "LM":
        return False
    return not unicodedata.name(letter, "COMBINING").startswith(WITHOUT_JOINERS)
