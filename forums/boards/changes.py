"""The words that differ between two versions of a text, found in time that grows with its length.

The words that stand once in both versions are the anchors ("patience diff"); what lies between
two of them is compared by itself. Where no anchor is left, only a short stretch is compared word
by word, and a long one is shown as replaced.
"""

import re
from bisect import bisect_left
from collections import Counter
from difflib import SequenceMatcher

WORD = re.compile(r"\S*\s|\S+")
SHORT = 16  # words
DEEPEST = 6  # anchors between anchors


def changes(old, new):
    """Pairs of sign ("", "-" or "+") and words: how ``old`` became ``new``, word by word."""
    before, after = WORD.findall(old), WORD.findall(new)
    found, a, c = [], 0, 0
    for b, d, size in [*_equal(before, after), (len(before), len(after), 0)]:
        parts = [("-", before[a:b]), ("+", after[c:d]), ("", before[b : b + size])]
        found += [(sign, "".join(words)) for sign, words in parts if words]
        a, c = b + size, d + size
    return found


def _equal(before, after):
    """The equal stretches in order: place in ``before``, place in ``after``, number of words."""
    pairs = _pairs(before, after, DEEPEST)
    stretches = []
    for b, d in pairs:
        if stretches and stretches[-1][0] + stretches[-1][2] == b:
            last_b, last_d, size = stretches[-1]
            if last_d + size == d:
                stretches[-1] = (last_b, last_d, size + 1)
                continue
        stretches.append((b, d, 1))
    return stretches


def _pairs(before, after, depth, b=0, d=0):
    """Places of equal words; ``b`` and ``d`` are the places of the first words given."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    yield from ((b + place, d + place) for place in range(start))
    middle = before[start : len(before) - end], after[start : len(after) - end]
    yield from _middle_pairs(*middle, depth, b + start, d + start)
    b, d = b + len(before) - end, d + len(after) - end
    yield from ((b + place, d + place) for place in range(end))


def _middle_pairs(before, after, depth, b, d):
    if len(before) <= SHORT and len(after) <= SHORT:
        for i, j, size in SequenceMatcher(
            None, before, after, autojunk=False
        ).get_matching_blocks():
            yield from ((b + i + place, d + j + place) for place in range(size))
    elif depth and (anchors := _anchors(before, after)):
        i = j = 0
        for next_i, next_j in [*anchors, (len(before), len(after))]:
            yield from _pairs(before[i:next_i], after[j:next_j], depth - 1, b + i, d + j)
            if next_i < len(before):
                yield b + next_i, d + next_j
            i, j = next_i + 1, next_j + 1


def _common(before, after):
    """How many words are equal at the beginning."""
    number = 0
    for old, new in zip(before, after, strict=False):
        if old != new:
            break
        number += 1
    return number


def _anchors(before, after):
    """Places of words that stand once in both: the longest row that is in order in both."""
    once_before, once_after = Counter(before), Counter(after)
    places = {word: place for place, word in enumerate(after) if once_after[word] == 1}
    pairs = [
        (place, places[word])
        for place, word in enumerate(before)
        if once_before[word] == 1 and word in places
    ]
    ends, last, previous = [], [], {}
    for index, (_place, target) in enumerate(pairs):
        length = bisect_left(ends, target)
        ends[length : length + 1] = [target]
        last[length : length + 1] = [index]
        previous[index] = last[length - 1] if length else None
    row, index = [], last[-1] if last else None
    while index is not None:
        row.append(pairs[index])
        index = previous[index]
    return row[::-1]
