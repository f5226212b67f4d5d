"""The aspirations that a programme answers, as a section of its page."""

from django.db.models import Count, Q, Window

from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Stage
from programs.catalog.sections import ProgramSection

SHOWN = 6


def aspirations_section():
    """For the hook ``register_program_section``."""
    return ProgramSection("aspirations", "catalog/_section_aspirations.html", _born_of)


def _born_of(page, request):
    """The most supported visible aspirations, how many there are and how many are done."""
    rows = Aspiration.objects.visible().filter(program_links__page_key=page.translation_key)
    rows = rows.select_related("category").annotate(
        total=Window(Count("pk")),
        done=Window(Count("pk", filter=Q(public_stage=Stage.DONE))),
    )
    found = list(rows.order_by("-supporters_count", "-pk")[:SHOWN])
    if not found:
        return None
    total = found[0].total
    return {
        "aspirations": found,
        "total": total,
        "done": found[0].done,
        "more": total - len(found),
    }
