"""What the boards tell people, and whom."""

from functools import partial

from django.urls import reverse
from django.utils.translation import gettext, gettext_noop
from django.utils.translation import gettext_lazy as _

from forums.boards.markdown import render
from forums.boards.models import Follow, Post, Thread, with_mentions
from forums.moderation.states import Visibility
from forums.notices.kinds import Category, NoticeKind
from forums.notices.portions import people_of
from forums.notices.services import notify

MENTION, REPLY, NEW_POST, ANSWER, MOVED = (
    "boards.mention",
    "boards.reply",
    "boards.new",
    "boards.answer",
    "boards.moved",
)
SENTENCES = {
    MENTION: gettext_noop("%(name)s mentions you in “%(thread)s”"),
    REPLY: gettext_noop("%(name)s replied to you in “%(thread)s”"),
    NEW_POST: gettext_noop("%(name)s wrote in “%(thread)s”"),
    ANSWER: gettext_noop("%(unit)s answered in “%(thread)s”"),
}
MERGED = gettext_noop("A discussion that you follow was merged into “%(thread)s”")
SPLIT = gettext_noop("Posts of a discussion that you follow are now in “%(thread)s”")


def notice_kinds():
    """For the hook ``register_notice_kind``."""
    talk = Category.DISCUSSIONS
    label = _("An official answer in a discussion you follow")
    return [
        NoticeKind(MENTION, talk, _("Somebody mentions you"), look_up=_posts),
        NoticeKind(REPLY, talk, _("Somebody replies to you"), look_up=_posts),
        NoticeKind(NEW_POST, talk, _("A new post in a discussion you follow"), look_up=_posts),
        NoticeKind(ANSWER, Category.OFFICIAL, label, look_up=_answers),
        NoticeKind(MOVED, talk, _("A discussion you follow was moved"), look_up=_threads),
    ]


def _posts(notices):
    """Notice → words about its post. One query."""
    rows = Post.objects.visible().filter(thread__visibility=Visibility.VISIBLE)
    rows = rows.select_related("author", "official_unit", "thread")
    posts = rows.in_bulk({notice.about for notice in notices})
    with_mentions(posts.values())
    return {
        notice.pk: _words_of(posts[notice.about]) for notice in notices if notice.about in posts
    }


def _answers(notices):
    """The same, as long as the post is the official answer of a unit."""
    return {pk: words for pk, words in _posts(notices).items() if words["unit"]}


def _words_of(post):
    return {
        "name": post.author_name,
        "thread": post.thread.title,
        "unit": post.official_unit.shown_name if post.official_unit else "",
        "excerpt": post.excerpt,
        "topic": post.thread.title,
    }


def _threads(notices):
    """Notice → words about its thread. One query."""
    threads = Thread.objects.visible().in_bulk({notice.about for notice in notices})
    titles = {pk: thread.title for pk, thread in threads.items()}
    return {
        notice.pk: {"thread": titles[notice.about], "topic": titles[notice.about]}
        for notice in notices
        if notice.about in titles
    }


def tell_readers(post):
    """Tell everybody whom a new visible post concerns, each of them once."""
    named = render(post.source).mentioned
    told = {post.author_id}
    tell = partial(_tell_once, post, told)
    tell(post.mentioned.filter(pk__in=named) if named else [], MENTION)
    if post.reply_to and post.reply_to.author:
        tell([post.reply_to.author], REPLY)
    for some in _followers(post.thread):
        tell(some, NEW_POST)


def tell_about_answer(post):
    """Tell the followers of a thread that a unit has answered."""
    for some in _followers(post.thread):
        _send(post, [person for person in some if person.pk != post.author_id], ANSWER)


def tell_moved(thread, people, sentence):
    """Tell ``people`` where to read on: ``sentence`` is MERGED or SPLIT."""
    notify(
        recipients=people,
        kind=MOVED,
        subject=lambda language: gettext(sentence),
        url=lambda language: reverse("boards:thread", args=[thread.board.slug, f"{thread.pk}-"]),
        about=thread,
        topic=_topic(thread.pk),
    )


def _tell_once(post, told, people, kind):
    new = [person for person in people if person.pk not in told]
    told.update(person.pk for person in new)
    _send(post, new, kind)


def _send(post, people, kind):
    if people:
        notify(
            recipients=people,
            kind=kind,
            subject=lambda language: (gettext(SENTENCES[kind]), "%(excerpt)s"),
            url=lambda language: post.get_absolute_url(),
            about=post,
            topic=_topic(post.thread_id),
            dedupe=_key(post, "answer" if kind == ANSWER else "post"),
        )


def _topic(thread_pk):
    """The key of the heading: the title of the thread, whatever it is by then."""
    return f"boards.thread:{thread_pk}"


def _key(post, about):
    return f"{about}:{post.pk}"


def keys_about(posts):
    """The keys of all notices about ``posts``, for marking them as read."""
    return [_key(post, about) for post in posts for about in ("post", "answer")]


def _followers(thread):
    """The active followers in portions."""
    return people_of(Follow.objects.filter(thread=thread, is_following=True))
