"""The live sections of the home page."""

from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale

from blocks.stream.blocks.fields import Choice, Count, Line, Lines, Struct
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.sections import home_sections, section_choices


class LiveBlock(Sketched, Struct):
    """A section that fills itself with what the site holds."""

    section = Choice(
        choices=section_choices, label=_("Section"), help_text=_("What the section shows.")
    )
    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("Above the items."))
    text = Lines(
        required=False, max_length=300, rows=2, label=_("Text"), help_text=_("Under the title.")
    )
    count = Count(
        default=4,
        min_value=1,
        max_value=12,
        label=_("Number of items"),
        help_text=_("Four fill a row on a wide screen."),
    )

    def get_context(self, value, parent_context=None):
        """Add what the section's own room gives it; an unknown section stays empty."""
        context = super().get_context(value, parent_context=parent_context)
        section = home_sections().get(value["section"])
        if section:
            page = context.get("page")
            locale = page.locale if page else Locale.get_active()
            context.update(section.context(locale, value["count"] or 4))
            context["section_template"] = section.template
        return context

    class Meta:
        icon = "rotate"
        label = _("Live section")
        description = _("Fills itself: areas, programmes, campaigns, news.")
        group = _("Live sections")
        template = "stream/blocks/live.html"
        label_format = "{title}"
