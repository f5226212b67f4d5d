"""Every field that editors fill explains itself."""

import pytest
from django.apps import apps
from wagtail import blocks
from wagtail.admin.panels import get_edit_handler
from wagtail.contrib.settings.registry import registry as settings_registry
from wagtail.documents import get_document_model
from wagtail.documents.forms import get_document_form
from wagtail.fields import StreamField
from wagtail.images import get_image_model
from wagtail.images.forms import get_image_form
from wagtail.models import Page, get_page_models
from wagtail.snippets.models import get_snippet_models

from config.editing.forms import CheckedForm
from forums.people.forms.staff import StaffCreationForm, StaffEditForm

OURS = ("blocks.", "forums.", "programs.", "home.")

# Fields that Wagtail brings and words itself.
WAGTAILS = {
    *(field.name for field in Page._meta.get_fields()),
    *("go_live_at", "expire_at", "comments", "comment_notifications", "locale", "DELETE", "ORDER"),
}
UPLOADS = {"title", "file", "description", "collection", "tags"} | {
    f"focal_point_{name}" for name in ("x", "y", "width", "height")
}


def ours(models):
    return [model for model in models if model.__module__.startswith(OURS)]


def edited_models():
    """All models with an edit form of their own in the admin."""
    return ours([*get_page_models(), *get_snippet_models(), *settings_registry])


def label(model):
    return model._meta.label


@pytest.mark.parametrize("model", edited_models(), ids=label)
def test_every_field_of_the_form_has_help(model):
    form_class = get_edit_handler(model).get_form_class()
    assert missing(form_class.base_fields, WAGTAILS) == []
    for name, formset in getattr(form_class, "formsets", {}).items():
        if name != "wagtail_admin_comments":
            assert missing(formset.form.base_fields, WAGTAILS | {"id"}) == [], name


def missing(fields, excepted):
    """The names of the fields that a person sees and that don't explain themselves."""
    return [
        name
        for name, field in fields.items()
        if name not in excepted and not field.widget.is_hidden and not str(field.help_text).strip()
    ]


def stream_fields():
    return [
        (model, field)
        for model in ours(apps.get_models())
        for field in model._meta.get_fields()
        if isinstance(field, StreamField) and field.model is model
    ]


@pytest.mark.parametrize(
    ("model", "field"), stream_fields(), ids=lambda value: getattr(value, "name", None)
)
def test_every_field_of_every_block_has_help(model, field):
    assert sorted(set(silent(field.stream_block))) == []


def silent(block, path=""):
    """The fields of structs below ``block`` without help text."""
    for name, child in getattr(block, "child_blocks", {}).items():
        here = f"{path}.{name}"
        is_field = isinstance(block, blocks.StructBlock)
        if is_field and not getattr(child.meta, "help_text", None) and not own_help(child):
            yield here
        yield from silent(child, here)
    if isinstance(block, blocks.ListBlock):
        yield from silent(block.child_block, path)


def own_help(child):
    """Whether a block in a struct shows a help text that it got as a field."""
    return bool(getattr(getattr(child, "field", None), "help_text", ""))


@pytest.mark.parametrize(
    "model", [get_image_model(), get_document_model()], ids=lambda model: model.__name__
)
def test_pictures_and_documents_explain_what_we_added(model):
    make = get_image_form if model is get_image_model() else get_document_form
    assert missing(make(model).base_fields, UPLOADS) == []


@pytest.mark.parametrize("form", [CheckedForm, StaffCreationForm, StaffEditForm])
def test_our_other_forms_explain_themselves(form, db):
    assert missing(form().fields, set()) == []
