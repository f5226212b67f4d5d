"""What is not worth a line in the log."""

from django.core.exceptions import ObjectDoesNotExist


def is_worth_telling(record):
    """False for a task about something that was deleted before the task's turn came."""
    kind = record.exc_info[0] if record.exc_info else None
    return not (kind and issubclass(kind, ObjectDoesNotExist))
