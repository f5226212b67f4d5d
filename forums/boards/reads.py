"""What the pages of the boards read, beyond plain querysets."""

from dataclasses import dataclass

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef, Q, Value
from wagtail.models import PageViewRestriction

from forums.boards.models import Follow, PageDiscussion, Post, Reaction, Thread, with_mentions

PANEL_POSTS = 3


def discussion_of(page):
    """The switched-on PageDiscussion of ``page`` or of its original, or None.

    None as well beside a page that is not there for everybody, since threads are. One query.
    """
    if not page.live:
        return None
    rows = PageDiscussion.objects.filter(
        ~Exists(_restrictions_above(page)),
        page__translation_key=page.translation_key,
        page__live=True,
    )
    return rows.select_related("board__locale", "page").order_by("page_id").first()


def thread_beside(page):
    """The thread that is the discussion beside ``page``, visible or not, or None.

    Where it was merged into another one, that one. One query, and one for each merging.
    """
    rows = Thread.objects.select_related("board__locale")
    thread = rows.beside(page).first()
    while thread is not None and thread.merged_into_id:
        thread = rows.filter(pk=thread.merged_into_id).first()
    return thread


def is_beside_a_page(thread):
    """Whether ``thread``, or one that was merged into it, was opened beside a page."""
    keys = [thread.pk]
    while keys:
        rows = Thread.objects.filter(pk__in=keys)
        if rows.exclude(page_key=None).exists():
            return True
        keys = list(Thread.objects.filter(merged_into__in=keys).values_list("pk", flat=True))
    return False


def _restrictions_above(page):
    """What keeps some readers from ``page``, or from the page of the outer query."""
    here = ExpressionWrapper(OuterRef("page__path"), CharField())
    rows = PageViewRestriction.objects.alias(here=here, there=Value(page.path))
    above = F("page__path")
    return rows.filter(Q(here__startswith=above) | Q(there__startswith=above))


@dataclass
class Panel:
    """What stands beside a page: its thread, where one is shown, and the newest posts.

    ``any_thread`` may also be one that is not shown at the moment.
    """

    discussion: PageDiscussion
    any_thread: Thread | None
    posts: list

    @property
    def thread(self):
        """The thread that readers may open, or None."""
        return self.any_thread if self.any_thread and self.any_thread.is_visible else None


def panel_of(page):
    """The Panel of ``page``, or None where no editor opened a discussion."""
    discussion = discussion_of(page)
    if discussion is None:
        return None
    thread = thread_beside(page)
    panel = Panel(discussion, thread, [])
    if panel.thread:
        newest = with_mentions(Post.objects.newest(thread, PANEL_POSTS + 1))
        voices = [post for post in reversed(newest) if post.number >= thread.first_voice]
        panel.posts += voices[-PANEL_POSTS:]
    return panel


def mark_own_reactions(posts, user):
    """Give every post ``mine``: the kinds of reaction that ``user`` gave. One query or none."""
    kinds = {}
    if user.is_authenticated and posts:
        rows = Reaction.objects.filter(user=user, post__in=posts).values_list("post_id", "kind")
        for post_id, kind in rows:
            kinds.setdefault(post_id, set()).add(kind)
    for post in posts:
        post.mine = kinds.get(post.pk, set())


def mark_unread(threads, user):
    """Give every thread ``unread`` and ``first_unread_url`` for ``user``. One query or none."""
    marks = {}
    if user.is_authenticated and threads:
        rows = Follow.objects.filter(user=user, thread__in=threads)
        marks = dict(rows.values_list("thread_id", "last_read_number"))
    for thread in threads:
        read = marks.get(thread.pk)
        thread.unread = 0 if not read else max(0, thread.last_number - read)
        thread.first_unread_url = thread.url_of_post(read + 1) if thread.unread else ""
