"""Which entries a reader may read whole: those about things that they may read themselves.

A room whose things are not for every reader of the trail registers with the hook
``register_trail_readers`` a function that returns a dictionary: model → function of the user,
which returns the queryset of the objects that the user may read.
"""

from django.contrib.contenttypes.models import ContentType
from django.db.models import BigIntegerField, Case, Exists, OuterRef, Value, When
from django.db.models.functions import Cast
from wagtail import hooks

HOOK = "register_trail_readers"


def with_readability(entries, user):
    """``entries``, each with ``is_readable``: whether ``user`` may read what it is about.

    What is gone can't be read any more.
    """
    return entries.annotate(is_readable=Case(*_conditions(user), default=Value(True)))


def _conditions(user):
    for function in hooks.get_hooks(HOOK):
        for model, readable_by in function().items():
            objects = readable_by(user).order_by()
            target = objects.filter(pk=Cast(OuterRef("object_id"), BigIntegerField()))
            content_type = ContentType.objects.get_for_model(model)
            yield When(content_type=content_type, then=Exists(target))
