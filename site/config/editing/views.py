"""Pages of the Wagtail admin that are ours."""

from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.utils import get_valid_next_url_from_request
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from config.editing.forms import CheckedForm
from config.editing.pages import originals
from config.editing.permissions import may_check_page
from config.editing.services import mark_checked


class CheckedView(WagtailAdminTemplateMixin, FormView):
    """Says that a page was read and is right, and asks when it is to be read again."""

    form_class = CheckedForm
    template_name = "editing/checked.html"
    page_title = gettext_lazy("Checked")
    header_icon = "check"

    def dispatch(self, request, *args, **kwargs):
        self.page = get_object_or_404(originals(), pk=kwargs["page_id"]).specific
        if not hasattr(self.page, "review_due") or not may_check_page(request.user, self.page):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def form_valid(self, form):
        next_due = form.cleaned_data["next_due"]
        try:
            mark_checked(actor=self.request.user, page=self.page, next_due=next_due)
        except ValidationError as error:
            form.add_error(None, error)
            return self.form_invalid(form)
        messages.success(
            self.request, _("“%(page)s” is marked as checked.") % {"page": self.page.title}
        )
        return redirect(self.get_success_url())

    def get_success_url(self):
        """Back to where the editor came from, else to the page."""
        given = get_valid_next_url_from_request(self.request)
        return given or reverse("wagtailadmin_pages:edit", args=[self.page.pk])

    def get_breadcrumbs_items(self):
        edit = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": edit, "label": self.page.title},
            {"url": "", "label": self.get_page_title()},
        ]

    def get_context_data(self, **kwargs):
        return super().get_context_data(
            page=self.page, next_url=self.get_success_url(), media=CheckedForm().media, **kwargs
        )
