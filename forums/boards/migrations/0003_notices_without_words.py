"""Notices about posts give up the words that they kept; they are looked up from now on."""

from itertools import batched

from django.db import migrations

SENTENCES = {
    "boards.mention": {
        "id": "%(name)s menyebut Anda dalam “%(thread)s”",
        "en": "%(name)s mentions you in “%(thread)s”",
    },
    "boards.reply": {
        "id": "%(name)s membalas Anda dalam “%(thread)s”",
        "en": "%(name)s replied to you in “%(thread)s”",
    },
    "boards.new": {
        "id": "%(name)s menulis dalam “%(thread)s”",
        "en": "%(name)s wrote in “%(thread)s”",
    },
    "boards.answer": {
        "id": "%(unit)s menjawab dalam “%(thread)s”",
        "en": "%(unit)s answered in “%(thread)s”",
    },
}
# A key that no post has: nothing is shown then.
NO_POST = 0


def forget_words(apps, schema_editor):
    Notice = apps.get_model("notices", "Notice")
    Post = apps.get_model("boards", "Post")
    rows = Notice.objects.filter(kind__in=SENTENCES, about=None).order_by("pk")
    for notices in batched(rows.iterator(), 500):
        for notice in notices:
            _prefix, _colon, key = notice.dedupe.partition(":")
            notice.about = int(key) if key.isdigit() else NO_POST
            notice.texts = {
                language: {**words, "title": SENTENCES[notice.kind][language], "text": "%(excerpt)s"}
                for language, words in notice.texts.items()
            }
        keys = {notice.about for notice in notices}
        threads = dict(Post.objects.filter(pk__in=keys).values_list("pk", "thread_id"))
        for notice in notices:
            notice.topic = f"boards.thread:{threads.get(notice.about, NO_POST)}"
        Notice.objects.bulk_update(notices, ["about", "texts", "topic"])


class Migration(migrations.Migration):
    dependencies = [
        ("boards", "0002_threads_without_their_opening"),
        ("notices", "0002_notices_about_rows"),
    ]

    operations = [migrations.RunPython(forget_words, migrations.RunPython.noop, elidable=True)]
