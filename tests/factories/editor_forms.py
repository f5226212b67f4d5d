"""The forms of the admin as a browser sends them, and their addresses."""

from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.test.utils.form_data import querydict_from_html

TODAY = timezone.localdate
# What the fields without a default need, of whatever type the page or snippet is.
CONTENT = {
    "summary": "Ringkas.",
    "hero_title": "Selamat datang",
    "hero_text": "Silakan masuk.",
    "area": "kesehatan",
    "goal_value": "100",
    "goal_unit": "rumah",
    "kind": "news",
}
PUBLISH = {"action-publish": "1"}
PUBLISH_COPIES = {"publish_copies": "on", "copy_subpages": "on"}


def moment(**ahead):
    """A moment from now as the form writes it."""
    return timezone.localtime(timezone.now() + timedelta(**ahead)).strftime("%Y-%m-%d %H:%M")


def form_of(client, url, model):
    """What the form at ``url`` holds, its required fields filled."""
    response = client.get(url)
    assert response.status_code == 200, url
    data = dict(querydict_from_html(response.text, form_id=_form_id(model)).items())
    data |= {name: text for name, text in CONTENT.items() if name in data and not data[name]}
    for name in ("starts_on", "ends_on"):
        if name in data:
            data[name] = TODAY().isoformat()
    for field in model._meta.get_fields():
        if isinstance(field, StreamField):
            data.setdefault(f"{field.name}-count", "0")
    return data


def _form_id(model):
    return "page-edit-form" if issubclass(model, Page) else "w-editor-form"


def add_url(model, parent):
    meta = model._meta
    return reverse("wagtailadmin_pages:add", args=[meta.app_label, meta.model_name, parent.pk])


def page_url(view, *args):
    """The address of ``view`` for a page."""
    keys = [getattr(arg, "pk", arg) for arg in args]
    return reverse(f"wagtailadmin_pages:{view}", args=keys)
