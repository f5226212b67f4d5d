"""Closing single versions of a post's public history."""

from django.conf import settings
from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from blocks.personal_data import has_identity_number, warnings_for
from forums.boards import permissions
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.services.locking import locked_post
from forums.moderation.services import open_case
from forums.moderation.states import Cause
from forums.trail.services import record


@transaction.atomic
def conceal_version(*, actor, post, number, concealed=True, reason=""):
    """Close version ``number`` of ``post`` to readers, or open it again. Raises NotAllowed."""
    post = locked_post(post.pk)
    refuse(permissions.why_not_conceal(actor, post))
    version = _version(post, number)
    version.concealed = concealed
    version.save(update_fields=["concealed"])
    action = "boards.version.conceal" if concealed else "boards.version.reveal"
    record(actor=actor, action=action, target=post, reason=reason, data={"version": number})


@transaction.atomic
def ask_to_conceal_version(*, actor, post, number):
    """Ask the moderators, as the author, to close version ``number``. Raises NotAllowed."""
    post = locked_post(post.pk)
    refuse(permissions.why_not_ask_to_conceal(actor, post))
    version = _version(post, number)
    with translation.override(settings.LANGUAGE_CODE):
        sentence = _("The author asks to close version %(number)d of the history.")
    open_case(
        content=post,
        cause=Cause.REVIEW,
        urgent=bool(personal_data_in(version.source)),
        findings=[sentence % {"number": number}],
    )
    record(actor=actor, action="boards.version.ask", target=post, data={"version": number})


def conceal_personal_data(post):
    """Close the versions of ``post`` that hold kinds of personal data which it no longer holds."""
    now = personal_data_in(post.source)
    tells = [one.pk for one in post.versions.all() if personal_data_in(one.source) - now]
    post.versions.filter(pk__in=tells).update(concealed=True)


def personal_data_in(text):
    """The kinds of personal data that ``text`` seems to hold."""
    return {*warnings_for(text), *(["identity"] if has_identity_number(text) else [])}


def _version(post, number):
    version = post.versions.filter(number=number).first()
    if version is None:
        raise NotAllowed(_("There is no such version."))
    return version
