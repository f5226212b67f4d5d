"""Mails of the site: one layout, one maker.

A mail is written as plain text; its HTML shows the same paragraphs in the look of the site. All of
them name the site and the kelurahan, say that a machine wrote them, and lead to SITE_URL only.
"""

import email.policy
import re
from email.headerregistry import HeaderRegistry, UnstructuredHeader
from email.utils import make_msgid
from urllib.parse import urlsplit

from django.conf import settings
from django.core.mail import EmailMultiAlternatives
from django.template.loader import render_to_string
from django.urls import reverse

from blocks.excerpts import excerpt
from blocks.identity import site_identity
from blocks.linked_data import absolute

MAX_SUBJECT = 100
KEPT_WHOLE = ("list-unsubscribe", "message-id")
HEADERS = {"Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All"}
# Letters that take room in the preview of a list of mails, and show nothing.
PREVIEW_FILLER = "\u034f\u200c\u00a0" * 80
BLANK_LINES = re.compile(r"\n\n+")


class WholeHeader(UnstructuredHeader):
    """One line, however long; addresses of this site are ASCII.

    Python wraps what doesn't fit into a line into encoded words. No mail program looks for an
    address in those, and ``List-Unsubscribe`` would be lost.
    """

    def fold(self, *, policy):
        return f"{self.name}: {self}{policy.linesep}"


def _registry():
    registry = HeaderRegistry()
    for name in KEPT_WHOLE:
        registry.map_to_type(name, WholeHeader)
    return registry


REGISTRY = _registry()


class Message(EmailMultiAlternatives):
    """Plain text and HTML, with long headers kept whole."""

    def message(self, *, policy=email.policy.default):
        return super().message(policy=policy.clone(header_factory=REGISTRY))


def compose_mail(*, to, subject, text, code="", headers=None):
    """Return a mail; paragraphs of ``text`` are parted by blank lines, ``code`` is shown large."""
    paragraphs = paragraphs_of(text)
    context = {
        **mail_context(subject),
        "paragraphs": paragraphs,
        "code": code,
        "preheader": next((part for part in paragraphs if part != code), ""),
    }
    return build_message(
        to=to,
        subject=subject,
        text=render_to_string("mail/message.txt", context),
        html=render_to_string("mail/message.html", context),
        headers=headers,
    )


def build_message(*, to, subject, text, html, headers=None):
    """Return a mail with these bodies, a short subject and the headers that every mail has."""
    headers = {**HEADERS, "Message-ID": new_message_id(), **(headers or {})}
    message = Message(subject=one_line(subject), body=text, to=to, headers=headers)
    message.attach_alternative(html, "text/html")
    return message


def mail_context(subject):
    """What the layout of all mails shows."""
    identity = site_identity()
    return {
        "subject": one_line(subject),
        "site_name": identity.site_name,
        "organisation": identity.organisation,
        "home_url": absolute(reverse("wagtail_serve", args=[""])),
        "filler": PREVIEW_FILLER,
    }


def new_message_id():
    """A Message-ID at the site's own host."""
    return make_msgid(domain=urlsplit(settings.SITE_URL).hostname or "localhost")


def one_line(subject):
    """``subject`` in one line of at most 100 characters."""
    return excerpt(subject, MAX_SUBJECT)


def paragraphs_of(text):
    """The paragraphs of plain text, in order, without the margins of templates."""
    lines = "\n".join(line.strip() for line in text.splitlines())
    return [part for part in BLANK_LINES.split(lines.strip()) if part]
