"""Finding aspirations by their words: for the list's search, and similar ones for a new text.

Both ask each stem for its newest few only, so a million of them cost what a thousand cost.
"""

import math
from collections import Counter
from dataclasses import dataclass

from django.db.models import Exists, F, OuterRef
from django.utils import timezone

from forums.aspirations import codes
from forums.aspirations.models import Aspiration, Word
from forums.aspirations.stages import Stage
from forums.aspirations.words import MOST_ASKED, stems

LONGEST_ASKED = 600  # letters of a text that are looked at
NEWEST = 200  # of one stem; one that has more is common
FROM_TEXT = 3  # stems of the text beside those of the title
DRIVING = 4  # stems that bring candidates: the rarest
CANDIDATES = 80  # whose words are compared
SEARCHED = 2000  # newest of a common word that are looked through for further conditions
IN_TITLE = 1.5  # how much more a word in the title says
HALF_AS_SIMILAR = 365  # days after which one counts half
LEAST_ALIKE = 0.5  # of what the words of a question weigh, for one that is truly similar
# Stems with which people ask, whatever they ask for.
POLITE = frozenset({"mohon", "tolong", "bantu", "minta", "harap", "usul", "saran"})


@dataclass(frozen=True)
class _Asked:
    """One stem of a question, with the newest few that hold it."""

    stem: str
    newest: list

    @property
    def is_common(self):
        return len(self.newest) >= NEWEST

    @property
    def weight(self):
        """What it says: rare words say more."""
        return math.log(1 + NEWEST / (1 + len(self.newest)))


def similar(title, text="", limit=5):
    """At most ``limit`` visible ones that share the telling words of both, best first.

    A constant number of bounded queries, for any text. Each comes with its category and unit.
    """
    asked = _newest_of(_telling(title, text))
    scores = _score(asked, _candidates(asked))
    best = sorted(scores, key=scores.get, reverse=True)[: 4 * limit]
    rows = Aspiration.objects.visible().exclude(public_stage=Stage.MERGED).with_names()
    found = rows.in_bulk(best)
    return [found[key] for key in best if key in found][:limit]


class Search:
    """What ``text`` asks for: all of its words, or the code that it is."""

    def __init__(self, text):
        self.code = codes.read(text)
        asked = [] if self.code else _ask(text)
        self.rarest, *self.others = sorted(asked, key=lambda one: len(one.newest)) or [None]

    def among(self, queryset, back_to=None):
        """Those of ``queryset`` that match, of a common word those sent since ``back_to`` only.

        They have ``listed_at`` to be ordered by: for common words it lies in the index of words.
        """
        rows = queryset.annotate(listed_at=F("created_at"))
        if self.code:
            return rows.filter(code=self.code)
        if not self.rarest:
            return rows.none()
        if self.rarest.is_common:
            since = {"words__listed_at__gte": back_to} if back_to else {}
            rows = queryset.filter(words__stem=self.rarest.stem, **since)
            rows = rows.annotate(listed_at=F("words__listed_at"))
        else:
            rows = rows.filter(pk__in=[key for key, _in_title in self.rarest.newest])
        for one in self.others:
            here = Word.objects.filter(aspiration=OuterRef("pk"), stem=one.stem)
            rows = rows.filter(Exists(here))
        return rows

    def horizon(self, until=None):
        """When the one after the newest SEARCHED with the rarest word was sent; None without one.

        Looked at are those sent before ``until``. So many at most are looked through for
        further words, which may never meet this one.
        """
        if not self.rarest or not self.rarest.is_common:
            return None
        rows = Word.objects.filter(stem=self.rarest.stem)
        if until:
            rows = rows.filter(listed_at__lt=until)
        moments = rows.order_by("-listed_at", "-aspiration_id").values_list("listed_at", flat=True)
        return next(iter(moments[SEARCHED : SEARCHED + 1]), None)


def _ask(text):
    """The stems of a question, each with the newest that hold it."""
    return _newest_of(stems(text[:LONGEST_ASKED], MOST_ASKED))


def _telling(title, text):
    """The stems of a title, and a few of its text: long words tell more than short ones."""
    of_title = [one for one in stems(title[:LONGEST_ASKED], MOST_ASKED) if one not in POLITE]
    others = [one for one in stems(text[:LONGEST_ASKED]) if one not in {*of_title, *POLITE}]
    of_text = sorted(others, key=len, reverse=True)[:FROM_TEXT]
    return [*of_title[: MOST_ASKED - len(of_text)], *of_text]


def _newest_of(some):
    """Stems with the newest that hold them: one query for each."""
    return [_Asked(stem, _newest(stem)) for stem in some]


def _newest(stem):
    rows = Word.objects.filter(stem=stem).order_by("-listed_at", "-aspiration_id")
    return list(rows.values_list("aspiration_id", "in_title")[:NEWEST])


def _candidates(asked):
    """The keys worth a closer look: those that most of the rarest stems brought."""
    votes = Counter()
    for one in sorted(asked, key=lambda one: len(one.newest))[:DRIVING]:
        for place, (key, in_title) in enumerate(one.newest):
            # Of equals, the newer one is looked at first.
            votes[key] += one.weight * (IN_TITLE if in_title else 1) - place / (NEWEST * 1000)
    return [key for key, _votes in votes.most_common(CANDIDATES)]


def _score(asked, candidates):
    """Key → how similar, for the candidates that share enough of the words that tell something."""
    weights = {one.stem: one.weight for one in asked}
    now, scores, shared, alike = timezone.now(), Counter(), Counter(), Counter()
    rows = Word.objects.filter(aspiration__in=candidates, stem__in=weights)
    for key, stem, in_title, listed_at in rows.values_list(
        "aspiration_id", "stem", "in_title", "listed_at"
    ):
        freshness = 1 / (1 + max(0, (now - listed_at).days) / HALF_AS_SIMILAR)
        scores[key] += weights[stem] * (IN_TITLE if in_title else 1) * freshness
        shared[key] += 1
        alike[key] += weights[stem]
    enough, least = min(2, len(asked)), LEAST_ALIKE * sum(weights.values())
    return {
        key: score for key, score in scores.items() if shared[key] >= enough and alike[key] >= least
    }
