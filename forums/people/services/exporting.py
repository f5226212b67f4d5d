"""Everything about a person in one zip, to take along."""

import io
import json
import zipfile

from django.core.serializers.json import DjangoJSONEncoder
from django.utils.translation import gettext

from blocks.spreadsheets import EXCEL_CSV
from forums.people.personal_data import all_personal_data


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
    if not rows:
        return ""
    return "".join(EXCEL_CSV.lines(rows[0], (row.values() for row in rows)))
