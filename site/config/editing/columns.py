"""Columns of our reports."""

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column, TitleColumn

from blocks.ui.formats import format_date
from config.editing.addresses import edit_url, edit_url_of_page
from config.editing.pages import TranslationState


class PageColumn(TitleColumn):
    """The title, leading to the editor, or to the public page for whoever only reads."""

    def get_link_url(self, instance, parent_context):
        if instance.may_change:
            return edit_url_of_page(instance)
        return public_url(instance) or None


class WaitingColumn(TitleColumn):
    """What was submitted, leading to where it is decided."""

    def get_link_url(self, instance, parent_context):
        revision = instance.revision
        return edit_url(revision.base_content_type, revision.object_id)


class DayColumn(Column):
    """A day without a time."""

    def get_value(self, instance):
        return format_date(super().get_value(instance))


class ActionColumn(Column):
    """A button that leads to what can be done about the page; none where there is no address."""

    cell_template_name = "editing/action_cell.html"

    def get_cell_context_data(self, instance, parent_context):
        context = super().get_cell_context_data(instance, parent_context)
        context["url"], context["label"] = self.get_action(instance)
        return context


class CheckColumn(ActionColumn):
    """Leads to "Checked"."""

    def get_action(self, page):
        if not page.may_change:
            return "", ""
        back = reverse("editing:pages_to_check")
        return f"{reverse('editing:checked', args=[page.pk])}?next={back}", _("Checked")


class TranslateColumn(ActionColumn):
    """Leads to where the translation is begun or continued."""

    def get_action(self, page):
        return (translate_url(page) if page.may_translate else ""), _("Translate")


class SeeColumn(ActionColumn):
    """Leads to the page as everybody sees it."""

    def get_action(self, page):
        return public_url(page), _("View")


def public_url(page):
    """Where everybody reads ``page``; empty if it is not published."""
    expired = page.expire_at and page.expire_at <= timezone.now()
    return (page.get_url() or "") if page.live and not expired else ""


def translate_url(page):
    """Where ``page`` (see with_translation_state) is translated."""
    if page.translation_state == TranslationState.MISSING:
        url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
        return f"{url}?select_locale={page.target_code}"
    return reverse("wagtailadmin_pages:edit", args=[page.twin_pk])
