"""Load the boards with their threads, past the services: 170 posts in a few queries."""

from datetime import datetime, time, timedelta
from importlib import import_module
from pkgutil import iter_modules
from random import Random

from django.utils import timezone

from blocks.text_normalization import fold_line
from config.demo.accounts import demo_residents, demo_user
from config.demo.content import boards as content
from config.demo.pages import day
from config.demo.talk import parse
from forums.boards.markdown import quoted, render
from forums.boards.models import Board, Follow, Post, Reaction, Thread
from forums.boards.models.thread import slug_of
from forums.boards.name_references import refer
from forums.boards.reads import discussion_of
from forums.boards.services import ensure_page_thread
from forums.boards.services.counters import recount_board, recount_thread
from forums.boards.states import REACTION_COUNTERS
from forums.moderation import rules
from forums.moderation.models import WatchedWord
from forums.moderation.states import Visibility
from forums.people.models import Unit


def load_boards(locale, english, *, actor):
    """The boards that are missing, in both languages, with house rules and watched words."""
    for position, fields in enumerate(content.BOARDS, 1):
        board, is_new = Board.objects.get_or_create(
            slug=fields["slug"], locale=locale, defaults={**fields, "position": position * 10}
        )
        if is_new:
            twin = board.copy_for_translation(english)
            twin.title, twin.description = content.ENGLISH[board.title]
            twin.rules = ""
            twin.save()
    rules.propose(actor=actor)
    if not WatchedWord.objects.exists():
        WatchedWord.objects.bulk_create(
            WatchedWord(word=word, act=act) for word, act in content.WATCHED_WORDS
        )


def people_who_talk():
    """First name in small letters → person; also ``petugas`` and ``moderator``."""
    staff = [demo_user("Petugas"), demo_user("Moderator")]
    return {user.name.split()[0].lower(): user for user in [*demo_residents(), *staff]}


def load_threads(pages):
    """The threads that are missing, with everything said in them; returns how many."""
    people = people_who_talk()
    modules = [
        import_module(f"{content.__name__}.{module.name}")
        for module in iter_modules(content.__path__)
    ]
    modules = [module for module in modules if hasattr(module, "THREAD")]
    modules.sort(key=lambda module: module.THREAD["last_day"])
    new = [_load_thread(module, people, pages) for module in modules]
    for board in Board.objects.originals():
        recount_board(board)
    return sum(new)


def _load_thread(module, people, pages):
    """Load the thread of one module; returns whether it was missing."""
    about, said = module.THREAD, parse(module.TALK)
    thread = (
        _page_thread(pages.get(about["page"]), day(about["first_day"] - 1))
        if "page" in about
        else _plain_thread(about, people[said[0].author])
    )
    if thread is None:
        return False
    moments = _moments(about, len(said), thread.title)
    posts = _store(thread, said, moments, people)
    _react(said, posts, list(demo_residents()), moments)
    writers = {post.author_id: post.number for post in posts}
    Follow.objects.bulk_create(
        Follow(user_id=user, thread=thread, last_read_number=number, is_following=True)
        for user, number in writers.items()
    )
    _finish(thread, about, said, posts, moments)
    return True


def _plain_thread(about, author):
    board = Board.objects.originals().get(slug=about["board"])
    if Thread.objects.filter(board=board, given_title=about["title"]).exists():
        return None
    return Thread.objects.create(
        board=board,
        author=author,
        title=about["title"],
        slug=slug_of(about["title"]),
        visibility=Visibility.VISIBLE,
        created_at=_at(day(about["first_day"]), 7),
    )


def _page_thread(page, opened_on):
    """The thread beside ``page`` if nobody has written there yet."""
    if page is None:
        return None
    page.refresh_from_db(fields=["live"])  # it was a draft when it was loaded
    if discussion_of(page) is None:
        return None
    thread = ensure_page_thread(page)
    if thread.posts.filter(number__gt=1).exists():
        return None
    moment = _at(opened_on, 8)
    thread.posts.update(created_at=moment)
    Thread.objects.filter(pk=thread.pk).update(created_at=moment)
    thread.refresh_from_db()
    return thread


def _moments(about, count, seed):
    """When each post was written: by day, in order, between the first and the last day."""
    dice = Random(seed)  # noqa: S311 (a demo that is the same every time)
    days = about["last_day"] - about["first_day"]
    return sorted(
        _at(day(about["first_day"] + (index * days) // max(1, count - 1)), 6 + dice.random() * 15)
        for index in range(count)
    )


def _at(date, hour):
    moment = datetime.combine(date, time()) + timedelta(minutes=round(hour * 60))
    return timezone.make_aware(moment)


def _store(thread, said, moments, people):
    """Insert the posts; what they reply to is set afterwards, when they have keys."""
    units = {unit.slug: unit for unit in Unit.objects.filter(locale=thread.board.locale)}
    first = thread.last_number + 1
    # Beside a page the editors' question is number 1, and the talk counts on from it.
    texts = dict(enumerate(said, first))
    named = {fold_line(person.display_name): [person] for person in people.values()}
    posts, mentioned = [], {}
    for (number, one), moment in zip(texts.items(), moments, strict=True):
        source = one.text
        if one.quotes:
            target = texts[one.reply_to]
            source = quoted(target.text, people[target.author].display_name) + source
        source, mentioned[number] = refer(source, named)
        posts.append(
            Post(
                thread=thread,
                number=number,
                author=people[one.author],
                source=source,
                html=render(source).html,
                official_unit=units[one.unit] if one.unit else None,
                visibility=Visibility.VISIBLE,
                created_at=moment,
                **{REACTION_COUNTERS[kind]: n for kind, n in one.reactions.items()},
            )
        )
    Post.objects.bulk_create(posts)
    by_number = {post.number: post for post in thread.posts.all()}
    for post in posts:
        reply_to = texts[post.number].reply_to
        post.pk, post.reply_to = by_number[post.number].pk, by_number.get(reply_to)
    Post.objects.bulk_update([post for post in posts if post.reply_to], ["reply_to"])
    quotes = Post.quotes.through
    quotes.objects.bulk_create(
        quotes(from_post=post, to_post=post.reply_to) for post in posts if texts[post.number].quotes
    )
    for number, named_there in mentioned.items():
        if named_there:
            by_number[number].mentioned.set(named_there)
    return posts


def _react(said, posts, residents, moments):
    """As many reactions as the counters say, each by another resident."""
    rows = []
    for one, post, _moment in zip(said, posts, moments, strict=True):
        others = [user for user in residents if user.pk != post.author_id]
        for kind, count in one.reactions.items():
            givers = Random(f"{post.number}{kind}").sample(others, count)  # noqa: S311
            rows += [Reaction(post=post, user=user, kind=kind) for user in givers]
    Reaction.objects.bulk_create(rows)


def _finish(thread, about, said, posts, moments):
    """The accepted and the official answer, the pin, the end with its summary, the counters."""
    for one, post in zip(said, posts, strict=True):
        if one.accepted:
            thread.accepted_post = post
        if one.unit:
            thread.official_post = post
    thread.pinned = about.get("pinned", False)
    if summary := about.get("summary"):
        thread.closing_summary, thread.closing_html = summary, render(summary).html
        thread.locked_at = moments[-1] + timedelta(hours=2)
    thread.save()
    recount_thread(thread)
