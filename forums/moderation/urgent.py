"""Telling moderators about what can't wait: personal data, children, threats."""

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from blocks.ui.formats import format_clock, format_date
from forums.moderation.kinds import kind_of
from forums.notices.kinds import Category, NoticeKind
from forums.notices.services import notify
from forums.people.models import User

URGENT = "moderation.urgent"
URGENT_KIND = NoticeKind(
    URGENT,
    Category.MODERATION,
    gettext_lazy("Cases that cannot wait, for moderators"),
    for_staff=True,
)


def moderators_of(content):
    """Who may decide about ``content``: the group, its own moderators, never its author.

    Where nobody has been given the right yet, administrators.
    """
    rights = {"codename": "change_case", "content_type__app_label": "moderation"}
    granted = {f"groups__permissions__{name}": value for name, value in rights.items()}
    own = kind_of(content).moderators(content)
    beyond = Q() if own is None else Q(pk__in=own.values("pk"))
    active = User.objects.filter(is_active=True).exclude(pk=content.author_id)
    people = active.filter(Q(**granted) | beyond if beyond else Q(**granted)).distinct()
    return people if people.exists() else active.filter(is_superuser=True)


def tell_moderators(case, content):
    """Tell everybody who may decide; once for each case, and nothing of what is in it."""

    def subject(language):
        with translation.override(language):
            at = timezone.localtime(case.due_at)
            words = {"day": format_date(at), "time": format_clock(at)}
            text = _("Please decide it by %(day)s, %(time)s.") % words
            return _("A case cannot wait"), text

    notify(
        recipients=moderators_of(content),
        kind=URGENT,
        subject=subject,
        url=reverse("moderating:case", args=[case.pk]),
        dedupe=f"{URGENT}-{case.pk}",
    )
