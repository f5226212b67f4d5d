"""Panels about what the site needs, whoever sees to it."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Revision

from blocks.ui.formats import format_date
from config.editing.addresses import edit_url
from config.editing.columns import translate_url
from config.editing.dashboard.parts import LIMIT, Panel, Row, when
from config.editing.pages import (
    TranslationState,
    originals,
    target_locale,
    to_check,
    to_translate,
)
from home.pages.models import NewsPage

MOST = LIMIT + 1
SOON = timedelta(days=14)


def check_panel(user):
    """Pages to be read again."""
    return Panel(
        "check",
        _("Pages to check"),
        [
            Row(
                page.title,
                reverse("wagtailadmin_pages:edit", args=[page.pk]),
                _("since %(day)s")
                % {"day": format_date(page.review_due or page.last_published_at)},
                late=bool(page.review_due),
            )
            for page in to_check(originals())[:MOST]
        ],
        empty=_("Every page was checked in time."),
        more_url=reverse("editing:pages_to_check"),
    )


def translation_panel(user):
    """Pages that are not translated, or not completely."""
    locale = target_locale()
    pages = to_translate(originals(), locale)[:MOST] if locale else []
    return Panel(
        "translations",
        _("To translate"),
        [
            Row(page.title, translate_url(page), TranslationState(page.translation_state).label)
            for page in pages
        ],
        empty=_("Every published page is translated."),
        more_url=reverse("editing:missing_translations"),
    )


def schedule_panel(user):
    """What goes online or offline by itself in the next days."""
    now = timezone.now()
    soon = {"gte": now, "lte": now + SOON}
    coming = Revision.objects.filter(
        **{f"approved_go_live_at__{key}": value for key, value in soon.items()}
    ).select_related("base_content_type")[:MOST]
    going = originals().filter(
        live=True, **{f"expire_at__{key}": value for key, value in soon.items()}
    )[:MOST]
    dated = [
        (
            revision.approved_go_live_at,
            revision.object_str,
            edit_url(revision.base_content_type, revision.object_id),
            _("online %(moment)s"),
        )
        for revision in coming
    ]
    dated += [
        (
            page.expire_at,
            page.title,
            reverse("wagtailadmin_pages:edit", args=[page.pk]),
            _("offline %(moment)s"),
        )
        for page in going
    ]
    return Panel(
        "schedule",
        _("Scheduled"),
        [
            Row(title, url, words % {"moment": when(moment)})
            for moment, title, url, words in sorted(dated, key=lambda item: item[0])
        ],
    )


def alerts_panel(user):
    """Urgent alerts whose banner is on every page now."""
    alerts = NewsPage.objects.filter(
        pk__in=originals().values("pk"),
        live=True,
        kind=NewsPage.Kind.ALERT,
        alert_until__gt=timezone.now(),
    ).order_by("alert_until")
    return Panel(
        "alerts",
        _("Alerts on every page"),
        [
            Row(
                page.title,
                reverse("wagtailadmin_pages:edit", args=[page.pk]),
                _("until %(moment)s") % {"moment": when(page.alert_until)},
                late=True,
            )
            for page in alerts[:MOST]
        ],
    )


def _since(moment):
    return _("since %(day)s") % {"day": format_date(moment)}
