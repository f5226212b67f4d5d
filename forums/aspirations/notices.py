"""What aspirations tell people, and whom.

Notices have gaps for the words of people: ``%(title)s`` and ``%(reason)s`` in those for senders and
followers, ``%(name)s``, the code with the title, in those for the office.
"""

from functools import partial

from django.urls import reverse
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models import Aspiration, Follow, Step
from forums.aspirations.office import deciders, in_charge, overseers, verifiers
from forums.aspirations.stages import MOVES, Act
from forums.moderation.states import REFUSED, Visibility
from forums.notices.kinds import Category, NoticeKind
from forums.notices.portions import people_of
from forums.notices.services import notify

STEP, SILENCE, NEW, WORK, LATE, MESSAGE = (
    "aspirations.step",
    "aspirations.silence",
    "aspirations.new",
    "aspirations.work",
    "aspirations.late",
    "aspirations.message",
)
# What the office reads where it works on it, but not in lists and mails.
KEPT_FROM_READERS = REFUSED | {Visibility.WITHDRAWN}


def notice_kinds():
    """For the hook ``register_notice_kind``."""
    official = partial(NoticeKind, category=Category.OFFICIAL)
    office = partial(official, for_staff=True)
    return [
        official(STEP, label=_("News of an aspiration you sent or follow"), look_up=_steps),
        official(SILENCE, label=_("Your aspiration ends soon"), look_up=_aspirations),
        official(MESSAGE, label=_("A message about your aspiration"), look_up=_aspirations),
        office(
            NEW,
            label=_("An aspiration that has come in"),
            look_up=_aspirations,
            mailed_daily=True,
        ),
        office(WORK, label=_("An aspiration for your unit"), look_up=_aspirations),
        office(LATE, label=_("An aspiration that is due or overdue"), look_up=_aspirations),
    ]


def _steps(notices):
    """Notice → words about its step, for its sender and, while everybody reads it, for others."""
    rows = Step.objects.announced().select_related("aspiration", "unit")
    steps = rows.in_bulk({notice.about for notice in notices})
    return {
        notice.pk: _words_of(steps[notice.about].aspiration, steps[notice.about].reason)
        for notice in notices
        if notice.about in steps and _is_readable(steps[notice.about].aspiration, notice)
    }


def _words_of(aspiration, reason):
    """Mails pass through many hands: a confidential one is named by its code alone."""
    hidden = aspiration.is_confidential
    title = aspiration.code if hidden else aspiration.title
    return {"title": title, "reason": "" if hidden else reason, "topic": title}


def _is_readable(aspiration, notice):
    """Whether whoever the notice is for reads the aspiration as a resident."""
    return aspiration.is_visible or aspiration.author_id == notice.recipient_id


def _aspirations(notices):
    """Notice → the name of its aspiration; a mere code where its words are kept from readers."""
    rows = Aspiration.objects.select_related("unit", "category")
    found = rows.in_bulk({notice.about for notice in notices})
    values = {}
    for notice in notices:
        if aspiration := found.get(notice.about):
            is_own = aspiration.author_id == notice.recipient_id
            is_kept = aspiration.visibility in KEPT_FROM_READERS and not is_own
            name = aspiration.code if is_kept else str(aspiration)
            values[notice.pk] = {"name": name, "topic": _heading(notice, aspiration, name)}
    return values


def _heading(notice, aspiration, name):
    """What stands above it in mails: the category of new ones, the unit of the office's work."""
    if notice.kind == NEW and not aspiration.is_confidential:
        return str(aspiration.category)
    if notice.kind in (WORK, LATE) and aspiration.unit:
        return str(aspiration.unit)
    return name


def tell_step(aspiration, step):
    """Tell the sender, the followers and the unit of an announced step, but not who did it."""
    told = {step.actor_id}
    move = MOVES.get(step.act) if step.act else None
    tells = move.tells if move else ("followers",)
    _tell_sender(aspiration, step, told)
    if "followers" in tells and aspiration.is_visible:
        for some in people_of(Follow.objects.filter(aspiration=aspiration)):
            _send_step(aspiration, step, [one for one in some if one.pk not in told])
    if "unit" in tells and aspiration.unit_id:
        _tell_unit(aspiration, step, told)


def keys_about(steps):
    """The ``dedupe`` keys of the notices about these steps."""
    return [f"aspirations.step:{step.pk}" for step in steps]


def _tell_sender(aspiration, step, told):
    author = aspiration.author
    if author is not None and author.pk not in told:
        told.add(author.pk)
        _send_step(aspiration, step, [author])


def _send_step(aspiration, step, people):
    def subject(language):
        words = {"title": "%(title)s", "what": what_happened(step)}
        return gettext("%(what)s: %(title)s") % words, "%(reason)s"

    if people:
        notify(
            recipients=people,
            kind=STEP,
            subject=subject,
            url=lambda language: aspiration.get_absolute_url(),
            about=step,
            topic=topic_of(aspiration),
            dedupe=f"aspirations.step:{step.pk}",
        )


def _tell_unit(aspiration, step, told):
    people = [aspiration.officer] if aspiration.officer_id else aspiration.unit.members.all()
    notify(
        recipients=[person for person in people if person.pk not in told],
        kind=WORK,
        subject=lambda language: gettext("For your unit: %(name)s"),
        url=lambda language: staff_url(aspiration),
        about=aspiration,
        topic=topic_of_unit(aspiration),
        dedupe=f"aspirations.work:{step.pk}",
    )


def tell_assigned(aspiration, entry):
    """Tell the officer who was named, unless they named themselves; ``entry`` of the trail says so.

    Nobody is told when it goes back to the whole unit.
    """
    if aspiration.officer_id and aspiration.officer_id != entry.actor_id:
        notify(
            recipients=[aspiration.officer],
            kind=WORK,
            subject=lambda language: gettext("You are in charge of: %(name)s"),
            url=staff_url(aspiration),
            about=aspiration,
            topic=topic_of_unit(aspiration),
            dedupe=f"aspirations.assign:{entry.pk}",
        )


def tell_message(aspiration, message):
    """Tell the other side of a message; what it says stays on the site."""
    if message.is_from_office:
        people, kind = [aspiration.author], MESSAGE
        address = reverse("aspirations:exchange", args=[aspiration.code])
    else:
        people, kind, address = in_charge(aspiration), WORK, staff_url(aspiration)
    notify(
        recipients=[one for one in people if one is not None and one.pk != message.author_id],
        kind=kind,
        subject=lambda language: gettext("New message about %(code)s") % {"code": aspiration.code},
        url=address,
        about=aspiration,
        topic=topic_of(aspiration),
        dedupe=message_key(message),
    )


def message_key(message):
    """The ``dedupe`` key of the notice about a message."""
    return f"aspirations.message:{message.pk}"


def tell_new(aspiration, helper=None):
    """Tell those who verify what has come in, but not the ``helper`` who wrote it down."""
    notify(
        recipients=[one for one in verifiers() if one != helper],
        kind=NEW,
        subject=lambda language: gettext("New, to be verified: %(name)s"),
        url=staff_url(aspiration),
        about=aspiration,
        topic=_topic_of_new(aspiration),
        dedupe=new_key(aspiration),
    )


def new_key(aspiration):
    """The ``dedupe`` key of the notice that it came in."""
    return f"aspirations.new:{aspiration.pk}"


def tell_contest(contest, step):
    """Tell followers that the sender objects, and those who may decide; else who names somebody."""
    aspiration = contest.aspiration
    tell_step(aspiration, step)
    if people := deciders(contest):
        title, url = gettext_noop("The sender of %(code)s objects"), staff_url(aspiration)
    else:
        people, url = overseers(), naming_url(aspiration)
        title = gettext_noop("The sender of %(code)s objects; please name who decides")
    _tell_of_contest(people, contest, title, url)


def tell_second_officer(contest):
    """Tell the officer who was asked to decide."""
    title = gettext_noop("The sender of %(code)s objects; please decide")
    _tell_of_contest([contest.second_officer], contest, title, staff_url(contest.aspiration))


def _tell_of_contest(people, contest, title, url):
    code = contest.aspiration.code
    notify(
        recipients=people,
        kind=WORK,
        subject=lambda language: gettext(title) % {"code": code},
        url=url,
        topic=code,
        dedupe=f"aspirations.contest:{contest.pk}:{contest.second_officer_id or 0}",
    )


def topic_of(aspiration):
    """The key of the heading: what it is called by then."""
    return f"aspirations.aspiration:{aspiration.pk}"


def topic_of_unit(aspiration):
    """The key of the heading of the office's work: the unit in charge, or else its code."""
    return f"people.unit:{aspiration.unit_id}" if aspiration.unit_id else topic_of(aspiration)


def _topic_of_new(aspiration):
    """New ones stand by category; a confidential one by itself."""
    if aspiration.is_confidential:
        return topic_of(aspiration)
    return f"aspirations.category:{aspiration.category_id}"


def what_happened(step):
    """The step in a few words, in the active language."""
    if step.act == Act.ASK:
        return gettext("Please complete your aspiration")
    return step.get_to_stage_display() if step.to_stage else step.get_kind_display()


def staff_url(aspiration):
    """Where officers work on it."""
    return reverse("aspirations_desk:case", args=[aspiration.code])


def naming_url(aspiration):
    """Where whoever oversees names the second officer."""
    return reverse("aspirations_desk:second_officer", args=[aspiration.code])
