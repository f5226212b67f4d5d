"""What the Wagtail admin shows about people, and whom it keeps from being changed."""

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.admin.views.account import NameEmailSettingsPanel

from forums.people.forms import OwnNameForm
from forums.people.models import User

# Wagtail offers no setting for the form of this panel, and ours has one name field.
NameEmailSettingsPanel.form_class = OwnNameForm


@hooks.register("before_bulk_action")
def only_the_almighty_change_the_almighty(request, action_type, objects, action_class_instance):
    """In lists as on their own: whoever may do everything is changed by another such only."""
    if request.user.is_superuser or action_class_instance.models != [User]:
        return
    if any(person.is_superuser for person in objects):
        raise PermissionDenied
