"""Opening hours: groups of days and the time between opening and closing."""

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from blocks.stream.blocks.fields import Choice, Clock, Items, Line, Struct
from blocks.stream.blocks.sketch import Sketched
from blocks.stream.weekdays import WEEKDAYS, days_text, hours_text


class HoursRowValue(blocks.StructValue):
    """One group of days, in words of the language being read."""

    @property
    def days(self):
        """``Monday-Thursday``."""
        return days_text(self.get("first_day"), self.get("last_day"))

    @property
    def times(self):
        """``07:30-16:00 WIB``, or that it is closed."""
        return hours_text(self.get("opens"), self.get("closes"))

    @property
    def is_closed(self):
        """Whether these are days without opening hours."""
        return not self.get("opens")

    @property
    def remark(self):
        """The note as readers see it."""
        return self.get("note")


class OfficeRowValue(HoursRowValue):
    """One group of days of the site's own office; its note is kept once for each language."""

    @property
    def remark(self):
        """The note in the language being read, else as it was first written."""
        return self._note_here or self.get("note")

    @property
    def remark_lang(self):
        """The language of ``remark`` if that isn't the one being read, else empty."""
        is_foreign = not self._is_original and not self._note_here
        return settings.LANGUAGE_CODE if is_foreign else ""

    @property
    def _note_here(self):
        return "" if self._is_original else self.get(f"note_{get_language()}", "")

    @property
    def _is_original(self):
        return get_language() in (None, settings.LANGUAGE_CODE)


class HoursRowBlock(Struct):
    """The hours of one group of days."""

    first_day = Choice(
        choices=WEEKDAYS, default="1", label=_("First day"), help_text=_("Or the only day.")
    )
    last_day = Choice(
        choices=WEEKDAYS,
        required=False,
        default="",
        label=_("Last day"),
        help_text=_("Empty for a single day."),
    )
    opens = Clock(
        required=False, label=_("Opens"), help_text=_("Both times empty means closed all day.")
    )
    closes = Clock(required=False, label=_("Closes"), help_text=_("Later than it opens."))
    note = Line(
        required=False, max_length=150, label=_("Note"), help_text=_("For example: break 12.00.")
    )

    def clean(self, value):
        """Refuse half hours and hours that end before they begin."""
        value = super().clean(value)
        opens, closes = value["opens"], value["closes"]
        errors = {}
        if closes and not opens:
            errors["opens"] = ValidationError(_("Say when it opens, or empty both times."))
        elif opens and not closes:
            errors["closes"] = ValidationError(_("Say when it closes, or empty both times."))
        elif opens and closes <= opens:
            errors["closes"] = ValidationError(_("It must close later than it opens."))
        if value["last_day"] and value["first_day"] and value["last_day"] < value["first_day"]:
            errors["last_day"] = ValidationError(
                _("The week begins on Monday: the last day comes after the first.")
            )
        if errors:
            raise StructBlockValidationError(errors)
        return value

    class Meta:
        icon = "time"
        label = _("Days and hours")
        value_class = HoursRowValue
        label_format = "{first_day}"


class OfficeRowBlock(HoursRowBlock):
    """The office hours of one group of days: the site's identity has no translations of its own."""

    note_en = Line(
        required=False,
        max_length=150,
        label=_("Note in English"),
        help_text=_("Without one, English pages show the note above."),
    )

    class Meta:
        value_class = OfficeRowValue


class HoursBlock(Sketched, Struct):
    """When something is open."""

    title = Line(required=False, max_length=120, label=_("Title"), help_text=_("What is open."))
    rows = Items(
        HoursRowBlock(),
        min_num=1,
        max_num=14,
        label=_("Days and hours"),
        help_text=_("One row for each group of days with the same hours."),
    )
    note = Line(
        required=False, max_length=200, label=_("Note"), help_text=_("Holidays, exceptions.")
    )

    class Meta:
        icon = "time"
        label = _("Opening hours")
        description = _("Days and hours; today's row is marked.")
        group = _("Facts and contacts")
        template = "stream/blocks/hours.html"
        label_format = "{title}"


class HoursRowsBlock(blocks.StreamBlock):
    """Opening hours by themselves: one row for each group of days."""

    row = HoursRowBlock()

    class Meta:
        icon = "time"
        required = False
        template = "stream/hours_rows.html"


class OfficeHoursBlock(HoursRowsBlock):
    """The hours of the site's own office, with notes in every language."""

    row = OfficeRowBlock()
