"""Mails about accounts, in the site's own words; allauth asks for them by name.

A paragraph may name values that allauth gives along: ``code``, ``email``, ``from_email`` …
"""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

NOT_YOU = _("If it was not you, you need do nothing: without the code nothing happens.")
OPEN_WINDOW = _("Please type it where you asked for it. It holds for a short time only.")
CODE = "%(code)s"
WHEN_AND_WHERE = (
    _("It was done on %(when)s, from the network address %(ip)s."),
    _("If it was not you, choose a new password at once: %(reset_url)s"),
)


@dataclass(frozen=True)
class AccountMail:
    """Subject and paragraphs; ``is_change`` adds when and where an account was changed."""

    subject: str
    paragraphs: tuple
    is_change: bool = False


def change(subject, sentence):
    """A mail that tells of a change to the account."""
    return AccountMail(subject, (sentence,), is_change=True)


CONFIRM_ADDRESS = AccountMail(
    _("%(code)s is your code for %(site)s"),
    (
        _("With this code you confirm that %(email)s is your e-mail address:"),
        CODE,
        OPEN_WINDOW,
        NOT_YOU,
    ),
)
MAILS = {
    "account/email/email_confirmation": CONFIRM_ADDRESS,
    "account/email/email_confirmation_signup": CONFIRM_ADDRESS,
    "account/email/login_code": AccountMail(
        _("%(code)s is your sign-in code for %(site)s"),
        (_("With this code you sign in:"), CODE, OPEN_WINDOW, NOT_YOU),
    ),
    "account/email/password_reset_code": AccountMail(
        _("%(code)s is your code for a new password"),
        (_("With this code you choose a new password:"), CODE, OPEN_WINDOW, NOT_YOU),
    ),
    "account/email/password_reset_key": AccountMail(
        _("A new password for %(site)s"),
        (_("Choose a new password here:"), "%(password_reset_url)s", NOT_YOU),
    ),
    "account/email/account_already_exists": AccountMail(
        _("You already have an account at %(site)s"),
        (
            _("Somebody, probably you, wanted to sign up with %(email)s."),
            _("This address already has an account. Choose a new password if you forgot it:"),
            "%(password_reset_url)s",
            _("If it was not you, you need do nothing."),
        ),
    ),
    "account/email/unknown_account": AccountMail(
        _("There is no account with this address at %(site)s"),
        (
            _("Somebody, probably you, wanted to sign in with %(email)s."),
            _("No account has this address. You may have used another one, or sign up here:"),
            "%(signup_url)s",
            _("If it was not you, you need do nothing."),
        ),
    ),
    "account/email/email_changed": change(
        _("Your e-mail address was changed"),
        _("The e-mail address of your account was changed from %(from_email)s to %(to_email)s."),
    ),
    "account/email/email_confirm": change(
        _("Your e-mail address is confirmed"), _("Your e-mail address is confirmed.")
    ),
    "account/email/email_deleted": change(
        _("An e-mail address was removed"),
        _("The e-mail address %(deleted_email)s was removed from your account."),
    ),
    "account/email/password_changed": change(
        _("Your password was changed"), _("The password of your account was changed.")
    ),
    "account/email/password_reset": change(
        _("You have a new password"), _("A new password was chosen for your account.")
    ),
    "account/email/password_set": change(
        _("Your account has a password now"), _("Your account has a password now.")
    ),
    "mfa/email/recovery_codes_generated": change(
        _("New recovery codes"), _("New recovery codes were made; the earlier ones no longer hold.")
    ),
    "mfa/email/totp_activated": change(
        _("Your authenticator app is connected"),
        _("From now on a code of your authenticator app is asked for when you sign in."),
    ),
    "mfa/email/totp_deactivated": change(
        _("Your authenticator app was removed"),
        _("Your authenticator app was removed; signing in no longer asks for its code."),
    ),
    "mfa/email/webauthn_added": change(
        _("A passkey was added"), _("A passkey was added to your account.")
    ),
    "mfa/email/webauthn_removed": change(
        _("A passkey was removed"), _("A passkey was removed from your account.")
    ),
}


def subject_of(name, context):
    """The subject of the mail called ``name``; KeyError for a mail that has no words here."""
    return str(MAILS[name].subject) % context


def text_of(name, context):
    """The text of the mail called ``name``, its paragraphs parted by blank lines."""
    mail = MAILS[name]
    paragraphs = [str(paragraph) % context for paragraph in mail.paragraphs]
    if mail.is_change:
        paragraphs += [str(paragraph) % context for paragraph in WHEN_AND_WHERE]
    return "\n\n".join(paragraphs)
