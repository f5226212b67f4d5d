"""How staff keep the boards."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from blocks.folded_search import FoldedIndexView
from forums.boards.models import Board


class BoardViewSet(SnippetViewSet):
    """The boards of the meeting hall."""

    model = Board
    icon = "comment"
    menu_label = _("Boards")
    menu_order = 320
    add_to_admin_menu = True
    list_display = [
        "title",
        Column("get_who_may_post_display", label=_("Who may post")),
        Column("threads_count", label=_("Threads"), sort_key="threads_count"),
        Column("posts_count", label=_("Posts"), sort_key="posts_count"),
        LocaleColumn(),
    ]
    list_filter = ["area", "premoderation", "who_may_post", "locale"]
    list_export = ["title", "slug", "area", "premoderation", "threads_count", "posts_count"]
    index_view_class = FoldedIndexView
    search_fields = ["title", "description"]
    export_filename = "papan-forum"
    ordering = ["position", "title"]
