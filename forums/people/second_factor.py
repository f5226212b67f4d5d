"""The second factor of staff: which session has proven it, and where it is set up or proven.

Only an authenticator used in this very session counts, and only while it exists. A session that
was opened before the second factor was set up, or on another device, proves it first.
"""

from functools import wraps

from allauth.account.internal.flows.login import get_authentication_records, record_authentication
from allauth.mfa.models import Authenticator
from allauth.mfa.utils import is_mfa_enabled
from django.contrib import messages
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _

Type = Authenticator.Type
NEEDED = _("To work in the office of this site, first set up a second factor here.")


def has_proven_second_factor(request, user):
    """Whether ``user`` showed one of their authenticators in this session."""
    records = get_authentication_records(request, user)
    used = {record.get("id") for record in records if record["method"] == "mfa"}
    return bool(used) and Authenticator.objects.filter(user=user, pk__in=used).exists()


def remember_added_factor(request, user, authenticator, **kwargs):
    """Setting up the first one proves it; a further one counts where another was proven."""
    own = Authenticator.objects.filter(user=user).exclude(type=Type.RECOVERY_CODES)
    if not own.filter(pk=authenticator.pk).exists():
        return
    if not own.exclude(pk=authenticator.pk).exists() or has_proven_second_factor(request, user):
        record_authentication(request, user, "mfa", id=authenticator.pk, type=authenticator.type)


def lead_to_proof(request):
    """Lead to where the user shows the second factor that they have, and then on."""
    has_codes = is_mfa_enabled(request.user, types=[Type.TOTP])
    page = reverse("mfa_reauthenticate" if has_codes else "mfa_reauthenticate_webauthn")
    return redirect(f"{page}?{urlencode({'next': request.get_full_path()})}")


def lead_to_second_factor(request):
    """Lead somebody who lacks a second factor to where they set one up, or show it."""
    if is_mfa_enabled(request.user):
        return lead_to_proof(request)
    messages.warning(request, NEEDED)
    return redirect("mfa_index")


def second_factor_first(view):
    """A view that changes second factors: whoever has one shows it before."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        user = request.user
        has_one = user.is_authenticated and is_mfa_enabled(user)
        if has_one and not has_proven_second_factor(request, user):
            return lead_to_proof(request)
        return view(request, *args, **kwargs)

    return guarded
