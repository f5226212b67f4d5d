"""How a person wants to hear about a category."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from forums.notices.kinds import ALWAYS_SHOWN, Category
from forums.notices.states import Cadence

# For those who never said anything.
DEFAULT_CADENCE = {
    Category.DISCUSSIONS: Cadence.DAILY,
    Category.MODERATION: Cadence.AT_ONCE,
    Category.OFFICIAL: Cadence.AT_ONCE,
    Category.ACCOUNT: Cadence.AT_ONCE,
}


class PreferenceQuerySet(models.QuerySet):
    """Reads of wishes, filled up with the defaults."""

    def by_category(self, user):
        """A Preference for every category; those that ``user`` never set are unsaved."""
        found = {wish.category: wish for wish in self.filter(user_id=user.pk)}
        return {
            category: found.get(category) or Preference.default(user.pk, category)
            for category in Category
        }

    def for_people(self, user_ids, category):
        """By the pk of each person: their Preference for ``category``."""
        found = {wish.user_id: wish for wish in self.filter(user__in=user_ids, category=category)}
        return {pk: found.get(pk) or Preference.default(pk, category) for pk in user_ids}


class Preference(models.Model):
    """One person's wish for one category."""

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("person"),
        on_delete=models.CASCADE,
        related_name="notice_preferences",
        help_text=_("Whose wish it is."),
    )
    category = models.CharField(
        _("category"), max_length=20, choices=Category, help_text=_("What the wish is for.")
    )
    in_app = models.BooleanField(
        _("in the list"), default=True, help_text=_("Whether the list on the site shows them.")
    )
    email = models.CharField(
        _("by e-mail"),
        max_length=10,
        choices=Cadence,
        default=Cadence.AT_ONCE,
        help_text=_("When they are sent by e-mail."),
    )

    objects = PreferenceQuerySet.as_manager()

    class Meta:
        verbose_name = _("wish for notices")
        verbose_name_plural = _("wishes for notices")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["user", "category"], name="notices_one_wish"),
            models.CheckConstraint(
                condition=models.Q(in_app=True) | ~models.Q(category__in=sorted(ALWAYS_SHOWN)),
                name="notices_always_shown",
            ),
        ]

    def __str__(self):
        return f"{self.get_category_display()}: {self.get_email_display()}"

    @classmethod
    def default(cls, user_id, category):
        """The unsaved wish of somebody who never said anything."""
        return cls(user_id=user_id, category=category, email=DEFAULT_CADENCE[category])

    @property
    def wants_nothing(self):
        """Whether notices of the category needn't even be written down."""
        return not self.in_app and self.email == Cadence.OFF
