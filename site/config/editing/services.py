"""What staff do to pages beside writing them."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Revision

from config.editing.history import CHECKED
from config.editing.permissions import may_check_page


@transaction.atomic
def mark_checked(*, actor, page, next_due):
    """Record that ``page`` was read and is right, and set the day of the next check.

    The published text stays as it is and so does an unfinished draft: only the date changes, in
    all languages. Raises PermissionDenied, and ValidationError for a day that isn't in the future.
    """
    if not may_check_page(actor, page):
        raise PermissionDenied
    if next_due <= timezone.localdate():
        raise ValidationError({"next_due": _("Choose a day in the future.")})
    model = page.specific_class
    twins = model.objects.filter(translation_key=page.translation_key)
    twins.update(review_due=next_due)
    _date_revisions(twins, next_due)
    log(page, CHECKED, user=actor, data={"next": next_due.isoformat()})


def _date_revisions(twins, next_due):
    """Write the day into the revisions that may be published, or they would bring the old one."""
    for pk in twins.values_list("latest_revision_id", flat=True):
        revision = Revision.objects.filter(pk=pk).first()
        if revision:
            revision.content["review_due"] = next_due.isoformat()
            revision.save(update_fields=["content"])
