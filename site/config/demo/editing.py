"""What staff do to a page: write a draft, send it for review, approve it."""

from datetime import timedelta

from django.utils import timezone
from wagtail.models import Page, WorkflowState


def add_draft(parent, page_class, content, *, owner, **fields):
    """A new empty draft under ``parent``; nobody but staff sees it."""
    page = page_class(
        title=content["title"], slug=content["slug"], live=False, owner=owner, **fields
    )
    return parent.add_child(instance=page)


def submit(page, *, editor):
    """Save what was written and send it to the reviewers; returns the workflow's state or None."""
    revision = page.save_revision(user=editor)
    workflow = page.get_workflow()
    if workflow is None:
        revision.publish(user=editor)
        return None
    return workflow.start(page, editor)


def approve(state, *, reviewer):
    """Approve every task of a workflow; the last approval publishes the page."""
    while state and state.status == WorkflowState.STATUS_IN_PROGRESS:
        state.current_task_state.approve(user=reviewer)
        state.refresh_from_db()


def backdate(page, days):
    """Make it look as if the page had been published ``days`` days ago."""
    moment = timezone.now() - timedelta(days=days)
    Page.objects.filter(pk=page.pk).update(first_published_at=moment, last_published_at=moment)
