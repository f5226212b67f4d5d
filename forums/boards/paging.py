"""Pages of a thread: ranges of post numbers, so that page 50,000 costs what page 1 costs."""

from dataclasses import dataclass

PAGE_SIZE = 20
PARAM = "halaman"


def page_of(number):
    """The page on which the post with this number stands."""
    return max(1, (number - 1) // PAGE_SIZE + 1)


@dataclass(frozen=True)
class ThreadPage:
    """Page ``number`` of a thread whose last post has ``last_number``."""

    number: int
    last_number: int
    url: str

    @property
    def count(self):
        """How many pages there are."""
        return page_of(self.last_number)

    @property
    def numbers(self):
        """The first and last post number of this page."""
        first = (self.number - 1) * PAGE_SIZE + 1
        return first, first + PAGE_SIZE - 1

    @property
    def is_last(self):
        """Whether the newest posts are on it."""
        return self.number >= self.count

    def url_of(self, page):
        """The address of another page."""
        return self.url if page == 1 else f"{self.url}?{PARAM}={page:d}"

    @property
    def links(self):
        """Pairs of page number and address around this one, the first and the last included."""
        near = range(self.number - 1, self.number + 2)
        wanted = sorted({1, self.count, *(page for page in near if 1 <= page <= self.count)})
        return [(page, self.url_of(page)) for page in wanted] if self.count > 1 else []

    @property
    def newer_url(self):
        """One page towards the beginning, or None."""
        return self.url_of(self.number - 1) if self.number > 1 else None

    @property
    def older_url(self):
        """One page towards the end, or None."""
        return self.url_of(self.number + 1) if not self.is_last else None
