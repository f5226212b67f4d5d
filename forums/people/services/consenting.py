"""Agreeing and taking it back."""

from django.db import transaction
from django.utils import timezone

from forums.people.consent_texts import current_version
from forums.people.models import Consent, Purpose, User
from forums.people.permissions import forget_standing
from forums.trail.services import record


@transaction.atomic
def give_consent(*, actor, purpose, channel="web"):
    """Note that ``actor`` agrees to ``purpose`` as it is worded now. Returns the Consent."""
    purpose = Purpose(purpose)
    User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    valid = actor.consents.valid().filter(purpose=purpose).first()
    if valid and valid.text_version == current_version(purpose):
        return valid
    if valid:
        _withdraw(valid)
    consent = Consent.objects.create(
        user=actor, purpose=purpose, text_version=current_version(purpose), channel=channel
    )
    forget_standing(actor)
    record(
        actor=actor,
        action="people.consent.give",
        target=actor,
        to_state=purpose.value,
        data={"version": consent.text_version, "channel": channel},
    )
    return consent


@transaction.atomic
def withdraw_consent(*, actor, purpose):
    """Take consent back; what was kept because of it goes. Returns whether there was any."""
    purpose = Purpose(purpose)
    person = User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    valid = actor.consents.valid().filter(purpose=purpose).first()
    if valid is None:
        return False
    _withdraw(valid)
    if purpose == Purpose.NEIGHBOURHOOD:
        person.rw = person.rt = actor.rw = actor.rt = None
        person.save(update_fields=["rw", "rt"])
    forget_standing(actor)
    record(actor=actor, action="people.consent.withdraw", target=actor, from_state=purpose.value)
    return True


def _withdraw(consent):
    consent.withdrawn_at = timezone.now()
    consent.save(update_fields=["withdrawn_at"])
