"""Panels about cases that wait for a moderator."""

from django.urls import reverse
from django.utils.translation import gettext as _

from config.editing.dashboard.parts import LIMIT, Panel, Row, when
from forums.moderation.models import Case
from forums.moderation.states import Cause

MOST = LIMIT + 1


def cases_panel(user):
    """What waits for ``user``, the most pressing first; appeals have a panel of their own."""
    cases = Case.objects.decidable_by(user).open().exclude(cause=Cause.APPEAL)
    return Panel(
        "cases",
        _("Cases that wait for you"),
        _rows(cases),
        empty=_("No case waits for you."),
        more_url=reverse("moderating:queue"),
    )


def claimed_cases_panel(user):
    """What ``user`` has claimed."""
    cases = Case.objects.decidable_by(user).open().claimed_by(user)
    more_url = f"{reverse('moderating:queue')}?tab=mine"
    return Panel("claimed_cases", _("Cases that you claimed"), _rows(cases), more_url=more_url)


def appeals_panel(user):
    """Appeals that ``user`` may decide."""
    appeals = Case.objects.decidable_by(user).open().filter(cause=Cause.APPEAL)
    more_url = reverse("moderating:queue")
    return Panel("appeals", _("Appeals that wait for you"), _rows(appeals), more_url=more_url)


def _rows(cases):
    """The most pressing ones, each with why it waits and until when."""
    cases = cases.with_content().order_by("-urgent", "due_at", "pk")
    return [_row(case) for case in cases[:MOST]]


def _row(case):
    note = _("%(cause)s, by %(moment)s") % {
        "cause": case.get_cause_display(),
        "moment": when(case.due_at),
    }
    if case.urgent:
        note = _("urgent: %(note)s") % {"note": note}
    url = reverse("moderating:case", args=[case.pk])
    return Row(case.excerpt or str(case), url, note, late=case.urgent or case.is_late)
