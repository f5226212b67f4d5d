"""The words of aspirations again: short ones count, accents and apostrophes don't."""

from itertools import batched

from django.db import migrations

from forums.aspirations.words import stems

BATCH = 500  # aspirations


def refill(apps, schema_editor):
    """Index the visible aspirations anew."""
    Aspiration = apps.get_model("aspirations", "Aspiration")
    Word = apps.get_model("aspirations", "Word")
    Word.objects.all().delete()
    rows = Aspiration.objects.filter(visibility="visible").order_by("pk")
    rows = rows.values_list("pk", "created_at", "title", "landmark", "text")
    for batch in batched(rows.iterator(BATCH), BATCH, strict=False):
        words = []
        for key, created_at, title, landmark, text in batch:
            of_title = stems(title)
            words += [
                Word(
                    aspiration_id=key, stem=stem, in_title=stem in of_title, listed_at=created_at
                )
                for stem in stems(f"{title} {landmark} {text}")
            ]
        Word.objects.bulk_create(words, batch_size=1000)


class Migration(migrations.Migration):
    dependencies = [("aspirations", "0002_notices_without_words")]

    operations = [migrations.RunPython(refill, migrations.RunPython.noop)]
