"""The Atom feed of the list, with the same filters."""

from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from blocks.excerpts import excerpt
from blocks.feeds import ENTRIES, AtomFeed
from blocks.listing import refuse_page_param
from forums.aspirations.filters import Filters
from forums.aspirations.jejak import with_last_news
from forums.aspirations.models import Aspiration

EXCERPT = 300


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def list_feed(request):
    """The newest aspirations that pass the filters, with their stage."""
    refuse_page_param(request)
    filters = Filters(request)
    visible = Aspiration.objects.visible().select_related("author")
    rows = filters.apply(with_last_news(visible), back_to=filters.horizon)
    address = request.get_full_path()
    feed = AtomFeed(
        title=" · ".join([gettext("Aspirations"), *(str(one.label) for one in filters.active)]),
        link=reverse("aspirations:index"),
        address=address,
        name=f"feed:{address}",
        description=gettext("What residents sent in, and where it stands."),
    )
    for aspiration in rows.order_by(*filters.key)[:ENTRIES]:
        _add(feed, aspiration)
    return feed.response()


def _add(feed, aspiration):
    stage = aspiration.get_public_stage_display()
    moments = (aspiration.created_at, aspiration.edited_at, aspiration.told_at)
    feed.add_entry(
        title=f"{aspiration.title} ({stage})",
        link=aspiration.get_absolute_url(),
        excerpt=excerpt(aspiration.text, EXCERPT),
        name=f"aspirations:{aspiration.code}",
        published=aspiration.created_at,
        updated=max(filter(None, moments)),
        author_name=aspiration.author_name,
    )
