"""What the pages of the boards read, beyond plain querysets."""

from dataclasses import dataclass

from forums.boards.models import Follow, PageDiscussion, Post, Reaction, Thread

PANEL_POSTS = 3


def discussion_of(page):
    """The switched-on PageDiscussion of ``page`` or of its original, or None. One query."""
    rows = PageDiscussion.objects.filter(
        page__translation_key=page.translation_key, page__live=True
    )
    return rows.select_related("board__locale", "page").order_by("page_id").first()


@dataclass
class Panel:
    """What stands beside a page: its thread, which may not be there yet, and the newest posts."""

    discussion: PageDiscussion
    thread: Thread | None
    posts: list


def panel_of(page):
    """The Panel of ``page``, or None where no editor opened a discussion."""
    discussion = discussion_of(page)
    if discussion is None:
        return None
    found = Thread.objects.visible().filter(page_key=page.translation_key)
    thread = found.select_related("board__locale").first()
    posts = []
    if thread is not None:
        newest = Post.objects.newest(thread, PANEL_POSTS + 1)
        posts = [post for post in reversed(newest) if post.number > 1][-PANEL_POSTS:]
    return Panel(discussion, thread, posts)


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
