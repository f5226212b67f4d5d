"""What people are told about deadlines: those in charge, those who oversee, and senders."""

from itertools import groupby

from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext, ngettext

from blocks.ui.formats import format_date
from forums.aspirations.notices import LATE, SILENCE, naming_url, staff_url, topic_of, topic_of_unit
from forums.aspirations.office import deciders, in_charge, overseers, verifiers
from forums.aspirations.stages import OBJECTION, Stage
from forums.notices.services import notify

DAY = "l, j F Y"


def remind(rows):
    """Tell those in charge that ``rows`` are due soon."""
    for row in rows:
        _tell_office(row, "due", _due)


def escalate(rows):
    """Tell those in charge of each that it is late, and of each unit its head and who oversees.

    A head who is in charge, too, or oversees, is told once.
    """
    told = {row.pk: _tell_office(row, "overdue", _overdue) for row in rows}
    above = overseers() if rows else []
    for _unit, some in groupby(sorted(rows, key=_unit_key), key=_unit_key):
        some = list(some)
        _tell_of_unit(above, some, reverse("aspirations_desk:board"))
        head = some[0].unit.head if some[0].unit else None
        if head is not None and head not in above:
            news = [row for row in some if head not in told[row.pk]]
            _tell_of_unit([head], news, _late_list(some[0].unit))


def warn(rows):
    """Tell the senders of ``rows`` that they end by themselves soon."""
    for row in rows:
        notify(
            recipients=[row.author],
            kind=SILENCE,
            subject=lambda language, row=row: _warning(row),
            url=row.get_absolute_url(),
            about=row,
            topic=topic_of(row),
            dedupe=_key("silence", row),
        )


def _tell_office(row, what, subject):
    """Tell those who owe the next word, else who can name somebody. Returns whom."""
    people, url = _who_owes(row)
    notify(
        recipients=people,
        kind=LATE,
        subject=lambda language: subject(row),
        url=url,
        about=row,
        topic=topic_of_unit(row),
        dedupe=_key(what, row),
    )
    return people


def _who_owes(row):
    """People and the address where they do something about it."""
    if row.clock == OBJECTION:
        people = deciders(row.contest)
        return (people, staff_url(row)) if people else (overseers(), naming_url(row))
    people = [person for person in in_charge(row) if person.is_active]
    return people or verifiers(), staff_url(row)


def _tell_of_unit(people, rows, url):
    if not rows:
        return
    unit = rows[0].unit

    def subject(language):
        words = {"count": len(rows), "unit": unit or gettext("no unit yet")}
        title = ngettext(
            "%(count)d aspiration is overdue: %(unit)s",
            "%(count)d aspirations are overdue: %(unit)s",
            len(rows),
        )
        # Whoever hears of it may not read confidential ones: codes say nothing.
        return title % words, ", ".join(row.code for row in rows[:10])

    notify(
        recipients=people,
        kind=LATE,
        subject=subject,
        url=url,
        topic=str(unit or ""),
        dedupe=_key(f"unit:{_unit_key(rows[0])}", rows[-1]),
    )


def _late_list(unit):
    query = urlencode({"tampil": "terlambat", "unit": unit.pk})
    return f"{reverse('aspirations_desk:index')}?{query}"


def _due(row):
    if row.clock == OBJECTION:
        return gettext("Objection to be decided by %(day)s: %(name)s") % _words(row)
    return gettext("Due on %(day)s: %(name)s") % _words(row)


def _overdue(row):
    if row.clock == OBJECTION:
        return gettext("Objection not decided by %(day)s: %(name)s") % _words(row)
    return gettext("Overdue since %(day)s: %(name)s") % _words(row)


def _warning(row):
    if row.stage == Stage.INCOMPLETE:
        title = gettext("Please complete it by %(day)s: %(name)s")
        return title % _words(row), gettext(
            "Without your answer it will be archived after that day."
        )
    title = gettext("Closed after %(day)s: %(name)s")
    text = gettext("If the answer does not satisfy you, please object before then.")
    return title % _words(row), text


def _words(row):
    """The day, and a gap for the name."""
    return {"day": format_date(row.due_on, DAY), "name": "%(name)s"}


def _key(what, row):
    """Names what somebody is told, once for each deadline."""
    return f"aspirations.{what}:{row.pk}:{row.clock}:{row.due_on}"


def _unit_key(row):
    return row.unit_id or 0
