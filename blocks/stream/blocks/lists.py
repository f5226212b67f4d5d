"""Blocks that are lists: steps, checklists, questions, documents."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from blocks.stream.blocks.fields import Items, Line, Lines, Prose, Struct, title_line
from blocks.stream.blocks.sketch import Sketched

GROUP = _("Lists")
BOX = "\N{BALLOT BOX}"


class StepBlock(Struct):
    """One thing to do."""

    title = Line(max_length=120, label=_("Step"), help_text=_("Begin with a verb."))
    text = Prose(required=False, label=_("Text"), help_text=_("How, where, with what."))

    class Meta:
        icon = "arrow-right"
        label = _("Step")
        label_format = "{title}"


class StepsBlock(Sketched, Struct):
    """Things to do in order."""

    title = title_line(_("What is done when all steps are."))
    steps = Items(StepBlock(), min_num=1, label=_("Steps"), help_text=_("In their order."))

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        description = _("Numbered steps: how to register, what happens when.")
        group = GROUP
        template = "stream/blocks/steps.html"
        label_format = "{title}"


class ChecklistItemBlock(Struct):
    """One thing to bring or to do."""

    text = Line(max_length=200, label=_("Item"), help_text=_("One thing to bring or to do."))
    note = Line(
        required=False,
        max_length=200,
        label=_("Note"),
        help_text=_("For example: a copy is enough."),
    )

    class Meta:
        icon = "check"
        label = _("Item")
        label_format = "{text}"


class ChecklistValue(blocks.StructValue):
    """A checklist."""

    def as_text(self, address=""):
        """The list as a chat or a notebook takes it, with the address that it comes from."""
        lines = [f"*{self['title']}*"] if self.get("title") else []
        for item in self["items"]:
            note = f" ({item['note']})" if item["note"] else ""
            lines.append(f"{BOX} {item['text']}{note}")
        return "\n".join([*lines, address]).strip()


class ChecklistBlock(Sketched, Struct):
    """Things to tick off."""

    title = title_line(_("What the list is for: Papers for a KIA card."))
    note = Lines(
        required=False, max_length=300, rows=2, label=_("Note"), help_text=_("Above the list.")
    )
    items = Items(ChecklistItemBlock(), min_num=1, label=_("Items"), help_text=_("Any number."))

    def get_context(self, value, parent_context=None):
        context = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        address = request.build_absolute_uri(request.path) if request else ""
        context["plain_text"] = value.as_text(address)
        return context

    class Meta:
        icon = "tasks"
        label = _("Checklist")
        description = _("Readers tick it off, print it, copy it or send it by WhatsApp.")
        group = GROUP
        template = "stream/blocks/checklist.html"
        value_class = ChecklistValue
        label_format = "{title}"


class QuestionBlock(Struct):
    """A question and its answer."""

    question = Line(max_length=200, label=_("Question"), help_text=_("As residents ask it."))
    answer = Prose(label=_("Answer"), help_text=_("The answer first, then the reasons."))

    class Meta:
        icon = "help"
        label = _("Question")
        label_format = "{question}"


class QuestionsBlock(Sketched, Struct):
    """Questions that open to their answers."""

    title = title_line(_("For example: Often asked."))
    items = Items(QuestionBlock(), min_num=1, label=_("Questions"), help_text=_("Any number."))

    class Meta:
        icon = "help"
        label = _("Questions and answers")
        description = _("Questions that open to show their answers.")
        group = GROUP
        template = "stream/blocks/questions.html"
        label_format = "{title}"
