"""Admin: reusable texts as snippets, and links in rich text."""

from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.ui.tables import UpdatedAtColumn
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from blocks.folded_search import FoldedIndexView
from blocks.stream.models import ReusableContent
from blocks.stream.richtext import FileLink, PageLink


class ReusableContentViewSet(SnippetViewSet):
    """The list of reusable texts."""

    model = ReusableContent
    icon = "copy"
    menu_label = _("Reusable texts")
    list_display = ["title", UpdatedAtColumn()]
    list_filter = ["live"]
    index_view_class = FoldedIndexView
    search_fields = ["title"]


register_snippet(ReusableContentViewSet)


@hooks.register("register_rich_text_features", order=100)
def register_links(features):
    """After Wagtail's own handlers, which these replace."""
    features.register_link_type(PageLink)
    features.register_link_type(FileLink)
