"""Tables to take away: CSV for Excel, plain CSV for programs, and XLSX.

Every export of the site goes through this module, so that one place decides how values are written
and that no text of a stranger becomes a formula in the reader's spreadsheet.
"""

import csv
import re
from dataclasses import dataclass
from datetime import date, datetime, time
from decimal import Decimal
from io import BytesIO
from itertools import chain, islice

from django.http import FileResponse, StreamingHttpResponse
from django.utils import timezone
from django.utils.encoding import force_str
from django.utils.translation import gettext as _

BYTE_ORDER_MARK = "\ufeff"
XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# The first sign of a formula, in its full-width form as well, where a cell begins. Excel splits a
# line at the separator of its own settings: a cell may begin behind a semicolon, tab or line break.
FORMULA = re.compile(r"((?:^|[;\t\r\n])[^\S;\t\r\n]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])")
SKIPPED = ("\t", "\r")  # by some programs, at the beginning of a cell
# Control characters that XML, and so XLSX, can't hold.
NOT_XML = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
MAX_CELL = 32_767  # characters, the limit of XLSX
MAX_SHEET_NAME = 31
NOT_IN_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
MEASURED_ROWS = 200  # by which the widths of columns are chosen
NARROWEST, WIDEST = 8, 60  # characters
NUMBER_FORMATS = {datetime: "dd/mm/yyyy hh:mm", date: "dd/mm/yyyy", time: "hh:mm"}


@dataclass(frozen=True)
class Csv:
    """One way to write CSV."""

    delimiter: str
    byte_order_mark: bool

    def lines(self, headings, rows):
        """The lines of the file, headings first; ``rows`` are read one by one."""
        write = csv.writer(_Line(), delimiter=self.delimiter, quoting=csv.QUOTE_ALL).writerow
        yield (BYTE_ORDER_MARK if self.byte_order_mark else "") + write(map(csv_value, headings))
        for row in rows:
            yield write(map(csv_value, row))


# Excel with Indonesian settings, where the comma separates decimals, opens this one in columns.
EXCEL_CSV = Csv(delimiter=";", byte_order_mark=True)
PLAIN_CSV = Csv(delimiter=",", byte_order_mark=False)


class _Line:
    """A file for csv.writer that hands each line on instead of keeping it."""

    @staticmethod
    def write(line):
        return line


def csv_response(headings, rows, *, filename, flavour):
    """Stream a CSV file; ``filename`` has no ending."""
    response = StreamingHttpResponse(
        flavour.lines(headings, rows), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="{filename}.csv"'
    return response


def xlsx_response(headings, rows, *, filename, sheet_name):
    """Send an XLSX file with one sheet; ``filename`` has no ending."""
    output = BytesIO()
    write_xlsx(output, headings, rows, sheet_name=sheet_name)
    output.seek(0)
    return FileResponse(
        output, as_attachment=True, content_type=XLSX_TYPE, filename=f"{filename}.xlsx"
    )


def write_xlsx(output, headings, rows, *, sheet_name):
    """Write a workbook whose bold header stays in sight and filters its columns."""
    from openpyxl import Workbook
    from openpyxl.utils import get_column_letter

    headings = [xlsx_value(heading) for heading in headings]
    rows = ([xlsx_value(value) for value in row] for row in rows)
    first = list(islice(rows, MEASURED_ROWS))
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title=_sheet_name(sheet_name))
    sheet.freeze_panes = "A2"
    for number, width in enumerate(_widths(headings, first), 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_cell(sheet, heading, bold=True) for heading in headings])
    count = 1
    for row in chain(first, rows):
        sheet.append([_cell(sheet, value) for value in row])
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(max(len(headings), 1))}{count}"
    workbook.save(output)


def csv_value(value):
    """``value`` as text that no spreadsheet calculates."""
    value = local_value(value)
    if isinstance(value, str):
        return without_formula(value)
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return str(value)


def without_formula(text):
    """``text`` with an apostrophe before each sign that would begin a formula."""
    text = FORMULA.sub(r"\1'", text)
    return f"'{text}" if text.startswith(SKIPPED) else text


def xlsx_value(value):
    """``value`` as a spreadsheet keeps it: numbers, days and moments stay what they are."""
    value = local_value(value)
    return NOT_XML.sub("", value)[:MAX_CELL] if isinstance(value, str) else value


def local_value(value):
    """A number, a day, a time, a moment in local time without its zone, or text."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return _("Yes") if value else _("No")
    if isinstance(value, datetime):
        value = timezone.make_naive(value) if timezone.is_aware(value) else value
        return value.replace(microsecond=0)
    if isinstance(value, (int, float, Decimal, date, time)):
        return value
    if isinstance(value, (list, tuple, set, frozenset)):
        return ", ".join(force_str(item) for item in value)
    return force_str(value)


def _cell(sheet, value, *, bold=False):
    """A cell; text is never taken for a formula."""
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Font

    cell = WriteOnlyCell(sheet, value)
    if isinstance(value, str):
        cell.data_type = "s"
    if number_format := NUMBER_FORMATS.get(type(value)):
        cell.number_format = number_format
    if bold:
        cell.font = Font(bold=True)
    return cell


def _widths(headings, rows):
    """The widths of the columns in characters, by their longest line."""
    for column, heading in enumerate(headings):
        values = [heading, *(row[column] for row in rows)]
        longest = max(max(map(len, str(value).splitlines() or [""])) for value in values)
        yield min(max(longest + 2, NARROWEST), WIDEST)


def _sheet_name(name):
    """A name that Excel accepts."""
    return NOT_IN_SHEET_NAME.sub(" ", str(name)).strip()[:MAX_SHEET_NAME].strip() or "Data"
