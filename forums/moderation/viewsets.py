"""How staff keep house rules and watched words, and read sanctions."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import SnippetViewSet

from blocks.folded_search import FoldedIndexView
from forums.moderation.models import ReasonTemplate, Rule, WatchedWord


class RuleViewSet(SnippetViewSet):
    """The rules that decisions cite."""

    model = Rule
    icon = "list-ol"
    menu_label = _("House rules")
    list_display = ["number", "title", "active", "locale"]
    list_filter = ["locale", "active"]
    list_export = ["number", "title", "text", "active", "locale"]
    ordering = ["number"]


class ReasonTemplateViewSet(SnippetViewSet):
    """Reasons that moderators use again, with a twin in each language."""

    model = ReasonTemplate
    icon = "edit"
    menu_label = _("Reason templates")
    list_display = ["title", Column("rule", label=_("Rule")), "locale"]
    list_filter = ["locale", "rule"]
    list_export = ["title", "rule", "text", "locale"]
    index_view_class = FoldedIndexView
    search_fields = ["title", "text"]
    ordering = ["title"]


class WatchedWordViewSet(SnippetViewSet):
    """Words that block, hold, mask or flag a text."""

    model = WatchedWord
    icon = "view"
    menu_label = _("Watched words")
    list_display = ["word", Column("get_act_display", label=_("What happens")), "note"]
    list_filter = ["act"]
    list_export = ["word", "act", "note"]
    index_view_class = FoldedIndexView
    search_fields = ["word", "note"]
    ordering = ["word"]
