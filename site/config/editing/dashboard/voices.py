"""The panel about aspirations of residents that wait for this person."""

from django.db.models import F
from django.urls import reverse
from django.utils.translation import gettext as _

from blocks.ui.formats import format_date
from config.editing.dashboard.parts import LIMIT, Panel, Row
from forums.aspirations.models import Aspiration

MOST = LIMIT + 1


def aspirations_panel(user):
    """What lies with ``user``, the most urgent first."""
    mine = Aspiration.objects.waiting_for(user).select_related("unit")
    return Panel(
        "aspirations",
        _("Aspirations that wait for you"),
        [_row(aspiration) for aspiration in _first(mine)],
        empty=_("No aspiration waits for you."),
        more_url=f"{reverse('aspirations_desk:index')}?tampil=saya",
    )


def late_aspirations_panel(user):
    """What is late in any unit, for whoever oversees them."""
    late = Aspiration.objects.readable_by(user).overdue().select_related("unit")
    return Panel(
        "late_aspirations",
        _("Late aspirations"),
        [_row(aspiration) for aspiration in _first(late)],
        empty=_("No aspiration is late."),
        more_url=f"{reverse('aspirations_desk:index')}?tampil=terlambat",
    )


def _first(rows):
    return rows.order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST]


def _row(aspiration):
    """A confidential one is listed by its code alone."""
    title = aspiration.code if aspiration.is_confidential else aspiration.title
    note = _("Objection") if aspiration.contested_since else aspiration.get_stage_display()
    if aspiration.unit:
        note = f"{note}, {aspiration.unit}"
    if aspiration.due_on:
        words = {"note": note, "day": format_date(aspiration.due_on)}
        note = _("%(note)s, by %(day)s") % words
    url = reverse("aspirations_desk:case", args=[aspiration.code])
    return Row(title, url, note, late=aspiration.is_overdue)
