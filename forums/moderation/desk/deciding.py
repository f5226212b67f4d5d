"""From a form to the right service: a case or an appeal."""

from django.utils.translation import gettext as _

from forums.moderation.services import decide_appeal, decide_case
from forums.moderation.states import DECISION_LABELS, DECISIONS, Cause, Visibility

KEYS = {
    Visibility.VISIBLE: "a",
    Visibility.REJECTED: "r",
    Visibility.HIDDEN: "h",
    Visibility.WITHDRAWN: "c",
}


def decide(user, case, **values):
    """Decide ``case`` with the service for its cause; raises what that raises."""
    if case.cause == Cause.APPEAL:
        return decide_appeal(actor=user, appeal=case.appeal, **values)
    return decide_case(actor=user, case=case, **values)


def choices(visibility):
    """The buttons for content in this state: new state, word, key."""
    return [(to, DECISION_LABELS[to], KEYS[to]) for to in DECISIONS[visibility]]


def effect(case, to):
    """What a decision will do to the content of ``case`` and to its reports, in a sentence."""
    old = case.content.visibility
    sentences = {
        (Visibility.PENDING, Visibility.VISIBLE): _("It appears on the site."),
        (Visibility.PENDING, Visibility.REJECTED): _("It does not appear; the author is told."),
        (Visibility.VISIBLE, Visibility.VISIBLE): _("It stays on the site."),
        (Visibility.VISIBLE, Visibility.HIDDEN): _("It is hidden; the author is told."),
        (Visibility.WITHDRAWN, Visibility.WITHDRAWN): _("The author withdrew it; the case closes."),
    }
    stays = _("It stays hidden; the author is told.")
    back = _("It appears on the site again.")
    sentence = sentences.get((old, to)) or (back if to == Visibility.VISIBLE else stays)
    if not case.report_count or to == Visibility.WITHDRAWN:
        return sentence
    if to == Visibility.VISIBLE:
        return f"{sentence} {_('Its reports count as unfounded.')}"
    return f"{sentence} {_('Its reports count as right.')}"
