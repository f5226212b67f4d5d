"""The editor of rich text: Wagtail's, but what it can't read is an error beside the field."""

from wagtail.admin.rich_text.editors.draftail import DraftailRichTextArea

# Every CharField refuses it and says so beside itself.
NUL = "\x00"


class RichTextArea(DraftailRichTextArea):
    """Reads what the editor sends; where that is no document of it, the field gets a NUL."""

    def value_from_datadict(self, data, files, name):
        try:
            return super().value_from_datadict(data, files, name)
        except Exception:  # A hand-made document can be wrong in any way.
            return NUL

    def format_value(self, value):
        text = str(value or "").replace(NUL, "")
        return super().format_value(text)
