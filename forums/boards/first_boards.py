"""The boards that a forum begins with."""

from django.db import transaction
from django.utils.translation import gettext as _

from blocks.first_content import create_in_every_language
from blocks.ui.areas import Area
from forums.boards.models import Board
from forums.trail.services import record

ACTION = "boards.boards.propose"


def proposed():
    """The fields of each, in the active language."""
    return [
        {
            "slug": "lingkungan",
            "title": _("Surroundings"),
            "description": _("Waste, water, green corners and the streets around us."),
            "area": Area.ENVIRONMENT,
            "position": 10,
        },
        {
            "slug": "kesehatan",
            "title": _("Health and family"),
            "description": _("Posyandu, nutrition, children and the elderly."),
            "area": Area.HEALTH,
            "position": 20,
        },
        {
            "slug": "usaha",
            "title": _("Home businesses"),
            "description": _("Experience with materials, permits, prices and selling."),
            "area": Area.ECONOMY,
            "position": 30,
        },
        {
            "slug": "tanya-jawab",
            "title": _("Questions and answers"),
            "description": _("Ask your neighbours and the office about life here."),
            "position": 40,
        },
    ]


@transaction.atomic
def propose_boards(*, actor):
    """Create the proposed boards, unless there are boards. Returns how many."""
    if Board.objects.exists():
        return 0
    boards = create_in_every_language(Board, proposed)
    record(actor=actor, action=ACTION, target=boards[0])
    return len(boards)
