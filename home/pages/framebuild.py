"""Reads what the frame shows from the database."""

from django.utils import timezone, translation

from blocks.visibility import visible
from home.pages.frame import Frame
from home.pages.menus import build_menus
from home.pages.models import NewsPage, SiteSettings


def build_frame(site, language):
    """The frame of ``site`` in ``language``."""
    with translation.override(language):
        header, footer = build_menus(language)
        return Frame(
            settings=SiteSettings.objects.filter(site=site).first() or SiteSettings(site=site),
            header=header,
            footer=footer,
            alerts=_alerts(site, language),
            roots=_roots(site),
        )


def _alerts(site, language):
    """Alerts that haven't passed, newest first, each in ``language`` where it exists."""
    alerts = NewsPage.objects.visible().alerting(timezone.now()).with_lang(language)
    best = {}
    for page in alerts.select_related("locale").order_by("published_on", "pk"):
        known = best.get(page.translation_key)
        if known is None or page.locale.language_code == language:
            best[page.translation_key] = page
    return [
        {
            "title": page.title,
            "summary": page.summary,
            "url": page.get_url(),
            "lang": page.lang,
            "until": page.alert_until,
        }
        for page in reversed(best.values())
        if page.get_url()
    ]


def _roots(site):
    """The url_path of the home page in each language in which it is published."""
    homes = visible(site.root_page.get_translations(inclusive=True)).select_related("locale")
    return {home.locale.language_code: home.url_path for home in homes}
