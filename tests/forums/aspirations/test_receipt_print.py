"""The receipt on paper: one A4 page, with the title, the code, the secret key and the square."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from forums.aspirations.models import Aspiration
from tests.factories.aspirations import make_category, make_verifier, promise
from tests.factories.browsing import take_over
from tests.factories.letters import letter
from tests.factories.people import UserFactory

pytestmark = pytest.mark.browser
A4 = {"width": 794, "height": 1123}  # pixels of CSS
LEAST_SQUARE = 150  # four centimetres
PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
LONGEST = {
    "title": "Penanganan genangan dan pelebaran saluran " * 2 + "di gang belakang pos RW 003",
    "text": "Air melimpah setiap hujan deras. " * 150,
    "landmark": "Belakang pos, di samping lapangan bulu tangkis " * 3,
    "rw": 999,
    "rt": 999,
}
SHORT = {"title": "Lampu padam", "text": "Lampu di gang padam sejak kemarin malam."}


@pytest.fixture
def category(site_tree):
    promise()
    return make_category(
        name="Penerangan jalan umum dan lampu taman " * 2, is_urgent_elsewhere=True
    )


def printed(page, context, host, person, path, fields):
    """The receipt of what ``person`` sends to ``path`` as a PDF; checks what must be on it."""
    client = Client()
    client.force_login(person)
    url = client.post(path, fields).url
    take_over(context, host, client)
    page.goto(f"{host}{url}")
    page.emulate_media(media="print")
    page.set_viewport_size(A4)
    square = page.locator(".receipt__qr img")
    assert square.evaluate("image => image.complete && image.naturalWidth") > 0
    assert square.bounding_box()["width"] >= LEAST_SQUARE
    sent = Aspiration.objects.get()
    assert sent.code in page.locator(".receipt__code").first.inner_text()
    assert page.locator(".receipt__title").inner_text() == sent.title
    return page.pdf(format="A4", print_background=False)


@pytest.mark.parametrize("fields", [SHORT, LONGEST], ids=["short", "longest"])
def test_what_was_written_down_for_somebody(live_server, page, context, category, fields):
    spoken = letter(category, **fields, privacy="confidential", channel="counter", consent="on")
    path = reverse("aspirations:assist")
    pdf = printed(page, context, live_server.url, make_verifier(), path, spoken)
    assert page.locator(".receipt__code--secret").is_visible()
    assert page.locator(".receipt__keep:visible").count() == 1
    assert page.locator(".receipt__keep.no-print").is_hidden()
    assert len(PAGE.findall(pdf)) == 1


def test_what_a_resident_sent(live_server, page, context, category):
    sender = UserFactory(resident=True)
    path = reverse("aspirations:send")
    pdf = printed(page, context, live_server.url, sender, path, letter(category, **LONGEST))
    assert len(PAGE.findall(pdf)) == 1
