"""Writes the message of a mail, in the reader's language."""

from django.conf import settings
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from blocks.linked_data import absolute
from blocks.mail import build_message, mail_context
from forums.notices.gathering import MOST_SHOWN, by_topic, still_news
from forums.notices.states import Cadence
from forums.notices.tokens import stop_token


def write_message(mail):
    """The message, or None when there is nobody to write to or nothing left to say."""
    person = mail.recipient
    if not may_be_mailed(person):
        return None
    with translation.override(language_of(person)):
        notices = still_news(mail)
        return _message(mail, notices) if notices else None


def may_be_mailed(person):
    """Whether ``person`` still has an account with an address."""
    return bool(person.is_active and person.email and not getattr(person, "erased_at", None))


def language_of(person):
    """The language ``person`` reads, one of the site's."""
    wanted = getattr(person, "language", "")
    return wanted if wanted in dict(settings.LANGUAGES) else settings.LANGUAGE_CODE


def subject_of(mail, notices):
    """One line that says what is inside."""
    count = len(notices)
    if mail.cadence == Cadence.DAILY:
        text = ngettext("Your day: %(count)s notice", "Your day: %(count)s notices", count)
    elif mail.cadence == Cadence.WEEKLY:
        text = ngettext("Your week: %(count)s notice", "Your week: %(count)s notices", count)
    elif count == 1:
        return notices[0].title
    else:
        text = _("%(count)s new: %(topic)s")
    return text % {"count": count, "topic": notices[0].heading}


def _message(mail, notices):
    stop = _stop_address(mail.recipient, notices)
    subject = subject_of(mail, notices)
    context = {
        **mail_context(subject),
        "preheader": notices[0].text or notices[0].title,
        "person": getattr(mail.recipient, "display_name", mail.recipient.name),
        "groups": by_topic(notices[:MOST_SHOWN]),
        "more": max(len(notices) - MOST_SHOWN, 0),
        "is_digest": mail.cadence != Cadence.AT_ONCE,
        "list_url": absolute(reverse("notices:list")),
        "settings_url": absolute(reverse("notices:settings")),
        "stop_url": stop,
    }
    return build_message(
        to=[mail.recipient.email],
        subject=subject,
        text=render_to_string("notices/mail/message.txt", context),
        html=render_to_string("notices/mail/message.html", context),
        headers=_headers(mail, stop),
    )


def _headers(mail, stop):
    """One click ends the mail (RFC 8058)."""
    return {
        "Message-ID": mail.message_id,
        "List-Unsubscribe": f"<{stop}>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
    }


def _stop_address(person, notices):
    categories = {notice.category for notice in notices}
    return absolute(reverse("notices:stop", args=[stop_token(person.pk, categories)]))
