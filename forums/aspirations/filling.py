"""The fields in braces of answer templates, filled in for one aspiration."""

from django.conf import settings
from django.utils import translation

from blocks.ui.formats import format_date


def fill(text, aspiration):
    """``text`` with {kode}, {judul}, {unit}, {tenggat}, {kategori} and {rw} filled in.

    Other braces stay as they are. Answers are written in the language of the kelurahan, whatever
    language the officer reads.
    """
    with translation.override(settings.LANGUAGE_CODE):
        for name, value in _values(aspiration).items():
            text = text.replace(f"{{{name}}}", value)
    return text


def _values(aspiration):
    due = aspiration.due_on or aspiration.answer_due_on
    return {
        "kode": aspiration.code,
        "unit": str(aspiration.unit or ""),
        "tenggat": format_date(due, "l, j F Y") if due else "",
        "kategori": str(aspiration.category),
        "rw": f"{aspiration.rw:03d}" if aspiration.rw else "",
        # Last, so that braces in a resident's title are left alone.
        "judul": aspiration.title,
    }
