from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("aspirations", "0002_figures")]

    operations = [
        migrations.AddIndex(
            model_name="aspiration",
            index=models.Index(
                condition=models.Q(("stage__in", ["forwarded", "in_progress", "received"])),
                fields=["due_on", "id"],
                name="aspirations_at_work",
            ),
        ),
    ]
