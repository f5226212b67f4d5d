"""Forms for people in the Wagtail admin: one name field in place of first and last name."""

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms.account import AvatarPreferencesForm
from wagtail.users.forms import UserCreationForm, UserEditForm

from blocks.library.forms import PictureUploadField
from forums.people.models import User
from forums.people.models.rights import office_groups
from forums.people.names import clean_name, clean_public_name

PROFILE_PICTURE_EDGE = 400
GROUPS_HELP = _("What the person may do. Several groups add up; without one nobody gets in here.")


class PersonMixin(forms.ModelForm):
    """An e-mail address that is compared without regard to case, and one name."""

    # Wagtail's forms declare these; a declared field is taken away by naming it None.
    first_name = last_name = is_superuser = None
    email = User._meta.get_field("email").formfield()
    name = User._meta.get_field("name").formfield()

    def clean_name(self):
        """The name, composed and in one line."""
        return clean_name(self.cleaned_data["name"])

    def clean_email(self):
        """The address in small letters; refuses one that somebody else has."""
        email = self.cleaned_data["email"].lower()
        others = User.objects.filter(email__iexact=email).exclude(pk=self.instance.pk)
        if others.exists():
            raise forms.ValidationError(User._meta.get_field("email").error_messages["unique"])
        return email


class StaffMixin(PersonMixin):
    """Whoever is in a group that lets into the office is a staff member."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["groups"].help_text = GROUPS_HELP
        if "password2" in self.fields:
            self.order_fields(["email", "name", "password1", "password2"])

    def clean(self):
        """Only those who work for the office may be called so."""
        data = super().clean()
        if "name" in data and not self._is_staff():
            try:
                data["name"] = clean_public_name(data["name"])
            except forms.ValidationError as error:
                self.add_error("name", error)
        return data

    def save(self, commit=True):
        self.instance.is_staff = self._is_staff()
        return super().save(commit=commit)

    def _is_staff(self):
        groups = self.cleaned_data.get("groups")
        enters = groups is not None and groups.filter(pk__in=office_groups()).exists()
        return self.instance.is_superuser or enters


class StaffCreationForm(StaffMixin, UserCreationForm):
    """Make an account for somebody on the staff."""

    class Meta(UserCreationForm.Meta):
        fields = ["email", "name", "groups"]


class StaffEditForm(StaffMixin, UserEditForm):
    """Change an account; one's own address, name and password are changed on one's account page.

    Nobody chooses a password for somebody else: whoever forgot theirs gets a code by mail. The
    address is stored by ``services.change_address``.
    """

    password_enabled = False

    def __init__(self, *args, editing_self=False, **kwargs):
        super().__init__(*args, **kwargs)
        if editing_self:
            for name in ("email", "name", "is_active"):
                del self.fields[name]

    def save(self, commit=True):
        self.instance.email = self.initial["email"]
        return super().save(commit=commit)

    class Meta(UserEditForm.Meta):
        fields = ["email", "name", "is_active", "groups"]


class ProfilePictureForm(AvatarPreferencesForm):
    """A staff member's picture in the admin."""

    avatar = PictureUploadField(
        label=_("Profile picture"), required=False, edge=PROFILE_PICTURE_EDGE
    )
