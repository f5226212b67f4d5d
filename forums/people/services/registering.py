"""Becoming a resident, and changing what one said about oneself."""

from django.db import transaction
from django.utils import timezone

from forums.people.services.consenting import give_consent
from forums.trail.services import record


@transaction.atomic
def complete_registration(*, actor, purposes, nickname="", rw=None, rt=None, language="id"):
    """Fill in a new account whose owner declared to be an adult and agreed to ``purposes``."""
    actor.nickname, actor.rw, actor.rt, actor.language = nickname, rw, rt, language
    actor.declared_adult_at = timezone.now()
    actor.save(update_fields=["nickname", "rw", "rt", "language", "declared_adult_at"])
    record(actor=actor, action="people.account.register", target=actor)
    for purpose in purposes:
        give_consent(actor=actor, purpose=purpose)


@transaction.atomic
def declare_adult(*, actor):
    """Note that ``actor`` says to be 18 or older."""
    if actor.declared_adult_at is None:
        actor.declared_adult_at = timezone.now()
        actor.save(update_fields=["declared_adult_at"])
        record(actor=actor, action="people.account.declare_adult", target=actor)


@transaction.atomic
def change_details(*, actor, fields):
    """Save the details ``fields`` (names) that a form has set on ``actor``."""
    actor.save(update_fields=fields)
    record(actor=actor, action="people.account.change", target=actor, data={"fields": list(fields)})


def end_session(*, actor, session):
    """End one of the actor's own sessions; a foreign one raises PermissionError."""
    if session.user_id != actor.pk:
        raise PermissionError("Only one's own sessions can be ended.")
    session.end()
    record(actor=actor, action="people.session.end", target=actor)
