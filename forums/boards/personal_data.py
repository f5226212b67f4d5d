"""What the boards hold about a person, for the download and for erasing."""

from django.db.models import Case, Q, Value, When

from forums.boards.models import Board, Follow, Post, PostPicture, PostVersion, Reaction, Thread
from forums.boards.quotations import shown_source
from forums.moderation.states import Visibility
from forums.people.personal_data import PersonalData

PORTION = 500


def personal_data():
    """One table each: posts, earlier versions, reactions, threads that are followed."""
    return [
        PersonalData("forum-posts", _posts, _forget_posts, _files),
        PersonalData("forum-versions", _versions, _forget_versions),
        PersonalData("forum-reactions", _reactions, _forget_reactions),
        PersonalData("forum-follows", _follows, _forget_follows),
    ]


def _posts(user):
    """Without the quoted words of others that are no longer shown."""
    rows = Post.objects.filter(author=user).order_by("pk")
    names = ("created_at", "thread_title", "number", "visibility", "edited_at")
    for post in _with_quotes(rows.annotate(thread_title=_title(user, "thread")), "quotes"):
        source = post.named(shown_source(post.source, post.quotes.all()))
        yield {**{name: getattr(post, name) for name in names}, "source": source}


def _with_quotes(rows, quotes):
    mentioned = quotes.replace("quotes", "mentioned")
    related = (f"{quotes}__thread", f"{quotes}__versions", mentioned)
    return rows.prefetch_related(*related).iterator(PORTION)


def _title(user, thread):
    """The title of a thread as far as ``user`` may read it."""
    is_shown = {f"{thread}__is_titled": True, f"{thread}__visibility": Visibility.VISIBLE}
    is_readable = Q(**is_shown) | Q(**{f"{thread}__author": user})
    return Case(When(is_readable, then=f"{thread}__given_title"), default=Value(""))


def _files(user):
    for picture in PostPicture.objects.filter(post__author=user):
        with picture.large.open("rb") as file:
            yield picture.large.name.rpartition("/")[2], file.read()


def _forget_posts(user):
    """What was said stays, without its author; pictures go, files included."""
    _hold_threads(user)
    for picture in PostPicture.objects.filter(post__author=user):
        picture.large.delete(save=False)
        picture.small.delete(save=False)
        picture.delete()
    Post.objects.filter(author=user).update(author=None, token="")
    Thread.objects.filter(author=user).update(author=None)
    Board.moderators.through.objects.filter(user_id=user.pk).delete()


def _hold_threads(user):
    """Hold the threads before their posts, as everybody does who takes a post."""
    theirs = Q(author=user) | Q(pk__in=Post.objects.filter(author=user).values("thread"))
    rows = Thread.objects.select_for_update(no_key=True).filter(theirs)
    list(rows.order_by("pk").values_list("pk", flat=True))


def _versions(user):
    rows = PostVersion.objects.filter(post__author=user).select_related("post").order_by("pk")
    titled = rows.annotate(thread_title=_title(user, "post__thread"))
    for version in _with_quotes(titled, "post__quotes"):
        shown = shown_source(version.source, version.post.quotes.all())
        yield {
            "written_at": version.written_at,
            "thread_title": version.thread_title,
            "post_number": version.post.number,
            "number": version.number,
            "source": version.post.named(shown),
        }


def _forget_versions(user):
    """Runs in any order with the others, so it goes by the editor."""
    PostVersion.objects.filter(editor=user).delete()


def _reactions(user):
    return Reaction.objects.filter(user=user).values("created_at", "kind", "post_id")


def _forget_reactions(user):
    Reaction.objects.filter(user=user).delete()


def _follows(user):
    rows = Follow.objects.filter(user=user)
    names = ("is_following", "last_read_number", "created_at")
    return rows.values(*names, thread_title=_title(user, "thread"))


def _forget_follows(user):
    Follow.objects.filter(user=user).delete()
