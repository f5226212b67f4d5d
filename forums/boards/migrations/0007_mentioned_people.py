from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('boards', '0006_thread_by_month'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name='post',
            name='mentioned',
            field=models.ManyToManyField(editable=False, related_name='+', to=settings.AUTH_USER_MODEL),
        ),
    ]
