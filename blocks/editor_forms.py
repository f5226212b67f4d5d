"""The forms in which staff edit and copy pages."""

from django.core.exceptions import ValidationError
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.admin.forms.pages import CopyForm

from blocks.addresses import check_slug

# What brings content online, now or at its time, once nobody objects.
PUBLISHING = ("action-publish", "action-submit", "action-restart-workflow")


class PageForm(WagtailAdminPageForm):
    """The form of a page.

    An expiry that has passed may stay as it is, as long as nothing is published with it. No page
    gets an address of the site's own views.
    """

    def clean(self):
        """Leave an expiry that nobody changed out of the checks of Wagtail's form."""
        cleaned_data = super().clean()
        if self._keeps_expiry() and not self._is_publishing():
            del cleaned_data["expire_at"]
        # A page in the tree knows its parent and checks the address itself.
        if self.instance.pk is None and cleaned_data.get("slug"):
            try:
                check_slug(self.parent_page, cleaned_data["slug"])
            except ValidationError as error:
                self.add_error(None, error)
        return cleaned_data

    def _keeps_expiry(self):
        """Return whether the expiry is the one that is stored; the widget shows no seconds."""
        stored, sent = self.initial.get("expire_at"), self.cleaned_data.get("expire_at")
        return bool(stored and sent) and _minute(stored) == _minute(sent)

    def _is_publishing(self):
        is_approving = self.data.get("workflow-action-name") == "approve"
        return is_approving or any(self.data.get(action) for action in PUBLISHING)


class PageCopyForm(CopyForm):
    """The form that copies a page."""

    def clean(self):
        """Refuse an address of the site beside the field."""
        cleaned_data = super().clean()
        parent = cleaned_data.get("new_parent_page") or self.page.get_parent()
        if slug := cleaned_data.get("new_slug"):
            try:
                check_slug(parent, slug)
            except ValidationError as error:
                self.add_error("new_slug", error.message_dict["slug"])
        return cleaned_data


def _minute(moment):
    return moment.replace(second=0, microsecond=0)
