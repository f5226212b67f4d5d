"""Names of short lists that staff keep in the main language while translations lend them words."""

from django.conf import settings
from django.core.cache import cache
from django.utils.translation import get_language
from wagtail.models import TranslatableMixin

from blocks import signed_cache

NAMES_KEPT = 300  # seconds


class TranslatedName(TranslatableMixin):
    """Something with a ``name``. Others refer to the original; its twins only translate it."""

    class Meta(TranslatableMixin.Meta):
        abstract = True

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        super().save(*args, **kwargs)
        languages = (language for language, _name in settings.LANGUAGES)
        cache.delete_many([_names_key(type(self), language) for language in languages])

    @property
    def shown_name(self):
        """Its name in the reader's language where it has one there."""
        language = get_language()
        if language == settings.LANGUAGE_CODE:
            return self.name
        return names_in(type(self), language).get(self.translation_key, self.name)


def names_in(model, language):
    """Translation key → name of all of ``model`` in ``language``; kept, as pages ask often."""
    rows = model.objects.filter(locale__language_code=language)
    return signed_cache.get_or_build(
        _names_key(model, language),
        lambda: dict(rows.values_list("translation_key", "name")),
        NAMES_KEPT,
    )


def _names_key(model, language):
    return f"names.{model._meta.label_lower}.{language}"
