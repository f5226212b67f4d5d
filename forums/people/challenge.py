"""What keeps machines from filling in forms: a trap, a clock and a proof of work (ALTCHA).

The browser solves the proof while the form is filled in. Without JavaScript there is none: the
form still works, within the tighter limit "unproven", and ``is_proven`` is False, so that a view
may ask for a code by mail. Forms take ``request=``.
"""

import hashlib
import json
import secrets
import time

from allauth.core import context
from altcha import Payload, create_challenge, verify_solution
from django import forms
from django.conf import settings
from django.core import signing
from django.core.cache import cache
from django.utils.translation import gettext_lazy as _

from forums.people.limits import within_limit

ALGORITHM = "PBKDF2/SHA-256"
LIFETIME_SECONDS = 3600
CLOCK_SALT = "forums.people.challenge.clock"
TOO_BIG = 5000  # characters of a solution

NOT_SENT = _("This could not be sent. Please try once more.")
TOO_FAST = _("That was very fast. Please wait a moment and send the form again.")
USED = _("This form was sent before or has been open for too long. Please send it again.")
TOO_MANY = _("Too many forms came from your network without JavaScript. Please try in an hour.")


def new_challenge(purpose):
    """A puzzle for one form, as a dictionary for the browser."""
    work = settings.PROOF_OF_WORK
    challenge = create_challenge(
        ALGORITHM,
        work["cost"],
        counter=work["least"] + secrets.randbelow(work["most"] - work["least"] + 1),
        expires_at=int(time.time()) + LIFETIME_SECONDS,
        data={"for": purpose},
        hmac_secret=_secret("challenge"),
        hmac_key_secret=_secret("solution"),
    )
    return challenge.to_dict()


def is_solved(text, purpose):
    """Whether ``text`` solves a puzzle of ours for ``purpose`` that nobody has used before."""
    try:
        payload = Payload.from_base64(text)
        result = verify_solution(payload, _secret("challenge"), hmac_key_secret=_secret("solution"))
    except Exception:  # whatever a stranger sends that is no solution
        return False
    mine = payload.challenge.parameters.data == {"for": purpose}
    return bool(result.verified and mine and _first_use(payload.challenge.signature))


def _first_use(signature):
    return cache.add(f"people:proof:{signature}", 1, LIFETIME_SECONDS)


def _secret(name):
    return hashlib.sha256(f"{name}:{settings.SECRET_KEY}".encode()).hexdigest()


class ProofWidget(forms.HiddenInput):
    """A hidden field with a fresh puzzle and the script that solves it."""

    template_name = "people/proof.html"
    purpose = ""

    def get_context(self, name, value, attrs):
        found = super().get_context(name, "", attrs)
        found["challenge"] = json.dumps(new_challenge(self.purpose))
        return found


class RequestMixin:
    """A form that knows its request: ``request=``, or the one allauth is working on."""

    def __init__(self, *args, request=None, **kwargs):
        self.request = request or context.request
        super().__init__(*args, **kwargs)


class ProofOfWorkMixin(RequestMixin):
    """Ask the browser for a proof of work; after validation ``is_proven`` tells of it."""

    is_proven = False

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = forms.CharField(required=False, max_length=TOO_BIG, widget=ProofWidget)
        field.widget.purpose = type(self).__name__
        self.fields["proof"] = field

    def clean(self):
        data = super().clean()
        proof = self.cleaned_data.get("proof", "")
        if proof:
            self.is_proven = is_solved(proof, type(self).__name__)
            if not self.is_proven:
                raise forms.ValidationError(USED, code="proof")
        elif not within_limit("unproven", request=self.request):
            raise forms.ValidationError(TOO_MANY, code="unproven")
        return data


class HoneypotMixin(RequestMixin):
    """A field that only machines fill in, and a clock that only machines beat."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        trap = forms.CharField(required=False, max_length=200, label=_("Leave this empty"))
        trap.widget.attrs = {"tabindex": "-1", "autocomplete": "off"}
        trap.is_trap = True
        self.fields["website"] = trap
        clock = forms.CharField(required=False, max_length=100, widget=forms.HiddenInput)
        clock.initial = lambda: signing.dumps(int(time.time()), salt=CLOCK_SALT)
        self.fields["opened"] = clock

    def clean(self):
        data = super().clean()
        if self.cleaned_data.get("website"):
            raise forms.ValidationError(NOT_SENT, code="trap")
        try:
            opened = signing.loads(self.cleaned_data.get("opened", ""), salt=CLOCK_SALT)
        except signing.BadSignature as error:
            raise forms.ValidationError(NOT_SENT, code="clock") from error
        if time.time() - opened < settings.FASTEST_FORM_SECONDS:
            raise forms.ValidationError(TOO_FAST, code="clock")
        return data
