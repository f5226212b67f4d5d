"""Reads of campaign pages."""

from django.db.models import Count, OuterRef, Subquery

from blocks.page import BasePageQuerySet
from programs.catalog.days import today
from programs.catalog.models import Measurement


class CampaignQuerySet(BasePageQuerySet):
    """Campaigns by area and by time; ``on`` is a day, by default today in Jakarta."""

    def in_area(self, area):
        """Campaigns of this area; all without one."""
        return self.filter(area=area) if area else self

    def running(self, on=None):
        """Campaigns that run on this day, the one that ends soonest first."""
        on = on or today()
        return self.filter(starts_on__lte=on, ends_on__gte=on).order_by("ends_on", "pk")

    def upcoming(self, on=None):
        """Campaigns that start later, the next one first."""
        return self.filter(starts_on__gt=on or today()).order_by("starts_on", "pk")

    def current(self, on=None):
        """Campaigns that run or are still to come, the one that ends soonest first."""
        return self.filter(ends_on__gte=on or today()).order_by("ends_on", "pk")

    def ended(self, on=None):
        """Campaigns that are over, the last one first."""
        return self.filter(ends_on__lt=on or today()).order_by("-ends_on", "-pk")

    def owning_series(self, key):
        """The campaign in all its languages whose goal has this series key."""
        return self.filter(translation_key=key)

    def with_series(self):
        """With what measured_series() reads: nothing more."""
        return self

    def with_reached(self):
        """With ``reached``, the newest measured value, None before the first."""
        values = Measurement.objects.filter(series=OuterRef("translation_key"))
        newest = values.order_by("-measured_on").values("value")[:1]
        return self.annotate(reached=Subquery(newest))

    def area_counts(self):
        """How many campaigns each area has: a dictionary."""
        return dict(self.order_by().values_list("area").annotate(Count("pk")))
