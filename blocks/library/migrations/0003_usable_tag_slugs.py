"""Addresses for the tags whose words had no letters for one."""

from django.db import migrations

from blocks.library.tags import usable_slug


def mend(apps, schema_editor):
    """Give each tag an address that its page can have."""
    Tag = apps.get_model("taggit", "Tag")
    for tag in Tag.objects.all():
        slug = usable_slug(tag.name, tag.slug)
        if slug != tag.slug:
            Tag.objects.filter(pk=tag.pk).update(slug=slug)


class Migration(migrations.Migration):
    dependencies = [
        ("library", "0002_initial"),
        ("taggit", "0006_rename_taggeditem_content_type_object_id_taggit_tagg_content_8fc721_idx"),
    ]

    operations = [migrations.RunPython(mend, migrations.RunPython.noop)]
