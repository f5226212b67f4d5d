"""The names of people as they are compared and searched."""

from django.db import migrations, models

from blocks.text_normalization import fold_line


def fill(apps, schema_editor):
    """Fold the names that are there."""
    User = apps.get_model("people", "User")
    for person in User.objects.only("name", "nickname").iterator():
        key = f"{fold_line(person.name)}\n{fold_line(person.nickname)}"
        User.objects.filter(pk=person.pk).update(search_key=key)


class Migration(migrations.Migration):
    dependencies = [("people", "0004_name_hidden")]

    operations = [
        migrations.AddField(
            "user", "search_key", models.TextField(default="", editable=False)
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
