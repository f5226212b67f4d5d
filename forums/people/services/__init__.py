"""What changes people. Whoever acts is ``actor``; each act leaves an entry in the trail."""

from forums.people.services.addresses import change_address
from forums.people.services.consenting import give_consent, withdraw_consent
from forums.people.services.exporting import export_data
from forums.people.services.leaving import cancel_deletion, erase_person, request_deletion
from forums.people.services.registering import (
    change_details,
    complete_registration,
    declare_adult,
    end_session,
)

__all__ = [
    "cancel_deletion",
    "change_address",
    "change_details",
    "complete_registration",
    "declare_adult",
    "end_session",
    "erase_person",
    "export_data",
    "give_consent",
    "request_deletion",
    "withdraw_consent",
]
