"""Somebody with a phone: a browser window and the session of a person."""

import re

from django.conf import settings
from django.core import mail
from django.test import Client

PHONE = {"width": 390, "height": 844}
CODE = re.compile(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", re.MULTILINE)


def sign_in(context, url, person):
    """Give the browser ``context`` the session of ``person`` on the site at ``url``."""
    client = Client()
    client.force_login(person)
    take_over(context, url, client)


def take_over(context, url, client):
    """Give the browser ``context`` the session of a test client."""
    name = settings.SESSION_COOKIE_NAME
    context.add_cookies([{"name": name, "value": client.cookies[name].value, "url": url}])


def open_phone(browser, url, person=None, **options):
    """A page on a phone in Jakarta, signed in as ``person`` if there is one."""
    context = browser.new_context(
        viewport=PHONE,
        has_touch=True,
        is_mobile=True,
        locale="id-ID",
        timezone_id="Asia/Jakarta",
        base_url=url,
        **options,
    )
    if person is not None:
        sign_in(context, url, person)
    page = context.new_page()
    page.set_default_timeout(20_000)
    return page


def click_through(page, target):
    """Click the link or button ``target``, and wait until the page it leads to is there as a whole.

    A click alone waits until that page begins, and what is counted then may not have come yet.
    """
    with page.expect_navigation():
        (page.locator(target) if isinstance(target, str) else target).click()


def mailed_code():
    """The code in the newest mail."""
    return CODE.search(mail.outbox[-1].body).group(1)
