"""What people are told about moderation, each in their own language."""

from datetime import timedelta

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from blocks.ui.formats import format_date
from forums.moderation.house_times import MAIL_HELD
from forums.moderation.states import Visibility
from forums.notices.kinds import Category, NoticeKind
from forums.notices.services import notify, retract

DECIDED = "moderation.decided"
HELD = "moderation.held"
REPORTED = "moderation.report_decided"
SANCTION = "moderation.sanction"
KINDS = [
    NoticeKind(DECIDED, Category.MODERATION, gettext_lazy("Decisions about what you wrote")),
    NoticeKind(HELD, Category.MODERATION, gettext_lazy("What you wrote waits for a moderator")),
    NoticeKind(REPORTED, Category.MODERATION, gettext_lazy("What became of your reports")),
    NoticeKind(SANCTION, Category.MODERATION, gettext_lazy("Warnings and suspensions")),
]


def _titles():
    """New state → how a decision is headed."""
    return {
        Visibility.VISIBLE: _("What you wrote is shown"),
        Visibility.HIDDEN: _("What you wrote is hidden"),
        Visibility.REJECTED: _("What you wrote is not shown"),
        Visibility.WITHDRAWN: _("The case about your withdrawn text is closed"),
    }


def tell_author(decision):
    """Tell the author what was decided, why, and what can be done about it."""

    def subject(language):
        title = _titles()[decision.to_state]
        text = decision.localized_reason
        if decision.rule:
            text = _("%(rule)s: %(reason)s") % {"rule": decision.rule.localized, "reason": text}
        if decision.revises_id:
            text = _("An earlier decision was changed. %(text)s") % {"text": text}
        if decision.is_refusal:
            text += " " + _("You can revise it, or ask another moderator to look again.")
        return title, text

    url = _path("moderation:decision", decision.pk)
    key = _key_for_author(decision)
    _tell(decision.author, DECIDED, subject, url, key, mail_held=MAIL_HELD)


def tell_author_hidden(case, url):
    """Tell the author that reports have hidden the content until a moderator looks."""

    def subject(language):
        text = _("Several residents reported it. A moderator looks at it within %(hours)d hours.")
        return _("What you wrote is hidden for now"), text % {"hours": _hours(case)}

    _tell(case.author, HELD, subject, url, f"{HELD}-{case.pk}")


def tell_reporters(decision, reports):
    """Tell those who reported what came of it; not who decided, not who wrote it."""

    def subject(language):
        if decision.is_refusal:
            return _("Your report was right"), _("A moderator has taken it out. Thank you.")
        return _("About your report"), _("A moderator looked at it and found no broken rule.")

    url, key = _path("moderation:figures"), _key_for_reporters(decision)
    for report in reports:
        _tell(report.reporter, REPORTED, subject, url, key, mail_held=MAIL_HELD)


def take_back(decision):
    """Let nobody hear of ``decision`` who hasn't been sent a mail about it."""
    reporters = decision.case.reports.exclude(reporter=None).values_list("reporter", flat=True)
    people = [decision.author_id, *reporters]
    retract(recipients=people, keys=[_key_for_author(decision), _key_for_reporters(decision)])


def _key_for_author(decision):
    return f"{DECIDED}-{decision.pk}"


def _key_for_reporters(decision):
    return f"{REPORTED}-{decision.pk}"


def tell_person(sanction):
    """Tell a person about a warning, a suspension, or its early end."""

    def subject(language):
        if sanction.lifted_at:
            return _("Your suspension or warning has ended early"), sanction.reason
        words = {
            "reason": sanction.reason,
            "rule": sanction.rule,
            "day": format_date(timezone.localtime(sanction.until)),
        }
        text = _("%(rule)s: %(reason)s It holds until %(day)s.") % words
        if sanction.kind == "suspension":
            return _("You cannot write for a while"), text
        return _("You have been given a warning"), text

    state = "lifted" if sanction.lifted_at else "given"
    url = _path("moderation:figures")
    _tell(sanction.person, SANCTION, subject, url, f"{SANCTION}-{sanction.pk}-{state}")


def _tell(person, kind, subject, url, dedupe, mail_held=timedelta()):
    """Pass it on; nobody is told about content without an author."""
    if person is None or not person.is_active:
        return

    def in_language(language):
        with translation.override(language):
            return subject(language)

    notify(
        recipients=[person],
        kind=kind,
        subject=in_language,
        url=url,
        dedupe=dedupe,
        mail_held=mail_held,
    )


def _path(name, *args):
    """An address in the main language: notices are kept, and readers change theirs."""
    with translation.override(settings.LANGUAGE_CODE):
        return reverse(name, args=args)


def _hours(case):
    return round((case.due_at - case.opened_at).total_seconds() / 3600)
