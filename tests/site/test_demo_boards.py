"""The talk of the demo: how it is written down, and what comes of it."""

import pytest
from django.urls import reverse
from wagtail.models import Locale

from config.demo import boards, queue, reset
from config.demo.accounts import demo_user, ensure_accounts
from config.demo.talk import parse
from config.roles import sync_roles
from forums.boards.models import Board, Follow, Post, Reaction, Thread
from forums.boards.states import REACTION_COUNTERS
from forums.moderation.models import Appeal, Case, Decision, Report, Rule, WatchedWord
from forums.moderation.states import Cause, Visibility


def test_a_head_says_who_and_how():
    first, second = parse(
        "dewi t2: Satu baris\nsambung.\n\nbagus >>1 a3 ok @ptsp: Ya:\n- a\n- b\n//\nSelesai."
    )
    assert (first.author, first.text, first.reactions) == (
        "dewi",
        "Satu baris sambung.",
        {"thanks": 2},
    )
    assert (second.reply_to, second.quotes, second.accepted, second.unit) == (1, True, True, "ptsp")
    assert second.text == "Ya:\n\n- a\n- b\n\nSelesai."


@pytest.fixture
def talk(db, site_tree):
    locale = Locale.get_default()
    english, _new = Locale.objects.get_or_create(language_code="en")
    sync_roles()
    ensure_accounts(public=False)

    def load():
        boards.load_boards(locale, english, actor=demo_user("Moderator"))
        boards.load_threads({})
        queue.load_queue()

    load()
    return load


def counts():
    models = (
        Board,
        Thread,
        Post,
        Reaction,
        Follow,
        Case,
        Report,
        Decision,
        Appeal,
        Rule,
        WatchedWord,
    )
    return {model.__name__: model.objects.count() for model in models}


def test_the_talk(talk, client, subtests):
    known = counts()
    with subtests.test("eight threads on eight boards in two languages"):
        assert (known["Board"], known["Thread"]) == (16, 8)
        assert 150 <= known["Post"] <= 200
        assert Thread.objects.filter(pinned=True).count() == 1
        assert Thread.objects.exclude(closing_html="").get().is_locked
        assert Thread.objects.filter(accepted_post__isnull=False).count() == 3
        assert Post.objects.filter(official_unit__isnull=False).count() >= 5
        assert Post.objects.filter(html__contains="<blockquote>").count() == 2

    with subtests.test("written in order, and counters agree with what they count"):
        for thread in Thread.objects.all():
            posts = list(thread.posts.order_by("number"))
            assert thread.posts_count == len([post for post in posts if post.is_visible])
            assert thread.last_number == posts[-1].number
            moments = [post.created_at for post in posts]
            if thread.is_locked:
                assert moments == sorted(moments)
        for kind, counter in REACTION_COUNTERS.items():
            given = Reaction.objects.filter(kind=kind).count()
            assert given == sum(Post.objects.values_list(counter, flat=True))

    with subtests.test("the queue has every kind of case"):
        waiting = Case.objects.open()
        assert {Cause(case.cause) for case in waiting} == set(Cause)
        assert waiting.filter(urgent=True).exists()
        assert waiting.filter(hidden_at__isnull=False).exists()
        assert [case for case in waiting if case.is_late]
        assert Post.objects.filter(visibility=Visibility.HIDDEN).count() == 2

    with subtests.test("it can be read"):
        for address in [
            reverse("boards:index"),
            *(t.get_absolute_url() for t in Thread.objects.all()),
        ]:
            assert client.get(address).status_code == 200

    with subtests.test("loading again changes nothing"):
        talk()
        assert counts() == known

    with subtests.test("and it can be removed"):
        reset.remove_content()
        assert not any(counts().values())
