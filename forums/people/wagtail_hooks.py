"""What the Wagtail admin shows about people, and whom it keeps from being changed."""

from django.core.exceptions import PermissionDenied
from wagtail import hooks
from wagtail.admin.views.account import NameEmailSettingsPanel
from wagtail.snippets.models import register_snippet

from forums.people import own_data
from forums.people.forms.staff import OwnNameForm
from forums.people.models import User
from forums.people.personal_data import HOOK
from forums.people.viewsets import UnitViewSet

# Wagtail offers no setting for the form of this panel, and ours has one name field.
NameEmailSettingsPanel.form_class = OwnNameForm
register_snippet(UnitViewSet)
hooks.register(HOOK, own_data.all_tables)


@hooks.register("before_bulk_action")
def only_the_almighty_change_the_almighty(request, action_type, objects, action_class_instance):
    """In lists as on their own: whoever may do everything is changed by another such only."""
    if request.user.is_superuser or action_class_instance.models != [User]:
        return
    if any(person.is_superuser for person in objects):
        raise PermissionDenied
