"""Taking back what people were told, as long as no mail has carried it away."""

from django.db.models import Q

from forums.notices.models import Notice


def retract(*, recipients, keys):
    """Delete the notices of ``recipients`` with these keys (``dedupe``), and their waiting mails.

    ``recipients`` are keys of users. What a mail has taken up stays.
    """
    is_unsent = Q(delivery=None) | Q(delivery__mail=None)
    told = Notice.objects.filter(is_unsent, recipient__in=recipients, dedupe__in=keys)
    Notice.objects.filter(pk__in=list(told.values_list("pk", flat=True))).delete()
