"""Where a page stands between draft and public, in a word that reports can filter by."""

from django.db.models import Case, CharField, Exists, OuterRef, Q, TextChoices, Value, When
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision, WorkflowState, get_default_page_content_type


class PageState(TextChoices):
    """Where a page stands."""

    PUBLISHED = "published", _("Published")
    CHANGED = "changed", _("Published, with a newer draft")
    REVIEW = "review", _("In review")
    SCHEDULED = "scheduled", _("Scheduled")
    EXPIRED = "expired", _("Expired")
    DRAFT = "draft", _("Draft")


def with_page_state(pages):
    """Annotate ``page_state``, a value of PageState; no query of its own."""
    mine = {
        "object_id": Cast(OuterRef("pk"), output_field=CharField()),
        "base_content_type": get_default_page_content_type(),
    }
    in_review = WorkflowState.objects.filter(status=WorkflowState.STATUS_IN_PROGRESS, **mine)
    scheduled = Revision.objects.filter(approved_go_live_at__isnull=False, **mine)
    state = Case(
        When(Exists(in_review), then=Value(PageState.REVIEW)),
        When(Exists(scheduled), then=Value(PageState.SCHEDULED)),
        When(Q(expired=True, live=False), then=Value(PageState.EXPIRED)),
        When(Q(expire_at__lte=timezone.now(), live=True), then=Value(PageState.EXPIRED)),
        When(live=False, then=Value(PageState.DRAFT)),
        When(has_unpublished_changes=True, then=Value(PageState.CHANGED)),
        default=Value(PageState.PUBLISHED),
    )
    return pages.annotate(page_state=state)
