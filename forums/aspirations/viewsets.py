"""The short lists that staff keep for aspirations."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, LocaleColumn
from wagtail.snippets.views.snippets import SnippetViewSet

from blocks.folded_search import FoldedIndexView
from forums.aspirations.models import AnswerTemplate, Category


class CategoryViewSet(SnippetViewSet):
    """What aspirations are about."""

    model = Category
    icon = "tag"
    menu_label = _("Categories")
    list_display = ["name", "area", "unit", "position", LocaleColumn()]
    list_filter = ["area", "unit", "locale"]
    list_export = ["name", "slug", "area", "unit", "is_urgent_elsewhere", "position"]
    export_filename = "kategori-aspirasi"
    index_view_class = FoldedIndexView
    search_fields = ["name"]
    ordering = ["position", "name"]


class AnswerTemplateViewSet(SnippetViewSet):
    """Words that officers use again."""

    model = AnswerTemplate
    icon = "form"
    menu_label = _("Answer templates")
    list_display = ["title", Column("act", label=_("Step"), accessor="get_act_display"), "unit"]
    list_filter = ["act", "unit"]
    list_export = ["title", "act", "unit", "text"]
    export_filename = "templat-jawaban"
    index_view_class = FoldedIndexView
    search_fields = ["title", "text"]


VIEWSETS = [CategoryViewSet, AnswerTemplateViewSet]
