"""The list as a table: what the public reads, without names and positions."""

from django.http import HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from blocks.linked_data import absolute
from blocks.listing import refuse_page_param
from blocks.spreadsheets import csv_response
from forums.aspirations.filters import Filters
from forums.aspirations.jejak import with_last_news
from forums.aspirations.models import Aspiration
from forums.people.limits import within_limit

PORTION = 2000
COLUMNS = (
    "kode",
    "jenis",
    "tahap",
    "judul",
    "isi",
    "kategori",
    "rw",
    "patokan",
    "dikirim",
    "kabar_terakhir",
    "dukungan",
    "alamat",
)
# Neither names nor positions leave the database for it.
FIELDS = (
    "pk",
    "code",
    "kind",
    "public_stage",
    "title",
    "text",
    "category",
    "rw",
    "landmark",
    "created_at",
    "told_at",
    "supporters_count",
)


@require_safe
def table(request, flavour):
    """All that pass the filters, the oldest first, in portions: it may be a million lines."""
    refuse_page_param(request)
    filters = Filters(request)
    if not within_limit("aspirations.csv", request=request):
        text = _("That was a lot in a short time. Please wait a few minutes.")
        return HttpResponse(text, status=429, content_type="text/plain; charset=utf-8")
    rows = filters.apply(with_last_news(Aspiration.objects.visible()))
    names = {one.pk: one.shown_name for one in filters.categories}
    return csv_response(
        COLUMNS,
        (_cells(row, names) for row in _in_portions(rows)),
        filename=f"aspirasi-{timezone.localdate():%Y-%m-%d}",
        flavour=flavour,
    )


def _in_portions(rows):
    """All rows by their key: nothing is held for long, and the end costs what the start did."""
    last = 0
    while True:
        portion = list(rows.filter(pk__gt=last).order_by("pk").values(*FIELDS)[:PORTION])
        yield from portion
        if len(portion) < PORTION:
            return
        last = portion[-1]["pk"]


def _cells(row, names):
    blank = Aspiration(**{name: row[name] for name in ("code", "kind", "public_stage")})
    return [
        row["code"],
        blank.get_kind_display(),
        blank.get_public_stage_display(),
        row["title"],
        row["text"],
        names.get(row["category"], ""),
        row["rw"],
        row["landmark"],
        _day(row["created_at"]),
        _day(row["told_at"]),
        row["supporters_count"],
        absolute(blank.get_absolute_url()),
    ]


def _day(moment):
    return timezone.localdate(moment) if moment else None
