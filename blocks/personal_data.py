"""Personal data in texts: numbers that must not be published, others to be warned about."""

import re
from itertools import pairwise
from urllib.parse import urlsplit

from django.conf import settings

from blocks.text_normalization import read_plainly

ID_LENGTH = 16
GAP = re.compile(r"[ .,\-_/|:()]{1,3}")
GROUPS = re.compile(r"\d+")
# Area codes of provinces that a Nomor Induk Kependudukan begins with.
FIRST_PROVINCE, LAST_PROVINCE = 11, 99
WOMEN = 40
CARD_LENGTHS = {"3": (14, 15, 16), "4": (13, 16, 19), "5": (16,), "6": (16, 17, 18, 19), "2": (16,)}

PHONE = re.compile(
    r"(?<![\d+])(?:\+?62|0)[ \-.(]{0,2}(?:8|2\d|3\d|5\d|7\d)(?:[ \-.)]{0,2}\d){6,11}(?!\d)"
)
EMAIL = re.compile(r"[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{2,63}){1,4}")
STREET = re.compile(
    r"\b(?:jl|jln|jalan|gg|gang|blok|kompleks?|komp|perum(?:ahan)?)\b\.?\s{1,3}"
    r"[\w .'/\-]{2,40}?[\s,]{1,3}(?:no|nomor)\b[.\s]{0,3}\d"
)
LINK = re.compile(
    r"https?://([^\s/]{1,255})|\b(?:www\.)?([\w\-]{2,63}\."
    r"(?:com|net|org|id|info|xyz|site|online|shop|store|link|click|live|me|ly|gg|co|vip|pro))\b"
)


def has_identity_number(text):
    """Whether ``text`` has what reads as an identity, family card or payment card number."""
    plain, _ = read_plainly(text)
    groups = list(GROUPS.finditer(plain))
    if any(_is_plain_number(group[0]) for group in groups):
        return True
    return any(_is_spaced_number(run) for run in _runs(plain, groups))


def is_identity_number(digits):
    """Whether 16 digits are built like a NIK: province, a day of birth (women: + 40), a month."""
    if len(digits) != ID_LENGTH:
        return False
    province, day, month = int(digits[:2]), int(digits[6:8]), int(digits[8:10])
    day = day - WOMEN if day > WOMEN else day
    return FIRST_PROVINCE <= province <= LAST_PROVINCE and 1 <= day <= 31 and 1 <= month <= 12


def is_card_number(digits):
    """Whether digits have the length, the beginning and the check digit of a payment card."""
    return len(digits) in CARD_LENGTHS.get(digits[:1], ()) and passes_luhn(digits)


def passes_luhn(digits):
    """Whether the check digit is right (Luhn)."""
    doubled = [sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2]]
    return (sum(map(int, digits[-1::-2])) + sum(doubled)) % 10 == 0


def warnings_for(text):
    """Words for what else in ``text`` may tell too much: "phone", "email", "address"."""
    plain, _ = read_plainly(text)
    found = []
    if PHONE.search(plain):
        found.append("phone")
    if EMAIL.search(plain):
        found.append("email")
    if STREET.search(plain):
        found.append("address")
    return found


def has_link(text):
    """Whether ``text`` leads to another host."""
    own = urlsplit(settings.SITE_URL or "").hostname
    plain, _places = read_plainly(text)
    return any((match[1] or match[2]).split(":")[0] != own for match in LINK.finditer(plain))


def _is_plain_number(digits):
    """In one piece: any 16 digits are one too many."""
    return len(digits) == ID_LENGTH or is_card_number(digits)


def _runs(plain, groups):
    """Groups of digits with only a gap between them, as lists."""
    run = []
    for before, group in pairwise([None, *groups]):
        if before is not None and not GAP.fullmatch(plain[before.end() : group.start()]):
            yield run
            run = []
        run.append(group[0])
    if run:
        yield run


def _is_spaced_number(run):
    """Whether neighbouring groups together are a number: four by four, a NIK, or a card."""
    for first in range(len(run)):
        digits = ""
        for last in range(first, len(run)):
            digits += run[last]
            if len(digits) > 19:
                break
            if last == first:
                continue
            sizes = {len(group) for group in run[first : last + 1]}
            if len(digits) == ID_LENGTH and (sizes == {4} or is_identity_number(digits)):
                return True
            if len(digits) >= ID_LENGTH - 1 and is_card_number(digits):
                return True
    return False
