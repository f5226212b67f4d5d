from django.db import migrations, models


def hide_names(apps, schema_editor):
    """Hide the names of those who took back their consent to taking part before."""
    Consent = apps.get_model("people", "Consent")
    User = apps.get_model("people", "User")
    given = Consent.objects.filter(purpose="participation")
    withdrawn = given.filter(withdrawn_at__isnull=False)
    valid = given.filter(withdrawn_at__isnull=True)
    people = User.objects.filter(pk__in=withdrawn.values("user"))
    people.exclude(pk__in=valid.values("user")).update(hides_name=True)


class Migration(migrations.Migration):

    dependencies = [
        ('people', '0003_unit_head'),
    ]

    operations = [
        migrations.AddField(
            model_name='user',
            name='hides_name',
            field=models.BooleanField(default=False, editable=False, help_text='Whether the person took back the consent to being named.', verbose_name='name hidden'),
        ),
        migrations.RunPython(hide_names, migrations.RunPython.noop),
    ]
