"""Act × person × state: nobody does with someone else's post what is not theirs to do."""

import pytest

from forums.boards.models import Follow, Post, Reaction, Thread
from forums.moderation.states import Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db

STATES = list(Visibility)
# What only the author of a post, or those who keep order, may do; with a form that is complete.
THEIRS = {
    "edit": ("kiriman/{post}/ubah/", {"source": "Diganti.", "version": 1}),
    "withdraw": ("kiriman/{post}/tarik/", {}),
    "official": ("kiriman/{post}/resmi/", {"unit": ""}),
    "official with a unit": ("kiriman/{post}/resmi/", {"unit": "1"}),
    "accept": ("kiriman/{post}/terima/", {}),
    "pin": ("utas/{thread}/kelola/", {"act": "pin"}),
    "lock": ("utas/{thread}/kelola/", {"act": "lock"}),
    "slow": ("utas/{thread}/kelola/", {"act": "slow", "slow-seconds": "60"}),
    "close": ("utas/{thread}/kelola/", {"act": "close", "close-summary": "Sudah jelas."}),
    "split": (
        "utas/{thread}/kelola/",
        {"act": "split", "split-numbers": "2", "split-title": "Judul"},
    ),
}
# What everybody may do with what they see, and nobody with what they don't.
OPEN = {
    "react": ("kiriman/{post}/tanggapi/", {"kind": "thanks"}),
    "look": ("kiriman/{post}/", None),
    "history": ("kiriman/{post}/riwayat/", None),
    "report": ("/laporkan/kiriman/{post}/", None),
}
PEOPLE = {
    "visitor": lambda: None,
    "unproven": UserFactory,
    "resident": lambda: UserFactory(resident=True),
    "editor": lambda: user_with_role("Redaksi"),
}


@pytest.fixture
def post(resident, neighbour):
    """Somebody's reply in somebody's thread."""
    return make_post(make_thread(resident), neighbour)


def send(signed_in, user, post, path, sent):
    path = path.format(post=post.pk, thread=post.thread_id)
    client, url = signed_in(user), path if path.startswith("/") else f"/forum/{path}"
    return client.get(url) if sent is None else client.post(url, sent)


def snapshot():
    rows = [list(model.objects.order_by("pk").values()) for model in (Post, Thread)]
    return [*rows, Reaction.objects.count()]


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
@pytest.mark.parametrize(("path", "sent"), THEIRS.values(), ids=THEIRS)
def test_not_theirs(signed_in, post, person, path, sent):
    user = person()
    for state in STATES:
        Post.objects.filter(pk=post.pk).update(visibility=state)
        before = snapshot()
        answer = send(signed_in, user, post, path, sent)
        if user is None:
            assert (answer.status_code, "/akun/" in answer.url) == (302, True), state
        else:
            assert answer.status_code in (403, 404), state
        assert snapshot() == before, state


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
@pytest.mark.parametrize(("path", "sent"), OPEN.values(), ids=OPEN)
def test_not_shown(signed_in, post, person, path, sent):
    user = person()
    for state in set(STATES) - {Visibility.VISIBLE}:
        Post.objects.filter(pk=post.pk).update(visibility=state)
        before = snapshot()
        answer = send(signed_in, user, post, path, sent)
        assert answer.status_code in (302, 403, 404), state
        if answer.status_code == 302:
            assert user is None, state
            assert "/akun/" in answer.url, state
        assert snapshot() == before, state


@pytest.mark.parametrize("person", PEOPLE.values(), ids=PEOPLE)
def test_a_thread_that_is_not_shown(signed_in, post, person):
    user, thread = person(), post.thread
    for state in set(STATES) - {Visibility.VISIBLE}:
        Thread.objects.filter(pk=thread.pk).update(visibility=state)
        client = signed_in(user)
        assert client.get(thread.get_absolute_url()).status_code == 404
        assert client.get(f"{thread.get_absolute_url()}umpan.atom").status_code == 404
        assert client.get(f"/forum/kiriman/{post.pk}/").status_code == 404
        if user is not None:
            for path in ("balas", "ikuti", "kelola"):
                answer = client.post(f"/forum/utas/{thread.pk}/{path}/", {"source": "Halo."})
                assert answer.status_code == 404, (state, path)
    assert (Post.objects.count(), Follow.objects.count()) == (2, 2)


def test_a_moderator_of_one_board_keeps_order_there_only(signed_in, resident, neighbour):
    keeper = UserFactory(resident=True)
    here, there = make_board(), make_board("umum")
    here.moderators.add(keeper)
    threads = [make_thread(resident, board) for board in (here, there)]
    client = signed_in(keeper)
    codes = [
        client.post(f"/forum/utas/{thread.pk}/kelola/", {"act": "lock"}).status_code
        for thread in threads
    ]
    assert codes == [302, 403]
    move = {"act": "move", "move-board": there.pk}
    assert client.post(f"/forum/utas/{threads[0].pk}/kelola/", move).status_code == 403
    merge = {"act": "merge", "merge-into": threads[1].pk}
    assert client.post(f"/forum/utas/{threads[0].pk}/kelola/", merge).status_code == 403
