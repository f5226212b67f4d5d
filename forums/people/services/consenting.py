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
    person = User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    valid = actor.consents.valid().filter(purpose=purpose).first()
    if valid and valid.text_version == current_version(purpose):
        return valid
    if valid:
        _withdraw(valid)
    consent = Consent.objects.create(
        user=actor, purpose=purpose, text_version=current_version(purpose), channel=channel
    )
    if purpose == Purpose.PARTICIPATION:
        _change(person, actor, hides_name=False)
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
    """Take consent back; what was kept or shown because of it goes. Returns whether there was any.

    Without the consent to taking part the name is shown nowhere (``User.display_name``), and no
    mail goes out that the person can do without (``forums.notices.consent``).
    """
    purpose = Purpose(purpose)
    person = User.objects.select_for_update(no_key=True).get(pk=actor.pk)
    valid = actor.consents.valid().filter(purpose=purpose).first()
    if valid is None:
        return False
    _withdraw(valid)
    if purpose == Purpose.NEIGHBOURHOOD:
        _change(person, actor, rw=None, rt=None)
    if purpose == Purpose.PARTICIPATION:
        _change(person, actor, hides_name=True)
    forget_standing(actor)
    record(actor=actor, action="people.consent.withdraw", target=actor, from_state=purpose.value)
    return True


def _change(person, actor, **fields):
    """Store ``fields`` of the locked row, and have them on the instance of the caller as well."""
    for name, value in fields.items():
        setattr(person, name, value)
        setattr(actor, name, value)
    person.save(update_fields=list(fields))


def _withdraw(consent):
    consent.withdrawn_at = timezone.now()
    consent.save(update_fields=["withdrawn_at"])
