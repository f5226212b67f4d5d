"""The people of the staff in the Wagtail admin."""

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.admin.ui.tables import (
    BooleanColumn,
    BulkActionsCheckboxColumn,
    Column,
    DateColumn,
    LocaleColumn,
)
from wagtail.snippets.views.snippets import SnippetViewSet
from wagtail.users.views import users

from blocks.folded_search import FoldedIndexView
from forums.people.forms.staff import StaffCreationForm, StaffEditForm
from forums.people.models import Unit, User
from forums.people.services import change_address
from forums.trail.services import record_reading


class StaffIndexView(users.IndexView):
    """Who can sign in, with their groups."""

    default_ordering = "name"

    @cached_property
    def columns(self):
        title_column = self._get_title_column_class(users.UserColumn)
        return [
            BulkActionsCheckboxColumn("bulk_actions", obj_type="user"),
            title_column(
                "name",
                label=_("Name"),
                sort_key="name",
                get_url=self.get_edit_url,
                classname="name",
            ),
            Column("email", label=_("E-mail address"), sort_key="email"),
            Column("groups", label=_("Groups"), accessor=_groups),
            BooleanColumn("is_active", label=_("Active"), sort_key="is_active", width="10%"),
            DateColumn("last_login", label=_("Last login"), sort_key="last_login", width="15%"),
        ]

    def search_queryset(self, queryset):
        """By name, nickname or address."""
        if not self.is_searching:
            return queryset
        return queryset.named(self.search_query)

    def get_base_queryset(self):
        return super().get_base_queryset().present().prefetch_related("groups")

    def order_queryset(self, queryset):
        return queryset.order_by(self.ordering or "name", "pk")


class StaffEditView(users.EditView):
    """Change an account; one that may do everything only by another such."""

    def get_object(self, queryset=None):
        return super().get_object(User.objects.present())

    def dispatch(self, request, *args, **kwargs):
        if self.object.is_superuser and not request.user.is_superuser:
            raise PermissionDenied
        if self.object != request.user:
            record_reading(actor=request.user, target=self.object, what="account")
        return super().dispatch(request, *args, **kwargs)

    @transaction.atomic
    def save_instance(self):
        person = super().save_instance()
        if "email" in self.form.changed_data:
            change_address(
                actor=self.request.user, person=person, email=self.form.cleaned_data["email"]
            )
        return person


class StaffDeleteView(users.DeleteView):
    """Erase an account; see ``forums.people.erasing``."""

    def get_object(self, queryset=None):
        return super().get_object(User.objects.present())

    def get_success_message(self):
        return _("The account and everything that leads to the person are erased.")


class StaffViewSet(users.UserViewSet):
    """Named in ``forums.people.apps.StaffConfig``."""

    ordering = "name"
    index_view_class = StaffIndexView
    edit_view_class = StaffEditView
    delete_view_class = StaffDeleteView
    # The plain forms: Wagtail's own templates for users name fields that we don't have.
    create_template_name = "wagtailadmin/generic/create.html"
    edit_template_name = "wagtailadmin/generic/edit.html"
    delete_template_name = "people/admin/confirm_erase.html"

    def get_form_class(self, for_update=False):
        return StaffEditForm if for_update else StaffCreationForm


class UnitViewSet(SnippetViewSet):
    """The units of the kelurahan, their heads and their officers."""

    model = Unit
    icon = "group"
    list_display = ("name", "head", "slug", LocaleColumn())
    index_view_class = FoldedIndexView
    search_fields = ("name",)
    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldPanel("head"),
        FieldPanel("members", widget=forms.CheckboxSelectMultiple),
    ]


def _groups(user):
    """The names of the groups; the caller has fetched them."""
    return ", ".join(group.name for group in user.groups.all())
