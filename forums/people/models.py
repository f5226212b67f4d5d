"""The user: an e-mail address to sign in with and one name."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.validators import MinLengthValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class UserManager(BaseUserManager):
    """Creates users; addresses are compared without regard to case."""

    def get_by_natural_key(self, username):
        return self.get(email__iexact=username)

    def create_user(self, email, password=None, **fields):
        """Create a user with ``email``; without ``password`` nobody can sign in as them."""
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user

    def create_superuser(self, email, password=None, **fields):
        """Create a user who may do everything."""
        return self.create_user(
            email, password, **{**fields, "is_staff": True, "is_superuser": True}
        )


class User(AbstractBaseUser, PermissionsMixin):
    """A person who can sign in. One name field: many Indonesians have a single name."""

    email = models.EmailField(
        _("e-mail address"),
        unique=True,
        help_text=_("Used to sign in. It is never shown to the public."),
        error_messages={"unique": _("An account with this e-mail address exists already.")},
    )
    name = models.CharField(
        _("name"),
        max_length=100,
        validators=[MinLengthValidator(2)],
        help_text=_("The full name as the person writes it; a single name is fine."),
    )
    is_staff = models.BooleanField(
        _("staff member"), default=False, help_text=_("Marks people who work for the kelurahan.")
    )
    is_active = models.BooleanField(
        _("active"),
        default=True,
        help_text=_(
            "Untick this instead of deleting the account; nobody can then sign in with it."
        ),
    )
    date_joined = models.DateTimeField(_("joined on"), default=timezone.now, editable=False)

    objects = UserManager()

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]

    class Meta:
        verbose_name = _("user")
        verbose_name_plural = _("users")
        ordering = ["name", "pk"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="people_user_email_unique_ignoring_case")
        ]

    def __str__(self):
        return self.name

    def get_full_name(self):
        """The name, for libraries that ask for a full one."""
        return self.name

    def get_short_name(self):
        """The name again: there is no first name to cut out of it."""
        return self.name

    @property
    def first_name(self):
        """The name, for Wagtail's sidebar, which greets with the first one."""
        return self.name
