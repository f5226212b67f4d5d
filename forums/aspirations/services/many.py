"""The same act for many aspirations: each in a transaction of its own, what fails stays."""

from dataclasses import dataclass, field

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from forums.aspirations.filling import fill
from forums.aspirations.services.announcing import announce
from forums.aspirations.services.moving import assign_officer, move
from forums.aspirations.services.seen import AlreadyMoved
from forums.aspirations.stages import Act, ForbiddenMove
from forums.boards.refusals import NotAllowed


@dataclass
class Outcome:
    """Which were ``done``, and which were ``left``: pairs of an aspiration and a sentence."""

    done: list = field(default_factory=list)
    left: list = field(default_factory=list)


def answer_many(*, actor, chosen, text, announced=True):
    """Answer all of ``chosen`` alike; fields in braces are filled in for each.

    ``chosen`` are pairs of an aspiration and the key of its last step that ``actor`` saw.
    """

    def answer(aspiration, seen):
        _move(actor, aspiration, Act.ANSWER, seen, announced, answer=fill(text, aspiration))

    return _each(answer, chosen)


def refuse_many(*, actor, chosen, reason, announced=True):
    """Decline all of ``chosen`` (see :func:`answer_many`) for the same public reason."""

    def decline(aspiration, seen):
        _move(actor, aspiration, Act.REFUSE, seen, announced, reason=fill(reason, aspiration))

    return _each(decline, chosen)


def forward_many(*, actor, chosen, unit, officer=None, announced=True):
    """Hand all of ``chosen`` (see :func:`answer_many`) to one unit, perhaps to one officer."""

    def forward(aspiration, seen):
        _move(actor, aspiration, Act.FORWARD, seen, announced, unit=unit, officer=officer)

    return _each(forward, chosen)


def assign_many(*, actor, chosen, officer):
    """Name the one officer in charge of all of ``chosen`` (see :func:`answer_many`)."""
    return _each(
        lambda aspiration, seen: assign_officer(
            actor=actor, aspiration=aspiration, officer=officer, seen=seen
        ),
        chosen,
    )


def announce_many(*, actor, chosen):
    """Tell all that was decided about ``chosen`` (see :func:`answer_many`) together."""

    def tell(aspiration, seen):
        if not announce(actor=actor, aspiration=aspiration, seen=seen):
            raise ValidationError(_("There is nothing to announce."))

    return _each(tell, chosen)


def _move(actor, aspiration, act, seen, announced, **given):
    move(actor=actor, aspiration=aspiration, act=act, seen=seen, announced=announced, **given)


def _each(act, chosen):
    outcome = Outcome()
    for aspiration, seen in chosen:
        try:
            act(aspiration, seen)
        except (NotAllowed, ForbiddenMove, AlreadyMoved, ValidationError) as error:
            outcome.left.append((aspiration, why_left(error)))
        else:
            outcome.done.append(aspiration)
    return outcome


def why_left(error):
    """The reason in a sentence."""
    if isinstance(error, AlreadyMoved):
        return _("Somebody else has moved it in the meantime.")
    if isinstance(error, ForbiddenMove):
        return _("This is not possible at its stage.")
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    return str(error)
