"""Documents to download."""

from django.utils.translation import gettext_lazy as _

from blocks.stream.blocks.choosers import FileChooser
from blocks.stream.blocks.fields import Items, Line, Struct, title_line
from blocks.stream.blocks.sketch import Sketched


class DocumentBlock(Struct):
    """A document to download."""

    document = FileChooser(label=_("Document"), help_text=_("From the document library."))
    note = Line(
        required=False, max_length=200, label=_("Note"), help_text=_("What it is needed for.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Document")


class DocumentsBlock(Sketched, Struct):
    """Documents to download."""

    title = title_line(_("For example: Forms."))
    items = Items(DocumentBlock(), min_num=1, label=_("Documents"), help_text=_("Any number."))

    class Meta:
        icon = "doc-full-inverse"
        label = _("Documents")
        description = _("Files to download, with their type, size and class of information.")
        group = _("Lists")
        template = "stream/blocks/documents.html"
        label_format = "{title}"
