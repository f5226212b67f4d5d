"""What aspirations tell people, and whom."""

from django.urls import reverse
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models import Follow
from forums.aspirations.office import deciders, in_charge, overseers, verifiers
from forums.aspirations.stages import MOVES, Act
from forums.notices.kinds import Category, NoticeKind
from forums.notices.portions import people_of
from forums.notices.services import notify

STEP, NEW, WORK, LATE, MESSAGE = (
    "aspirations.step",
    "aspirations.new",
    "aspirations.work",
    "aspirations.late",
    "aspirations.message",
)


def notice_kinds():
    """For the hook ``register_notice_kind``."""
    official = Category.OFFICIAL
    return [
        NoticeKind(STEP, official, _("News of an aspiration you sent or follow")),
        NoticeKind(MESSAGE, official, _("A message about your aspiration")),
        NoticeKind(NEW, official, _("An aspiration that has come in"), mailed_daily=True),
        NoticeKind(WORK, official, _("An aspiration for your unit")),
        NoticeKind(LATE, official, _("An aspiration that is due or overdue")),
    ]


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
    # Mails pass through many hands: a confidential one is named by its code alone.
    hidden = aspiration.is_confidential
    name = aspiration.code if hidden else aspiration.title

    def subject(language):
        words = {"title": name, "what": what_happened(step)}
        return gettext("%(what)s: %(title)s") % words, "" if hidden else step.reason

    if people:
        notify(
            recipients=people,
            kind=STEP,
            subject=subject,
            url=lambda language: aspiration.get_absolute_url(),
            topic=name,
            dedupe=f"aspirations.step:{step.pk}",
        )


def _tell_unit(aspiration, step, told):
    people = [aspiration.officer] if aspiration.officer_id else aspiration.unit.members.all()
    notify(
        recipients=[person for person in people if person.pk not in told],
        kind=WORK,
        subject=lambda language: gettext("For your unit: %(name)s") % {"name": aspiration},
        url=lambda language: staff_url(aspiration),
        topic=str(aspiration.unit),
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
            subject=lambda language: (
                gettext("You are in charge of: %(name)s") % {"name": aspiration}
            ),
            url=staff_url(aspiration),
            topic=str(aspiration.unit),
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
        topic=aspiration.code if aspiration.is_confidential else aspiration.title,
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
        subject=lambda language: gettext("New, to be verified: %(name)s") % {"name": aspiration},
        url=staff_url(aspiration),
        topic=aspiration.code if aspiration.is_confidential else str(aspiration.category),
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
