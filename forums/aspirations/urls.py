"""Public addresses of the aspirations."""

from django.urls import register_converter

app_name = "aspirations"


class Code:
    """A public code such as ``TB-2026-7KQ4M``; small letters are led to the same place."""

    regex = r"[A-Za-z]{1,8}-[0-9]{4}-[0-9A-Za-z]{5}"

    def to_python(self, value):
        return value.upper()

    def to_url(self, value):
        return value


register_converter(Code, "aspiration_code")

urlpatterns = []
