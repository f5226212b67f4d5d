"""The forms of people about themselves: signing up, their details, leaving."""

import secrets

from allauth.account.forms import LoginForm, RequestLoginCodeForm, ResetPasswordForm, SignupForm
from allauth.account.internal.flows.email_verification import (
    consume_email_verification_rate_limit,
)
from django import forms
from django.contrib.auth.password_validation import validate_password
from django.db import IntegrityError, transaction
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from forums.people.challenge import HoneypotMixin, ProofOfWorkMixin
from forums.people.consent_texts import consent_text
from forums.people.limits import count_try
from forums.people.models import Language, Purpose, User
from forums.people.names import clean_name, clean_public_name
from forums.people.services import complete_registration

WAIT = _("That was tried very often in a short time. Wait a few minutes and try again.")
TICK_NEIGHBOURHOOD = _("Please agree below to the use of RT and RW, or leave them empty.")


class DetailsForm(forms.ModelForm):
    """What a person may change about themselves at any time."""

    class Meta:
        model = User
        fields = ["name", "nickname", "rw", "rt", "language"]
        labels = {"nickname": _("Public name")}
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "name"})}

    def clean_name(self):
        return self._checked(self.cleaned_data["name"])

    def clean_nickname(self):
        nickname = self.cleaned_data["nickname"]
        return self._checked(nickname) if nickname.strip() else ""

    def _checked(self, name):
        """A staff member may be called as the office."""
        return clean_name(name) if self.instance.is_staff else clean_public_name(name)

    def clean(self):
        data = super().clean()
        if data.get("rt") and not data.get("rw") and "rw" not in self.errors:
            self.add_error("rw", _("Please write the RW too: each has its own RT numbers."))
        if (data.get("rw") or data.get("rt")) and not self.may_keep_neighbourhood():
            self.add_error("rw", TICK_NEIGHBOURHOOD)
        return data

    def may_keep_neighbourhood(self):
        """Whether the person agrees to RT and RW being kept."""
        return self.instance.consents.valid().filter(purpose=Purpose.NEIGHBOURHOOD).exists()


class AddressMixin:
    """The address has one name on all forms, and no field repeats its label inside itself."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name in {"email", "login"} & self.fields.keys():
            self.fields[name].label = _("E-mail address")
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class SignInForm(AddressMixin, LoginForm):
    """Sign in with a password."""


class LimitedMixin:
    """A form that sends a mail to an address: limited by address and network (``limited_as``)."""

    limited_as = ""

    def clean(self):
        data = super().clean()
        address = self.cleaned_data.get("email")
        if address and not self.errors and not self.is_in_time(address):
            raise forms.ValidationError(WAIT, code="too_many_login_attempts")
        return data

    def is_in_time(self, address):
        """Whether a mail may be sent to ``address`` now; counts it if so."""
        return count_try(self.limited_as, request=self.request, key=address) is not None


class SignUpForm(AddressMixin, LimitedMixin, HoneypotMixin, ProofOfWorkMixin, SignupForm):
    """A new account: a name, an address, a password, being of age, and consent."""

    limited_as = "sign_up"

    name = forms.CharField(
        label=_("Name"),
        min_length=2,
        max_length=100,
        help_text=_("As you write it; a single name is fine."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    nickname = forms.CharField(
        label=_("Public name"),
        min_length=2,
        max_length=40,
        required=False,
        help_text=_("Shown beside what you write; empty shows your name."),
    )
    rw = forms.IntegerField(label=_("RW"), min_value=1, max_value=999, required=False)
    rt = forms.IntegerField(label=_("RT"), min_value=1, max_value=999, required=False)
    neighbourhood = forms.BooleanField(label=consent_text(Purpose.NEIGHBOURHOOD), required=False)
    news = forms.BooleanField(label=consent_text(Purpose.NEWS), required=False)
    adult = forms.BooleanField(label=_("I am 18 years old or older."))
    participation = forms.BooleanField(label=consent_text(Purpose.PARTICIPATION))
    field_order = ["name", "email", "password1", "nickname", "rw", "rt", "neighbourhood"]

    def clean_name(self):
        return clean_public_name(self.cleaned_data["name"])

    def clean_nickname(self):
        nickname = self.cleaned_data["nickname"]
        return clean_public_name(nickname) if nickname else ""

    def clean(self):
        data = super().clean() or self.cleaned_data
        if (data.get("rw") or data.get("rt")) and not data.get("neighbourhood"):
            self.add_error("neighbourhood", TICK_NEIGHBOURHOOD)
        password = data.get("password1")
        if password and "password1" not in self.errors:
            person = User(name=data.get("name") or "", email=data.get("email") or "")
            try:
                validate_password(password, person)
            except forms.ValidationError as error:
                self.add_error("password1", error)
        return data

    def is_in_time(self, address):
        """The same, and what allauth would only find out when the form is gone."""
        may_verify = consume_email_verification_rate_limit(self.request, address, dry_run=True)
        return may_verify and super().is_in_time(address)

    def try_save(self, request):
        """Of two with one address at the same moment, the later one is a known address."""
        if self.account_already_exists:
            self._save_in_vain(request)
            return super().try_save(request)
        try:
            with transaction.atomic():
                return super().try_save(request)
        except IntegrityError:
            self.account_already_exists = True
            return super().try_save(request)

    def _save_in_vain(self, request):
        """Do the work of a new account and undo it: time must not tell a known address."""
        address = self.cleaned_data["email"]
        self.cleaned_data["email"] = f"{secrets.token_hex(8)}@invalid.invalid"
        self.account_already_exists = False
        with transaction.atomic():
            self.save(request)
            transaction.set_rollback(True)
        self.account_already_exists = True
        self.cleaned_data["email"] = address

    def signup(self, request, user):
        """Called by allauth once the account is there."""
        data = self.cleaned_data
        complete_registration(
            actor=user,
            nickname=data["nickname"],
            rw=data["rw"] or None,
            rt=data["rt"] or None,
            language=get_language() if get_language() in Language.values else "id",
            purposes=[purpose for purpose in Purpose if data[purpose.value]],
        )

    @property
    def main_fields(self):
        """What everybody fills in."""
        return [self[name] for name in ("name", "email", "password1")]

    @property
    def more_fields(self):
        """What may be left empty."""
        return [self[name] for name in ("nickname", "rw", "rt", "neighbourhood", "news")]

    @property
    def agreements(self):
        """What must be ticked."""
        return [self[name] for name in ("adult", "participation")]


class LoginCodeForm(AddressMixin, LimitedMixin, ProofOfWorkMixin, RequestLoginCodeForm):
    """Ask for a code by mail to sign in with."""

    limited_as = "sign_in_code"


class ForgottenPasswordForm(AddressMixin, LimitedMixin, ProofOfWorkMixin, ResetPasswordForm):
    """Ask for a code by mail to choose a new password with."""

    limited_as = "password_reset"
