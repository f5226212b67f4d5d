"""How many queries the boards take: few, and as many for much as for little."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from forums.boards import services
from forums.boards.models import Post, PostPicture, Thread
from forums.boards.states import ReactionKind
from tests.factories.boards import fill_thread, make_board, make_post, make_thread
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
# One of them is for those who are mentioned.
SIGNED_OUT, SIGNED_IN = 9, 13


@pytest.fixture
def client_of(signed_in):
    """A function: a user or None → a client whose session is there already."""
    return lambda user: signed_in(user) if user else Client()


def queries(act):
    """How many queries ``act`` takes, once what is kept between requests is there."""
    act()
    with CaptureQueriesContext(connection) as found:
        act()
    return len(found)


def fill_page(thread, asker, neighbour, count):
    """``count`` posts with everything that a post can have."""
    for number in range(count):
        post = make_post(
            thread,
            UserFactory(resident=True, name=f"Tetangga {number}"),
            source=f"> Gerobak tidak muat\n\n@{asker.name} benar, nomor {number}.",
            reply_to=Post.objects.filter(thread=thread).latest("number"),
        )
        PostPicture.objects.create(
            post=post, large="a.webp", small="b.webp", width=9, height=9, alt=f"Gang {number}"
        )
        for kind in ReactionKind:
            services.react(actor=neighbour, post=post, kind=kind)
        Post.objects.filter(pk=post.pk).update(official_unit=UnitFactory())
    Thread.objects.filter(pk=thread.pk).update(accepted_post=post, official_post=post)
    thread.refresh_from_db()


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("address", ["{}", "/en{}"])
def test_a_page_of_a_thread(resident, neighbour, client_of, signed, address):
    thread = make_thread(resident)
    fill_page(thread, resident, neighbour, 3)
    url = address.format(thread.get_absolute_url())
    readers = [resident, neighbour] if signed else [None]
    clients = [client_of(reader) for reader in readers]
    few = [queries(lambda c=client: c.get(url)) for client in clients]
    fill_page(thread, resident, neighbour, 16)
    assert clients[0].get(url).content.count(b'class="post__pictures"') == 19
    many = [queries(lambda c=client: c.get(url)) for client in clients]
    assert many == few
    assert max(many) <= (SIGNED_IN if signed else SIGNED_OUT)


def test_the_first_visit_of_a_resident(resident, neighbour, client_of):
    thread = fill_thread(make_thread(resident), resident, 19)
    client = client_of(neighbour)
    client.get("/forum/")
    url = thread.get_absolute_url()
    with CaptureQueriesContext(connection) as found:
        client.get(url)
    assert len([q for q in found if "SAVEPOINT" not in q["sql"]]) <= SIGNED_IN


@pytest.mark.parametrize("url", ["/forum/", "/forum/lingkungan/", "/en/forum/lingkungan/"])
@pytest.mark.parametrize("signed", [False, True])
def test_lists(resident, neighbour, client_of, signed, url):
    board = make_board()
    client = client_of(neighbour if signed else None)
    make_thread(resident, board)
    few = queries(lambda: client.get(url))
    for number in range(12):
        asker = UserFactory(resident=True)
        thread = make_thread(asker, make_board(f"papan-{number}"))
        make_post(make_thread(asker, board), neighbour)
        make_post(thread, neighbour)
    assert queries(lambda: client.get(url)) == few
    assert few <= (SIGNED_IN if signed else SIGNED_OUT)


def test_a_post_costs_the_same_in_a_long_thread(resident, neighbour):
    short, long = make_thread(resident), make_thread(resident, make_board("kesehatan"))
    fill_thread(long, resident, 500)
    taken = [
        queries(lambda t=thread: make_post(t, neighbour, source=f"Setuju, @{resident.name}."))
        for thread in (short, long)
    ]
    assert taken[0] == taken[1]


def test_own_posts_cost_no_query_each(resident, client_of):
    thread = make_thread(resident)
    client = client_of(resident)
    few = queries(lambda: client.get(thread.get_absolute_url()))
    fill_thread(thread, resident, 15)
    assert queries(lambda: client.get(thread.get_absolute_url())) == few
