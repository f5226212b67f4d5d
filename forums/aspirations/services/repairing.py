"""Counting everything about aspirations anew, where a figure or a counter is suspected wrong."""

from django.db import transaction
from django.db.models import Count, F, OuterRef, Subquery
from django.db.models.functions import Coalesce

from forums.aspirations.clock import tell_answer
from forums.aspirations.models import Aspiration, Figure, Support
from forums.aspirations.services.figures import all_months, recount_month

PORTION = 1000


def repair_figures(portion=PORTION):
    """Count everything anew: how long answers took where it is missing, supports, all months."""
    last = 0
    while keys := _next_keys(last, portion):
        _mend(keys)
        last = keys[-1]
    return recount_all()


def recount_all():
    """Count all months anew. Returns how many there are."""
    months = all_months()
    for month in months:
        recount_month(month)
    Figure.objects.exclude(month__in=months).delete()
    return len(months)


@transaction.atomic
def _mend(keys):
    """Mend what is kept on the aspirations themselves."""
    held = Aspiration.objects.filter(pk__in=keys).order_by("pk").select_for_update(no_key=True)
    rows = list(held.values_list("pk", flat=True))
    supports = Support.objects.filter(aspiration=OuterRef("pk")).order_by().values("aspiration")
    count = Subquery(supports.annotate(count=Count("pk")).values("count"))
    Aspiration.objects.filter(pk__in=rows).update(supporters_count=Coalesce(count, 0))
    missing = Aspiration.objects.filter(
        pk__in=rows, answer_days=None, answered_at__isnull=False, public_stage=F("stage")
    )
    for aspiration in missing:
        tell_answer(aspiration, aspiration.answered_at)
        aspiration.save(update_fields=["answer_days", "is_answered_in_time"])


def _next_keys(last, portion):
    rows = Aspiration.objects.filter(pk__gt=last).order_by("pk")
    return list(rows.values_list("pk", flat=True)[:portion])
