"""Deleting users in the Wagtail admin: alone or many at once, it erases them."""

from django.utils.translation import gettext_lazy as _
from wagtail.actions import DeleteAction
from wagtail.users.views.bulk_actions import DeleteBulkAction

from forums.people.permissions import may_erase
from forums.people.services import erase_person


class EraseAction(DeleteAction):
    """What every delete view of Wagtail does to a user."""

    def _delete(self):
        erase_person(actor=self.user, person=self.instance)


class EraseBulkAction(DeleteBulkAction):
    """The same for those ticked in the list."""

    aria_label = _("Erase the accounts of the selected users")
    template_name = "people/admin/confirm_bulk_erase.html"

    def check_perm(self, obj):
        return may_erase(self.request.user, obj)

    def get_execution_context(self):
        return {**super().get_execution_context(), "user": self.request.user}

    @classmethod
    def execute_action(cls, objects, user=None, **kwargs):
        for person in objects:
            erase_person(actor=user, person=person)
        return len(objects), 0
