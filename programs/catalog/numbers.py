"""Numbers that staff type: in the form of a measured value and in the editor of pages."""

import re
from decimal import Decimal

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.formats import get_format
from django.utils.translation import gettext_lazy as _

from blocks.ui.formats import format_number


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


class NumberModelField(models.DecimalField):
    """A DecimalField whose every form, Wagtail's as well, reads and shows it as NumberField does.

    To the database and to migrations it is a plain DecimalField.
    """

    def formfield(self, **kwargs):
        return super().formfield(**{"form_class": NumberField, **kwargs})

    def deconstruct(self):
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.DecimalField", args, kwargs
