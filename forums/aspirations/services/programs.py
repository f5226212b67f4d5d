"""Programmes answer: linking a page to an aspiration, and telling when a milestone is reached."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from forums.aspirations import permissions
from forums.aspirations.answering import find_pages
from forums.aspirations.models import Aspiration, ProgramLink, Step, StepKind
from forums.aspirations.notices import tell_step
from forums.aspirations.services.taking_part import locked
from forums.boards.refusals import NotAllowed
from forums.trail.services import record


@transaction.atomic
def link_program(*, actor, aspiration, page_key, milestone_key=None):
    """Say that the page with this key, or one milestone of it, answers ``aspiration``.

    Linking it again changes the milestone. Raises NotAllowed and ValidationError (by field).
    Returns the ProgramLink.
    """
    aspiration = locked(aspiration.pk)
    _refuse_unless_may_link(actor, aspiration)
    page = find_pages({page_key}).get(page_key)
    if page is None:
        raise ValidationError({"page": _("Please choose a programme that is published.")})
    if milestone_key and page.milestone(milestone_key) is None:
        raise ValidationError({"page": _("This milestone is no longer part of the programme.")})
    link, is_new = ProgramLink.objects.update_or_create(
        aspiration=aspiration,
        page_key=page.key,
        defaults={"page_id": page.pk, "milestone_key": milestone_key, "linked_by": actor},
    )
    if is_new:
        reached = [str(one.key) for one in page.milestones if one.is_reached]
        _tell(aspiration, StepKind.PROGRAM_LINKED, page, actor=actor, data={"reached": reached})
    record(
        actor=actor,
        action="aspirations.link_program",
        target=aspiration,
        data={"page": page.title, "milestone": str(milestone_key or "")},
    )
    return link


@transaction.atomic
def unlink_program(*, actor, link):
    """Take the link back; the trail keeps that it was there."""
    aspiration = locked(link.aspiration_id)
    _refuse_unless_may_link(actor, aspiration, act="delete")
    page = find_pages({link.page_key}).get(link.page_key)
    link.delete()
    if page is not None:
        _tell(aspiration, StepKind.PROGRAM_UNLINKED, page, actor=actor)
    record(
        actor=actor,
        action="aspirations.unlink_program",
        target=aspiration,
        data={"page": page.title if page else ""},
    )


def tell_milestones(*, page_key):
    """Tell of every milestone of the page that was reached since it was linked. Safe to repeat.

    Returns how many aspirations have a new step.
    """
    page = find_pages({page_key}).get(page_key)
    reached = [one for one in page.milestones if one.is_reached] if page else []
    if not reached:
        return 0
    links = ProgramLink.objects.filter(page_key=page_key).order_by("pk")
    return sum(_tell_reached(link.pk, page, reached) for link in links.iterator())


@transaction.atomic
def _tell_reached(link_pk, page, reached):
    """Add a step for each reached milestone that one link hasn't told of; whether there was any."""
    link = ProgramLink.objects.filter(pk=link_pk).first()
    if link is None:
        return False
    aspiration = locked(link.aspiration_id)
    known = _known_milestones(aspiration, page)
    news = [
        one
        for one in reached
        if str(one.key) not in known and link.milestone_key in (None, one.key)
    ]
    for one in news:
        data = {"milestone": str(one.key), "title": one.title}
        _tell(aspiration, StepKind.MILESTONE_REACHED, page, reason=one.title, data=data)
    return bool(news)


def _known_milestones(aspiration, page):
    """Keys of milestones that were reached before the page was linked, or told of since."""
    known = set()
    for data in aspiration.steps.filter(page__translation_key=page.key).values_list(
        "data", flat=True
    ):
        known.update(data.get("reached", ()))
        known.add(data.get("milestone"))
    return known


def _refuse_unless_may_link(actor, aspiration, act="add"):
    if not permissions.may_link_programs(actor, aspiration, act):
        raise NotAllowed(_("You cannot link this aspiration to a programme."))


def _tell(aspiration, kind, page, *, actor=None, reason="", data=None):
    """A step that is public at once, and everybody who follows told of it."""
    now = timezone.now()
    step = Step.objects.create(
        aspiration=aspiration,
        kind=kind,
        actor=actor,
        unit=None if aspiration.steps.unannounced().exists() else aspiration.unit,
        page_id=page.pk,
        reason=reason,
        data={"page": page.title, **(data or {})},
        created_at=now,
        announced_at=now,
    )
    Aspiration.objects.filter(pk=aspiration.pk).update(changed_at=now)
    tell_step(aspiration, step)
    return step
