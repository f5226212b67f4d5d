"""Many people writing at the same moment, on whatever database the tests run on."""

import threading
from uuid import uuid4

import pytest
from django.db import connections

from forums.boards.models import Board, Post, Thread
from forums.boards.services import open_thread, write_post
from tests.factories.boards import make_board, make_thread
from tests.factories.people import UserFactory
from tests.factories.tree import base_rows

WRITERS, ROUNDS = 4, 5


@pytest.fixture
def writers(transactional_db):
    base_rows()
    return UserFactory.create_batch(WRITERS, resident=True)


def at_once(works):
    """Run all ``works`` in threads that begin together; what they return."""
    results, errors, gate = [], [], threading.Barrier(len(works))

    def target(work):
        try:
            gate.wait(10)
            results.append(work())
        except Exception as error:  # shown by the assertion below
            errors.append(error)
        finally:
            connections.close_all()

    threads = [threading.Thread(target=target, args=[work]) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    assert errors == []
    return results


def test_no_number_is_lost_or_given_twice(writers):
    thread = make_thread(writers[0])

    def writing(person):
        def work():
            for number in range(ROUNDS):
                write_post(actor=person, thread=thread, source=f"Kiriman {number} dari {person}")

        return work

    at_once([writing(person) for person in writers])
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

    assert len(set(at_once([send] * WRITERS))) == 1
    assert Post.objects.count() == 2


def test_one_token_opens_one_thread(writers):
    board, token = make_board(), uuid4().hex

    def send():
        words = {"title": "Jadwal angkut", "source": "Sekali saja."}
        return open_thread(actor=writers[1], board=board, token=token, **words).pk

    assert len(set(at_once([send] * WRITERS))) == 1
    assert (Thread.objects.count(), Post.objects.count()) == (1, 1)
    board.refresh_from_db()
    assert (board.threads_count, board.posts_count) == (1, 1)
