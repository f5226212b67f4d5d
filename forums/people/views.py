"""The pages of a person about themselves, and the door."""

from datetime import timedelta

from allauth.account.decorators import reauthentication_required
from allauth.account.views import ConfirmEmailVerificationCodeView, ConfirmLoginCodeView
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme, urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from forums.people import services
from forums.people.consent_texts import consent_text
from forums.people.forms.residents import DetailsForm
from forums.people.limits import within_limit
from forums.people.models import Purpose
from forums.people.permissions import may_leave, why_not_take_part
from forums.people.second_factor import lead_to_second_factor

WITHDRAWN = {
    Purpose.PARTICIPATION: gettext_lazy(
        "Your consent is withdrawn. Your name is no longer shown, and optional mail has stopped."
    ),
}


def to_sign_in(request, fallback):
    """Where Wagtail would show a sign-in of its own: to ours, and back to ``next``."""
    wanted = request.GET.get("next") or request.POST.get("next") or fallback
    hosts = {request.get_host()}
    if not url_has_allowed_host_and_scheme(wanted, hosts, require_https=request.is_secure()):
        wanted = fallback
    if not request.user.is_authenticated:
        return redirect(f"{reverse('account_login')}?{urlencode({'next': wanted})}")
    user = request.user
    is_staff = user.lacks_second_factor or user.has_perm("wagtailadmin.access_admin")
    if wanted.startswith("/admin/") and not is_staff:
        raise PermissionDenied
    return redirect(wanted)


class ResendingMixin:
    """A page on which a code can be asked for again, which sends a mail in any case.

    Allauth sends none where there is no account behind the address; the time it takes would tell.
    """

    def _resend_form_valid(self, form):
        send = self._process.send
        self._process.send = lambda **skipped: send()
        return super()._resend_form_valid(form)


class VerifyAddressView(ResendingMixin, ConfirmEmailVerificationCodeView):
    """The code that verifies an address."""


class SignInCodeView(ResendingMixin, ConfirmLoginCodeView):
    """The code that signs in."""


@login_required
@require_safe
@never_cache
def account(request):
    """Everything about one's account, as links."""
    context = {"missing": why_not_take_part(request.user), "erased_on": _erased_on(request.user)}
    return render(request, "people/account.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def my_data(request):
    """See and correct what is kept, agree and take it back, download, leave."""
    form = DetailsForm(request.POST or None, instance=request.user)
    if request.method == "POST" and form.is_valid():
        services.change_details(actor=request.user, fields=form.changed_data or ["name"])
        messages.success(request, _("Your details are saved."))
        return redirect("people:my_data")
    if request.method == "POST":
        # What was refused is in the form only: the frame shows the person as they are.
        request.user.refresh_from_db()
    context = {
        "form": form,
        "consents": consents_of(request.user),
        "may_leave": may_leave(request.user),
        "erased_on": _erased_on(request.user),
        "regret_days": settings.REGRET_DAYS,
    }
    status = 422 if form.errors else 200
    return render(request, "people/my_data.html", context, status=status)


def consents_of(user):
    """Per purpose: its name, the wording, the valid consent or None, and former ones."""
    given = list(user.consents.all())
    for purpose in Purpose:
        mine = [consent for consent in given if consent.purpose == purpose]
        valid = next((consent for consent in mine if consent.withdrawn_at is None), None)
        yield {
            "purpose": purpose,
            "text": consent_text(purpose, valid.text_version if valid else None),
            "valid": valid,
            "former": [consent for consent in mine if consent.withdrawn_at],
        }


@login_required
@require_POST
def change_consent(request):
    """Agree to a purpose, or take it back."""
    purpose = request.POST.get("purpose")
    if purpose not in Purpose.values:
        raise Http404
    if request.POST.get("act") == "give":
        services.give_consent(actor=request.user, purpose=purpose)
        messages.success(request, _("Your consent is noted."))
    else:
        services.withdraw_consent(actor=request.user, purpose=purpose)
        messages.success(request, WITHDRAWN.get(purpose, _("Your consent is withdrawn.")))
    return redirect("people:my_data")


@login_required
@require_POST
def declare_adult(request):
    """Say to be 18 or older."""
    services.declare_adult(actor=request.user)
    return redirect("people:account")


@login_required
@require_safe
@reauthentication_required
@never_cache
def download(request):
    """Everything kept about oneself, as a zip; that of staff tells of their work as well."""
    if request.user.lacks_second_factor:
        return lead_to_second_factor(request)
    if not within_limit("people.download", user=request.user, request=request):
        return render(request, "429.html", status=429)
    name = f"data-saya-{timezone.localdate():%Y-%m-%d}.zip"
    return HttpResponse(
        services.export_data(request.user),
        content_type="application/zip",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
@reauthentication_required
@never_cache
def delete_account(request):
    """What happens to the account, and the button."""
    if not may_leave(request.user):
        raise PermissionDenied
    if request.method == "POST":
        services.request_deletion(actor=request.user)
        messages.success(
            request, _("Your account will be deleted. You can still change your mind.")
        )
        return redirect("people:account")
    return render(request, "people/delete_account.html", {"regret_days": settings.REGRET_DAYS})


@login_required
@require_POST
def keep_account(request):
    """Change one's mind about deleting."""
    services.cancel_deletion(actor=request.user)
    messages.success(request, _("Your account stays."))
    return redirect("people:account")


@login_required
@require_POST
def end_session(request, pk):
    """End one of one's own sessions."""
    session = get_object_or_404(UserSession, pk=pk, user=request.user)
    services.end_session(actor=request.user, session=session)
    messages.success(request, _("That device is signed out."))
    return redirect("usersessions_list")


def _erased_on(user):
    """The day on which a requested deletion becomes final, or None."""
    if user.deletion_requested_at is None:
        return None
    return user.deletion_requested_at + timedelta(days=settings.REGRET_DAYS)
