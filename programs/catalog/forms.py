"""The form for a measured value."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext_lazy as _

from blocks.ui.formats import format_number
from programs.catalog.models import Measurement


class NumberField(forms.DecimalField):
    """A number as people of the active language write it: ``1.250,5`` or ``1,250.5``.

    A browser's own number field drops what it doesn't understand: with it ``1.250`` would be
    saved as 1,25. Here a misplaced separator is an error that says how to mend it.
    """

    widget = forms.TextInput
    default_error_messages = {
        "invalid": _(
            "Write a number, with %(thousand)s between thousands and %(decimal)s before "
            "decimals: %(example)s."
        )
    }

    def widget_attrs(self, widget):
        return {"inputmode": "decimal", "autocomplete": "off"}

    def prepare_value(self, value):
        return format_number(value) if isinstance(value, Decimal) else value

    def to_python(self, value):
        if value in self.empty_values:
            return None
        return super().to_python(self._plain(str(value).strip()))

    def _plain(self, text):
        """``text`` with a point before decimals and nothing between thousands."""
        thousand, decimal = get_format("THOUSAND_SEPARATOR"), get_format("DECIMAL_SEPARATOR")
        grouped = rf"\d{{1,3}}({re.escape(thousand)}\d{{3}})+|\d+"
        if not re.fullmatch(rf"-?({grouped})({re.escape(decimal)}\d+)?", text, re.ASCII):
            words = {
                "thousand": f"“{thousand}”",
                "decimal": f"“{decimal}”",
                "example": format_number(Decimal("1250.5")),
            }
            raise ValidationError(self.error_messages["invalid"], code="invalid", params=words)
        return text.replace(thousand, "").replace(decimal, ".")


class MeasurementForm(forms.ModelForm):
    """Day, value and note of a measured value; the series is the page's business."""

    value = NumberField(
        label=_("Value"),
        help_text=Measurement._meta.get_field("value").help_text,
        min_value=0,
        max_digits=14,
        decimal_places=2,
    )

    class Meta:
        model = Measurement
        fields = ["measured_on", "value", "note"]
        widgets = {"measured_on": forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")}
