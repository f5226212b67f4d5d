"""What people add to the Wagtail admin and the trail, and whom the admin keeps from changing."""

from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.views.account import AvatarSettingsPanel, NameEmailSettingsPanel
from wagtail.snippets.models import register_snippet

from blocks.first_content import HOOK as FIRST_CONTENT
from forums.people import first_units, own_data
from forums.people.erasing import EraseAction, EraseBulkAction
from forums.people.forms.staff import ProfilePictureForm
from forums.people.models import Purpose, User
from forums.people.models.rights import office_groups
from forums.people.personal_data import HOOK
from forums.people.viewsets import UnitViewSet

# Wagtail has settings that take away the address and the password, none for the name. All three
# are changed on one's account page, which checks names and verifies addresses.
NameEmailSettingsPanel.is_active = lambda panel: False
# Nor has it one for the form of pictures: ours come through the intake, and what is wrong with one
# is shown, which Wagtail's template doesn't do.
AvatarSettingsPanel.form_class = ProfilePictureForm
AvatarSettingsPanel.template_name = "people/admin/profile_picture_panel.html"
register_snippet(UnitViewSet)
hooks.register(HOOK, own_data.all_tables)
# Other rooms name units in what they begin with.
hooks.register(FIRST_CONTENT, lambda: (first_units.ACTION, first_units.propose_units), order=-1)


# After Wagtail's own, which it replaces.
hooks.register("register_bulk_action", EraseBulkAction, order=1)


@hooks.register("register_actions")
def delete_actions(registry):
    """Deleting a user erases the person."""
    registry.register(User, EraseAction)


@hooks.register("register_trail_actions")
def trail_actions():
    """What people do with their accounts."""
    return {
        first_units.ACTION: _("Proposed the units"),
        "people.account.register": _("Opened an account"),
        "people.account.declare_adult": _("Declared to be of age"),
        "people.account.change": _("Changed own details"),
        "people.account.change_address": _("Changed the sign-in address of somebody"),
        "people.account.request_deletion": _("Asked for the account to be deleted"),
        "people.account.cancel_deletion": _("Kept the account after all"),
        "people.account.erase": _("Erased an account"),
        "people.consent.give": _("Agreed to a use of data"),
        "people.consent.withdraw": _("Withdrew an agreement"),
        "people.session.end": _("Signed a device out"),
    }


@hooks.register("register_trail_states")
def trail_states():
    """What people agree to."""
    return {"people": dict(Purpose.choices)}


@hooks.register("register_account_menu_item")
def own_account(request):
    """The way from Wagtail's page about oneself to the account page."""
    return {
        "url": reverse("people:account"),
        "label": _("My account"),
        "help_text": _("Name, e-mail address, password, second factor and signed-in devices."),
    }


@hooks.register("after_bulk_action")
def members_of_the_office_are_staff(request, action_type, objects, action_class_instance):
    """Whoever is given a role of the office in the list is staff, as by the form."""
    if action_class_instance.models == [User] and action_type == "assign_role":
        people = User.objects.filter(pk__in=[person.pk for person in objects])
        people.filter(groups__in=office_groups()).update(is_staff=True)


@hooks.register("before_bulk_action")
def only_the_almighty_change_the_almighty(request, action_type, objects, action_class_instance):
    """In lists as on their own: whoever may do everything is changed by another such only."""
    if request.user.is_superuser or action_class_instance.models != [User]:
        return
    if any(person.is_superuser for person in objects):
        raise PermissionDenied
