"""What moderation adds to the Wagtail admin, to notices, and to the data of a person."""

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, TextField
from django.db.models.functions import Cast
from django.urls import include, path
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from blocks.first_content import HOOK as FIRST_CONTENT
from blocks.sitemaps import SitemapSection
from forums.moderation import admin_urls, rules
from forums.moderation.desk.menu import menu_item
from forums.moderation.kinds import kinds
from forums.moderation.models import Case, Sanction
from forums.moderation.notices import KINDS
from forums.moderation.permissions import sanctions_readable_by
from forums.moderation.personal_data import personal_data
from forums.moderation.states import Cause, Visibility
from forums.moderation.urgent import URGENT_KIND
from forums.moderation.viewsets import ReasonTemplateViewSet, RuleViewSet, WatchedWordViewSet

register_snippet(RuleViewSet)
register_snippet(ReasonTemplateViewSet)
register_snippet(WatchedWordViewSet)
hooks.register("register_notice_kind", lambda: [*KINDS, URGENT_KIND])
hooks.register("register_personal_data", personal_data)
hooks.register(FIRST_CONTENT, lambda: (rules.ACTION, rules.propose))


@hooks.register("register_trail_actions")
def trail_actions():
    """What happens to content and to people."""
    return {
        "moderation.case.open": _("Opened a case"),
        "moderation.case.review": _("Opened a case without a report"),
        "moderation.case.decide": _("Decided a case"),
        "moderation.case.undo": _("Undid a decision"),
        "moderation.case.revise": _("Revised a decision"),
        "moderation.case.claim": _("Claimed a case"),
        "moderation.case.release": _("Released a case"),
        "moderation.case.note": _("Noted something on a case"),
        "moderation.report": _("Reported content"),
        "moderation.appeal": _("Appealed"),
        "moderation.sanction.warning": _("Warned a person"),
        "moderation.sanction.suspension": _("Suspended a person"),
        "moderation.sanction.lift": _("Lifted a sanction"),
        "moderation.rules.propose": _("Took over the proposed rules"),
        "moderation.content.approve": _("Showed content"),
        "moderation.content.reject": _("Did not show content"),
        "moderation.content.hide": _("Hid content"),
        "moderation.content.restore": _("Showed content"),
        "moderation.content.hold": _("Held content for review"),
        "moderation.content.withdraw": _("Withdrew own content"),
        "moderation.content.resubmit": _("Sent content in again"),
        "moderation.content.grant": _("Showed content on appeal"),
        "moderation.content.undo": _("Moved content back after a decision was undone"),
    }


@hooks.register("register_forum_trail_entries")
def forum_trail_entries():
    """What moderators do and authors ask for; not who reports, and nothing confidential."""
    hidden = Q(action="moderation.report")
    for kind in kinds().values():
        if kind.moderated:
            content_type = ContentType.objects.get_for_model(kind.model)
            keys = kind.objects().annotate(key=Cast("pk", TextField())).values("key")
            hidden |= Q(content_type=content_type) & ~Q(object_id__in=keys)
    return Q(action__startswith="moderation.") & ~hidden


@hooks.register("register_trail_states")
def trail_states():
    """Where content stands, and why a case was opened."""
    return {"moderation": dict(Visibility.choices), "moderation.case.open": dict(Cause.choices)}


@hooks.register("register_admin_urls")
def moderation_urls():
    """The queue and its cases."""
    return [path("moderasi/", include(admin_urls))]


hooks.register("register_admin_menu_item", menu_item)


@hooks.register("register_sitemap_section")
def sitemap_section():
    """The rules of the house and the figures of moderation."""
    return SitemapSection(name="moderasi", lists=("moderation:figures",))


@hooks.register("register_trail_readers")
def trail_readers():
    """Who reported, appealed or was warned is for moderators."""
    return {Case: Case.objects.moderated_by, Sanction: sanctions_readable_by}
