"""Everything that the blocks of one page refer to, fetched in a handful of queries.

A page's body names pictures, files, pages and reusable texts by number, in many blocks. The shelf
fetches each sort once for the whole body: choosers take from it what they would have looked up
themselves, and links find their page in the language being read.
"""

from collections import defaultdict
from contextlib import contextmanager
from contextvars import ContextVar

from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page

from blocks.stream.photos import photos_with_sizes
from blocks.stream.references import references
from blocks.stream.twins import best_twins, page_twins, passage_twins

_shelf = ContextVar("shelf", default=None)


@contextmanager
def open_shelf(block, raw):
    """While it is open, choosers and links take what they need from one shelf.

    ``raw`` is the stored value of ``block``. Inside an open shelf another one isn't needed: the
    outer one has looked into reusable texts too.
    """
    if _shelf.get() is not None:
        yield
        return
    token = _shelf.set(Shelf(block, raw))
    try:
        yield
    finally:
        _shelf.reset(token)


def shelved(model, keys):
    """What the open shelf holds under the keys, in their order; None when it can't tell."""
    shelf = _shelf.get()
    return shelf.objects(model, keys) if shelf else None


def pages_to_show(keys):
    """By chosen primary key, the page in the language being read.

    A page that isn't published in that language stands for itself; its ``lang`` tells. Pages
    that nobody may see are absent.
    """
    shelf = _shelf.get()
    if shelf and shelf.knows(Page, keys):
        return shelf.shown[Page]
    return best_twins(page_twins(keys), keys) if keys else {}


def passage_to_show(passage):
    """The reusable text in the language being read, or None when it isn't published."""
    keys, shelf = [passage.pk], _shelf.get()
    if shelf and shelf.knows(type(passage), keys):
        return shelf.shown[type(passage)].get(passage.pk)
    return best_twins(passage_twins(keys), keys).get(passage.pk)


class Shelf:
    """The objects that one body refers to, by model and primary key."""

    def __init__(self, block, raw):
        from blocks.stream.models import ReusableContent

        self.wanted = defaultdict(set)
        self.found = defaultdict(dict)
        self.shown = defaultdict(dict)
        self.cards = set()
        self.want(block, raw)
        self.fetch_twins(ReusableContent, passage_twins)
        for passage in self.shown[ReusableContent].values():
            self.want(passage.body.stream_block, passage.body.raw_data)
        self.fetch_twins(Page, page_twins)
        self.fetch_photos()
        self.fetch_files()

    def want(self, block, raw):
        """Note what the blocks in a stored value refer to."""
        for target, key in references(block, raw):
            model = getattr(target, "model_class", target)
            self.wanted[model].add(key)
            if getattr(target, "shows_cards", False):
                self.cards.add(key)

    def fetch_twins(self, model, twins_of):
        """Fetch objects with their twins in all languages, and settle which of them to show."""
        if self.wanted[model]:
            twins = list(twins_of(self.wanted[model]))
            self.found[model] = {twin.pk: twin for twin in twins}
            self.shown[model] = best_twins(twins, self.wanted[model])

    def fetch_photos(self):
        """Fetch pictures with their sizes, the covers of pages shown as cards among them."""
        model = get_image_model()
        cards = [page for key, page in self.shown[Page].items() if key in self.cards]
        self.wanted[model].update(page.cover_id for page in cards if page.cover_id)
        self.found[model] = photos_with_sizes(model, self.wanted[model])
        for page in cards:
            page.cover = self.found[model].get(page.cover_id)

    def fetch_files(self):
        """Fetch documents."""
        model = get_document_model()
        if self.wanted[model]:
            self.found[model] = model.objects.in_bulk(self.wanted[model])

    def knows(self, model, keys):
        """Whether all the keys were looked up."""
        return self.wanted[model].issuperset(keys)

    def objects(self, model, keys):
        """The objects in the order of the keys; None when some were never looked up."""
        if self.knows(model, [key for key in keys if key is not None]):
            return [self.found[model].get(key) for key in keys]
        return None
