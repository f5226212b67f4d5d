"""The address with which a person signs in, where the office changes it."""

import logging

from allauth.account.models import EmailAddress
from allauth.usersessions.models import UserSession
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from blocks.mail import compose_mail
from forums.people.models import User
from forums.people.permissions import may_change_address
from forums.trail.services import record

logger = logging.getLogger(__name__)


@transaction.atomic
def change_address(*, actor, person, email):
    """Give ``person`` another sign-in address, which they verify when they next sign in.

    Their sessions end, and both addresses hear of it. Raises PermissionDenied for one's own: that
    is changed on one's account page, with the password and a code sent to the new address.
    """
    if not may_change_address(actor, person):
        raise PermissionDenied
    person = User.objects.select_for_update(no_key=True).get(pk=person.pk)
    old = person.email
    EmailAddress.objects.filter(user=person).delete()
    EmailAddress.objects.create(user=person, email=email, primary=True, verified=False)
    person.email = email
    person.save(update_fields=["email"])
    for session in UserSession.objects.filter(user=person):
        session.end()
    record(actor=actor, action="people.account.change_address", target=person)
    transaction.on_commit(lambda: _tell(person, old, email))


def _tell(person, old, new):
    """Write to both addresses; a mail server that is away doesn't undo the change."""
    with translation.override(person.language):
        subject = _("Your sign-in address was changed by the office")
        text = render_to_string("people/mail/address_changed.txt", {"old": old, "new": new})
        mails = [compose_mail(to=[address], subject=subject, text=text) for address in (old, new)]
    for mail in mails:
        try:
            mail.send()
        except OSError:
            logger.exception("The mail about a changed address could not be sent.")
