"""The Atom feed of the list, with the same filters."""

from django.urls import reverse
from django.utils.translation import get_language, gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import conditional_page, require_safe

from blocks.linked_data import absolute
from blocks.listing import refuse_page_param
from forums.aspirations.filters import Filters
from forums.aspirations.jejak import with_last_news
from forums.aspirations.models import Aspiration
from forums.boards.feeds import ENTRIES, BoardAtom, answer, printable, tag

EXCERPT = 300


@require_safe
@cache_control(public=True, max_age=300)
@conditional_page
def feed(request):
    """The newest aspirations that pass the filters, with their stage."""
    refuse_page_param(request)
    filters = Filters(request)
    visible = Aspiration.objects.visible().select_related("author")
    rows = filters.apply(with_last_news(visible), back_to=filters.horizon)
    own = request.get_full_path()
    atom = BoardAtom(
        title=" · ".join([gettext("Aspirations"), *(str(one.label) for one in filters.active)]),
        link=absolute(reverse("aspirations:index")),
        feed_url=absolute(own),
        feed_guid=tag(f"feed:{own}"),
        description=gettext("What residents sent in, and where it stands."),
        language=get_language(),
    )
    for aspiration in rows.order_by(*filters.key)[:ENTRIES]:
        _add(atom, aspiration)
    return answer(atom)


def _add(atom, aspiration):
    stage = aspiration.get_public_stage_display()
    moments = (aspiration.created_at, aspiration.edited_at, aspiration.told_at)
    atom.add_item(
        title=printable(f"{aspiration.title} ({stage})"),
        link=absolute(aspiration.get_absolute_url()),
        description=printable(aspiration.text)[:EXCERPT],
        unique_id=tag(f"aspirations:{aspiration.code}"),
        pubdate=aspiration.created_at,
        updateddate=max(filter(None, moments)),
        author_name=printable(aspiration.author_name),
    )
