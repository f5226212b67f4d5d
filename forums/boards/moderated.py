"""What moderation has to know about posts."""

from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from forums.boards.markdown import plain
from forums.boards.models import Post, PostPicture, Thread, with_mentions
from forums.boards.quotations import quoted_by, refresh_quoting, shown_source
from forums.boards.services.counters import count_change
from forums.boards.services.locking import locked_post
from forums.boards.tasks import tell_about_post
from forums.moderation.kinds import ContextLine, ModeratedKind
from forums.moderation.states import Visibility

NAME = "kiriman"
AROUND = 3  # posts before the one in question


def moderated_post():
    """For the hook ``register_moderated_kind``."""
    return ModeratedKind(
        model=Post,
        name=NAME,
        label=_("Post"),
        text=_text,
        shown_text=_shown_text,
        url=lambda post: post.get_absolute_url(),
        edit_url=lambda post: reverse("boards:edit", args=[post.pk]),
        context=_context,
        moderators=lambda post: post.thread.board.moderators.all(),
        moderated_by=lambda user: Post.objects.filter(thread__board__moderators=user),
        lock=lambda post: locked_post(post.pk),
        on_visibility=on_visibility,
        related=("author", "thread__board__locale"),
        prefetched=("mentioned",),
        files=_files,
    )


def on_visibility(post, old, new):
    """Keep counters and quotations right, and tell readers about what they may see now."""
    count_change(post, old=old, new=new)
    refresh_quoting(post)
    if new == Visibility.VISIBLE:
        tell_about_post.enqueue(post.pk)


def _files(post):
    """The pictures that are no longer shown; with the first post, those of the whole thread."""
    if Thread.objects.visible().filter(pk=post.thread_id).exists():
        return post.pictures.all()
    return PostPicture.objects.filter(post__thread=post.thread_id)


def _text(post):
    """The words of the post; those of the thread's title first, where it opens one."""
    return f"{post.thread.given_title}\n\n{post.text}" if post.number == 1 else post.text


def _shown_text(post):
    """The same as readers see it: without quoted words that nobody says any more."""
    if not post.thread.is_visible:
        return None
    text = post.named(shown_source(post.source, quoted_by(post)))
    return f"{post.thread.title}\n\n{text}" if post.number == 1 else text


def _context(post):
    """The opening, the posts before, and the post itself."""
    near = Post.objects.filter(thread=post.thread_id, number__lte=post.number)
    near = near.filter(number__gte=post.number - AROUND) | near.filter(number=1)
    return [
        ContextLine(one.author_name, plain(one.body, 400), one.created_at, this=one.pk == post.pk)
        for one in with_mentions(near.order_by("number").select_related("author"))
    ]
