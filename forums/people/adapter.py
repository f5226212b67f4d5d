"""What allauth does our way."""

import logging
from smtplib import SMTPException

from allauth.account.adapter import DefaultAccountAdapter
from django.contrib import messages
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from blocks.identity import site_identity
from blocks.linked_data import absolute
from blocks.mail import compose_mail
from blocks.ui.formats import format_clock, format_date
from forums.people.account_mails import subject_of, text_of
from forums.people.known_devices import remember_device
from forums.people.limits import count_try, forget_tries

logger = logging.getLogger(__name__)
# What the page that follows says anyway.
UNSAID = ("account/messages/logged_in.txt", "account/messages/logged_out.txt")
NO_MAIL = _("The mail could not be sent just now. Please ask for a new code in a few minutes.")


class AccountAdapter(DefaultAccountAdapter):
    """One name field, mails that may fail, and fewer messages."""

    def save_user(self, request, user, form, commit=True):
        """The name stands on the account from its first moment."""
        user.name = form.cleaned_data.get("name", "")
        return super().save_user(request, user, form, commit=commit)

    def get_login_redirect_url(self, request):
        """The home page, in the language of the page where somebody signed in."""
        return reverse("wagtail_serve", args=[""])

    def get_signup_redirect_url(self, request):
        """The same for a new account."""
        return self.get_login_redirect_url(request)

    def render_mail(self, template_prefix, email, context, headers=None):
        """A mail in our words and look; see forums.people.account_mails."""
        moment = context.get("timestamp")
        context = {
            **context,
            "site": site_identity().site_name,
            "when": f"{format_date(moment)}, {format_clock(moment)}" if moment else "",
            "reset_url": absolute(reverse("account_reset_password")),
        }
        return compose_mail(
            to=[email] if isinstance(email, str) else email,
            subject=subject_of(template_prefix, context),
            text=text_of(template_prefix, context),
            code=context.get("code", ""),
            headers=headers,
        )

    def pre_authenticate(self, request, **credentials):
        """Count a try by account and network; allauth takes it back when the password is right."""
        usage = count_try("sign_in", request=request, key=credentials.get("email") or "")
        if usage is None:
            raise self.validation_error("too_many_login_attempts")
        self._login_failed_rl_usage = usage

    def _delete_login_attempts_cached_email(self, request, **credentials):
        """A password that was set anew by a code ends what was counted here before."""
        forget_tries("sign_in", request=request, key=credentials["email"])

    def post_login(self, request, user, **kwargs):
        """The device is known from now on; see forums.people.known_devices."""
        response = super().post_login(request, user, **kwargs)
        remember_device(request, response, user.email)
        return response

    def send_mail(self, template_prefix, email, context):
        """Send; a mail server that is away costs the visitor a second try, not the page."""
        try:
            super().send_mail(template_prefix, email, context)
        except (SMTPException, OSError):
            logger.exception("The mail %s could not be sent.", template_prefix)
            if self.request:
                messages.error(self.request, NO_MAIL)

    def add_message(self, request, level, message_template=None, *args, **kwargs):
        if message_template not in UNSAID:
            super().add_message(request, level, message_template, *args, **kwargs)
