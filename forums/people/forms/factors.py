"""The forms that ask for a code of the second factor."""

from allauth.account.adapter import get_adapter
from allauth.core import context
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm

from forums.people.limits import count_try


class LimitedMixin:
    """Wrong codes are counted by account and network, as wrong passwords are."""

    def clean_code(self):
        usage = count_try("second_factor", request=context.request, key=self.user.email)
        if usage is None:
            raise get_adapter().validation_error("too_many_login_attempts")
        code = super().clean_code()
        usage.rollback()
        return code


class SignInFactorForm(LimitedMixin, AuthenticateForm):
    """The second factor at the door."""


class ProofFactorForm(LimitedMixin, ReauthenticateForm):
    """The second factor in a session that has not shown it."""
