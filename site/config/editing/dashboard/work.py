"""Panels about what this person has to do or did."""

from datetime import timedelta

from django.contrib.contenttypes.models import ContentType
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState, WorkflowState

from blocks.ui.formats import format_date
from config.editing.addresses import edit_url
from config.editing.dashboard.parts import LIMIT, Panel, Row, by

MOST = LIMIT + 1
RECENTLY = timedelta(days=7)


def review_panel(user):
    """What was submitted and waits for a decision of ``user``."""
    states = TaskState.objects.reviewable_by(user).select_related(
        "revision__base_content_type", "workflow_state__requested_by"
    )
    return Panel(
        "review",
        _("Waiting for your review"),
        [
            Row(
                state.revision.object_str,
                edit_url(state.revision.base_content_type, state.revision.object_id),
                by(state.workflow_state.requested_by, state.started_at),
            )
            for state in states.order_by("started_at")[:MOST]
        ],
        empty=_("Nobody waits for you."),
        more_url=reverse("editing:waiting"),
    )


def submissions_panel(user):
    """What ``user`` submitted, and what became of it in the last days."""
    recent = Q(
        status=WorkflowState.STATUS_APPROVED,
        current_task_state__finished_at__gte=timezone.now() - RECENTLY,
    )
    active = Q(status__in=(WorkflowState.STATUS_IN_PROGRESS, WorkflowState.STATUS_NEEDS_CHANGES))
    states = (
        WorkflowState.objects.filter(active | recent, requested_by=user)
        .select_related("base_content_type", "current_task_state__revision")
        .order_by(F("status").desc(), "-created_at")  # needs changes, in progress, approved
    )
    return Panel(
        "submissions",
        _("What you submitted"),
        [
            Row(
                state.current_task_state.revision.object_str,
                edit_url(state.base_content_type, state.object_id),
                state.get_status_display(),
                late=state.status == WorkflowState.STATUS_NEEDS_CHANGES,
            )
            for state in states[:MOST]
            if state.current_task_state
        ],
        empty=_("Nothing of yours is in review. A draft is sent there with “Submit”."),
        more_url=reverse("wagtailadmin_reports:workflow"),
    )


def drafts_panel(user):
    """Pages that ``user`` was the last to write and that are neither online nor in review."""
    pages_in_review = WorkflowState.objects.active().filter(
        base_content_type=ContentType.objects.get_for_model(Page)
    )
    pages = (
        Page.objects.filter(
            has_unpublished_changes=True,
            alias_of__isnull=True,
            latest_revision__user=user,
            latest_revision__approved_go_live_at__isnull=True,
        )
        .exclude(latest_revision__object_id__in=pages_in_review.values("object_id"))
        .order_by("-latest_revision_created_at")
    )
    return Panel(
        "drafts",
        _("Your drafts"),
        [
            Row(
                page.draft_title,
                reverse("wagtailadmin_pages:edit", args=[page.pk]),
                format_date(page.latest_revision_created_at),
            )
            for page in pages[:MOST]
        ],
        empty=_("No draft of yours is unfinished."),
    )
