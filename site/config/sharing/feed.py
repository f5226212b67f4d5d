"""The Atom feed of the news."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page

from blocks.feeds import ENTRIES, AtomFeed
from blocks.reading import reads_only
from home.pages.frame import frame_of
from home.pages.models import NewsIndexPage, NewsPage


@reads_only
@cache_control(public=True, max_age=600)
@conditional_page
def news_feed(request):
    """The latest public news in the active language; what isn't translated is in its own."""
    organisation = frame_of(request).settings.organisation
    feed = AtomFeed(
        title=f"{gettext('News')} · {organisation}",
        link=_list_address(request),
        address=request.path,
        name=f"news:{get_language()}",
        description=gettext("News and announcements of %(organisation)s.")
        % {"organisation": organisation},
        author_name=organisation,
    )
    for page in latest_news():
        if address := page.get_url(request):
            _add(feed, page, address)
    return feed.response()


def latest_news():
    """The public news of the active language, the latest first."""
    news = NewsPage.objects.visible().filter(locale__language_code=get_language())
    return news.with_lang().select_related("locale").newest_first()[:ENTRIES]


def _list_address(request):
    """The address of the list of news, of the home page where there is none."""
    lists = NewsIndexPage.objects.visible().filter(locale__language_code=get_language())
    page = lists.order_by("path").first()
    return (page and page.get_url(request)) or reverse("wagtail_serve", args=[""])


def _add(feed, page, address):
    changed = page.last_published_at or page.first_published_at or timezone.now()
    feed.add_entry(
        title=page.title,
        link=address,
        excerpt=page.description,
        name=f"page:{page.translation_key}:{get_language()}",
        published=page.first_published_at or changed,
        updated=changed,
        categories=[str(page.get_kind_display())],
        lang=page.lang,
    )
