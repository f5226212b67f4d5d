"""What people are told about deadlines: those in charge, those who oversee, and senders."""

from itertools import groupby

from django.urls import reverse
from django.utils.translation import gettext, ngettext

from blocks.ui.formats import format_date
from forums.aspirations.notices import LATE, STEP, in_charge, staff_url
from forums.aspirations.stages import Stage
from forums.notices.services import notify
from forums.people.models import User

DAY = "l, j F Y"


def remind(rows):
    """Tell those in charge that ``rows`` are due soon."""
    for row in rows:
        _tell_office(row, "due", _due)


def escalate(rows):
    """Tell those in charge of each that it is late, and whoever oversees of each unit."""
    for row in rows:
        _tell_office(row, "overdue", _overdue)
    overseers = holders_of("oversee_aspiration") if rows else []
    for _unit, some in groupby(sorted(rows, key=_unit_key), key=_unit_key):
        _tell_overseers(overseers, list(some))


def warn(rows):
    """Tell the senders of ``rows`` that they end by themselves soon."""
    for row in rows:
        notify(
            recipients=[row.author],
            kind=STEP,
            subject=lambda language, row=row: _warning(row),
            url=row.get_absolute_url(),
            topic=_name(row),
            dedupe=_key("silence", row),
        )


def holders_of(right):
    """The active people whose role has a right of this room."""
    about = {"content_type__app_label": "aspirations", "codename": right}
    granted = {f"groups__permissions__{name}": value for name, value in about.items()}
    return list(User.objects.filter(is_active=True, **granted).distinct())


def _tell_office(row, what, subject):
    """Tell those in charge; where nobody is left of them, whoever can name somebody."""
    people = [person for person in in_charge(row) if person.is_active]
    notify(
        recipients=people or holders_of("verify_aspiration"),
        kind=LATE,
        subject=lambda language: subject(row),
        url=staff_url(row),
        topic=str(row.unit or row.code),
        dedupe=_key(what, row),
    )


def _tell_overseers(overseers, rows):
    unit = rows[0].unit

    def subject(language):
        words = {"count": len(rows), "unit": unit or gettext("no unit yet")}
        title = ngettext(
            "%(count)d aspiration is overdue: %(unit)s",
            "%(count)d aspirations are overdue: %(unit)s",
            len(rows),
        )
        return title % words, ", ".join(row.code for row in rows[:10])

    notify(
        recipients=overseers,
        kind=LATE,
        subject=subject,
        url=reverse("aspirations_desk:board"),
        topic=str(unit or ""),
        dedupe=_key(f"unit:{_unit_key(rows[0])}", rows[-1]),
    )


def _due(row):
    words = {"day": format_date(row.due_on, DAY), "name": _name(row)}
    return gettext("Due on %(day)s: %(name)s") % words


def _overdue(row):
    words = {"day": format_date(row.due_on, DAY), "name": _name(row)}
    return gettext("Overdue since %(day)s: %(name)s") % words


def _warning(row):
    words = {"day": format_date(row.due_on, DAY), "name": _name(row)}
    if row.stage == Stage.INCOMPLETE:
        title = gettext("Please complete it by %(day)s: %(name)s")
        return title % words, gettext("Without your answer it will be archived after that day.")
    title = gettext("Closed after %(day)s: %(name)s")
    return title % words, gettext("If the answer does not satisfy you, please object before then.")


def _name(row):
    """Its code and title; a confidential one by its code alone, for mails pass through hands."""
    return row.code if row.is_confidential else str(row)


def _key(what, row):
    """Names what somebody is told, once for each deadline."""
    return f"aspirations.{what}:{row.pk}:{row.stage}:{row.due_on}"


def _unit_key(row):
    return row.unit_id or 0
