"""How the office does: the page of openness, and its figures as a table to take away."""

from django.http import Http404
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _

from blocks.listing import number_param, query_url, refuse_page_param
from blocks.reading import reads_only
from blocks.spreadsheets import csv_response
from forums.aspirations.charts import month_columns
from forums.aspirations.house_times import SMALLEST_CELL
from forums.aspirations.openness import Report, known_years
from forums.aspirations.views.finding import crumbs_below

YEAR, RW = "tahun", "rw"
MOST_RW = 999
CSV_COLUMNS = (
    "tabel",
    "baris",
    "diterima",
    "dijawab",
    "tepat_waktu_persen",
    "median_hari_kerja",
    "penilaian_1_5",
)


@reads_only
def openness(request):
    """What came in during a year, what was answered, whether in time; nothing small is shown."""
    report, years = _asked(request)
    context = {
        "report": report,
        "smallest": SMALLEST_CELL,
        "year_options": _year_options(request, years, report.year),
        "tables": _tables(report),
        "chart": month_columns(report.months),
        "excel_url": f"{reverse('aspirations:openness_excel')}?{YEAR}={report.year}",
        "csv_url": f"{reverse('aspirations:openness_csv')}?{YEAR}={report.year}",
        "whole_url": f"{request.path}?{YEAR}={report.year}",
        "breadcrumbs": crumbs_below(),
    }
    return render(request, "aspirations/openness.html", context)


@reads_only
def table(request, flavour):
    """The same figures as CSV, with the same ones hidden."""
    report, _years = _asked(request)
    rows = [] if report.is_too_small else _rows(report)
    name = f"aspirasi-keterbukaan-{report.year}"
    return csv_response(CSV_COLUMNS, rows, filename=name, flavour=flavour)


def _asked(request):
    """The report that the address asks for, and the years there are. Raises Http404."""
    refuse_page_param(request)
    years = known_years()
    year = number_param(request, YEAR, years[-1], years[0]) if YEAR in request.GET else years[0]
    rw = number_param(request, RW, 1, MOST_RW) if RW in request.GET else None
    report = Report(year, rw)
    if rw and rw not in {row.key for row in report.neighbourhoods or ()}:
        raise Http404("Nothing was received from there.")
    return report, years


def _year_options(request, years, shown):
    """For ``ui/filter_group.html``; the year that is shown is marked, whether asked for or not."""
    return [
        (year, f"{year}", year == shown, query_url(request, **{YEAR: year, RW: None}))
        for year in years
    ]


def _tables(report):
    """Title and rows of every table."""
    return [
        (_("By month"), report.months),
        (_("By category"), report.categories),
        (_("By unit in charge"), report.units),
        (_("By RW"), report.neighbourhoods),
    ]


def _rows(report):
    """The cells of all tables, one below the other."""
    return [_cells(title, row) for title, rows in _tables(report) for row in rows or ()]


def _cells(title, row):
    values = (row.received, row.answered, row.on_time, row.median, row.rating)
    return [title, row.label, *(_written(value) for value in values)]


def _written(value):
    if value.is_small:
        return f"<{SMALLEST_CELL}"
    return value.number
