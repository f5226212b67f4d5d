"""Days that people type to look for something, within what a calendar can reckon with."""

from datetime import date

import django_filters
from django.core.validators import MaxValueValidator, MinValueValidator
from django_filters.fields import DateRangeField

# Days outside these are mistakes of typing, and the first and the last of all have no time here.
DAYS = [MinValueValidator(date(2000, 1, 1)), MaxValueValidator(date(2999, 12, 31))]


class DaysField(DateRangeField):
    """From a day until a day, both of them possible; the ends may be left out."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for field in self.fields:
            field.validators = [*field.validators, *DAYS]


class DaysFilter(django_filters.DateFromToRangeFilter):
    """The filter of a report by days."""

    field_class = DaysField
