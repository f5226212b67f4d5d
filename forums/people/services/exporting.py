"""Everything about a person in one zip, to take along."""

import csv
import io
import json
import zipfile

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext

from forums.people.personal_data import all_personal_data

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def export_data(person):
    """The bytes of a zip: each table as JSON and as CSV, and the files of the person."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "README.txt",
            gettext("Everything this site keeps about you. Each table is there as JSON and CSV."),
        )
        for table in all_personal_data():
            rows = list(table.rows(person))
            archive.writestr(f"{table.name}.json", _json(rows))
            archive.writestr(f"{table.name}.csv", _csv(rows))
            for name, content in table.files(person) if table.files else ():
                archive.writestr(f"{table.name}/{name}", content)
    return data.getvalue()


def _json(rows):
    return json.dumps(rows, cls=DjangoJSONEncoder, ensure_ascii=False, indent=2)


def _csv(rows):
    text = io.StringIO()
    writer = csv.writer(text)
    if rows:
        writer.writerow(rows[0])
        writer.writerows([_cell(value) for value in row.values()] for row in rows)
    return text.getvalue()


def _cell(value):
    """Text that no spreadsheet takes for a formula."""
    if isinstance(value, str) and value.startswith(FORMULA):
        return f"'{value}"
    return "" if value is None else value
