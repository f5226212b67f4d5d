"""The Atom feed of the news."""

from datetime import UTC, datetime
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from blocks.linked_data import absolute
from blocks.reading import reads_only
from home.pages.frame import frame_of
from home.pages.models import NewsPage

ENTRIES = 30
NO_NEWS = datetime(2026, 1, 1, tzinfo=UTC)
CONTENT_TYPE = "application/atom+xml; charset=utf-8"


class NewsAtom(Atom1Feed):
    """An Atom feed whose entries may be in another language than the feed."""

    def item_attributes(self, item):
        return {"xml:lang": item["lang"]} if item["lang"] else {}

    def latest_post_date(self):
        """The last change; of an empty feed a fixed moment, so that it stays the same file."""
        return super().latest_post_date() if self.items else NO_NEWS


@reads_only
@cache_control(public=True, max_age=600)
@conditional_page
def news_feed(request):
    """The latest public news in the active language; what isn't translated is in its own."""
    identity = frame_of(request).settings
    feed = NewsAtom(
        title=f"{gettext('News')} · {identity.site_name} {identity.organisation}",
        link=absolute(reverse("wagtail_serve", args=[""])),
        feed_url=absolute(request.path),
        feed_guid=tag_uri(f"news:{get_language()}"),
        description=gettext("News and announcements of %(organisation)s.")
        % {"organisation": identity.organisation},
        author_name=identity.organisation,
        language=get_language(),
    )
    for page in latest_news():
        if address := page.get_url(request):
            feed.add_item(**_entry(page, absolute(address)))
    return HttpResponse(feed.writeString("utf-8"), content_type=CONTENT_TYPE)


def latest_news():
    """The public news of the active language, the latest first."""
    news = NewsPage.objects.visible().filter(locale__language_code=get_language())
    return news.with_lang().select_related("locale").newest_first()[:ENTRIES]


def tag_uri(name):
    """An identifier that stays when addresses change (RFC 4151)."""
    return f"tag:{urlsplit(settings.SITE_URL).hostname},2026:{name}"


def printable(text):
    """``text`` in one line, without the control characters that XML has no way to write."""
    return "".join(filter(str.isprintable, " ".join(text.split())))


def _entry(page, address):
    changed = page.last_published_at or page.first_published_at or timezone.now()
    return {
        "title": printable(page.title),
        "link": address,
        "description": printable(page.description),
        "unique_id": tag_uri(f"page:{page.translation_key}:{get_language()}"),
        "pubdate": page.first_published_at or changed,
        "updateddate": changed,
        "categories": [str(page.get_kind_display())],
        "lang": page.lang,
    }
