"""Tables to take away: nothing calculates, days are days, and Excel opens columns."""

import csv
from datetime import UTC, date, datetime, time
from io import BytesIO, StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from blocks.spreadsheets import EXCEL_CSV, PLAIN_CSV, write_xlsx

STARTS = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]  # full-width ones as well
BEFORE = ["", " ", "\t", "\r\n", "x;", "x; ", "x\n", "x\t"]
FORMULAS = [f"{before}{start}1+1" for before in BEFORE for start in STARTS]


def read_csv(flavour, rows, headings=("satu",)):
    """The cells of a file that was written with ``flavour``."""
    text = "".join(flavour.lines(headings, rows)).removeprefix("\ufeff")
    return list(csv.reader(StringIO(text, newline=""), delimiter=flavour.delimiter))[1:]


def read_xlsx(rows, headings=("satu",), name="Data"):
    """The sheet of a workbook that was written."""
    output = BytesIO()
    write_xlsx(output, headings, rows, sheet_name=name)
    return load_workbook(output).worksheets[0]


@pytest.mark.parametrize("flavour", [EXCEL_CSV, PLAIN_CSV])
@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_no_text_calculates_in_csv(flavour, text):
    ((cell,),) = read_csv(flavour, [[text]])
    assert cell.replace("'", "") == text
    # However a spreadsheet splits the cell, no part begins a formula.
    for part in cell.replace("\r", "\n").replace("\t", "\n").replace(";", "\n").split("\n"):
        assert not part.lstrip().startswith(tuple(STARTS))


@pytest.mark.parametrize("text", FORMULAS, ids=ascii)
def test_no_text_calculates_in_xlsx(text):
    cell = read_xlsx([[text]])["A2"]
    assert cell.data_type in {"s", "inlineStr"}


def test_excel_with_indonesian_settings_opens_columns():
    text = "".join(EXCEL_CSV.lines(["Judul", "RW"], [['Lampu; "mati"', 3]]))
    assert text == '\ufeff"Judul";"RW"\r\n"Lampu; ""mati""";"3"\r\n'
    assert "".join(PLAIN_CSV.lines(["a", "b"], [["x", -1]])) == '"a","b"\r\n"x","-1"\r\n'


def test_values_in_csv():
    moment = datetime(2026, 11, 30, 17, 5, 9, 123, tzinfo=UTC)
    values = [moment, date(2026, 12, 1), time(8, 30), True, None, ["a", "b"], -5]
    (row,) = read_csv(PLAIN_CSV, [values], headings=["x"] * 7)
    assert row == ["2026-12-01 00:05", "2026-12-01", "08:30:00", "Ya", "", "a, b", "-5"]


def test_a_workbook_has_days_a_header_and_a_filter():
    moment = datetime(2026, 11, 30, 17, 5, 9, 123, tzinfo=UTC)
    rows = [[moment, date(2026, 12, 1), -5, "x" * 300, None]] * 3
    sheet = read_xlsx(
        rows, ["Kapan", "Hari", "Angka", "Teks", "?"], "Daftar: [semua]/*?" + "n" * 40
    )
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:E4"
    assert all(cell.font.bold for cell in sheet[1])
    assert sheet["A2"].value == datetime(2026, 12, 1, 0, 5, 9)
    assert sheet["B2"].value == datetime(2026, 12, 1)
    assert (sheet["A2"].is_date, sheet["B2"].number_format) == (True, "dd/mm/yyyy")
    assert sheet["C2"].value == -5
    assert sheet.column_dimensions["D"].width == 60
    assert 10 < sheet.column_dimensions["B"].width < 14
    assert sheet.title.startswith("Daftar")
    assert len(sheet.title) <= 31


def test_an_empty_table():
    assert read_xlsx([], ["Satu"])["A1"].value == "Satu"
    assert read_csv(EXCEL_CSV, []) == []


@given(text=st.text(max_size=60))
def test_any_text_can_be_written(text):
    assert len(read_csv(EXCEL_CSV, [[text.replace("\x00", "")]])) == 1
    assert read_xlsx([[text]]).max_row == 2


def test_a_cell_holds_no_more_than_excel_takes():
    assert len(read_xlsx([["x" * 40_000]])["A2"].value) == 32_767
