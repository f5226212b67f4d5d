"""What the boards hold about a person, for the download and for erasing."""

from functools import partial, reduce
from operator import or_

from django.db.models import Case, Q, Value, When

from forums.boards.markdown import render
from forums.boards.models import Board, Follow, Post, PostPicture, PostVersion, Reaction, Thread
from forums.boards.models.thread import slug_of
from forums.boards.name_references import CLOSE, OPEN
from forums.boards.quotations import quoted_by, shown_html, shown_source
from forums.moderation.models import Decision
from forums.moderation.states import Visibility
from forums.people.personal_data import PersonalData
from forums.people.redaction import Redaction
from forums.trail.services import forget_names

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
    """What was said stays, without its author and the author's names; pictures go with files."""
    _hold_threads(user)
    _redact(user)
    for picture in PostPicture.objects.filter(post__author=user):
        picture.large.delete(save=False)
        picture.small.delete(save=False)
        picture.delete()
    Post.objects.filter(author=user).update(author=None, token="")
    Thread.objects.filter(author=user).update(author=None)
    Post.mentioned.through.objects.filter(user_id=user.pk).delete()
    Board.moderators.through.objects.filter(user_id=user.pk).delete()


def _hold_threads(user):
    """Hold the threads before their posts, as everybody does who takes a post."""
    theirs = Q(author=user) | Q(pk__in=Post.objects.filter(author=user).values("thread"))
    rows = Thread.objects.select_for_update(no_key=True).filter(theirs)
    list(rows.order_by("pk").values_list("pk", flat=True))


def _redact(user):
    """Take the names of ``user`` out of their texts, and of what others wrote in these threads."""
    redaction = Redaction(user)
    for thread in Thread.objects.filter(author=user):
        _redact_title(thread, redaction.own)
        _redact_summary(thread, redaction.own)
    for thread in Thread.objects.filter(posts__author=user).exclude(author=user).distinct():
        _redact_summary(thread, redaction.others)
    written = list(Post.objects.filter(author=user))
    for post in written:
        _redact_post(post, redaction.own)
    _redact_answers(user, redaction, {post.thread_id for post in written})


def _redact_answers(user, redaction, threads):
    """Take the names of ``user`` out of what others wrote in ``threads`` or mention them in."""
    columns = ("source", "versions__source")
    holding = reduce(or_, (_holding(redaction.words, column) for column in columns))
    by_others = Post.objects.exclude(author=user)
    named_in = by_others.filter(Q(holding, thread__in=threads) | Q(mentioned=user)).distinct()
    redact = partial(_without_names, user=user, redaction=redaction)
    for post in named_in:
        _redact_post(post, redact)
        _redact_evidence(post, redact)
        for version in post.versions.all():
            PostVersion.objects.filter(pk=version.pk).update(source=redact(version.source))


def _without_names(text, user, redaction):
    """``text`` by somebody else; what it quotes of ``user`` is treated as their own words."""
    headings = {f"@{name}:" for name in redaction.names} | {f"@{OPEN}{user.pk}{CLOSE}:"}
    redact, lines = redaction.others, []
    for line in text.splitlines(keepends=True):
        quoted = line.lstrip().startswith(">") and line.lstrip("> \t").strip()
        if quoted and quoted.startswith("@") and quoted.endswith(":"):
            redact = redaction.own if quoted in headings else redaction.others
        elif not line.lstrip().startswith(">"):
            redact = redaction.others
        lines.append(redact(line))
    return "".join(lines)


def _redact_title(thread, redact):
    title = redact(thread.given_title)
    if title != thread.given_title:
        Thread.objects.filter(pk=thread.pk).update(given_title=title, slug=slug_of(title))
        forget_names(target=thread)


def _redact_summary(thread, redact):
    summary = redact(thread.closing_summary)
    if summary != thread.closing_summary:
        html = render(summary).html
        Thread.objects.filter(pk=thread.pk).update(closing_summary=summary, closing_html=html)


def _redact_post(post, redact):
    source = redact(post.source)
    if source != post.source:
        html = shown_html(source, quoted_by(post))
        Post.objects.filter(pk=post.pk).update(source=source, html=html)


def _redact_evidence(post, redact):
    """Moderators keep the text of a post with the names of that day."""
    for decision in Decision.objects.about(post).exclude(evidence=""):
        decision.evidence = redact(decision.evidence)
        decision.save(update_fields=["evidence"])


def _holding(words, column):
    """The condition that ``column`` holds one of ``words``."""
    return reduce(or_, (Q(**{f"{column}__icontains": word}) for word in words), Q(pk=None))


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
