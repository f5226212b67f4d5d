"""English versions of the demo's content, made the way a translator makes them."""

from wagtail.models import DraftStateMixin
from wagtail_localize.models import StringTranslation, Translation, TranslationSource


def translate(instance, locale, texts, *, actor):
    """Translate ``instance`` into ``locale`` with ``texts`` (original to translation), publish it.

    Returns the originals for which there is no translation; they stay in the original language.
    """
    source, _created = TranslationSource.update_or_create_from_instance(instance)
    translation, _created = Translation.objects.get_or_create(source=source, target_locale=locale)
    missing = []
    for segment in source.stringsegment_set.select_related("string", "context"):
        text = texts.get(segment.string.data)
        if text is None:
            missing.append(segment.string.data)
            continue
        StringTranslation.objects.update_or_create(
            translation_of=segment.string,
            locale=locale,
            context=segment.context,
            defaults={
                "data": text,
                "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
                "last_translated_by": actor,
            },
        )
    translation.save_target(user=actor, publish=not isinstance(instance, DraftStateMixin))
    if isinstance(instance, DraftStateMixin):
        # Left to wagtail-localize, it would be published after the transaction from what is in
        # memory now, which knows of no page that has been put below it since.
        instance.get_translation(locale).latest_revision.publish(user=actor)
    slug = getattr(instance, "slug", None)
    return [text for text in missing if text != slug]
