"""From a form to the right service: a case or an appeal, one or many."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from forums.moderation.models import Case
from forums.moderation.permissions import may_decide_appeal, may_moderate
from forums.moderation.services import AlreadyDecided, decide_appeal, decide_case
from forums.moderation.states import DECISIONS, REFUSED, Cause, ForbiddenMove, Visibility


def may_decide(user, case):
    """Whether ``user`` may decide ``case``, be it an appeal or not."""
    if case.cause == Cause.APPEAL:
        return may_decide_appeal(user, case.appeal)
    return may_moderate(user, case.content)


def decide(user, case, **values):
    """Decide ``case`` with the service for its cause; raises what that raises."""
    if case.cause == Cause.APPEAL:
        return decide_appeal(actor=user, appeal=case.appeal, **values)
    return decide_case(actor=user, case=case, **values)


def decide_one_of_many(user, chosen, values):
    """One of a bulk, given as ``number:version``. Returns whether it was decided."""
    number, _colon, version = chosen.partition(":")
    if not (_is_number(number) and _is_number(version)):
        return False
    case = Case.objects.moderated_by(user).open().filter(pk=number).first()
    if case is None or case.content is None:
        return False
    refuses = values["to"] == "refuse"
    wanted = [to for to in DECISIONS[case.content.visibility] if (to in REFUSED) == refuses]
    if not wanted:
        return False
    told = {"rule": values["rule"], "reason": values["reason"]}
    try:
        decide(user, case, version=int(version), to=wanted[0], **told)
    except (AlreadyDecided, ForbiddenMove, PermissionDenied, ValidationError):
        return False
    return True


def choices(case):
    """The buttons of a case: new state, word, key."""
    words = {
        Visibility.VISIBLE: (_("Publish"), "a"),
        Visibility.REJECTED: (_("Do not publish"), "r"),
        Visibility.HIDDEN: (_("Hide"), "h"),
        Visibility.WITHDRAWN: (_("Close the case"), "c"),
    }
    if case.content.visibility == Visibility.VISIBLE:
        words[Visibility.VISIBLE] = (_("Keep it"), "a")
    if case.content.visibility == Visibility.HIDDEN:
        words[Visibility.VISIBLE] = (_("Show again"), "a")
        words[Visibility.HIDDEN] = (_("Leave it hidden"), "h")
    return [(to, *words[to]) for to in DECISIONS[case.content.visibility]]


def _is_number(text):
    return text.isascii() and text.isdecimal() and len(text) <= 18
