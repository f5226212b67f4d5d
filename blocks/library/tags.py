"""The addresses of tags: made from people's words, and never empty."""

import re
from hashlib import sha256

from django.db.models.signals import pre_save
from django.urls import reverse

# What the address of a tag's page takes; a stored slug may be anything else.
ROUTABLE = r"^[-a-zA-Z0-9_]+$"


def connect():
    """Look at every tag before it is stored."""
    pre_save.connect(fill_slug, sender="taggit.Tag", dispatch_uid="blocks.library.tags")


def fill_slug(instance, **kwargs):
    """Give a tag whose words have no letters for an address one that its name decides."""
    instance.slug = usable_slug(instance.name, instance.slug)


def usable_slug(name, slug):
    """``slug``, or a stand-in for one that is empty or can't be part of an address."""
    if re.match(ROUTABLE, slug) and slug.strip("-_"):
        return slug
    return f"tag-{sha256(name.encode()).hexdigest()[:12]}"


def tag_links(tags):
    """Pairs of name and address for pairs of name and slug, without those that have no page."""
    return [
        (name, reverse("search:tag", args=[slug]))
        for name, slug in tags
        if re.match(ROUTABLE, slug)
    ]
