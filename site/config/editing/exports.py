"""Exports of the Wagtail admin: every list and report is written by blocks.spreadsheets.

Wagtail's own reports can't be given another base class, so its mixin is given other methods. Left
to itself it writes formulas of strangers into CSV, moments in UTC, and a comma that Excel with
Indonesian settings doesn't split.
"""

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.mixins import SpreadsheetExportMixin
from wagtail.admin.widgets.button import Button

from blocks.spreadsheets import EXCEL_CSV, PLAIN_CSV, csv_response, xlsx_response

XLSX, CSV, PLAIN = "xlsx", "csv", "csv-plain"
BUTTONS = ((XLSX, _("Download XLSX")), (CSV, _("Download CSV for Excel")), (PLAIN, _("Plain CSV")))
FIRST_PRIORITY = 90


def use_our_exports():
    """Give Wagtail's mixin our writer, formats and buttons."""
    mixin = SpreadsheetExportMixin
    mixin.FORMATS = (XLSX, CSV, PLAIN)
    mixin.as_spreadsheet = as_spreadsheet
    mixin.header_more_buttons = cached_property(header_more_buttons)
    mixin.header_more_buttons.__set_name__(mixin, "header_more_buttons")


def as_spreadsheet(view, rows, spreadsheet_format):
    """The file of ``rows`` in one of the three formats."""
    headings = [view.get_heading(rows, field) for field in view.list_export]
    values = (row_values(view, row, spreadsheet_format) for row in rows)
    filename = view.get_filename()
    if spreadsheet_format == XLSX:
        sheet_name = getattr(view, "page_title", "") or filename
        return xlsx_response(headings, values, filename=filename, sheet_name=sheet_name)
    flavour = PLAIN_CSV if spreadsheet_format == PLAIN else EXCEL_CSV
    return csv_response(headings, values, filename=filename, flavour=flavour)


def row_values(view, row, spreadsheet_format):
    """The cells of ``row``, in the words that the view has for some fields."""
    written_for = XLSX if spreadsheet_format == XLSX else CSV
    values = []
    for field, value in view.to_row_dict(row).items():
        in_words = view.custom_field_preprocess.get(field, {}).get(written_for)
        values.append(in_words(value) if in_words else value)
    return values


def header_more_buttons(view):
    """The buttons of the view, and one for each format."""
    buttons = super(SpreadsheetExportMixin, view).header_more_buttons.copy()
    if view.show_export_buttons:
        buttons += [
            Button(label, url=view.get_export_url(name), icon_name="download", priority=priority)
            for priority, (name, label) in enumerate(BUTTONS, FIRST_PRIORITY)
        ]
    return buttons
