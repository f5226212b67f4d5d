"""Many people writing at the same moment, on whatever database the tests run on."""

import contextlib
import threading
from time import sleep
from uuid import uuid4

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection

from forums.boards import checking
from forums.boards.models import Board, PageDiscussion, Post, Thread
from forums.boards.refusals import NotAllowed
from forums.boards.services import (
    edit_post,
    merge_threads,
    open_thread,
    post_beside_page,
    react,
    withdraw_post,
    write_post,
)
from forums.moderation.models import Case, Decision, Rule
from forums.moderation.rules import propose
from forums.moderation.services import (
    AlreadyDecided,
    decide_case,
    report_content,
    withdraw_content,
)
from forums.moderation.services import cases as deciding
from forums.moderation.states import ForbiddenMove, Premoderation, Visibility
from forums.notices.models import Notice
from forums.people.services import erase_person
from tests.factories.at_once import at_once
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import UserFactory, user_with_role
from tests.factories.programs import make_program
from tests.factories.tree import base_rows, standing_tree

WRITERS, ROUNDS = 4, 5


@pytest.fixture
def writers(transactional_db):
    base_rows()
    return UserFactory.create_batch(WRITERS, resident=True)


def test_no_number_is_lost_or_given_twice(writers):
    thread = make_thread(writers[0])

    def writing(person):
        def work():
            for number in range(ROUNDS):
                write_post(actor=person, thread=thread, source=f"Kiriman {number} dari {person}")

        return work

    at_once(*[writing(person) for person in writers])
    expected = 1 + WRITERS * ROUNDS
    numbers = thread.posts.order_by("number").values_list("number", flat=True)
    assert list(numbers) == list(range(1, expected + 1))
    thread.refresh_from_db()
    board = Board.objects.get()
    assert (thread.last_number, thread.posts_count, board.posts_count) == (expected,) * 3


def test_one_token_is_stored_once(writers):
    thread, token = make_thread(writers[0]), uuid4().hex

    def send():
        return write_post(actor=writers[1], thread=thread, source="Sekali saja.", token=token).pk

    assert len(set(at_once(*[send] * WRITERS))) == 1
    assert Post.objects.count() == 2


def test_one_token_opens_one_thread(writers):
    board, token = make_board(), uuid4().hex

    def send():
        words = {"title": "Jadwal angkut", "source": "Sekali saja."}
        return open_thread(actor=writers[1], board=board, token=token, **words).pk

    assert len(set(at_once(*[send] * WRITERS))) == 1
    assert (Thread.objects.count(), Post.objects.count()) == (1, 1)
    board.refresh_from_db()
    assert (board.threads_count, board.posts_count) == (1, 1)


def test_the_first_two_voices_beside_a_page_make_one_thread(writers):
    page = make_program(standing_tree().programs, area="kesehatan")
    PageDiscussion.objects.create(page=page, board=make_board(), question="Bagaimana?")

    def speaking(person):
        return lambda: post_beside_page(actor=person, page=page, source="Halo.").number

    assert sorted(at_once(*[speaking(person) for person in writers])) == [2, 3, 4, 5]
    assert (Thread.objects.count(), Post.objects.count()) == (1, 5)


def test_a_double_tap_gives_one_reaction(writers):
    post = make_thread(writers[0]).posts.get()
    at_once(*[lambda: react(actor=writers[1], post=post, kind="thanks")] * 2)
    at_once(*[lambda p=p: react(actor=p, post=post, kind="agree") for p in writers[1:]])
    post.refresh_from_db()
    assert post.agree_count == 3
    assert post.thanks_count in (0, 1)


# Moderators and authors at the same post: whoever comes second waits, and nobody waits for ever.


@pytest.fixture
def moderator(writers):
    propose(actor=None)
    return user_with_role("Moderator")


@pytest.fixture
def waiting_post(writers):
    """A reply that waits for a moderator."""
    thread = make_thread(writers[0], make_board(premoderation=Premoderation.NONE))
    post = make_post(thread, writers[1])
    report_content(actor=writers[2], content=post, reason="personal_data", text="Alamat.")
    return post


def decided(moderator, post, to=Visibility.HIDDEN):
    case = Case.objects.about(post).open().first()
    if case is None:
        return "nothing"
    words = {"rule": Rule.objects.citable().first(), "reason": "Sudah dibaca."}
    try:
        decide_case(actor=moderator, case=case, version=case.version, to=to, **words)
    except (AlreadyDecided, ForbiddenMove):
        return "late"
    return "decided"


def slow_down(monkeypatch, module, name):
    """Let ``name`` of ``module`` rest half a second; the event tells that it has begun."""
    begun, real = threading.Event(), getattr(module, name)

    def resting(*args, **kwargs):
        begun.set()
        sleep(0.5)
        return real(*args, **kwargs)

    monkeypatch.setattr(module, name, resting)
    return begun


def test_an_edit_that_is_under_way_and_a_decision(monkeypatch, writers, moderator, waiting_post):
    begun = slow_down(monkeypatch, checking, "screen_or_refuse")

    def edit():
        return edit_post(actor=writers[1], post=waiting_post, source="Lain.", version=1).version

    def decide():
        begun.wait(10)
        return decided(moderator, waiting_post)

    assert set(at_once(edit, decide)) == {2, "late"}
    assert Case.objects.about(waiting_post).open().exists()


def test_an_edit_that_is_under_way_and_a_heavy_report(monkeypatch, writers, waiting_post):
    begun = slow_down(monkeypatch, checking, "screen_or_refuse")

    def edit():
        return edit_post(actor=writers[1], post=waiting_post, source="Lain.", version=1).version

    def report():
        begun.wait(10)
        report_content(actor=writers[3], content=waiting_post, reason="personal_data")
        return "reported"

    assert set(at_once(edit, report)) == {2, "reported"}


@pytest.mark.parametrize("act", ["edit", "withdraw", "report", "reply"])
def test_a_decision_that_is_under_way(monkeypatch, writers, moderator, waiting_post, act):
    begun, post = slow_down(monkeypatch, deciding, "carry_out"), waiting_post
    acts = {
        "edit": lambda: edit_post(actor=writers[1], post=post, source="Lain.", version=1),
        "withdraw": lambda: withdraw_content(actor=writers[1], content=post),
        "report": lambda: report_content(actor=writers[3], content=post, reason="hoax"),
        "reply": lambda: write_post(actor=writers[3], thread=post.thread, source="Lain."),
    }

    def other():
        begun.wait(10)
        try:
            acts[act]()
        except (PermissionDenied, ForbiddenMove):  # too late, and told so
            return "answered"
        return "answered"

    assert set(at_once(lambda: decided(moderator, post), other)) == {"decided", "answered"}
    thread = Thread.objects.get()
    assert thread.posts_count == Post.objects.visible().count()


def pause_before(begun, words):
    """For ``connection.execute_wrapper``: rest once before a statement with ``words`` in it."""

    def wrapper(execute, sql, params, many, context):
        if not begun.is_set() and words in sql:
            begun.set()
            sleep(0.5)
        return execute(sql, params, many, context)

    return wrapper


def assert_left(person, post):
    """That nothing leads from the post and its case to the person."""
    person.refresh_from_db()
    post.refresh_from_db()
    assert (person.is_active, person.email[:7], post.author) == (False, "erased-", None)
    for model in (Case, Decision):
        assert not model.objects.filter(author=person).exists()
    assert not Notice.objects.filter(recipient=person).exists()


@pytest.fixture(params=["opening", "reply"])
def judged(request, writers, waiting_post):
    """A post about which a moderator has to decide: of who opened the thread, or of another."""
    if request.param == "reply":
        return waiting_post
    opening = waiting_post.thread.posts.get(number=1)
    report_content(actor=writers[2], content=opening, reason="personal_data", text="Alamat.")
    return opening


def test_a_decision_that_is_under_way_and_a_farewell(monkeypatch, moderator, judged):
    begun, person = slow_down(monkeypatch, deciding, "_close"), judged.author

    def leave():
        begun.wait(10)
        return erase_person(actor=None, person=person)

    assert at_once(lambda: decided(moderator, judged), leave) == ["decided", None]
    assert_left(person, judged)


@pytest.mark.parametrize("table", ["boards_post", "boards_thread", "moderation_case"])
def test_a_farewell_that_is_under_way_and_a_decision(moderator, judged, table):
    begun, person = threading.Event(), judged.author

    def leave():
        with connection.execute_wrapper(pause_before(begun, f'UPDATE "{table}"')):
            erase_person(actor=None, person=person)

    def decide():
        begun.wait(10)
        return decided(moderator, judged)

    assert at_once(leave, decide) == [None, "decided"]
    assert_left(person, judged)


def test_everybody_at_once(writers, moderator, waiting_post):
    """Writing, changing, reporting, deciding, merging: the counters stay true."""
    thread, post = waiting_post.thread, waiting_post
    board = thread.board
    board.moderators.add(moderator)
    other = make_thread(writers[0], board, title="Utas kedua")
    patiently = (NotAllowed, AlreadyDecided, ForbiddenMove, ValidationError)

    def trying(*works):
        def work():
            for one in works * 3:
                with contextlib.suppress(patiently):
                    one()

        return work

    def edit():
        now = Post.objects.get(pk=post.pk)
        edit_post(actor=writers[1], post=now, source=f"Kali ke-{now.version}.", version=now.version)

    def reply(person, into):
        return lambda: write_post(actor=person, thread=into, source="Kami juga.")

    def withdraw():
        mine = write_post(actor=writers[3], thread=thread, source="Keliru.")
        withdraw_post(actor=writers[3], post=mine)

    at_once(
        trying(edit),
        trying(lambda: decided(moderator, post), lambda: decided(moderator, post, "visible")),
        trying(reply(writers[0], thread), reply(writers[0], other)),
        trying(withdraw),
        trying(lambda: merge_threads(actor=moderator, thread=other, into=thread)),
    )
    for one in Thread.objects.filter(merged_into=None):
        assert one.posts_count == one.posts.visible().count()
        numbers = list(one.posts.order_by("number").values_list("number", flat=True))
        assert numbers == sorted(set(numbers))
        assert one.last_number >= numbers[-1]
    board.refresh_from_db()
    assert board.posts_count == Post.objects.visible().count()
