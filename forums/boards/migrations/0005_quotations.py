"""What stands quoted in posts is known from now on; words that nobody should read go."""

import re

from django.db import migrations
from django.db.models import Q

QUOTE = re.compile(r"<blockquote>.*</blockquote>", re.DOTALL)
OMITTED = "<blockquote>\n<p>[…]</p>\n</blockquote>"


def note_quotations(apps, schema_editor):
    Post = apps.get_model("boards", "Post")
    rows = Post.objects.filter(reply_to__isnull=False, html__contains="<blockquote>")
    for pk, quoted in rows.order_by("pk").values_list("pk", "reply_to").iterator():
        Post.quotes.through.objects.get_or_create(from_post_id=pk, to_post_id=quoted)
    unseen = ~Q(reply_to__visibility="visible") | ~Q(reply_to__thread__visibility="visible")
    for post in rows.filter(unseen).iterator():
        Post.objects.filter(pk=post.pk).update(html=QUOTE.sub(OMITTED, post.html))


class Migration(migrations.Migration):
    dependencies = [("boards", "0004_post_quotes")]

    operations = [migrations.RunPython(note_quotations, migrations.RunPython.noop, elidable=True)]
