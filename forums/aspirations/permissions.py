"""Who may do what with an aspiration: in which part somebody stands, and what it allows."""

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from forums.aspirations import codes
from forums.aspirations.house_times import CONTEST_WITHIN, REOPEN_WITHIN
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import CONTESTABLE, Act, Part, Stage, acts_for
from forums.moderation.permissions import why_not_publish
from forums.moderation.states import REFUSED, Visibility
from forums.people.models import Unit
from forums.people.permissions import is_signed_in

# Before the office has begun with it.
EARLY = (Stage.RECEIVED, Stage.INCOMPLETE)


def why_not_send(user):
    """Why ``user`` may not send one in, or ""; guests (None or anonymous) may."""
    return why_not_publish(user) if is_signed_in(user) else ""


def is_sender(user, aspiration, secret=""):
    """Whether it is theirs: by account, or by the secret of a guest."""
    if is_signed_in(user) and aspiration.author_id == user.pk:
        return True
    return bool(secret) and codes.matches(secret, aspiration.secret_digest)


def signing(actor, aspiration):
    """Who is written down as its sender: nobody where it came without an account."""
    return actor if aspiration.author_id else None


def works_with(user):
    """Whether ``user`` works with aspirations at all."""
    return is_signed_in(user) and user.has_perm("aspirations.change_aspiration")


def may_read(user, aspiration, secret=""):
    """Whether they may read it: the public what is visible, senders their own, officers theirs."""
    if aspiration.is_visible or is_sender(user, aspiration, secret):
        return True
    return may_read_as_staff(user, aspiration)


def may_read_as_staff(user, aspiration):
    """Whether ``user`` reads it in the office. See ``AspirationQuerySet.readable_by``."""
    may_look = is_signed_in(user) and user.has_perm("aspirations.view_aspiration")
    return may_look and Aspiration.objects.readable_by(user).filter(pk=aspiration.pk).exists()


def all_readable_by(user):
    """Every aspiration that ``user`` may read (see ``may_read``), as a queryset."""
    readable = Q(visibility=Visibility.VISIBLE) | Q(author=user)
    if user.has_perm("aspirations.view_aspiration"):
        in_office = Aspiration.objects.readable_by(user).order_by()
        readable |= Q(pk__in=in_office.values("pk"))
    return Aspiration.objects.filter(readable)


def parts_of(user, aspiration, secret=""):
    """In which parts ``user`` stands towards it: a set of Part."""
    parts = {Part.SENDER} if is_sender(user, aspiration, secret) else set()
    if not works_with(user) or not may_read_as_staff(user, aspiration):
        return parts
    if user.has_perm("aspirations.verify_aspiration"):
        parts.add(Part.VERIFIER)
    if Aspiration.objects.in_charge(user).filter(pk=aspiration.pk).exists():
        parts.add(Part.OFFICER)
    # Nobody decides in the office about what they sent themselves.
    return parts & {Part.SENDER} if aspiration.author_id == user.pk else parts


def office_part(user, aspiration):
    """In which part ``user`` works on it in the office, or None.

    Whoever verifies has in hand what has no unit yet; that makes nobody the officer of a unit.
    """
    parts = parts_of(user, aspiration)
    order = (Part.OFFICER, Part.VERIFIER) if aspiration.unit_id else (Part.VERIFIER, Part.OFFICER)
    return next((part for part in order if part in parts), None)


def may_work_beside(user, aspiration):
    """Whether ``user`` may write notes and keep the checklist: who works and may read, not its
    sender."""
    may_read_it = works_with(user) and may_read_as_staff(user, aspiration)
    return may_read_it and aspiration.author_id != user.pk


def possible_acts(user, aspiration, secret=""):
    """What they may do to it now, in the order of the table."""
    acts = acts_for(aspiration.stage, parts_of(user, aspiration, secret))
    return [act for act in acts if _is_open_now(act, aspiration)]


def office_acts(user, aspiration):
    """What ``user`` may do to it in the office now, in the order of the table.

    Nothing while an objection waits: another officer decides first.
    """
    if aspiration.contested_since:
        return []
    parts = parts_of(user, aspiration) - {Part.SENDER}
    acts = acts_for(aspiration.stage, parts)
    return [act for act in acts if _is_open_now(act, aspiration)]


def _is_open_now(act, aspiration):
    """What the table doesn't know: reopening has an end, and nobody settles what they contest."""
    if act == Act.FINISH:
        return not aspiration.contested_since
    return act != Act.REOPEN or may_reopen(aspiration)


def may_reopen(aspiration, now=None):
    """Whether it was closed so recently that it may be reopened; an objection goes first."""
    closed = aspiration.closed_at
    if aspiration.visibility == Visibility.WITHDRAWN or aspiration.contested_since:
        return False
    return closed is not None and (now or timezone.now()) < closed + REOPEN_WITHIN


def may_support(user, aspiration):
    """Whether ``user`` may add their voice to what is public and somebody else's."""
    return (
        is_signed_in(user)
        and aspiration.is_visible
        and aspiration.author_id != user.pk
        and aspiration.stage != Stage.MERGED
    )


def may_follow(user, aspiration):
    """Whether ``user`` may follow it."""
    return is_signed_in(user) and (aspiration.is_visible or is_sender(user, aspiration))


def may_rate(user, aspiration, secret=""):
    """Whether they may rate it: the sender, once for each answer, when it is answered or done.

    Not while their objection waits: what there is to rate is open until it is decided.
    """
    return (
        is_sender(user, aspiration, secret)
        and aspiration.public_stage in (Stage.ANSWERED, Stage.DONE)
        and not aspiration.contested_since
        and _has_unrated_answer(aspiration)
    )


def _has_unrated_answer(aspiration):
    """Whether nothing was rated yet, or another answer has been announced since."""
    if not hasattr(aspiration, "rating"):
        return True
    answers = aspiration.steps.filter(act=Act.ANSWER)
    return answers.filter(announced_at__gt=aspiration.rating.created_at).exists()


def may_contest(user, aspiration, secret="", now=None):
    """Whether they may object: the sender, once, in time, to what was announced."""
    return (
        is_sender(user, aspiration, secret)
        and aspiration.is_told
        and aspiration.stage in CONTESTABLE
        and not hasattr(aspiration, "contest")
        and (now or timezone.now()) < aspiration.stage_since + CONTEST_WITHIN
    )


def why_not_edit(user, aspiration):
    """Why ``user`` may not change what it says, or "".

    Its author may while the office hasn't begun, or when moderators sent it back. What everybody
    reads stays as others supported it.
    """
    if not is_sender(user, aspiration):
        return _("Only its author can change it.")
    if reason := why_not_publish(user):
        return reason
    if aspiration.visibility in REFUSED:
        return ""
    waits = aspiration.visibility == Visibility.PENDING and aspiration.stage in EARLY
    if not waits or aspiration.supporters_count:
        return _("It is being worked on. Please write to the office what has changed.")
    return ""


def why_not_withdraw(user, aspiration, secret=""):
    """Why ``user`` may not take it back, or ""; its sender may, even when suspended."""
    if not is_sender(user, aspiration, secret):
        return _("Only its sender can take it back.")
    if aspiration.visibility == Visibility.WITHDRAWN:
        return _("It was taken back already.")
    return ""


def may_decide_contest(user, contest):
    """Whether ``user`` may decide: an officer, not the one whose answer is objected to."""
    if contest.first_officer_id == user.pk:
        return False
    if contest.second_officer_id == user.pk:
        return works_with(user) and contest.aspiration.author_id != user.pk
    return bool(parts_of(user, contest.aspiration) & {Part.VERIFIER, Part.OFFICER})


def may_name_second_officer(user, aspiration):
    """Whether ``user`` may say who decides an objection: who oversees all units, unless it is
    about their own."""
    return (
        is_signed_in(user)
        and user.has_perm("aspirations.oversee_aspiration")
        and aspiration.author_id != user.pk
    )


def why_not_assist(user):
    """Why ``user`` may not write one down for somebody now, or "".

    Residents who help must be fit to write; staff do it in office.
    """
    if not may_assist(user):
        return _("You cannot write one down for somebody else.")
    return "" if user.is_staff else why_not_publish(user)


def may_assist(user):
    """Whether ``user`` may write one down for a resident: counter staff, RT/RW heads, cadres."""
    return is_signed_in(user) and user.has_perm("aspirations.add_assistedvoice")


def may_hold_forwarding(user):
    """Whether ``user`` still reads, and can announce, what they forwarded in silence."""
    return is_signed_in(user) and user.has_perm("aspirations.verify_aspiration")


def may_take_away(user):
    """Whether ``user`` may export the list of the office."""
    return is_signed_in(user) and user.has_perm("aspirations.view_aspiration")


def may_oversee(user):
    """Whether ``user`` sees how all units do: those who oversee, and those who verify."""
    acts = ("oversee", "verify")
    return is_signed_in(user) and any(
        user.has_perm(f"aspirations.{act}_aspiration") for act in acts
    )


def units_of(user):
    """The units in whose name ``user`` answers."""
    return list(Unit.objects.of(user)) if is_signed_in(user) else []


def may_link_programs(user, aspiration, act="add"):
    """Whether ``user`` may link it to a programme ("add") or take that back ("delete").

    A confidential one never stands on a programme's page.
    """
    if not is_signed_in(user) or not user.has_perm(f"aspirations.{act}_programlink"):
        return False
    readable = aspiration.is_visible or may_read_as_staff(user, aspiration)
    return readable and not aspiration.is_confidential
