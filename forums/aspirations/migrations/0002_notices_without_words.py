"""Notices about aspirations give up the words that they kept; they are looked up from now on."""

import re
from itertools import batched

from django.db import migrations
from django.db.models import Q

# What stood behind the sentence of the house: a code, with or without a title.
NAME = re.compile(r": [A-Z]{1,8}-[0-9]{4}-[0-9A-Z]{5}\b.*$", re.DOTALL)
TITLE = re.compile(r": .*$", re.DOTALL)
NAMED = ("aspirations.new", "aspirations.work", "aspirations.late")
# A key that no row has: nothing is shown then.
NO_ROW = 0


def forget_words(apps, schema_editor):
    Notice = apps.get_model("notices", "Notice")
    kinds = Q(kind__in=("aspirations.step", "aspirations.message", *NAMED))
    for notices in batched(Notice.objects.filter(kinds, about=None).order_by("pk").iterator(), 500):
        for notice in notices:
            _forget(notice)
        Notice.objects.bulk_update(notices, ["kind", "about", "texts", "topic"])


def _forget(notice):
    what, _colon, rest = notice.dedupe.removeprefix("aspirations.").partition(":")
    key = int(number) if (number := rest.partition(":")[0]).isdigit() else NO_ROW
    if what == "step":
        _gap(notice, TITLE, "title", "%(reason)s")
        notice.about = key
    elif what == "silence":
        notice.kind, notice.about = "aspirations.silence", key
        _gap(notice, NAME, "name")
    elif what in ("new", "due", "overdue"):
        notice.about = key
        _gap(notice, NAME, "name")
    elif what in ("work", "assign"):  # these keys are no aspirations; its code is in the address
        _keep_code(notice)
    else:  # messages and objections say a code; a heading may have been a title
        notice.topic = ""


def _gap(notice, words, name, text=None):
    for texts in notice.texts.values():
        title = texts["title"].replace("%", "%%")
        texts["title"] = words.sub(lambda found: f": %({name})s", title)
        texts["text"] = text or texts["text"].replace("%", "%%")
    notice.topic = notice.dedupe[:200]


def _keep_code(notice):
    for texts in notice.texts.values():
        code = re.search(r"[A-Z]{1,8}-[0-9]{4}-[0-9A-Z]{5}", texts["title"])
        texts["title"] = NAME.sub(f": {code[0]}" if code else "", texts["title"])


class Migration(migrations.Migration):
    dependencies = [
        ("aspirations", "0001_initial"),
        ("notices", "0002_notices_about_rows"),
    ]

    operations = [migrations.RunPython(forget_words, migrations.RunPython.noop, elidable=True)]
