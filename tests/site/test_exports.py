"""Every list and report of the admin that can be taken away, in every format."""

import csv
from io import BytesIO, StringIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook
from wagtail.admin.views.mixins import SpreadsheetExportMixin
from wagtail.models import Site

from forums.trail.services import record
from tests.factories.aspirations import make_aspiration
from tests.factories.boards import make_board
from tests.factories.news import institution, news, partner, standard
from tests.factories.routes import all_routes

FORMULA = '=HYPERLINK("https://jahat.example")'
WIDE_FORMULA = "＝1+1"
STARTS = ("=", "＝")


@pytest.fixture
def exports(site_tree, as_staff):
    """Pairs of name and address of whatever an administrator can take away, and the client."""
    locale = site_tree.home.locale
    standard(site_tree.home, FORMULA, slug="rumus")
    news(site_tree.news, WIDE_FORMULA)
    partner(locale, "jahat", name=FORMULA)
    institution(locale, "jahat", name=WIDE_FORMULA)
    make_board("jahat", title=FORMULA)
    make_aspiration(title=FORMULA, text=f"x;{FORMULA}")
    Site.objects.update(site_name=FORMULA)
    client = as_staff("Administrator")
    record(actor=None, action="trail.export", target=None, reason=FORMULA)
    found = [
        (route.name, reverse(route.name))
        for route in all_routes()
        if issubclass(route.view_class, SpreadsheetExportMixin)
        and (route.view.view_initkwargs.get("list_export") or route.view_class.list_export)
        and not route.arguments
        and not route.name.endswith("results")
    ]
    return found, client


def content(response):
    """The bytes of a file that is sent in pieces."""
    return b"".join(response.streaming_content)


def test_every_export_is_safe_and_opens_in_columns(exports, subtests):
    found, client = exports
    names = {name for name, _address in found}
    assert {"trail:report", "mails:report", "editing:pages_to_check"} <= names
    assert "wagtailadmin_reports:site_history" in names
    assert len(names) > 15
    for name, address in found:
        with subtests.test(name):
            text = content(client.get(address, {"export": "csv"})).decode()
            assert text.startswith('\ufeff"')
            rows = list(csv.reader(StringIO(text[1:], newline=""), delimiter=";"))
            assert len({len(row) for row in rows}) == 1
            assert not [cell for row in rows for cell in row if cell.startswith(STARTS)]
            plain = content(client.get(address, {"export": "csv-plain"})).decode()
            widths = {len(row) for row in csv.reader(StringIO(plain, newline=""))}
            assert widths == {len(rows[0])}
            book = load_workbook(BytesIO(content(client.get(address, {"export": "xlsx"}))))
            sheet = book.worksheets[0]
            assert sheet.freeze_panes == "A2"
            assert sheet["A1"].font.bold
            assert sheet.auto_filter.ref
            assert sheet.title != "Sheet1"
            assert not [c for row in sheet.iter_rows() for c in row if c.data_type == "f"]


def test_lists_offer_all_formats(exports):
    _found, client = exports
    page = client.get(reverse("trail:report")).content.decode()
    for name in ("xlsx", "csv", "csv-plain"):
        assert f"export={name}" in page
