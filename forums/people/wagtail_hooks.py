"""What the Wagtail admin shows about people."""

from wagtail.admin.views.account import NameEmailSettingsPanel

from forums.people.forms import OwnNameForm

# Wagtail offers no setting for the form of this panel, and ours has one name field.
NameEmailSettingsPanel.form_class = OwnNameForm
