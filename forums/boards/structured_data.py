"""JSON-LD of a thread: the opening post with the visible replies of the same page."""

from blocks.excerpts import excerpt
from blocks.linked_data import (
    MAX_HEADLINE,
    absolute,
    iso,
    organisation_id,
    plain,
    website_id,
    without_empty,
)


def thread_nodes(thread, posts):
    """Nodes of schema.org for a page of ``thread``; none where its opening isn't shown."""
    opening, *replies = posts or (None,)
    if opening is None or opening.number != 1 or not opening.is_visible:
        return []
    address = absolute(thread.get_absolute_url())
    node = {
        "@type": "DiscussionForumPosting",
        "@id": f"{address}#thread",
        "url": address,
        "mainEntityOfPage": address,
        "headline": excerpt(thread.title, MAX_HEADLINE),
        **_words(opening, of_office=bool(thread.page_key and not opening.author_id)),
        "isPartOf": {"@id": website_id()},
        "commentCount": thread.replies_count,
        "interactionStatistic": {
            "@type": "InteractionCounter",
            "interactionType": "https://schema.org/CommentAction",
            "userInteractionCount": thread.replies_count,
        },
        "comment": [
            {"@type": "Comment", "url": absolute(post.get_absolute_url()), **_words(post)}
            for post in replies
            if post.is_visible
        ],
    }
    return [without_empty(node)]


def _words(post, of_office=False):
    """The text of a post, when and by whom it was written."""
    author = {"@type": "Person", "name": post.author_name}
    of_office = of_office or post.official_unit_id is not None
    return without_empty(
        {
            "text": plain(post.body),
            "datePublished": iso(post.created_at),
            "dateModified": iso(post.edited_at),
            "author": {"@id": organisation_id()} if of_office else author,
        }
    )
