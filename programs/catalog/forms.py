"""The form for a measured value."""

from django import forms
from django.utils.translation import gettext_lazy as _

from programs.catalog.models import Measurement
from programs.catalog.numbers import NumberField


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
