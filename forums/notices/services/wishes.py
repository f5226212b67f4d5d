"""How a person wants to hear."""

from django.db import transaction

from forums.notices.kinds import ALWAYS_SHOWN
from forums.notices.models import Preference
from forums.notices.states import Cadence


@transaction.atomic
def save_wishes(*, actor, wishes):
    """Keep the wishes of ``actor``: category → (in_app, cadence of the mail).

    What is always shown stays shown.
    """
    for category, (in_app, email) in wishes.items():
        Preference.objects.update_or_create(
            user=actor,
            category=category,
            defaults={"in_app": in_app or category in ALWAYS_SHOWN, "email": Cadence(email)},
        )


@transaction.atomic
def stop_mail(*, person, categories):
    """Send ``person`` no more mail about ``categories``; the list on the site stays as it is."""
    for category in categories:
        Preference.objects.update_or_create(
            user=person,
            category=category,
            defaults={"email": Cadence.OFF},
        )
