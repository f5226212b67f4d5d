"""Everything that an officer sees of one case. The number of queries is constant."""

from django.db.models import Q
from django.urls import reverse

from forums.aspirations import permissions
from forums.aspirations.answering import taken_up
from forums.aspirations.deadlines import promise_sentence
from forums.aspirations.desk.merge_form import similar_to
from forums.aspirations.models import (
    AnswerTemplate,
    Aspiration,
    AssistedVoice,
    Contest,
    Rating,
)
from forums.aspirations.notices import naming_url
from forums.aspirations.states import PictureRole
from forums.moderation.models import Case
from forums.moderation.permissions import moderates
from forums.trail.actions import action_labels
from forums.trail.models import TrailEntry

TRAIL_ROWS = 50
RELATED = ("category", "unit__head", "officer", "author", "merged_into", "split_from")


def case_or_none(user, code):
    """The aspiration with this code if ``user`` may read it in the office, else None."""
    rows = Aspiration.objects.readable_by(user).select_related(*RELATED)
    return rows.filter(code=code).first()


def around(user, aspiration):
    """The case with what belongs to it."""
    steps = list(
        aspiration.steps.in_order()
        .select_related("actor", "answer", "unit", "other", "page")
        .prefetch_related("answer__attachments")
    )
    pictures = list(aspiration.pictures.all())
    merged, split = list(aspiration.merged.order_by("pk")), list(aspiration.split.order_by("pk"))
    others = [one.pk for one in (*merged, *split)] + [step.other_id for step in steps]
    return {
        "aspiration": aspiration,
        "steps": steps,
        # By key, as the services ask: a step may be dated before another that was written earlier.
        "seen": max((step.pk for step in steps), default=0),
        "unannounced": [step for step in steps if step.announced_at is None],
        "sent_pictures": [one for one in pictures if one.role == PictureRole.SENT],
        "work_pictures": [one for one in pictures if one.role != PictureRole.SENT],
        "promise": promise_sentence(aspiration),
        "chat": list(aspiration.messages.select_related("author", "unit")),
        "notes": list(aspiration.notes.select_related("author")),
        "checklist": list(aspiration.checklist.select_related("done_by")),
        "contest": _contest(aspiration),
        "naming_url": _naming_url(user, aspiration),
        "rating": Rating.objects.filter(aspiration=aspiration).first(),
        "voice": AssistedVoice.objects.filter(aspiration=aspiration).first(),
        "merged_here": merged,
        "split_off": split,
        "readable": _readable(user, others),
        "similar": similar_to(aspiration),
        "case": _moderation(user, aspiration),
        "trail": _trail(aspiration),
        "taken_up": taken_up(aspiration),
        "may_unlink": permissions.may_link_programs(user, aspiration, "delete"),
    }


def templates_for(user, aspiration):
    """The answer templates that may be used here, as lists by act."""
    mine = Q(unit=None) | Q(unit=aspiration.unit_id) | Q(unit__in=permissions.units_of(user))
    found = {}
    for template in AnswerTemplate.objects.filter(mine):
        found.setdefault(template.act, []).append(template)
    return found


def _contest(aspiration):
    rows = Contest.objects.filter(aspiration=aspiration).select_related("second_officer")
    return rows.first()


def _naming_url(user, aspiration):
    """Where ``user`` says who decides the objection that waits, else ""."""
    waits = aspiration.contested_since is not None
    may = waits and permissions.may_name_second_officer(user, aspiration)
    return naming_url(aspiration) if may else ""


def _readable(user, keys):
    """Which of these others ``user`` may open, as a set of keys."""
    found = Aspiration.objects.readable_by(user).filter(pk__in=filter(None, keys))
    return set(found.order_by().values_list("pk", flat=True))


def _trail(aspiration):
    """What the office did to it and who read it, the newest first, each with its ``what``."""
    labels = action_labels()
    rows = list(TrailEntry.objects.about(aspiration).select_related("actor")[:TRAIL_ROWS])
    for entry in rows:
        entry.what = labels.get(entry.action, entry.action)
    return rows


def _moderation(user, aspiration):
    """The newest case of the moderators, with its address for those who moderate."""
    case = Case.objects.about(aspiration).order_by("-pk").first()
    if case is None:
        return None
    url = reverse("moderating:case", args=[case.pk]) if moderates(user, aspiration) else ""
    return {"case": case, "url": url}
