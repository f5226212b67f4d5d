"""Reads of programme pages."""

from django.db.models import Count, F, Window
from django.db.models.functions import RowNumber

from blocks.library.models import PageTag
from blocks.page import BasePageQuerySet


class ProgramQuerySet(BasePageQuerySet):
    """Programme pages by area, audience and tag; combine at will."""

    def in_area(self, area):
        """Programmes of this area; all without one."""
        return self.filter(area=area) if area else self

    def for_audience(self, audience):
        """Programmes for these people; all without one."""
        return self.filter(audiences__audience=audience) if audience else self

    def tagged(self, slug):
        """Programmes with the tag of this slug; all without one."""
        if not slug:
            return self
        items = PageTag.objects.filter(tag__slug=slug)
        return self.filter(pk__in=items.values("content_object"))

    def owning_series(self, key):
        """The programmes, in any language, that have an indicator with this series key."""
        return self.filter(indicators__translation_key=key)

    def with_series(self):
        """With what measured_series() reads."""
        return self.prefetch_related("indicators")

    def area_counts(self):
        """How many programmes each area has: a dictionary."""
        rows = self.order_by().values_list("area").annotate(Count("pk"))
        return dict(rows)

    def audience_counts(self):
        """How many programmes each audience has: a dictionary."""
        rows = self.filter(audiences__isnull=False).order_by()
        return dict(rows.values_list("audiences__audience").annotate(Count("pk", distinct=True)))

    def tag_counts(self):
        """Rows of slug, name and number of programmes, most used first."""
        rows = self.filter(tagged_items__isnull=False).order_by()
        rows = rows.values_list("tagged_items__tag__slug", "tagged_items__tag__name")
        return rows.annotate(number=Count("pk", distinct=True)).order_by(
            "-number", "tagged_items__tag__name"
        )

    def one_of_each_area_first(self):
        """Ordered so that the first four come from four areas, as far as there are any."""
        turn = Window(RowNumber(), partition_by=F("area"), order_by=F("path").asc())
        return self.annotate(turn=turn).order_by("turn", "path")
