"""The user: an e-mail address to sign in with and one name."""

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.core.validators import MaxValueValidator, MinLengthValidator, MinValueValidator
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from blocks.text_normalization import fold_line
from forums.people.models.rights import SessionRightsMixin

NUMBERED = [MinValueValidator(1), MaxValueValidator(999)]


class UserQuerySet(models.QuerySet):
    """Reads of people; combine at will."""

    def present(self):
        """Without the empty rows that erased people leave behind."""
        return self.filter(erased_at__isnull=True)

    def with_public_name(self):
        """Those whose name may be shown, and found by those who don't manage accounts."""
        return self.present().filter(hides_name=False)

    def called(self, words):
        """Those with ``words`` in one of their names."""
        return self.filter(search_key__contains=fold_line(words))

    def named(self, words):
        """Those with ``words`` in one of their names or in their address, for the office."""
        return self.called(words) | self.filter(email__icontains=words)


class UserManager(BaseUserManager.from_queryset(UserQuerySet)):
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


class Language(models.TextChoices):
    """Languages in which a person can be written to."""

    INDONESIAN = "id", "Bahasa Indonesia"
    ENGLISH = "en", "English"


class User(SessionRightsMixin, AbstractBaseUser, PermissionsMixin):
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
    nickname = models.CharField(
        _("nickname"),
        max_length=40,
        blank=True,
        validators=[MinLengthValidator(2)],
        help_text=_("Shown to the public in place of the name; empty shows the name."),
    )
    # Both names as they are compared and searched, one on each line.
    search_key = models.TextField(default="", editable=False)
    rw = models.PositiveSmallIntegerField(
        _("RW"),
        null=True,
        blank=True,
        validators=NUMBERED,
        help_text=_("The number of the RW, such as 3; used to show what concerns it."),
    )
    rt = models.PositiveSmallIntegerField(
        _("RT"),
        null=True,
        blank=True,
        validators=NUMBERED,
        help_text=_("The number of the RT within the RW."),
    )
    language = models.CharField(
        _("language"),
        max_length=5,
        choices=Language.choices,
        default=Language.INDONESIAN,
        help_text=_("The language of mails and notices."),
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
    declared_adult_at = models.DateTimeField(
        _("declared to be 18 or older on"),
        null=True,
        blank=True,
        editable=False,
        help_text=_("When the person declared to be an adult; empty if never."),
    )
    hides_name = models.BooleanField(
        _("name hidden"),
        default=False,
        editable=False,
        help_text=_("Whether the person took back the consent to being named."),
    )
    deletion_requested_at = models.DateTimeField(
        _("asked for deletion on"),
        null=True,
        blank=True,
        editable=False,
        db_index=True,
        help_text=_("When the person asked to delete the account; empty if they did not."),
    )
    erased_at = models.DateTimeField(
        _("erased on"),
        null=True,
        blank=True,
        editable=False,
        help_text=_("When everything that leads to the person was removed."),
    )

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
        return self.office_name

    def save(self, *args, **kwargs):
        """Store the person, with the names as they are searched."""
        self.search_key = f"{fold_line(self.name)}\n{fold_line(self.nickname)}"
        fields = kwargs.get("update_fields")
        if fields is not None and {"name", "nickname"}.intersection(fields):
            kwargs["update_fields"] = {*fields, "search_key"}
        super().save(*args, **kwargs)

    def get_full_name(self):
        """What staff see, for libraries that ask for a full name."""
        return self.office_name

    def get_short_name(self):
        """The name again: there is no first name to cut out of it."""
        return self.name

    @property
    def first_name(self):
        """The name, for Wagtail's sidebar, which greets with the first one."""
        return self.name

    @property
    def display_name(self):
        """What the public sees: the nickname, else the name.

        "Resident" once erased, and as long as the consent to being named is taken back.
        """
        return self._unless_hidden(self.nickname or self.name)

    @property
    def office_name(self):
        """What staff see who work with what the person wrote: the full name, unless hidden."""
        return self._unless_hidden(self.name)

    def _unless_hidden(self, name):
        is_hidden = self.erased_at or self.hides_name or not name
        return gettext("Resident") if is_hidden else name


def display_name_of(user):
    """The public name of ``user``, who may be None because they left."""
    return user.display_name if user else gettext("Resident")
