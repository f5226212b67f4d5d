"""The mails themselves: language, times, both forms, headers, nothing from outside."""

import re

import pytest
import time_machine
from django.test import Client

from blocks.linked_data import absolute
from forums.notices.kinds import Category
from forums.notices.models import Mail, Preference
from forums.notices.services.gather import gather_due
from forums.notices.states import Cadence
from forums.notices.writing import write_message
from tests.factories.notices import tell, wish

pytestmark = pytest.mark.django_db


@pytest.fixture
def written(person):
    """A function: tell ``person`` what is given, then write the one mail about it."""

    def write(*notices, cadence=Cadence.AT_ONCE, language="id"):
        person.language = language
        person.save()
        with time_machine.travel("2026-11-24T03:05:00Z", tick=False) as clock:
            wish(person, cadence)
            for title, options in notices:
                tell(person, title, **options)
            clock.shift(8 * 24 * 3600)
            gather_due()
            return write_message(Mail.objects.get())

    return write


def both(message):
    return message.body, message.alternatives[0].content


def test_one_notice_is_the_subject(written):
    message = written(("Ada balasan dari Sutarmi", {"url": "/forum/x/"}))
    assert message.subject == "Ada balasan dari Sutarmi"
    for text in both(message):
        assert "Sutarmi" in text
        assert absolute("/forum/x/") in text
        assert "24 November 2026, 10.05 WIB" in text


def test_it_speaks_the_language_of_the_reader(written):
    message = written((lambda code: f"[{code}]", {}), language="en")
    assert message.subject == "[en]"
    for text in both(message):
        assert "Hello Sutarmi," in text
        assert "10:05 WIB" in text
        assert absolute("/en/pemberitahuan/") in text


def test_a_digest_is_grouped_by_topic(written):
    message = written(
        ("Satu", {"topic": "Jadwal sampah"}),
        ("Dua", {"topic": "Lapangan voli"}),
        ("Tiga", {"topic": "Jadwal sampah"}),
        cadence=Cadence.DAILY,
    )
    for text in both(message):
        assert text.count("Jadwal sampah") == 1
        order = [text.index(word) for word in ("Satu", "Tiga", "Lapangan voli", "Dua")]
        assert order == sorted(order)


def test_a_long_digest_says_how_many_more(written):
    notices = [(f"Balasan {number}", {}) for number in range(60)]
    message = written(*notices, cadence=Cadence.WEEKLY)
    assert message.body.count("- Balasan") == 50
    assert "10" in message.body


def test_html_is_escaped_and_text_is_not(written):
    plain, html = both(written(("<b>A & B</b>", {"topic": "<i>"})))
    assert "<b>A & B</b>" in plain
    assert "&lt;b&gt;A &amp; B&lt;/b&gt;" in html
    assert "<b>" not in html
    assert "<i>" not in html


def test_no_line_breaks_get_into_the_head(written):
    message = written(("Judul\r\nBcc: x@example.org", {}))
    assert "\n" not in message.subject
    assert "Bcc" not in dict(message.message().items())


def test_nothing_comes_from_outside(written, settings):
    settings.SITE_URL = "https://balai.example.id"
    _, html = both(written(("Ada balasan", {})))
    assert not re.search(r"<img|<script|<link|url\(|@import|src=", html)
    hosts = set(re.findall(r"https?://([^/\"\s]+)", html))
    assert hosts == {"balai.example.id"}
    assert "tumpal" in html


def test_one_click_ends_it(written, person, client):
    message = written(("Ada balasan", {}))
    sent = message.message()
    assert sent["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert sent["Message-ID"] == Mail.objects.get().message_id
    assert sent["Auto-Submitted"] == "auto-generated"
    url = sent["List-Unsubscribe"].strip("<>").removeprefix(absolute("/")[:-1])
    assert url in message.body
    strict = Client(enforce_csrf_checks=True)
    done = strict.post(url, {"List-Unsubscribe": "One-Click"})
    assert done.status_code == 200
    wishes = Preference.objects.by_category(person)
    assert wishes[Category.DISCUSSIONS].email == Cadence.OFF
    assert wishes[Category.DISCUSSIONS].in_app
    assert wishes[Category.MODERATION].email == Cadence.AT_ONCE


def test_an_unregistered_kind_is_still_written(person):
    wish(person)
    notice = tell(person)
    type(notice).objects.update(kind="gone.away")
    gather_due()
    assert "Ada balasan" in write_message(Mail.objects.get()).body
