"""Made-up posts, and counting anew."""

import pytest
from django.core.management import CommandError, call_command

from forums.boards import services
from forums.boards.load.fill import own_board
from forums.boards.models import Board, Post, Thread
from forums.moderation.states import Visibility
from forums.people.models import User
from tests.factories.boards import make_board, make_post, make_thread

pytestmark = pytest.mark.django_db
COUNTERS = ("posts_count", "last_number", "last_post_at")


def counters():
    """What all counters say."""
    threads = Thread.objects.order_by("pk").values_list("pk", *COUNTERS)
    boards = Board.objects.order_by("pk")
    names = ("pk", "threads_count", "posts_count", "last_post_at")
    return list(threads), list(boards.values_list(*names))


def make_load(**options):
    call_command("make_load", verbosity=0, **options)


def of_made_up(found, board):
    """The counters of ``board`` and its threads."""
    threads, boards = found
    keys = set(board.threads.values_list("pk", flat=True))
    return [row for row in threads if row[0] in keys], [row for row in boards if row[0] == board.pk]


def test_a_board_is_filled_with_right_counters_and_taken_away(client, resident):
    make_thread(resident)
    people = User.objects.count()
    make_load(posts=250, threads=40)
    board = own_board()
    assert (board.threads_count, board.threads.count()) == (42, 42)
    long = board.threads.order_by("-last_number").first()
    assert list(long.posts.order_by("number").values_list("number", flat=True)) == [*range(1, 251)]
    assert long.posts_count == long.posts.visible().count() == 248
    before = of_made_up(counters(), board)
    call_command("recount_boards", verbosity=0)
    assert of_made_up(counters(), board) == before
    assert client.get(long.url_of_post(250)).status_code == 200
    assert client.get(board.get_absolute_url()).status_code == 200
    with pytest.raises(CommandError):
        make_load(posts=5, threads=5)
    make_load(remove=True)
    assert (Board.objects.count(), Post.objects.count()) == (1, 1)
    assert User.objects.count() == people


def test_never_in_production_and_never_on_a_board_of_others(settings, site_tree):
    make_board("uji-beban")
    for options in ({"posts": 5, "threads": 5}, {"remove": True}):
        with pytest.raises(CommandError):
            make_load(**options)
    assert Board.objects.count() == 1
    settings.DEPLOYMENT = "production"
    with pytest.raises(CommandError, match="production"):
        make_load()


def test_spoiled_counters_are_mended(resident, neighbour):
    thread, other = make_thread(resident), make_thread(resident, make_board("kesehatan"))
    for writer in (resident, neighbour, neighbour):
        make_post(thread, writer)
    services.withdraw_post(actor=neighbour, post=make_post(thread, neighbour))
    Post.objects.filter(thread=other).update(visibility=Visibility.HIDDEN)
    Thread.objects.filter(pk=other.pk).update(visibility=Visibility.HIDDEN)
    call_command("recount_boards", verbosity=0)
    right = counters()
    by_key = {row[0]: row[1:3] for row in right[0]}
    assert by_key == {thread.pk: (4, 5), other.pk: (0, 1)}
    assert [row[1:3] for row in right[1]] == [(1, 4), (0, 0)]
    Thread.objects.update(posts_count=77, last_number=0, last_post_at="2020-01-01T00:00Z")
    Board.objects.update(posts_count=0, threads_count=9, last_post_at=None)
    call_command("recount_boards", verbosity=0)
    assert counters() == right
