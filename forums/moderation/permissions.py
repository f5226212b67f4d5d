"""Who may publish, report, decide, appeal and sanction."""

from django.utils import timezone
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from blocks.ui.formats import format_date
from forums.moderation.house_times import APPEAL_WITHIN, UNDO_WITHIN
from forums.moderation.kinds import kind_of
from forums.moderation.models import Case, Decision, Sanction
from forums.moderation.states import REFUSED, Cause, Visibility
from forums.people.permissions import is_signed_in, may_take_part, why_not_take_part


def suspension_of(user):
    """The suspension that holds for ``user`` the longest, or None."""
    return Sanction.objects.filter(person=user).active().suspensions().order_by("-until").first()


def may_publish(user):
    """Whether ``user`` may write what others read."""
    return not why_not_publish(user)


def why_not_publish(user):
    """A sentence that says why ``user`` may not publish now, or ""."""
    if not may_take_part(user):
        return why_not_take_part(user)
    if suspension := suspension_of(user):
        text = _("You cannot write until {day}. You can read why among your notices.")
        return format_lazy(text, day=format_date(timezone.localtime(suspension.until)))
    return ""


def moderates(user, content):
    """Whether ``user`` is a moderator of ``content``, by permission or by its place."""
    if not is_signed_in(user) or user.lacks_second_factor:
        return False
    if not kind_of(content).is_moderated(content):
        return False
    if user.has_perm("moderation.change_case"):
        return True
    moderators = kind_of(content).moderators(content)
    return moderators is not None and moderators.filter(pk=user.pk).exists()


def may_moderate(user, content):
    """Whether ``user`` may decide about ``content``: a moderator, never the author."""
    return moderates(user, content) and content.author_id != user.pk


def may_report(user, content):
    """Whether ``user`` (None for a guest) may report: what is visible and by somebody else."""
    if content.visibility != Visibility.VISIBLE:
        return False
    return user is None or (is_signed_in(user) and content.author_id != user.pk)


def may_withdraw(user, content):
    """Whether ``user`` may take ``content`` back: the author, even when suspended."""
    return is_signed_in(user) and content.author_id == user.pk


def may_resubmit(user, content):
    """Whether ``user`` may send refused content in again: the author, unless suspended."""
    return content.author_id == user.pk and may_publish(user) and content.visibility in REFUSED


def may_read_decision(user, decision):
    """Whether ``user`` may read a decision: who wrote the content, and moderators of it."""
    if not is_signed_in(user):
        return False
    if decision.author_id == user.pk:
        return True
    content = decision.case.content
    return user.has_perm("moderation.change_case") or bool(content and moderates(user, content))


def may_appeal(user, decision, now=None):
    """Whether ``user`` may appeal: the author, once, in time, and never against an appeal."""
    content = decision.case.content
    return (
        is_signed_in(user)
        and decision.author_id == user.pk
        and decision.to_state in REFUSED
        and decision.case.cause != Cause.APPEAL
        and not hasattr(decision, "appeal")
        and not hasattr(decision, "revision")
        and content is not None
        and content.visibility == decision.to_state
        and (now or timezone.now()) < decision.created_at + APPEAL_WITHIN
    )


def may_decide_appeal(user, appeal):
    """Whether ``user`` may decide the appeal: a moderator, but not whoever decided first."""
    content = appeal.case.content
    return (
        content is not None
        and may_moderate(user, content)
        and appeal.decision.moderator_id != user.pk
    )


def sanctions_readable_by(user):
    """The sanctions that ``user`` may read: their own, all for those who work with them."""
    may_read_all = user.has_perm("moderation.view_sanction")
    return Sanction.objects.all() if may_read_all else Sanction.objects.filter(person=user)


def may_decide(user, case):
    """Whether ``user`` may decide ``case``, be it an appeal or not."""
    if case.cause == Cause.APPEAL:
        return may_decide_appeal(user, case.appeal)
    return case.content is not None and may_moderate(user, case.content)


def may_undo(user, decision, now=None):
    """Whether ``user`` may take ``decision`` back: their own, within seconds, nothing since."""
    is_recent = (now or timezone.now()) < decision.created_at + UNDO_WITHIN
    return is_recent and decision.moderator_id == user.pk and _is_last_word(user, decision)


def may_revise(user, decision):
    """Whether ``user`` may put another decision in the place of ``decision``."""
    return (
        decision.to_state != Visibility.WITHDRAWN
        and may_decide(user, decision.case)
        and _is_last_word(user, decision)
    )


def _is_last_word(user, decision):
    """Whether ``decision`` is the last word on content that ``user`` moderates."""
    content = decision.case.content
    return (
        content is not None
        and content.visibility == decision.to_state
        and may_moderate(user, content)
        and Decision.objects.about(content).first() == decision
        and not Case.objects.about(content).open().exists()
    )


def may_sanction(user, person):
    """Whether ``user`` may warn or suspend ``person``: nobody themselves, none of the staff."""
    return (
        is_signed_in(user)
        and user.has_perm("moderation.add_sanction")
        and user.pk != person.pk
        and not person.is_staff
        and not person.is_superuser
    )
