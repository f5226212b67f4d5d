"""The pages that answer aspirations: programmes, which stand on a floor above and register here.

A room above offers its pages with the Wagtail hook ``register_answering_pages``; the function
returns an AnsweringKind. A page is meant by its translation key, so that languages share links.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from wagtail import hooks

HOOK = "register_answering_pages"


@dataclass(frozen=True)
class PageMilestone:
    """A milestone of a page. ``percent`` is from 0 to 100."""

    key: UUID
    title: str
    percent: int
    due_on: date | None = None

    @property
    def is_reached(self):
        """Whether it is done."""
        return self.percent >= 100


@dataclass(frozen=True)
class AnsweringPage:
    """A published page in the reader's language, or in its own (``lang`` then says which)."""

    key: UUID
    pk: int
    title: str
    url: str
    lang: str | None = None
    milestones: list[PageMilestone] = field(default_factory=list)

    def milestone(self, key):
        """The milestone with this key, or None."""
        return next((one for one in self.milestones if one.key == key), None)

    @property
    def percent(self):
        """How far the page is: the mean of its milestones, or None without any."""
        if not self.milestones:
            return None
        return round(sum(one.percent for one in self.milestones) / len(self.milestones))


@dataclass(frozen=True)
class AnsweringKind:
    """One kind of pages.

    ``find`` gives those with these keys as a dictionary, ``every`` all of them in order; both
    only what the public sees, in a constant number of queries.
    """

    find: Callable[[set], dict]
    every: Callable[[], list]


@dataclass(frozen=True)
class TakenUp:
    """That a page, or one milestone of it, answers an aspiration."""

    link: object
    page: AnsweringPage
    milestone: PageMilestone | None

    @property
    def percent(self):
        """How far the milestone is, else the page."""
        return self.milestone.percent if self.milestone else self.page.percent


def taken_up(aspiration):
    """Which published pages answer ``aspiration``: a list of TakenUp."""
    links = list(aspiration.program_links.order_by("pk"))
    pages = find_pages({link.page_key for link in links}) if links else {}
    return [
        TakenUp(link, page, page.milestone(link.milestone_key))
        for link in links
        if (page := pages.get(link.page_key))
    ]


def find_pages(keys):
    """Key → AnsweringPage of those that the public sees."""
    found = {}
    for kind in _kinds():
        found |= kind.find(set(keys))
    return found


def every_page():
    """All pages that may answer, for choosing one."""
    return [page for kind in _kinds() for page in kind.every()]


def _kinds():
    return [register() for register in hooks.get_hooks(HOOK)]
