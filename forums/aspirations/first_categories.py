"""The categories that aspirations begin with, and the board on which they are talked about."""

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from blocks.first_content import create_in_every_language
from blocks.ui.areas import Area
from forums.aspirations.models import Category
from forums.aspirations.services.discussing import TALK_BOARD
from forums.aspirations.services.promises import propose_promises
from forums.boards.models import Board
from forums.people.models import Unit
from forums.trail.services import record

CATEGORIES, BOARD = "aspirations.categories.propose", "aspirations.board.propose"


def proposed():
    """The fields of each, in the active language; units are those of the first start."""
    units = {unit.slug: unit for unit in Unit.objects.originals()}
    rows = [
        ("kebersihan", _("Waste and cleanliness"), Area.ENVIRONMENT, "ekonomi-pembangunan", False),
        ("jalan-saluran", _("Streets, drains and lamps"), "", "ekonomi-pembangunan", True),
        ("pelayanan", _("Services of the office"), "", "ptsp", False),
        ("ketertiban", _("Order and safety"), "", "pemerintahan", False),
        ("kesehatan", _("Health"), Area.HEALTH, "kesejahteraan-rakyat", False),
        ("pendidikan", _("Education"), Area.EDUCATION, "kesejahteraan-rakyat", False),
        ("sosial", _("Social assistance"), "", "kesejahteraan-rakyat", False),
        ("usaha", _("Home businesses"), Area.ECONOMY, "ekonomi-pembangunan", False),
        ("lain-lain", _("Something else"), "", "sekretariat", False),
    ]
    return [
        {
            "slug": slug,
            "name": name,
            "area": area,
            "unit": units.get(unit),
            "is_urgent_elsewhere": is_urgent_elsewhere,
            "position": number * 10,
        }
        for number, (slug, name, area, unit, is_urgent_elsewhere) in enumerate(rows, 1)
    ]


def proposed_board():
    """The fields of the one board, in the active language."""
    return [
        {
            "slug": TALK_BOARD,
            "title": _("Aspirations"),
            "description": _("What residents say about one another's aspirations."),
            "position": 90,
        }
    ]


@transaction.atomic
def propose_categories(*, actor):
    """Create the proposed categories, unless there are categories. Returns how many."""
    if Category.objects.exists():
        return 0
    categories = create_in_every_language(Category, proposed)
    record(actor=actor, action=CATEGORIES, target=categories[0])
    return len(categories)


@transaction.atomic
def propose_board(*, actor):
    """Create the board unless there is one with its address. Returns how many."""
    if Board.objects.filter(slug=TALK_BOARD).exists():
        return 0
    boards = create_in_every_language(Board, proposed_board)
    record(actor=actor, action=BOARD, target=boards[0])
    return len(boards)


FIRST_CONTENTS = (
    (CATEGORIES, propose_categories),
    (BOARD, propose_board),
    ("aspirations.promises.propose", propose_promises),
)
FIRST_ACTIONS = {
    CATEGORIES: gettext_lazy("Proposed the categories"),
    BOARD: gettext_lazy("Opened the board about aspirations"),
}
