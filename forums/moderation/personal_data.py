"""What moderation holds about a person, for the download and for erasing."""

from django.db.models import Q

from forums.moderation.models import Appeal, Case, CaseNote, Decision, Report, Sanction
from forums.people.personal_data import PersonalData
from forums.people.redaction import Redaction


def personal_data():
    """One table each: own reports, decisions about own texts, appeals, own notes, sanctions."""
    return [
        PersonalData("moderation-reports", _reports, _forget_reports),
        PersonalData("moderation-decisions", _decisions, _forget_decisions),
        PersonalData("moderation-appeals", _appeals, _forget_appeals),
        PersonalData("moderation-notes", _notes, _forget_notes),
        PersonalData("moderation-sanctions", _sanctions, _forget_sanctions),
    ]


def _reports(user):
    return Report.objects.filter(reporter=user).values("created_at", "reason", "text", "upheld")


def _forget_reports(user):
    Report.objects.filter(reporter=user).update(reporter=None, text="")


def _decisions(user):
    rows = Decision.objects.filter(author=user)
    return rows.values("created_at", "from_state", "to_state", "rule__title", "reason", "evidence")


def _forget_decisions(user):
    """After the appeals, by name: those are found through the author of the case.

    So are the notes of moderators about the person.
    """
    _redact(user)
    CaseNote.objects.filter(case__author=user).delete()
    Decision.objects.filter(author=user).update(author=None, evidence="")
    Case.objects.filter(author=user).update(author=None)


def _redact(user):
    """Take the names of ``user`` out of what moderators and others wrote about their content."""
    redact = Redaction(user).own
    for decision in Decision.objects.filter(author=user):
        Decision.objects.filter(pk=decision.pk).update(reason=redact(decision.reason))
    for case in Case.objects.filter(author=user):
        Case.objects.filter(pk=case.pk).update(findings=[redact(text) for text in case.findings])
    for report in Report.objects.filter(case__author=user).exclude(text=""):
        Report.objects.filter(pk=report.pk).update(text=redact(report.text))


def _appeals(user):
    return Appeal.objects.filter(decision__author=user).values("created_at", "text", "outcome")


def _forget_appeals(user):
    Appeal.objects.filter(Q(decision__author=user) | Q(case__author=user)).update(text="")


def _notes(user):
    """What they wrote as a moderator; what others noted about them stays with the moderators."""
    return CaseNote.objects.filter(author=user).values("created_at", "text")


def _forget_notes(user):
    CaseNote.objects.filter(author=user).update(author=None)
    Case.objects.filter(claimed_by=user).update(claimed_by=None, claimed_until=None)


def _sanctions(user):
    rows = Sanction.objects.filter(person=user)
    return rows.values("created_at", "kind", "reason", "until", "lifted_at")


def _forget_sanctions(user):
    Sanction.objects.filter(person=user).delete()
