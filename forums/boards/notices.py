"""What the boards tell people, and whom."""

from functools import partial

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from forums.boards.markdown import render
from forums.boards.mentions import people_to_mention
from forums.boards.models import Follow
from forums.notices.kinds import Category, NoticeKind
from forums.notices.portions import people_of
from forums.notices.services import notify

MENTION, REPLY, NEW_POST, ANSWER = "boards.mention", "boards.reply", "boards.new", "boards.answer"


def notice_kinds():
    """For the hook ``register_notice_kind``."""
    talk = Category.DISCUSSIONS
    return [
        NoticeKind(MENTION, talk, _("Somebody mentions you")),
        NoticeKind(REPLY, talk, _("Somebody replies to you")),
        NoticeKind(NEW_POST, talk, _("A new post in a discussion you follow")),
        NoticeKind(ANSWER, Category.OFFICIAL, _("An official answer in a discussion you follow")),
    ]


def tell_readers(post):
    """Tell everybody whom a new visible post concerns, each of them once."""
    people = people_to_mention(post.thread, post.source)
    named = render(post.source, people).mentioned
    told = {post.author_id}
    tell = partial(_tell_once, post, told)
    tell([people[name] for name in named], MENTION, "mention")
    if post.reply_to and post.reply_to.author:
        tell([post.reply_to.author], REPLY, "reply")
    for some in _followers(post.thread):
        tell(some, NEW_POST, "new")


def tell_about_answer(post, unit):
    """Tell the followers of a thread that a unit has answered."""
    thread = post.thread

    def subject(language):
        title = gettext("%(unit)s answered in “%(thread)s”") % {"unit": unit, "thread": thread}
        return title, post.excerpt

    for some in _followers(thread):
        _send(post, [person for person in some if person.pk != post.author_id], ANSWER, subject)


def _tell_once(post, told, people, kind, verb):
    new = [person for person in people if person.pk not in told]
    told.update(person.pk for person in new)

    def subject(language):
        names = {"name": post.author_name, "thread": post.thread.title}
        return SENTENCES[verb]() % names, post.excerpt

    _send(post, new, kind, subject)


def _send(post, people, kind, subject):
    if people:
        notify(
            recipients=people,
            kind=kind,
            subject=subject,
            url=lambda language: post.get_absolute_url(),
            topic=post.thread.title,
            dedupe=_key(post, "answer" if kind == ANSWER else "post"),
        )


def _key(post, about):
    return f"{about}:{post.pk}"


def keys_about(posts):
    """The keys of all notices about ``posts``, for marking them as read."""
    return [_key(post, about) for post in posts for about in ("post", "answer")]


# Functions, so that each reader's language is the active one when the words are chosen.
SENTENCES = {
    "mention": lambda: gettext("%(name)s mentions you in “%(thread)s”"),
    "reply": lambda: gettext("%(name)s replied to you in “%(thread)s”"),
    "new": lambda: gettext("%(name)s wrote in “%(thread)s”"),
}


def _followers(thread):
    """The active followers in portions."""
    return people_of(Follow.objects.filter(thread=thread, is_following=True))
