"""An aspiration."""

from itertools import combinations, starmap

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Case, F, Q, When
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forums.aspirations.models.category import Category
from forums.aspirations.stages import AT_WORK, CLOSED, OBJECTION, OPEN, Stage
from forums.aspirations.states import (
    PRIVACY_IN_OFFICE,
    Channel,
    Kind,
    Outside,
    Privacy,
)
from forums.moderation.models import Moderated, ModeratedQuerySet
from forums.moderation.states import Visibility
from forums.people.models import Unit, display_name_of

NUMBERED = [MinValueValidator(1), MaxValueValidator(999)]
# The box around Indonesia, in degrees; positions outside it are mistakes.
LATITUDES, LONGITUDES = (-11.1, 6.3), (94.9, 141.1)
CONTESTED = Q(contested_since__isnull=False)
# Where the office owes the next word.
OWED = Q(stage__in=sorted(AT_WORK)) | CONTESTED


def _in_charge(user):
    """The condition for ``AspirationQuerySet.in_charge``."""
    mine = Q(officer=user) | Q(officer=None, unit__in=Unit.objects.of(user))
    # Whoever has every right by being almighty has not been given this one to work with.
    if user.has_perm("aspirations.verify_aspiration") and not user.is_superuser:
        mine |= Q(officer=None, unit=None)
    return mine


def _in_hand(user):
    """The condition for ``AspirationQuerySet.assigned_to``."""
    return _in_charge(user) | _contested_with(second_officer=user)


def _contested_with(**who):
    """The condition that an objection waits with somebody in a part of it."""
    where = {f"contest__{part}": user for part, user in who.items()}
    return Q(pk__in=Aspiration.objects.filter(CONTESTED, **where).order_by().values("pk"))


class AspirationQuerySet(ModeratedQuerySet):
    """Reads of aspirations; combine at will. ``visible()`` never holds a confidential one."""

    def open(self):
        """What isn't finished in any way."""
        return self.filter(stage__in=OPEN)

    def at_work(self):
        """What the office has to move, and objections that it has to decide."""
        return self.filter(is_owed=True)

    def contested(self):
        """What its sender objects to, while nobody has decided."""
        return self.filter(CONTESTED)

    def overdue(self, today=None):
        """What the office should have moved by now."""
        today = today or timezone.localdate()
        return self.at_work().filter(due_on__lt=today)

    def in_charge(self, user):
        """Where ``user`` is named, or an officer of the unit while nobody is named."""
        return self.filter(_in_charge(user))

    def assigned_to(self, user):
        """What ``user`` has in hand: in charge of it, or asked to decide an objection."""
        return self.filter(_in_hand(user))

    def waiting_for(self, user):
        """What ``user`` has to move, or to decide; nobody decides about their own decision."""
        return self.assigned_to(user).at_work().exclude(_contested_with(first_officer=user))

    def readable_by(self, user):
        """What the officer ``user`` may read: what is theirs, confidential or not.

        Those who verify or oversee also read what lies with others, unless it is confidential.
        """
        own = _in_hand(user)
        if any(user.has_perm(f"aspirations.{act}_aspiration") for act in ("verify", "oversee")):
            return self.filter(own | ~Q(privacy=Privacy.CONFIDENTIAL))
        units = Q(unit__in=Unit.objects.of(user)) & ~Q(privacy=Privacy.CONFIDENTIAL)
        return self.filter(own | units)

    def of_units(self, units):
        """What lies with one of these units."""
        return self.filter(unit__in=units)

    def with_names(self):
        """With what lists show beside the title."""
        return self.select_related("category", "unit", "author")


FILTERS = ("public_stage", "category", "rw", "kind")


def _newest_by(*names):
    """The index of the public list filtered by ``names``.

    Of two, the other filters stand behind the order, so that a combination that hardly anything
    has is looked for in the index, without reading rows.
    """
    others = [name for name in FILTERS if name not in names and len(names) > 1]
    return models.Index(
        fields=["visibility", *names, "-created_at", "-id", *others],
        name=f"aspirations_by_{'_'.join(names).removeprefix('public_')}",
    )


class Aspiration(Moderated):
    """What one resident sent in, and where it stands.

    ``author`` is None for guests and for what was written down for somebody. ``stage`` is where
    the office stands, ``public_stage`` what was announced. ``due_on`` is the day the office
    promised to move it by, None when no promise runs; ``answer_due_on`` is the day that the
    sender was told. ``contested_since`` is set while an objection waits to be decided: ``due_on``
    is then the day of that decision. ``waited_days`` are the working days that the clock stood
    still at this stage, ``waited_total`` those since it was received. ``answer_days`` are the
    working days until the first answer was announced, without those; ``is_answered_in_time`` says
    whether the promise was kept, None when there was none.
    """

    code = models.CharField(_("code"), max_length=20, unique=True, editable=False)
    secret_digest = models.CharField(max_length=64, blank=True, editable=False)
    token = models.CharField(max_length=36, blank=True, editable=False)
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    title = models.CharField(_("title"), max_length=120, help_text=_("What it is, in one line."))
    text = models.TextField(_("text"), help_text=_("What, why, and for whom."))
    category = models.ForeignKey(
        Category, models.PROTECT, related_name="aspirations", verbose_name=_("category")
    )
    rw = models.PositiveSmallIntegerField(_("RW"), null=True, blank=True, validators=NUMBERED)
    rt = models.PositiveSmallIntegerField(_("RT"), null=True, blank=True, validators=NUMBERED)
    landmark = models.CharField(
        _("landmark"), max_length=160, blank=True, help_text=_("What everybody knows close by.")
    )
    latitude = models.DecimalField(
        _("latitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    longitude = models.DecimalField(
        _("longitude"), max_digits=8, decimal_places=5, null=True, blank=True
    )
    happened_on = models.DateField(_("happened on"), null=True, blank=True)
    privacy = models.CharField(
        _("who may read it"), max_length=12, choices=Privacy, default=Privacy.PUBLIC
    )
    channel = models.CharField(
        _("came through"), max_length=13, choices=Channel, default=Channel.WEB
    )
    outside_channel = models.CharField(
        _("outside channel"), max_length=8, choices=Outside, blank=True
    )
    outside_number = models.CharField(_("outside report number"), max_length=40, blank=True)

    stage = models.CharField(
        _("stage"), max_length=12, choices=Stage, default=Stage.RECEIVED, editable=False
    )
    stage_since = models.DateTimeField(_("since"), default=timezone.now, editable=False)
    public_stage = models.CharField(
        _("announced stage"), max_length=12, choices=Stage, default=Stage.RECEIVED, editable=False
    )
    unit = models.ForeignKey(
        Unit,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("unit in charge"),
    )
    officer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("officer in charge"),
    )
    contested_since = models.DateTimeField(null=True, editable=False)
    # A column of its own, for no index is found through "one of these stages, or contested".
    is_owed = models.GeneratedField(
        expression=Case(When(OWED, then=True), default=False),
        output_field=models.BooleanField(),
        db_persist=True,
    )
    due_on = models.DateField(_("promised by"), null=True, blank=True, editable=False)
    clock_stopped_on = models.DateField(null=True, blank=True, editable=False)
    waited_days = models.PositiveSmallIntegerField(default=0, editable=False)
    waited_total = models.PositiveSmallIntegerField(default=0, editable=False)
    target_on = models.DateField(_("to be done by"), null=True, blank=True)
    answered_at = models.DateTimeField(_("first answered at"), null=True, editable=False)
    answer_due_on = models.DateField(null=True, editable=False)
    answer_days = models.PositiveSmallIntegerField(null=True, editable=False)
    is_answered_in_time = models.BooleanField(null=True, editable=False)
    closed_at = models.DateTimeField(_("closed at"), null=True, editable=False)
    reminded_on = models.DateField(null=True, editable=False)
    escalated_on = models.DateField(null=True, editable=False)
    merged_into = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="merged", editable=False
    )
    split_from = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, related_name="split", editable=False
    )
    thread = models.ForeignKey(
        "boards.Thread", models.SET_NULL, null=True, blank=True, related_name="+", editable=False
    )
    supporters_count = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = AspirationQuerySet.as_manager()

    class Meta:
        verbose_name = _("aspiration")
        verbose_name_plural = _("aspirations")
        permissions = [
            ("verify_aspiration", "Can verify and forward aspirations"),
            ("oversee_aspiration", "Can see the aspirations of all units"),
        ]
        constraints = [
            models.CheckConstraint(
                condition=~Q(privacy=Privacy.CONFIDENTIAL) | ~Q(visibility=Visibility.VISIBLE),
                name="aspirations_confidential_is_never_visible",
            ),
            models.CheckConstraint(
                condition=Q(latitude__isnull=True, longitude__isnull=True)
                | Q(latitude__range=LATITUDES, longitude__range=LONGITUDES),
                name="aspirations_position_is_in_indonesia",
            ),
            models.CheckConstraint(
                condition=Q(stage=Stage.MERGED) | Q(merged_into__isnull=True),
                name="aspirations_merged_into_only_when_merged",
            ),
            models.CheckConstraint(
                condition=~Q(merged_into=F("pk")), name="aspirations_not_merged_into_itself"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=sorted(CLOSED), closed_at__isnull=False)
                | (~Q(stage__in=sorted(CLOSED)) & Q(closed_at__isnull=True)),
                name="aspirations_closed_has_its_time",
            ),
            models.UniqueConstraint(
                fields=["token"], condition=~Q(token=""), name="aspirations_sent_once"
            ),
        ]
        indexes = [
            models.Index(fields=["visibility", "-created_at", "-id"], name="aspirations_newest"),
            models.Index(
                fields=["visibility", "-supporters_count", "-id"], name="aspirations_supported"
            ),
            *map(_newest_by, FILTERS),
            *starmap(_newest_by, combinations(FILTERS, 2)),
            models.Index(fields=["stage", "due_on", "id"], name="aspirations_by_deadline"),
            models.Index(fields=["unit", "stage", "due_on", "id"], name="aspirations_of_unit"),
            # The officers' list in order of urgency, however many are closed.
            models.Index(
                fields=["due_on", "id"], condition=Q(is_owed=True), name="aspirations_at_work"
            ),
            models.Index(
                fields=["due_on", "id"], condition=CONTESTED, name="aspirations_contested"
            ),
            models.Index(fields=["author", "-created_at"], name="aspirations_of_author"),
            models.Index(fields=["changed_at", "id"], name="aspirations_changed"),
            models.Index(
                fields=["answer_due_on"],
                condition=Q(answer_days__isnull=True),
                name="aspirations_unanswered",
            ),
        ]

    def __str__(self):
        # Where names of things are kept, a confidential one is known by its code alone.
        return self.code if self.is_confidential else f"{self.code} {self.title}"

    def get_absolute_url(self):
        """Its public page."""
        return reverse("aspirations:detail", args=[self.code])

    @property
    def privacy_in_office(self):
        """Who may read it, in words for officers."""
        return PRIVACY_IN_OFFICE[self.privacy]

    @property
    def is_confidential(self):
        """Whether only its sender and the officers in charge may read it."""
        return self.privacy == Privacy.CONFIDENTIAL

    @property
    def is_guest(self):
        """Whether it was sent without an account, so that a secret opens its exchange."""
        return bool(self.secret_digest)

    @property
    def author_name(self):
        """How its sender is called in public."""
        if self.privacy != Privacy.PUBLIC:
            return gettext("Name hidden")
        return display_name_of(self.author)

    @property
    def place(self):
        """RT and RW in three digits, as addresses write them; "" when unknown."""
        if not self.rw:
            return ""
        rw = f"RW {self.rw:03d}"
        return f"RT {self.rt:03d}/{rw}" if self.rt else rw

    @property
    def is_told(self):
        """Whether the public knows the stage at which the office stands."""
        return self.public_stage == self.stage

    @property
    def clock(self):
        """Which promise runs: that of its stage, or OBJECTION while one waits."""
        return OBJECTION if self.contested_since else self.stage

    @property
    def is_overdue(self):
        """Whether the office is late."""
        is_owed = self.clock == OBJECTION or self.stage in AT_WORK
        return bool(is_owed and self.due_on and self.due_on < timezone.localdate())
