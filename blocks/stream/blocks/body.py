"""What a page, a reusable text and the home page may hold."""

from wagtail import blocks

from blocks.stream.blocks.documents import DocumentsBlock
from blocks.stream.blocks.facts import ContactBlock, FiguresBlock
from blocks.stream.blocks.home import LiveBlock
from blocks.stream.blocks.hours import HoursBlock
from blocks.stream.blocks.links import ButtonsBlock
from blocks.stream.blocks.lists import ChecklistBlock, QuestionsBlock, StepsBlock
from blocks.stream.blocks.media import BeforeAfterBlock, GalleryBlock, PictureBlock, VideoBlock
from blocks.stream.blocks.place import LocationBlock
from blocks.stream.blocks.related import LogosBlock, RelatedBlock
from blocks.stream.blocks.reusable import ReusableBlock
from blocks.stream.blocks.table import TableBlock
from blocks.stream.blocks.text import (
    CalloutBlock,
    DividerBlock,
    HeadingBlock,
    QuoteBlock,
    RichTextBlock,
)
from blocks.stream.shelf import open_shelf


class FlowBlock(blocks.StreamBlock):
    """Blocks one under the other, whose pictures, pages and files come in one go."""

    def get_context(self, value, parent_context=None):
        """A body inside another one has no place of its own: its blocks keep their own ids."""
        context = super().get_context(value, parent_context=parent_context)
        context.pop("id", None)
        return context

    def render(self, value, context=None):
        """Fetch everything that the blocks refer to, then show them."""
        with open_shelf(self, value.raw_data):
            return super().render(value, context=context)

    class Meta:
        template = "stream/flow.html"


class PassageBlock(FlowBlock):
    """Running text: what a reusable text may hold."""

    heading = HeadingBlock()
    rich_text = RichTextBlock()
    callout = CalloutBlock()
    steps = StepsBlock()
    checklist = ChecklistBlock()
    questions = QuestionsBlock()
    table = TableBlock()
    contact = ContactBlock()
    hours = HoursBlock()
    location = LocationBlock()
    buttons = ButtonsBlock()
    divider = DividerBlock()


class BodyBlock(FlowBlock):
    """Everything that a page's body may hold, in the order of the editor's picker."""

    heading = HeadingBlock()
    rich_text = RichTextBlock()
    callout = CalloutBlock()
    quote = QuoteBlock()
    reusable = ReusableBlock()
    divider = DividerBlock()
    picture = PictureBlock()
    gallery = GalleryBlock()
    before_after = BeforeAfterBlock()
    video = VideoBlock()
    steps = StepsBlock()
    checklist = ChecklistBlock()
    questions = QuestionsBlock()
    table = TableBlock()
    documents = DocumentsBlock()
    figures = FiguresBlock()
    contact = ContactBlock()
    hours = HoursBlock()
    location = LocationBlock()
    buttons = ButtonsBlock()
    related = RelatedBlock()
    logos = LogosBlock()


class HomeBlock(BodyBlock):
    """A page's blocks and the live sections of the home page."""

    live = LiveBlock()
