"""Telling people something."""

from datetime import timedelta
from itertools import batched
from uuid import uuid4

from django.conf import settings
from django.utils import timezone, translation

from forums.notices.clock import due_at
from forums.notices.kinds import notice_kind
from forums.notices.models import Delivery, Notice, Preference
from forums.notices.states import Cadence

PEOPLE_AT_ONCE = 400
TITLE_LENGTH, TEXT_LENGTH, TOPIC_LENGTH = 200, 2000, 200


def notify(
    *, recipients, kind, subject, url, about=None, topic="", dedupe="", mail_held=timedelta()
):
    """Tell ``recipients`` something; call it inside the transaction that makes it true.

    ``recipients``: users; inactive ones and repetitions are left out. ``kind``: the name of a
    registered NoticeKind. ``subject``: a (lazily translated) title, a pair of title and text, or
    a function of the language code that returns either. ``about``: the row that it tells of,
    where the kind looks words up; ``subject`` then has gaps such as ``%(name)s`` for whatever
    people wrote. ``url``: a path of this site, a lazy one, or a function of the language code.
    ``topic``: what digests are grouped by, a heading or, for a heading that the kind looks up,
    its key. ``dedupe``: nobody gets a second notice with the same key; mail that was held back
    goes out after all. ``mail_held``: how long mails wait at least, for what may still be taken
    back (see ``retract``).

    Raises LookupError for an unknown kind and ValueError for an address of another site.
    Returns the number of new notices.
    """
    kind = notice_kind(kind)
    texts = _texts(subject, url)
    people = {user.pk for user in recipients if user is not None and user.is_active}
    made = 0
    fields = {
        "kind": kind.name,
        "category": kind.category,
        "about": about and about.pk,
        "texts": texts,
        "topic": str(topic)[:TOPIC_LENGTH],
    }
    for some in batched(sorted(people), PEOPLE_AT_ONCE):
        made += _tell(some, kind, fields, dedupe, mail_held)
    return made


def _tell(people, kind, fields, dedupe, mail_held):
    now, batch = timezone.now(), uuid4().hex
    wishes = Preference.objects.for_people(people, kind.category)
    fields = {
        **fields,
        "dedupe": dedupe or batch,
        "batch": batch,
        "created_at": now,
    }
    Notice.objects.bulk_create(
        [
            Notice(recipient_id=pk, in_app=wish.in_app, **fields)
            for pk, wish in wishes.items()
            if not wish.wants_nothing
        ],
        ignore_conflicts=True,
    )
    # Of two calls with one key, each finds only the notices that it made itself.
    mine = Notice.objects.filter(recipient__in=people, dedupe=fields["dedupe"], batch=batch)
    made = dict(mine.values_list("recipient_id", "pk"))
    cadences = {pk: kind.cadence(wish.email) for pk, wish in wishes.items()}
    _plan_mail(made, cadences, now, now + mail_held)
    if len(made) < len(people):
        _resume_mail(people, fields["dedupe"], now)
    return len(made)


def _plan_mail(made, cadences, now, earliest):
    """A delivery for every notice that is wanted by e-mail, none before ``earliest``."""
    Delivery.objects.bulk_create(
        Delivery(
            notice_id=notice,
            recipient_id=person,
            cadence=cadences[person],
            due_at=max(due_at(cadences[person], now), earliest),
        )
        for person, notice in made.items()
        if cadences[person] != Cadence.OFF
    )


def _resume_mail(people, dedupe, now):
    """Plan anew the mail that was held back, as what it tells of is shown again."""
    held = Delivery.objects.filter(recipient__in=people, notice__dedupe=dedupe, due_at=None)
    for cadence in set(held.values_list("cadence", flat=True)):
        held.filter(cadence=cadence).update(due_at=due_at(cadence, now))


def _texts(subject, url):
    """Title, text and address in every language of the site."""
    texts = {}
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            words = subject(language) if callable(subject) else subject
            title, text = words if isinstance(words, tuple | list) else (words, "")
            address = str(url(language) if callable(url) else url)
            texts[language] = {
                "title": " ".join(str(title).split())[:TITLE_LENGTH],
                "text": str(text)[:TEXT_LENGTH],
                "url": _own(address),
            }
    return texts


def _own(address):
    """``address``, which must be a path of this site."""
    if not address.startswith("/") or address.startswith(("//", "/\\")):
        raise ValueError(f"A notice leads to a path of this site, not to {address!r}.")
    return address
