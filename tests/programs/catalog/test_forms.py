"""Numbers as people write them."""

from decimal import Decimal

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from programs.catalog.numbers import NumberField


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("id", "15.000", "15000"),
        ("id", "1.250.000,5", "1250000.5"),
        ("id", "79,5", "79.5"),
        ("id", " 870 ", "870"),
        ("id", "1500", "1500"),
        ("en", "15,000", "15000"),
        ("en", "79.5", "79.5"),
    ],
)
def test_numbers_are_read_in_the_active_language(language, text, number):
    with translation.override(language):
        assert NumberField().clean(text) == Decimal(number)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "1.5"),
        ("id", "1,250.5"),
        ("id", "15.00"),
        ("id", "1..500"),
        ("id", ","),
        ("id", "NaN"),
        ("id", "1e9"),
        ("id", "١٢"),
        ("id", "12 rumah"),
        ("en", "1,5"),
        ("en", "1.250.000"),
    ],
)
def test_a_doubtful_number_is_an_error_that_helps(language, text):
    with translation.override(language):
        with pytest.raises(ValidationError) as caught:
            NumberField().clean(text)
        example = "1.250,5" if language == "id" else "1,250.5"
        assert example in caught.value.messages[0]


@given(st.decimals(min_value=0, max_value=10**11, places=2), st.sampled_from(["id", "en"]))
def test_what_the_form_shows_it_also_reads(number, language):
    field = NumberField()
    with translation.override(language):
        assert field.clean(field.prepare_value(number)) == number
