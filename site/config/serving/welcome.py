"""What is shown once the site runs."""

from django.conf import settings


def welcome(accounts):
    """The lines that tell where the site is and who can sign in."""
    yield ""
    yield f"  Balai Warga    {settings.SITE_URL}/"
    yield f"  In English     {settings.SITE_URL}/en/"
    yield f"  For editors    {settings.SITE_URL}/admin/"
    if accounts:
        yield ""
        yield "  Demo accounts (group, e-mail address, password)"
        for account in accounts:
            password = account.password or "(set earlier)"
            yield f"    {account.group:<14} {account.email:<26} {password}"
    yield ""
    yield "  Ctrl-C ends it."
    yield ""
