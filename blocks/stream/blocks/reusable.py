"""A text of another place."""

from django.utils.translation import gettext_lazy as _

from blocks.stream.blocks.choosers import PassageChooser
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.shelf import passage_to_show


class ReusableBlock(Sketched, PassageChooser):
    """A text kept in one place and shown on many pages."""

    def __init__(self, target_model="stream.ReusableContent", **kwargs):
        super().__init__(target_model, **kwargs)

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        context["passage"] = passage_to_show(value) if value else None
        return context

    class Meta:
        icon = "copy"
        label = _("Reusable text")
        description = _("A text that many pages share; change it once under Snippets.")
        group = _("Text")
        template = "stream/blocks/reusable.html"


DECONSTRUCT_ALIASES = {ReusableBlock: "wagtail.snippets.blocks.SnippetChooserBlock"}
