"""Keeping the monthly figures in line with the aspirations that they count.

A month is counted anew as a whole, by GROUP BY, whenever one of its aspirations changed or became
overdue since. So nothing drifts, and the work grows with the month, not with the archive.
"""

from collections import Counter
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import (
    BigIntegerField,
    Case,
    Count,
    DateField,
    F,
    Max,
    Min,
    OuterRef,
    Q,
    Subquery,
    Sum,
    When,
)
from django.db.models.functions import Coalesce, TruncMonth
from django.utils import timezone

from forums.aspirations.figures import SUMMED
from forums.aspirations.models import (
    Aspiration,
    Audience,
    Dimension,
    Figure,
    Step,
)
from forums.aspirations.stages import AT_WORK, Stage
from forums.aspirations.states import ASSISTED_CHANNELS
from forums.moderation.states import Visibility

# What was refused or taken back was never received.
COUNTED = (Visibility.VISIBLE, Visibility.PENDING, Visibility.HIDDEN)
# A transaction may commit so much later than the moment that it wrote down.
OVERLAP = timedelta(minutes=10)


def refresh_figures(since=None):
    """Count the months anew in which anything changed after ``since``. Returns how many.

    Without ``since`` it goes on where the last refresh ended; all months where there was none.
    Safe to run twice, and at once with itself.
    """
    months = _changed_months(since) if (since := since or _last_time()) else all_months()
    for month in months:
        recount_month(month)
    return len(months)


def all_months():
    """The first days of all months from the first aspiration to the last."""
    ends = Aspiration.objects.aggregate(first=Min("created_at"), last=Max("created_at"))
    if ends["first"] is None:
        return []
    month, last = (timezone.localdate(ends[name]).replace(day=1) for name in ("first", "last"))
    months = [month]
    while month < last:
        month = next_month(month)
        months.append(month)
    return months


def next_month(month):
    """The first day of the month after the one that begins on ``month``."""
    return (month + timedelta(days=31)).replace(day=1)


def recount_month(month):
    """Count one month anew, for both audiences, along all dimensions.

    Nobody waits while it counts: what changes meanwhile is counted by the next refresh.
    """
    now = timezone.now()
    figures = {}
    for audience, dimension, rows, key in _countings(_received_in(month)):
        for group in _grouped(rows, key, timezone.localdate(now)):
            place = (audience, dimension, group.pop("key") or 0)
            figure = figures.setdefault(place, Counter())
            _add(figure, group)
    _store(month, [_figure(month, place, found, now) for place, found in figures.items()], now)


@transaction.atomic
def _store(month, rows, now):
    """Put ``rows`` in the place of what was counted before ``now``."""
    Figure.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["audience", "dimension", "month", "key"],
        update_fields=[*SUMMED, "days", "counted_at"],
    )
    Figure.objects.filter(month=month, counted_at__lt=now).delete()


def _countings(rows):
    """What is counted: audience, dimension, the rows, and by which of their columns."""
    public = rows.filter(visibility=Visibility.VISIBLE)
    for audience, some, unit in (
        (Audience.PUBLIC, public, _told_unit()),
        (Audience.OFFICE, rows, F("unit")),
    ):
        yield audience, Dimension.ALL, some, None
        yield audience, Dimension.UNIT, some, unit
        yield audience, Dimension.CATEGORY, some, F("category")
        yield audience, Dimension.RW, some, F("rw")


def _told_unit():
    """The unit as far as it was announced."""
    told = Step.objects.announced().filter(aspiration=OuterRef("pk"), unit__isnull=False)
    return Case(
        When(
            pk__in=Step.objects.unannounced().values("aspiration"),
            then=Subquery(told.order_by("-pk").values("unit")[:1]),
        ),
        default=F("unit"),
        output_field=BigIntegerField(),
    )


def _grouped(rows, key, today):
    """Counts by key and by the days until the answer."""
    by = {"key": key} if key is not None else {}
    overdue = Q(answer_days=None, answer_due_on__lt=today, public_stage__in=AT_WORK)
    found = rows.annotate(**by).order_by().values(*by, "answer_days")
    for group in found.annotate(
        received=Count("pk"),
        on_time=Count("pk", filter=Q(is_answered_in_time=True)),
        late=Count("pk", filter=Q(is_answered_in_time=False)),
        overdue=Count("pk", filter=overdue),
        done=Count("pk", filter=Q(public_stage=Stage.DONE)),
        assisted=Count("pk", filter=Q(channel__in=ASSISTED_CHANNELS)),
        ratings=Count("rating"),
        rating_sum=Coalesce(Sum("rating__score"), 0),
    ):
        yield {"key": 0, **group}


def _add(figure, group):
    """Add one group; what was answered is told by its days."""
    days = group.pop("answer_days")
    figure.update(group)
    if days is not None:
        figure.update({"answered": group["received"], days: group["received"]})


def _figure(month, place, found, now):
    audience, dimension, key = place
    days = {str(name): found[name] for name in sorted(n for n in found if isinstance(n, int))}
    return Figure(
        month=month,
        audience=audience,
        dimension=dimension,
        key=key,
        days=days,
        counted_at=now,
        **{name: found[name] for name in SUMMED},
    )


def _received_in(month):
    zone = timezone.get_default_timezone()
    start, end = (
        datetime(day.year, day.month, 1, tzinfo=zone) for day in (month, next_month(month))
    )
    return Aspiration.objects.filter(
        visibility__in=COUNTED, created_at__gte=start, created_at__lt=end
    )


def _last_time():
    """When the last refresh counted, with the overlap; None before the first."""
    last = Figure.objects.aggregate(last=Max("counted_at"))["last"]
    return last and last - OVERLAP


def _changed_months(since):
    """The months of what was written after ``since``, or has become overdue since."""
    became = Q(answer_due_on__gte=timezone.localdate(since), answer_due_on__lt=timezone.localdate())
    found = set()
    for changed in (Q(changed_at__gte=since), Q(answer_days=None) & became):
        month = TruncMonth(
            "created_at", output_field=DateField(), tzinfo=timezone.get_default_timezone()
        )
        rows = Aspiration.objects.filter(changed).annotate(month=month).order_by()
        found.update(rows.values_list("month", flat=True).distinct())
    return sorted(found)
