"""The sections of the home page that show news."""

from django.utils.translation import gettext_lazy as _

from blocks.page import list_url
from blocks.stream.sections import HomeSection
from home.pages.models import NewsPage


def news_context(locale, count):
    """The ``count`` latest news and alerts. One query."""
    return _context(locale, count, None, _("All news"))


def announcements_context(locale, count):
    """The ``count`` latest announcements. One query."""
    return _context(locale, count, NewsPage.Kind.ANNOUNCEMENT, _("All announcements"))


def _context(locale, count, kind, more_label):
    news = NewsPage.objects.visible().filter(locale=locale).of_kind(kind).newest_first()
    news = list(news.with_lang(locale.language_code).select_related("cover")[:count])
    url = list_url(news)
    return {
        "news": news,
        "more_url": f"{url}?jenis={kind.word}" if url and kind else url,
        "more_label": more_label,
    }


def news_section():
    """For the hook ``register_home_section``."""
    return HomeSection("news", _("News"), "pages/_section_news.html", news_context)


def announcements_section():
    """For the hook ``register_home_section``."""
    return HomeSection(
        "announcements",
        _("Announcements"),
        "pages/_section_announcements.html",
        announcements_context,
    )
