"""The aspirations that a programme answers, for the section "born of aspirations" of its page.

They come in the one query of the page's parts (``load_parts``), so each row also carries what the
section says about all of them. Their trails are one query more.
"""

from dataclasses import dataclass
from datetime import date

from django.db.models import Count, IntegerField, Subquery, Value
from django.db.models.functions import Coalesce, TruncDate
from django.urls import reverse

from forums.aspirations.jejak import Jejak, jejak_of_each
from forums.aspirations.models import Aspiration, ProgramLink
from forums.aspirations.stages import Stage
from forums.moderation.states import Visibility

SHOWN = 6
COLUMNS = {
    "position": "supporters_count",
    "link": "done",
    "number": "total",
    "name": "title",
    "text": "code",
    "day": "sent_on",
    "lang": "public_stage",
}


@dataclass(frozen=True)
class Born:
    """One aspiration on the page of a programme."""

    title: str
    code: str
    sent_on: date
    stage: Stage
    supporters: int
    jejak: Jejak

    @property
    def url(self):
        """Its own page."""
        return reverse("aspirations:detail", args=[self.code])


def born_rows(page):
    """The most supported visible aspirations behind ``page``, with ``total`` and ``done``."""
    keys = _visible().filter(program_links__page_key=page.translation_key)
    most = keys.order_by("-supporters_count", "-pk").values("pk")[:SHOWN]
    return (
        _visible()
        .filter(pk__in=most)
        .annotate(
            sent_on=TruncDate("created_at"),
            total=_count(page),
            done=_count(page, aspiration__public_stage=Stage.DONE),
        )
    )


def born_context(rows):
    """What the template needs of ``rows`` (of the shape of Part); None without any."""
    if not rows:
        return None
    shown = sorted(rows, key=lambda row: (-row.position, -row.pk))
    total = int(rows[0].number)
    trails = jejak_of_each(row.pk for row in rows)
    return {
        "aspirations": [_born(row, trails[row.pk]) for row in shown],
        "total": total,
        "done": rows[0].link,
        "more": total - len(rows),
    }


def _born(row, jejak):
    return Born(row.name, row.text, row.day, Stage(row.lang), row.position, jejak)


def _visible():
    return Aspiration.objects.visible()


def _count(page, **filters):
    """How many visible aspirations with these properties the page answers."""
    links = ProgramLink.objects.on_page(page).filter(
        aspiration__visibility=Visibility.VISIBLE, **filters
    )
    counted = links.order_by().values("page_key").annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))
