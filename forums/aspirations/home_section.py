"""The section of the home page: the newest aspirations, and how the office does this year."""

from functools import partial

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from blocks.stream.sections import HomeSection
from forums.aspirations.figures import total
from forums.aspirations.home_cache import HOME
from forums.aspirations.models import Aspiration, Audience, Dimension, Figure
from forums.aspirations.small_cells import is_small
from forums.aspirations.stages import Stage


def aspirations_context(locale, count):
    """The ``count`` newest and the public figures of the year; no query once they are known."""
    shown = HOME.remember(str(count), partial(_newest_and_figures, count))
    return {
        **shown,
        "more_url": reverse("aspirations:index"),
        "more_label": _("All aspirations"),
    }


def _newest_and_figures(count):
    """Two queries."""
    rows = Aspiration.objects.visible().exclude(public_stage=Stage.MERGED)
    newest = list(rows.select_related("category").order_by("-created_at", "-pk")[:count])
    return {"aspirations": newest, "figures": _figures()}


def _figures():
    """The sums of the year, None while they are so small that they would tell of single people."""
    year = timezone.localdate().replace(month=1, day=1)
    rows = Figure.objects.filter(audience=Audience.PUBLIC, dimension=Dimension.ALL, month__gte=year)
    measures = total(list(rows))
    few = not measures.received or is_small(measures.received) or is_small(measures.judged)
    return None if few else measures


def aspirations_section():
    """For the hook ``register_home_section``."""
    return HomeSection(
        "aspirations",
        _("Aspirations"),
        "aspirations/_section_aspirations.html",
        aspirations_context,
    )
