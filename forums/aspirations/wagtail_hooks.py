"""What the aspirations add to the admin and to the rooms beside them."""

from functools import partial

from django.urls import include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from blocks.first_content import HOOK as FIRST_CONTENT
from blocks.sitemaps import SitemapSection
from forums.aspirations import permissions
from forums.aspirations.desk import urls as desk_urls
from forums.aspirations.desk.menu import MENU_HOOK, AspirationsGroup, BoardMenuItem
from forums.aspirations.first_categories import FIRST_ACTIONS, FIRST_CONTENTS
from forums.aspirations.home_section import aspirations_section
from forums.aspirations.models import Aspiration
from forums.aspirations.moderated import moderated_aspiration
from forums.aspirations.notices import notice_kinds
from forums.aspirations.personal_data import personal_data
from forums.aspirations.promise_viewsets import PROMISE_ACTIONS, PROMISE_HOOKS
from forums.aspirations.stages import Act, Stage
from forums.aspirations.states import ContestOutcome
from forums.moderation.states import Visibility

register_snippet(AspirationsGroup)
for hook, function in PROMISE_HOOKS.items():
    hooks.register(hook, function)
hooks.register("register_notice_kind", notice_kinds)
hooks.register("register_moderated_kind", moderated_aspiration)
hooks.register("register_personal_data", personal_data)
hooks.register("register_home_section", aspirations_section)
# After the boards of the forum, which are only proposed where there are none.
for first in FIRST_CONTENTS:
    hooks.register(FIRST_CONTENT, partial(tuple, first), order=1)


@hooks.register("register_trail_states")
def trail_states():
    """How far an aspiration is; who sees it after a change; how an objection ended."""
    return {
        "aspirations": dict(Stage.choices),
        "aspirations.edit": dict(Visibility.choices),
        "aspirations.decide_contest": dict(ContestOutcome.choices),
    }


@hooks.register("register_trail_actions")
def trail_actions():
    """What happens to aspirations."""
    return {
        **FIRST_ACTIONS,
        "aspirations.send": _("Sent an aspiration"),
        "aspirations.edit": _("Changed an aspiration"),
        "aspirations.message": _("Wrote in the exchange about an aspiration"),
        "aspirations.rate": _("Rated the result"),
        "aspirations.contest": _("Objected to a decision"),
        "aspirations.second_officer": _("Named who decides about an objection"),
        "aspirations.decide_contest": _("Decided about an objection"),
        "aspirations.announce": _("Announced decisions on an aspiration"),
        "aspirations.assign": _("Named the officer in charge"),
        "aspirations.link_program": _("Linked an aspiration to a programme"),
        "aspirations.unlink_program": _("Took an aspiration off a programme"),
        "aspirations.export": _("Took the list of aspirations away"),
        "aspirations.split": _("Split an aspiration"),
        "aspirations.forward_outside": _("Forwarded an aspiration to another office"),
        "aspirations.note": _("Wrote a note for colleagues"),
        "aspirations.checklist.add": _("Added something to be done"),
        "aspirations.checklist.tick": _("Ticked something as done"),
        "aspirations.checklist.untick": _("Marked something as not done"),
        "aspirations.checklist.remove": _("Removed something to be done"),
        **PROMISE_ACTIONS,
        **{f"aspirations.{act.value}": act.label for act in Act},
    }


@hooks.register(MENU_HOOK)
def board_item():
    """The board of the lurah."""
    return BoardMenuItem(
        _("Board of the lurah"), reverse_lazy("aspirations_desk:board"), icon_name="table", order=5
    )


@hooks.register("register_admin_urls")
def desk_addresses():
    """The officers' screens."""
    return [path("aspirasi/", include(desk_urls))]


@hooks.register("register_sitemap_section")
def sitemap_section():
    """The list, the figures, and every visible aspiration."""
    return SitemapSection(
        name="aspirasi",
        lists=("aspirations:index", "aspirations:openness"),
        routes=("aspirations:detail",),
        rows=listed_aspirations,
    )


def listed_aspirations():
    """Visible aspirations, the oldest first; merged ones are found through their target."""
    visible = Aspiration.objects.visible().exclude(public_stage=Stage.MERGED)
    return visible.order_by("created_at").only("code")


@hooks.register("register_trail_readers")
def trail_readers():
    """Confidential ones, and those that wait or were hidden, are not for every reader."""
    return {Aspiration: permissions.all_readable_by}
