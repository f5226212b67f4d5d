"""Who may change and delete what is in the library."""

from django.contrib.contenttypes.models import ContentType
from django.db.models.functions import Cast
from wagtail.models import ReferenceIndex
from wagtail.permission_policies.collections import CollectionOwnershipPermissionPolicy


class LibraryPermissionPolicy(CollectionOwnershipPermissionPolicy):
    """Wagtail's rule, in which "change" holds for all files and "add" for one's own ones; "add"
    holds as well for files of others that nothing uses yet. All views of Wagtail ask here.
    """

    def user_has_any_permission_for_instance(self, user, actions, instance):
        """Whether ``user`` may do one of ``actions`` to ``instance``."""
        if super().user_has_any_permission_for_instance(user, actions, instance):
            return True
        return (
            _is_about_changing(actions)
            and self._check_perm(user, ["add"], collection=instance.collection)
            and not ReferenceIndex.get_references_to(instance).exists()
        )

    def instances_user_has_any_permission_for(self, user, actions):
        """All to which ``user`` may do one of ``actions``."""
        instances = super().instances_user_has_any_permission_for(user, actions)
        if user.is_superuser or not _is_about_changing(actions):
            return instances
        collections = self._collections_with_perm(user, ["add"])
        rows = self.model._default_manager.filter(collection__in=list(collections))
        return instances | rows.exclude(pk__in=self._used())

    def _used(self):
        """The keys of all that something uses; search engines take them as a list."""
        uses = ReferenceIndex.objects.filter(
            to_content_type=ContentType.objects.get_for_model(self.model)
        )
        key = Cast("to_object_id", self.model._meta.pk.__class__())
        return uses.annotate(key=key).values("key")


def _is_about_changing(actions):
    return not {"change", "delete"}.isdisjoint(actions)
