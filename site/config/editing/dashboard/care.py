"""Panels about what the site needs, whoever sees to it."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import Revision

from blocks.ui.formats import format_date
from config.editing.addresses import edit_url, edit_url_of_page
from config.editing.columns import translate_url
from config.editing.dashboard.parts import LIMIT, Panel, Row, when
from config.editing.pages import (
    TranslationState,
    originals,
    target_locale,
    to_check,
    to_translate,
)
from config.editing.permissions import changeable_pages, may_change
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
                edit_url_of_page(page),
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
    coming, going = _coming(), _going()
    pages = changeable_pages(user, [row.object_id for row in coming] + [row.pk for row in going])
    dated = []
    for revision in coming:
        kind, pk = revision.base_content_type, revision.object_id
        url = edit_url(kind, pk) if may_change(user, kind.model_class(), pk, pages) else ""
        dated.append(
            (revision.approved_go_live_at, revision.object_str, url, _("online %(moment)s"))
        )
    for page in going:
        url = edit_url_of_page(page) if page.pk in pages else ""
        dated.append((page.expire_at, page.title, url, _("offline %(moment)s")))
    return Panel(
        "schedule",
        _("Scheduled"),
        [
            Row(title, url, words % {"moment": when(moment)})
            for moment, title, url, words in sorted(dated, key=lambda item: item[0])
        ],
    )


def _coming():
    """Revisions of pages and snippets that go online."""
    revisions = Revision.objects.filter(approved_go_live_at__range=_soon())
    return list(revisions.select_related("base_content_type")[:MOST])


def _going():
    """Pages that go offline."""
    return list(originals().filter(live=True, expire_at__range=_soon())[:MOST])


def _soon():
    now = timezone.now()
    return now, now + SOON


def alerts_panel(user):
    """Urgent alerts whose banner is on every page now, to change or else to read."""
    alerts = NewsPage.objects.filter(
        pk__in=originals().values("pk"),
        live=True,
        kind=NewsPage.Kind.ALERT,
        alert_until__gt=timezone.now(),
    )
    alerts = list(alerts.select_related("locale").order_by("alert_until")[:MOST])
    mine = changeable_pages(user, [page.pk for page in alerts])
    return Panel(
        "alerts",
        _("Alerts on every page"),
        [
            Row(
                page.title,
                edit_url_of_page(page) if page.pk in mine else page.get_url() or "",
                _("until %(moment)s") % {"moment": when(page.alert_until)},
                late=True,
            )
            for page in alerts
        ],
    )
