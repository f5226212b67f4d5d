"""System checks: what a start refuses."""

from django.conf import settings
from django.core import checks

from config.serving.address import is_announced, is_public

START = "start"
SHORTEST_SECRET = 32
FEWEST_CHARACTERS = 8


@checks.register(START)
def production_is_safe(app_configs=None, **kwargs):
    """Production has a secret of its own, no debugging and a public address."""
    if settings.DEPLOYMENT != "production":
        return []
    return [error for refused, error in _production_rules() if refused]


@checks.register(START)
def public_site_is_safe(app_configs=None, **kwargs):
    """A demo or a development site that others reach has a secret, and is a demo."""
    if settings.DEPLOYMENT == "production":
        return []
    return [error for refused, error in _public_rules() if refused]


def _public_rules():
    """Pairs: whether the setting is refused, and with which error."""
    yield (
        settings.SECRET_KEY == settings.DEMO_SECRET and is_public(),
        _error(
            5,
            "SECRET_KEY is the public demo secret, and other machines reach this site.",
            "Give SECRET_KEY a random value, or leave HOST at 127.0.0.1.",
        ),
    )
    yield (
        settings.DEPLOYMENT == "development" and is_announced(),
        _error(
            6,
            "DEPLOYMENT=development is for this machine alone, but HOST or SITE_URL is public.",
            "Set DEPLOYMENT to production or demo.",
        ),
    )


def _production_rules():
    """Pairs: whether the setting is refused, and with which error."""
    secret = settings.SECRET_KEY
    yield (
        secret == settings.DEMO_SECRET,
        _error(1, "SECRET_KEY is the public demo secret.", "Give SECRET_KEY a random value."),
    )
    yield (
        secret != settings.DEMO_SECRET
        and (len(secret) < SHORTEST_SECRET or len(set(secret)) < FEWEST_CHARACTERS),
        _error(2, "SECRET_KEY is easy to guess.", f"Use {SHORTEST_SECRET} or more random letters."),
    )
    yield settings.DEBUG, _error(3, "DEBUG is on in production.", "Remove DEBUG.")
    yield (
        not settings.SITE_URL,
        _error(4, "SITE_URL is not set.", "Set it to the public address, such as https://…"),
    )


def _error(number, text, hint):
    return checks.Error(text, hint=hint, id=f"balai.E{number:03}")
