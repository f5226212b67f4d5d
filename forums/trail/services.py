"""Writing to the trail."""

from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet

from forums.trail.models import LABEL_LENGTH, READING, TrailEntry

ALMIGHTY = "superuser"
ROLE_LENGTH = 200


def record(*, actor, action, target, from_state="", to_state="", reason="", data=None):
    """Leave an entry; call it inside the transaction that makes the change.

    ``actor`` is a user, or None for the site itself; ``target`` a saved model instance, or None;
    ``action`` is ``room.thing.verb``. ``data`` must fit into JSON. Returns the TrailEntry.
    """
    person = actor if getattr(actor, "pk", None) else None
    return TrailEntry.objects.create(
        actor=person,
        by_person=person is not None,
        role=role_of(person),
        action=action,
        **target_fields(target),
        from_state=str(from_state),
        to_state=str(to_state),
        reason=reason,
        data=data or {},
    )


def record_reading(*, actor, target, what):
    """Note that ``actor`` looked at personal data of ``target``; ``what`` names it in a word."""
    return record(actor=actor, action=READING, target=target, data={"what": str(what)})


def role_of(person):
    """The groups of ``person`` in one line; empty for residents and for the site itself."""
    if person is None:
        return ""
    names = [ALMIGHTY] if person.is_superuser else []
    names += person.groups.order_by("name").values_list("name", flat=True)
    return ", ".join(names)[:ROLE_LENGTH]


def forget_names(*, target):
    """Take the name of ``target`` out of its entries: part of erasing a person.

    That something happened, and when, stays. Returns the number of entries.
    """
    # Erasing is the one change the trail allows; it goes past the manager that refuses changes.
    entries = QuerySet(TrailEntry).filter(
        content_type=ContentType.objects.get_for_model(target), object_id=str(target.pk)
    )
    return entries.update(label="", data={}, reason="")


def redact_acts(*, actor, words, redact):
    """Do ``redact`` to what the entries of ``actor`` say where it holds one of ``words``."""
    holding = Q(pk=None)
    for word in words:
        holding |= Q(label__icontains=word) | Q(reason__icontains=word)
    entries = QuerySet(TrailEntry)
    for entry in entries.filter(holding, actor=actor):
        redacted = {"label": redact(entry.label), "reason": redact(entry.reason)}
        entries.filter(pk=entry.pk).update(**redacted)


def target_fields(target):
    """The fields of an entry that say what it is about."""
    if target is None:
        return {}
    return {
        "content_type": ContentType.objects.get_for_model(target),
        "object_id": str(target.pk),
        "label": _label(target),
    }


def _label(target):
    """What ``target`` is called; the report looks up the names of people when it shows them."""
    return "" if isinstance(target, get_user_model()) else str(target)[:LABEL_LENGTH]
