"""What an installation begins with, so that no form is a dead end; staff may change all of it.

Rooms offer theirs with the hook ``register_first_content``: a pair of the act that the trail notes,
and the function that takes ``actor``, creates it unless there is something already, and notes it.
"""

from django.utils import translation
from wagtail import hooks
from wagtail.models import Locale

HOOK = "register_first_content"


def first_contents():
    """The registered pairs, in order."""
    return [function() for function in hooks.get_hooks(HOOK)]


def create_in_every_language(model, rows):
    """Store what ``rows()`` returns in each language: the fields of the rows, in a fixed order.

    Returns the originals.
    """
    main, originals = Locale.get_default(), []
    for locale in [main, *Locale.objects.exclude(pk=main.pk)]:
        with translation.override(locale.language_code):
            twins = [model(locale=locale, **fields) for fields in rows()]
        for twin, original in zip(twins, originals or twins, strict=True):
            twin.translation_key = original.translation_key
            twin.save()
        originals = originals or twins
    return originals
