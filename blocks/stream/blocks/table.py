"""A table whose every cell can be translated."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.blocks.fields import Flag, Items, Line, Struct
from blocks.stream.blocks.sketch import Sketched


class TableRowBlock(Struct):
    """One row."""

    cells = Items(
        Line(required=False, max_length=300, label=_("Cell")),
        default=["", ""],
        min_num=1,
        label=_("Cells"),
        help_text=_("One for each column, in the same order; a cell may stay empty."),
    )

    class Meta:
        icon = "arrow-right"
        label = _("Row")


class TableBlock(Sketched, Struct):
    """A table with a caption and named columns."""

    caption = Line(max_length=200, label=_("Caption"), help_text=_("What the table tells."))
    columns = Items(
        Line(required=False, max_length=80, label=_("Column")),
        default=["", ""],
        min_num=1,
        max_num=8,
        label=_("Columns"),
        help_text=_("The names of the columns, at most eight."),
    )
    rows = Items(TableRowBlock(), min_num=1, label=_("Rows"), help_text=_("Any number."))
    row_headers = Flag(
        required=False,
        default=True,
        label=_("First cells are headings"),
        help_text=_("Tick if the first cell of each row says what the row is about."),
    )

    def clean(self, value):
        """Refuse rows that have more or fewer cells than there are columns."""
        value = super().clean(value)
        if self.is_deferred_validation:
            return value
        wanted = len(value["columns"])
        wrong = {
            index: StructBlockValidationError({"cells": wrong_number_of_cells(wanted, row)})
            for index, row in enumerate(value["rows"])
            if len(row["cells"]) != wanted
        }
        if wrong:
            raise StructBlockValidationError({"rows": ListBlockValidationError(wrong)})
        return value

    class Meta:
        icon = "table"
        label = _("Table")
        description = _("Rows and columns; on a phone it scrolls sideways.")
        group = _("Lists")
        template = "stream/blocks/table.html"
        label_format = "{caption}"


def wrong_number_of_cells(wanted, row):
    """The error that says how many cells a row should have."""
    message = ngettext(
        "The table has %(wanted)d column, but this row has %(found)d cells.",
        "The table has %(wanted)d columns, but this row has %(found)d cells.",
        wanted,
    )
    error = ValidationError(message % {"wanted": wanted, "found": len(row["cells"])})
    return ListBlockValidationError(non_block_errors=[error])
