import re
from html import escape

from django.db import migrations

OPEN, CLOSE = "\ue000", "\ue001"


def refer_to_people(apps, schema_editor):
    """Put the keys of a thread's writers in place of their names behind an @."""
    Post = apps.get_model("boards", "Post")
    known = {}
    for post in Post.objects.filter(source__contains="@").order_by("thread").iterator():
        if post.thread_id not in known:
            known = {post.thread_id: writers(Post, post.thread_id)}
        refer(post, known[post.thread_id])


def writers(Post, thread):
    """The keys of those who wrote in the thread, by name in small letters."""
    rows = Post.objects.filter(thread=thread, author__erased_at__isnull=True)
    rows = rows.order_by("number").values_list("author", "author__name", "author__nickname")
    return {(nickname or name).lower(): pk for pk, name, nickname in rows if nickname or name}


def refer(post, keys):
    """Store ``post`` and its versions with references."""
    if not keys:
        return
    plain = replacing(keys)
    escaped = replacing({escape(name, quote=False): pk for name, pk in keys.items()})
    source, mentioned = plain(post.source)
    if mentioned:
        post.source, post.html = source, escaped(post.html)[0]
        post.save(update_fields=["source", "html"])
    for version in post.versions.filter(source__contains="@"):
        version.source, there = plain(version.source)
        version.save(update_fields=["source"])
        mentioned |= there
    post.mentioned.add(*mentioned)


def replacing(keys):
    """A function: text → the text with references, and the keys in it."""
    either = "|".join(map(re.escape, sorted(keys, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![\w@/])@({either})(?!\w)", re.IGNORECASE)

    def replace(text):
        found = set()

        def reference(hit):
            key = keys.get(hit[1].lower())
            if key is None:
                return hit[0]
            found.add(key)
            return f"@{OPEN}{key}{CLOSE}"

        return pattern.sub(reference, text), found

    return replace


class Migration(migrations.Migration):

    dependencies = [
        ('boards', '0007_mentioned_people'),
        ('people', '0004_name_hidden'),
    ]

    operations = [
        migrations.RunPython(refer_to_people, migrations.RunPython.noop),
    ]
