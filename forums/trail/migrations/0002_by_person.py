from django.db import migrations, models
from django.db.models import Q


def mark_people(apps, schema_editor):
    """Mark what people did, as far as it can be told: the site has no account and no role."""
    entries = apps.get_model("trail", "TrailEntry").objects
    entries.filter(Q(actor__isnull=False) | ~Q(role="")).update(by_person=True)


class Migration(migrations.Migration):

    dependencies = [
        ('trail', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='trailentry',
            name='by_person',
            field=models.BooleanField(default=False, help_text='Tells somebody whose account is gone from the site itself.', verbose_name='done by a person'),
        ),
        migrations.RunPython(mark_people, migrations.RunPython.noop),
    ]
