"""Answer templates: what stands in braces is filled in here, what stands in brackets by hand."""

import re

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import translation
from django.utils.translation import gettext as _

from blocks.ui.formats import format_date
from forums.aspirations.models import AnswerTemplate

GAP = re.compile(r"\[[^\[\]\n]+\]")


def fill(text, aspiration):
    """``text`` with {kode}, {judul}, {unit}, {tenggat}, {kategori} and {rw} filled in.

    Other braces stay as they are. Answers are written in the language of the kelurahan, whatever
    language the officer reads.
    """
    with translation.override(settings.LANGUAGE_CODE):
        for name, value in _values(aspiration).items():
            text = text.replace(f"{{{name}}}", value)
    return text


def check_filled(text):
    """``text`` unless it holds what a template leaves to the officer; raises ValidationError.

    Other brackets than those of templates are just words.
    """
    found = dict.fromkeys(GAP.findall(text))
    if not found:
        return text
    templates = AnswerTemplate.objects.values_list("text", flat=True)
    known = {gap for template in templates for gap in GAP.findall(template)}
    if gaps := [gap for gap in found if gap in known]:
        raise ValidationError(
            _("Please replace what stands in brackets: %(gaps)s") % {"gaps": ", ".join(gaps)}
        )
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
