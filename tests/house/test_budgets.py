"""What a first visit transfers, measured on compressed answers of the real server."""

import gzip
import re

import pytest

from tests.factories.served import fetch, served
from tests.factories.site import furnish

KB = 1024
HOME_BYTES = 90 * KB
PAGE_BYTES = 70 * KB
SCRIPT_BYTES = 25 * KB
PARTS = {
    "css": r'<link[^>]+rel="stylesheet"[^>]*>',
    "js": r"<script[^>]+src=[^>]*>",
    "font": r'<link[^>]+as="font"[^>]*>',
}


def parts(html):
    """Kind → the addresses of the files that the page needs before it looks right."""
    return {
        kind: [
            re.search(r'(?:href|src)="([^"]+)"', tag).group(1) for tag in re.findall(pattern, html)
        ]
        for kind, pattern in PARTS.items()
    }


@pytest.mark.django_db(transaction=True)
def test_first_visits_are_light(subtests):
    site = furnish()
    with served() as port:
        for name, address in site.indonesian.items():
            with subtests.test(name):
                answer = fetch(port, address)
                assert answer.status == 200
                assert answer.headers["Content-Encoding"] == "gzip"
                needed = parts(gzip.decompress(answer.body).decode())
                sizes = weigh(port, needed)
                total = len(answer.body) + sum(sizes.values())
                assert needed["css"]
                assert sizes["js"] <= SCRIPT_BYTES
                assert total <= (HOME_BYTES if name == "HomePage" else PAGE_BYTES), sizes


def weigh(port, needed):
    """Kind → bytes transferred; checks how each file is sent."""
    sizes = dict.fromkeys(needed, 0)
    for kind, addresses in needed.items():
        for address in addresses:
            assert address.startswith("/static/"), address
            answer = fetch(port, address)
            assert answer.status == 200
            assert "immutable" in answer.headers["Cache-Control"]
            assert kind == "font" or answer.headers["Content-Encoding"] == "br"
            sizes[kind] += len(answer.body)
    return sizes
