"""What became of a page or snippet in review, in words, on the screens of whoever wrote it."""

from django.contrib.messages import add_message, get_messages
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from wagtail.admin import messages
from wagtail.admin.utils import get_latest_str
from wagtail.models import WorkflowMixin, WorkflowState

SUBMITTING = ("action-submit", "action-restart-workflow")


def announce_outcome(request, thing):
    """Say what became of ``thing`` in place of Wagtail's "updated"; other acts keep its words."""
    sentence = _outcome(request.POST, thing) if isinstance(thing, WorkflowMixin) else None
    if sentence:
        _drop_last_message(request)
        messages.success(request, sentence)


def show_requested_changes(request, thing):
    """Show, until ``thing`` is sent again, who asked for changes, when and in which words."""
    is_page_view = request.method == "GET" and request.accepts("text/html")
    if not (is_page_view and isinstance(thing, WorkflowMixin)):
        return
    state = thing.current_workflow_state
    if state and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        decision = state.current_task_state
        context = {"decision": decision, "comment": decision.specific.get_comment()}
        messages.warning(request, render_to_string("editing/requested_changes.html", context))


def _outcome(data, thing):
    """The sentence about what was just done in the review of ``thing``, or None.

    What ``thing`` itself remembers of its review is from before that.
    """
    state = thing.workflow_states.order_by("-created_at", "-pk").first()
    status = state.status if state else None
    title = {"title": get_latest_str(thing)}
    if any(data.get(action) for action in SUBMITTING):
        if status == WorkflowState.STATUS_IN_PROGRESS:
            return (
                _("“%(title)s” is sent for review. You get an e-mail when it is decided.") % title
            )
    elif data.get("action-workflow-action"):
        if status == WorkflowState.STATUS_NEEDS_CHANGES:
            return _("You asked for changes to “%(title)s”. The author gets your words.") % title
        if status == WorkflowState.STATUS_APPROVED:
            return _approval(thing, title)
    return None


def _approval(thing, title):
    """The sentence about what was approved: seen now, or when its time comes."""
    scheduled = thing.revisions.filter(approved_go_live_at__isnull=False).first()
    if not scheduled:
        return _("“%(title)s” is approved and can be seen now.") % title
    moment = date_format(timezone.localtime(scheduled.approved_go_live_at), "DATETIME_FORMAT")
    words = _("“%(title)s” is approved. It will be seen from %(moment)s.")
    return words % {**title, "moment": moment}


def _drop_last_message(request):
    """Take back the message that Wagtail added in this request; those before it stay."""
    *earlier, _last = list(get_messages(request)) or [None]
    for message in earlier:
        add_message(request, message.level, message.message, message.extra_tags)
