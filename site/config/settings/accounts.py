"""Accounts: how people sign up and in (django-allauth), and how often anything may be done."""

from config.settings.environment import number, read

AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
WAGTAIL_FRONTEND_LOGIN_URL = "account_login"
# Name, address and password are changed on the account page, where they are verified.
WAGTAIL_PASSWORD_RESET_ENABLED = False
WAGTAIL_PASSWORD_MANAGEMENT_ENABLED = False
WAGTAIL_EMAIL_MANAGEMENT_ENABLED = False

ACCOUNT_ADAPTER = "forums.people.adapter.AccountAdapter"
ACCOUNT_FORMS = {
    "login": "forums.people.forms.residents.SignInForm",
    "signup": "forums.people.forms.residents.SignUpForm",
    "request_login_code": "forums.people.forms.residents.LoginCodeForm",
    "reset_password": "forums.people.forms.residents.ForgottenPasswordForm",
}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_EMAIL_NOTIFICATIONS = True
ACCOUNT_CHANGE_EMAIL = True
ACCOUNT_SESSION_REMEMBER = True
ACCOUNT_REAUTHENTICATION_REQUIRED = True
ACCOUNT_REAUTHENTICATION_TIMEOUT = 15 * 60  # seconds
# Six or more characters arrive by mail, are typed off a phone and may be asked for again.
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = True
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_TIMEOUT = 30 * 60
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_RESEND = True
# Allauth can't change an address that has an account already: the offer would tell of it.
ACCOUNT_EMAIL_VERIFICATION_SUPPORTS_CHANGE = False
ACCOUNT_LOGIN_BY_CODE_ENABLED = True
ACCOUNT_LOGIN_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_LOGIN_BY_CODE_TIMEOUT = 15 * 60
ACCOUNT_LOGIN_BY_CODE_SUPPORTS_RESEND = True
ACCOUNT_PASSWORD_RESET_BY_CODE_ENABLED = True
ACCOUNT_PASSWORD_RESET_BY_CODE_MAX_ATTEMPTS = 5
ACCOUNT_PASSWORD_RESET_BY_CODE_TIMEOUT = 15 * 60

MFA_SUPPORTED_TYPES = ["totp", "webauthn", "recovery_codes"]
MFA_PASSKEY_LOGIN_ENABLED = True
MFA_FORMS = {
    "add_webauthn": "forums.people.forms.keys.PasskeyForm",
    "authenticate": "forums.people.forms.factors.SignInFactorForm",
    "reauthenticate": "forums.people.forms.factors.ProofFactorForm",
}
MFA_TOTP_ISSUER = "Balai Warga"
MFA_TOTP_TOLERANCE = 1

# How often: amount/time/per, where "key" is one address or thing, "user" one account, "ip" one
# network and "key+ip" both together. A whole neighbourhood may sit behind one network, and whoever
# knows an address may try it: limits stop machines, and shut nobody else out.
# Allauth counts by account or by network alone; these are counted below instead.
ACCOUNT_RATE_LIMITS = {
    "signup": "",
    "login": "",
    "login_failed": "",
    "request_login_code": "",
    "reset_password": "",
    "reset_password_from_key": "",
    "confirm_email": "1/10s/key",
}
LIMITS = {
    "default": "60/10m/user,600/10m/ip",
    # What could be guessed, or fills a mailbox: tries from one network, tries on a device where
    # the account signed in before, a ceiling over all, and how fast it goes on beyond that.
    "sign_in": "5/5m/key+ip",
    "sign_in.device": "10/5m/key",
    "sign_in.ceiling": "100/10m/ip,50/h/key",
    "sign_in.slow": "1/5s/ip,1/m/key",
    "second_factor": "5/5m/key+ip",
    "second_factor.device": "5/5m/key",
    "second_factor.ceiling": "100/10m/ip,50/h/key",
    "second_factor.slow": "1/5s/ip,1/m/key",
    "sign_in_code": "5/15m/key+ip",
    "sign_in_code.device": "5/15m/key",
    "sign_in_code.ceiling": "100/h/ip,20/h/key",
    "sign_in_code.slow": "1/30s/ip,1/10m/key",
    "password_reset": "5/15m/key+ip",
    "password_reset.device": "5/15m/key",
    "password_reset.ceiling": "100/h/ip,20/h/key",
    "password_reset.slow": "1/30s/ip,1/10m/key",
    "sign_up": "5/15m/key+ip",
    "sign_up.device": "5/15m/key",
    "sign_up.ceiling": "60/h/ip,20/h/key",
    "sign_up.slow": "1/30s/ip,1/10m/key",
    "page_password": "10/10m/key+ip",
    "page_password.ceiling": "100/10m/ip,300/h/key",
    "page_password.slow": "1/5s/ip,1/10s/key",
    "unproven": "10/h/ip",  # forms sent without a proof of work
    "people.download": "5/h/user",
    "people.profile": "20/h/user",
    "people.unsent": "300/h/ip",  # forms kept in the session of somebody who isn't signed in
    "moderation.report": "20/h/user,200/h/ip",
    "moderation.guest_report": "40/h/ip",
    "moderation.report_code": "10/h/ip",
    "boards.post": "20/10m/user,300/10m/ip",
    "boards.thread": "6/h/user,90/h/ip",
    "boards.edit": "30/10m/user,300/10m/ip",
    "aspirations.send": "9/h/user,90/h/ip",
    "aspirations.unproven": "3/h/ip",  # by guests without JavaScript; then a code by mail
    "aspirations.code": "10/h/ip",
    "aspirations.assist": "40/h/user,400/h/ip",
    "aspirations.csv": "60/h/ip",
    "aspirations.similar": "600/10m/ip",
    "aspirations.open": "20/h/key+ip",  # wrong secrets of one code
    "aspirations.open.ceiling": "60/h/ip,600/h/key",
    "aspirations.open.slow": "1/5s/ip,1/5s/key",
    "aspirations.message": "30/h/user,300/h/ip",
    "aspirations.exchange": "20/h/key",  # messages of the sender to one exchange
    "aspirations.act": "30/h/user,300/h/ip",
}
# A device tries this many keys of this cost: a second on a laptop, some more on a phone.
PROOF_OF_WORK = {"cost": 10_000, "least": 40, "most": 120}
FASTEST_FORM_SECONDS = 2

REGRET_DAYS = 14  # between asking for deletion and being erased
UNVERIFIED_DAYS = 7  # an account whose address was never verified goes after this many


def second_factor(deployment):
    """STAFF_SECOND_FACTOR: on in production, off where one tries things out."""
    return read("bool", "STAFF_SECOND_FACTOR", deployment == "production")


def trusted_proxies(https):
    """TRUSTED_PROXIES: how many proxies of ours stand before the site."""
    return number("TRUSTED_PROXIES", 1 if https else 0, 0, 9)
