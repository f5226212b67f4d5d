"""Who may take part, and why somebody may not."""

from allauth.account.models import EmailAddress
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _

from forums.people.models import Consent, Purpose, User


def is_signed_in(user):
    """Whether ``user`` is somebody who has signed in and may still do so."""
    return bool(user and user.is_authenticated and user.is_active)


def is_leaving(user):
    """Whether the person has asked to delete the account, or it has been erased."""
    return bool(user.deletion_requested_at or user.erased_at)


def is_adult(user):
    """Whether the person has declared to be 18 or older."""
    return user.declared_adult_at is not None


def has_verified_address(user):
    """Whether the person has proven to read mail at the address."""
    return _standing(user)[0]


def has_agreed(user):
    """Whether the person's consent to taking part stands."""
    return _standing(user)[1]


def may_take_part(user):
    """Whether the person may write anything that others read. One query, once per instance."""
    return not why_not_take_part(user)


def why_not_take_part(user):
    """A sentence that says what is missing before ``user`` may take part, or ""."""
    for is_met, reason in RULES:
        if not is_met(user):
            return reason
    return ""


RULES = (
    (is_signed_in, _("Please sign in to take part.")),
    (
        lambda user: not is_leaving(user),
        _("You have asked to delete your account. Keep it to take part again."),
    ),
    (has_verified_address, _("Please verify your e-mail address first.")),
    (is_adult, _("Taking part is for people of 18 years or older. Please declare that you are.")),
    (has_agreed, _("Please agree to the use of your data for taking part.")),
)


def forget_standing(user):
    """Have the next question about ``user`` asked of the database again."""
    user.__dict__.pop("_standing", None)


def _standing(user):
    """Pair: the address is verified, consent stands; in one query."""
    if "_standing" not in user.__dict__:
        address = EmailAddress.objects.filter(user=OuterRef("pk"), verified=True)
        consent = Consent.objects.valid().filter(user=OuterRef("pk"), purpose=Purpose.PARTICIPATION)
        row = User.objects.filter(pk=user.pk).values_list(Exists(address), Exists(consent)).first()
        user.__dict__["_standing"] = row or (False, False)
    return user.__dict__["_standing"]


def may_erase(user, person):
    """Whether ``user`` may erase the account of ``person``, never their own.

    One that may do everything is erased only by another such.
    """
    may_delete = is_signed_in(user) and user.has_perm("people.delete_user")
    return may_delete and user.pk != person.pk and (user.is_superuser or not person.is_superuser)


def may_leave(user):
    """Whether ``user`` may delete the account; that of staff is for their office to close."""
    return is_signed_in(user) and not works_for_office(user)


def may_change_address(user, person):
    """Whether ``user`` may change the sign-in address of ``person``; never their own."""
    if not is_signed_in(user) or user.pk == person.pk or person.erased_at:
        return False
    return user.has_perm("people.change_user") and (user.is_superuser or not person.is_superuser)


def works_for_office(user):
    """Whether ``user`` is on the staff, also where the session lets them act as a resident only."""
    return user.is_staff or user.is_superuser or user.lacks_second_factor
