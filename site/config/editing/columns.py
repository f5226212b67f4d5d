"""Columns of our reports."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn

from blocks.ui.formats import format_date
from config.editing.pages import TranslationState


class PageColumn(TitleColumn):
    """The title, leading to the editor."""

    def get_link_url(self, instance, parent_context):
        return reverse("wagtailadmin_pages:edit", args=[instance.pk])


class DayColumn(Column):
    """A day without a time."""

    def get_value(self, instance):
        return format_date(super().get_value(instance))


class ActionColumn(Column):
    """A button that leads to what can be done about the page."""

    cell_template_name = "editing/action_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        context["url"], context["label"] = self.get_action(instance)
        return context


class CheckColumn(ActionColumn):
    """Leads to "Checked"."""

    def get_action(self, page):
        back = reverse("editing:pages_to_check")
        return f"{reverse('editing:checked', args=[page.pk])}?next={back}", _("Checked")


class TranslateColumn(ActionColumn):
    """Leads to where the translation is begun or continued."""

    def get_action(self, page):
        return translate_url(page), _("Translate")


def translate_url(page):
    """Where ``page`` (see with_translation_state) is translated."""
    if page.translation_state == TranslationState.MISSING:
        url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        return f"{url}?select_locale={page.target_code}"
    return reverse("wagtailadmin_pages:edit", args=[page.twin_pk])
