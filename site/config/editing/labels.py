"""Names for fields of Wagtail's own forms that were given none that can be translated."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import choosers
from wagtail.users.views.bulk_actions.assign_role import RoleForm
from wagtail_localize.views.report import TranslationsReportFilterSet

LINK_TEXT = {"link_text": _("Link text")}
FORMS = {
    choosers.ExternalLinkChooserForm: LINK_TEXT,
    choosers.AnchorLinkChooserForm: LINK_TEXT,
    choosers.PhoneLinkChooserForm: {"phone_number": _("Telephone"), **LINK_TEXT},
    choosers.EmailLinkChooserForm: {
        "email_address": _("E-mail address"),
        "subject": _("Subject"),
        "body": _("Text"),
        **LINK_TEXT,
    },
    RoleForm: {"role": _("Role")},
}
FILTERS = {"source_locale": _("Original language"), "target_locale": _("Translated into")}


def name_fields():
    """Label the fields; who fills the forms reads them in the language of the admin."""
    for form, labels in FORMS.items():
        for field, label in labels.items():
            form.base_fields[field].label = label
    for name, label in FILTERS.items():
        TranslationsReportFilterSet.base_filters[name].label = label
