"""The page of one aspiration, for the public, for its sender and for the office."""

from dataclasses import dataclass

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import NoReverseMatch, reverse
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from blocks.linked_data import absolute
from forums.aspirations import permissions
from forums.aspirations.answering import taken_up
from forums.aspirations.jejak import jejak_of
from forums.aspirations.models import Aspiration, Follow, Support
from forums.aspirations.notices import keys_about, staff_url
from forums.aspirations.shared import structured_data
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import PictureRole
from forums.aspirations.views.discussion import talk_about
from forums.aspirations.views.finding import aspiration_or_404, crumbs_below
from forums.aspirations.views.opened import secret_for
from forums.moderation.models import Decision
from forums.moderation.states import REFUSED, Visibility
from forums.notices.services import mark_read_about

MERGED_SHOWN = 12


@dataclass(frozen=True)
class SenderAct:
    """What the sender can do next: the address, the words and whether it is what waits."""

    url: str
    label: str
    icon: str
    is_urgent: bool = False


@require_safe
def detail(request, code):
    """All that is announced about it; senders see besides what they can do."""
    found = aspiration_or_404(request, code, "thread__board")
    url = found.get_absolute_url()
    if request.path != url:
        return HttpResponseRedirect(url)
    jejak = jejak_of(found)
    context = {
        "aspiration": found,
        "category": found.category,
        "jejak": jejak,
        **_pictures(found),
        **_relations(found),
        **_for_reader(request, found, jejak),
        "talk": talk_about(request.user, found),
        "breadcrumbs": crumbs_below(),
    }
    if found.is_visible:
        context["shared"] = found
        context["linked_nodes"] = structured_data(found, jejak, absolute(url))
    return render(request, "aspirations/detail.html", context)


def _pictures(found):
    """Pictures by their role; what came with a decision waits for its announcement."""
    pictures = list(found.pictures.all())
    first = found.steps.unannounced().order_by("created_at").values_list("created_at", flat=True)
    secret_since = first.first()
    shown = [one for one in pictures if secret_since is None or one.created_at < secret_since]
    by_role = {
        role: [one for one in shown if one.role == role]
        for role in (PictureRole.BEFORE, PictureRole.AFTER)
    }
    return {
        "pictures": [one for one in pictures if one.role == PictureRole.SENT],
        "before": by_role[PictureRole.BEFORE],
        "after": by_role[PictureRole.AFTER],
    }


def shown_target(found):
    """What it was merged into, as far as that was announced and everybody may read it."""
    target = found.merged_into if found.public_stage == Stage.MERGED else None
    return target if target and target.is_visible else None


def _relations(found):
    """What it was merged into or came from, what came into it, and its programmes."""
    return {
        "merged_into": shown_target(found),
        "merged": list(
            Aspiration.objects.visible()
            .filter(merged_into=found, public_stage=Stage.MERGED)
            .order_by("pk")[:MERGED_SHOWN]
        ),
        "programs": taken_up(found),
    }


def _for_reader(request, found, jejak):
    """What this reader did and may do."""
    user, secret = request.user, secret_for(request, found.code)
    context = {
        "is_own": found.is_own,
        "may_support": permissions.may_support(user, found),
        "is_staff_reader": permissions.may_read_as_staff(user, found),
    }
    if user.is_authenticated:
        mark_read_about(actor=user, keys=keys_about(mark.step for mark in jejak.marks))
        context["is_supporting"] = Support.objects.filter(user=user, aspiration=found).exists()
        context["is_following"] = Follow.objects.filter(user=user, aspiration=found).exists()
    if context["is_staff_reader"]:
        context["staff_url"] = _address("aspirations_desk:case", found) and staff_url(found)
    if found.is_own:
        context["acts"] = sender_acts(user, found, secret)
        context["decision"] = _refusal(found)
    return context


def sender_acts(user, found, secret=""):
    """What the sender can do now, what waits for them first."""
    possible = permissions.possible_acts(user, found, secret) if found.is_told else []
    table = [
        ("complete", Act.COMPLETE in possible, _("Complete it"), "pencil", True),
        ("rate", permissions.may_rate(user, found, secret), _("Rate the result"), "heart", True),
        ("exchange", True, _letters_label(found), "message-circle", False),
        ("contest", permissions.may_contest(user, found, secret), _("Object"), "flag", False),
        ("reopen", Act.REOPEN in possible, _("Reopen"), "repeat", False),
        ("edit", not permissions.why_not_edit(user, found), _("Change the text"), "pencil", False),
        ("withdraw", found.visibility != Visibility.WITHDRAWN, _("Withdraw"), "x", False),
    ]
    return [
        SenderAct(url, label, icon, is_urgent)
        for name, is_possible, label, icon, is_urgent in table
        if is_possible and (url := _address(f"aspirations:{name}", found))
    ]


def _letters_label(found):
    """Nobody writes to what is merged, but what was written there stays readable."""
    is_merged = found.stage == Stage.MERGED
    return _("Exchange with the office") if is_merged else _("Write to the office")


def _address(name, found):
    """The address of a page about it, "" where this site has none."""
    try:
        return reverse(name, args=[found.code])
    except NoReverseMatch:
        return ""


def _refusal(found):
    """The decision by which it isn't shown to others, or None."""
    if found.visibility not in REFUSED:
        return None
    return Decision.objects.about(found).filter(to_state__in=REFUSED).first()
