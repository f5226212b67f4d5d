"""Leaving: a request, days to regret it, then everything about the person goes."""

import json
from functools import partial

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.models import Session
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from wagtail.models import APIToken, ModelLogEntry
from wagtail.users.models import UserProfile

from forums.people.erasures import note_erasure
from forums.people.models import Unit, User
from forums.people.permissions import may_erase, may_leave
from forums.people.personal_data import all_personal_data
from forums.people.redaction import Redaction
from forums.trail.services import forget_names, record, redact_acts

SCRUBBED = {
    "name": "",
    "nickname": "",
    "hides_name": False,
    "rw": None,
    "rt": None,
    "declared_adult_at": None,
    "deletion_requested_at": None,
    "last_login": None,
    "is_active": False,
    "is_staff": False,
    "is_superuser": False,
}


@transaction.atomic
def request_deletion(*, actor):
    """Begin the days of regret. Raises PermissionDenied for staff, whose office decides."""
    if not may_leave(actor):
        raise PermissionDenied
    if actor.deletion_requested_at is None:
        _set_request(actor, timezone.now())
        record(actor=actor, action="people.account.request_deletion", target=actor)


@transaction.atomic
def cancel_deletion(*, actor):
    """Keep the account after all."""
    if actor.deletion_requested_at is not None and actor.erased_at is None:
        _set_request(actor, None)
        record(actor=actor, action="people.account.cancel_deletion", target=actor)


def _set_request(person, moment):
    person.deletion_requested_at = moment
    person.save(update_fields=["deletion_requested_at"])


@transaction.atomic
def erase_person(*, actor, person):
    """Remove everything that leads to ``person``; an empty row stays where others point to it.

    The one way to delete a user, whoever does it. Every room removes or unlinks what it holds.
    ``actor`` is None for the jobs of the site. The lock leaves the key alone and the address
    changes last: whoever is just storing something about the person, such as a decision, gets to
    its end. Raises PermissionDenied.
    """
    if actor is not None and not may_erase(actor, person):
        raise PermissionDenied
    person = User.objects.select_for_update(no_key=True).get(pk=person.pk)
    if person.erased_at:
        return
    redaction = Redaction(person)
    redact_acts(actor=person, words=redaction.words, redact=redaction.own)
    for data in all_personal_data():
        data.erase(person)
    # Last, for the rooms look for the addresses in what stays.
    erase_sign_in(person)
    for name, value in SCRUBBED.items():
        setattr(person, name, value)
    person.email = f"erased-{person.pk}@invalid.invalid"
    person.erased_at = timezone.now()
    person.set_unusable_password()
    person.save()
    forget_names(target=person)
    forget_label(person)
    record(actor=actor, action="people.account.erase", target=person)
    transaction.on_commit(
        partial(note_erasure, pk=person.pk, joined_at=person.date_joined), robust=True
    )


def forget_label(person):
    """Take the name out of Wagtail's own log, which keeps what things were called."""
    entries = ModelLogEntry.objects.filter(
        content_type=ContentType.objects.get_for_model(person), object_id=str(person.pk)
    )
    entries.update(label="", data={})


def erase_sign_in(person):
    """Everything with which the person could sign in, and the open sessions."""
    for session in UserSession.objects.filter(user=person):
        session.end()
    UserSession.objects.filter(user=person).delete()
    _delete_sessions(person)
    Authenticator.objects.filter(user=person).delete()
    EmailAddress.objects.filter(user=person).delete()
    APIToken.objects.filter(user=person).delete()
    for profile in UserProfile.objects.filter(user=person):
        profile.avatar.delete(save=False)
        profile.delete()
    person.groups.clear()
    person.user_permissions.clear()
    person.units.clear()
    Unit.objects.filter(head=person).update(head=None)


def _delete_sessions(person):
    """Delete the sessions that bear an address of the person, such as while signing in."""
    words = Redaction(person).addresses
    for session in Session.objects.iterator():
        data = session.get_decoded()
        text = json.dumps(data, ensure_ascii=False).lower()
        is_theirs = data.get("_auth_user_id") == str(person.pk)
        if is_theirs or any(word.lower() in text for word in words):
            session.delete()
