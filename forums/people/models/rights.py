"""The rights of a user in one session: all of them, or those that need no second factor."""

from django.contrib.auth.models import Group, Permission
from wagtail.models import GroupCollectionPermission, GroupPagePermission, GroupSitePermission
from wagtail.permission_policies.collections import CollectionPermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy
from wagtail.permission_policies.sites import SitePermissionPolicy

OFFICE_FLAGS = frozenset({"is_staff", "is_superuser"})
# Wagtail asks its own tables by the user's key; it finds its answer where it would remember it.
WAGTAIL_RIGHTS = {
    PagePermissionPolicy: GroupPagePermission,
    CollectionPermissionPolicy: GroupCollectionPermission,
    SitePermissionPolicy: GroupSitePermission,
}


def office_groups():
    """The groups whose members enter the Wagtail admin."""
    entry = Permission.objects.filter(
        content_type__app_label="wagtailadmin", codename="access_admin"
    )
    return Group.objects.filter(permissions__in=entry)


class SessionRightsMixin:
    """A user object that can hold a resident's rights only, for one request.

    Every question about rights ends at the flags, the groups or the permissions of the user
    object, so they are answered here and nowhere else. ``lacks_second_factor`` is True for staff
    in such a request; rights that hang on a person alone (moderators of a board, officers of a
    unit) ask it.
    """

    acts_as_resident = False
    lacks_second_factor = False

    def act_as_resident(self):
        """Hold a resident's rights for as long as this object lives; nothing of it is stored."""
        self.acts_as_resident = True
        self.lacks_second_factor |= self.is_staff or self.is_superuser
        self.is_staff = self.is_superuser = False
        self._prefetched_objects_cache = {
            "groups": Group.objects.filter(user=self).exclude(pk__in=office_groups()),
            "user_permissions": Permission.objects.none(),
        }
        for policy, model in WAGTAIL_RIGHTS.items():
            setattr(self, policy.permission_cache_name, model.objects.none())

    def save(self, **kwargs):
        """Save; flags that are hidden for this request stay as they are stored."""
        if self.acts_as_resident and not self._state.adding:
            fields = kwargs.get("update_fields")
            if fields is None:
                fields = {field.name for field in self._meta.concrete_fields} - {"id"}
            kwargs["update_fields"] = set(fields) - OFFICE_FLAGS
        super().save(**kwargs)

    def refresh_from_db(self, *args, **kwargs):
        """Reload; what is hidden for this request stays hidden."""
        super().refresh_from_db(*args, **kwargs)
        if self.acts_as_resident:
            self.act_as_resident()
