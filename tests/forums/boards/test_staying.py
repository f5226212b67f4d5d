"""A thread is more than its opening: replies stay, and followers go where the posts go."""

import pytest
from django.test import Client

from forums.boards.models import Board, Follow, Thread
from forums.boards.services import (
    edit_post,
    follow_thread,
    mark_read,
    merge_threads,
    split_thread,
    withdraw_post,
)
from forums.moderation.models import Case
from forums.moderation.services import move_content
from forums.moderation.states import Act, Role, Visibility
from forums.notices.models import Notice
from forums.people.services import erase_person
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db
NEUTRAL = "Diskusi tanpa kiriman pembuka"


@pytest.fixture
def moderator(site_tree):
    return user_with_role("Moderator")


def system(act):
    return lambda post: move_content(actor=None, content=post, act=act, role=Role.SYSTEM)


def by_moderator(act):
    return lambda post: move_content(actor=None, content=post, act=act, role=Role.MODERATOR)


WAYS = {
    "withdrawn": lambda post: withdraw_post(actor=post.author, post=post),
    "hidden": by_moderator(Act.HIDE),
    "hidden by reports": system(Act.HIDE),
    "held": system(Act.HOLD),
}


def counted(thread):
    """Whether it is shown, and what thread and board count."""
    thread.refresh_from_db()
    board = Board.objects.get(pk=thread.board_id)
    return thread.is_visible, thread.posts_count, board.threads_count, board.posts_count


@pytest.mark.parametrize("way", WAYS)
def test_replies_of_others_stay_without_the_opening(way, resident, neighbour):
    thread = make_thread(resident, title="Ular di Blok Kenari")
    make_post(thread, neighbour, "Balasan tetangga.")
    old = thread.get_absolute_url()
    WAYS[way](thread.posts.get(number=1))
    assert counted(thread) == (True, 1, 1, 1)
    reader = Client()
    reader.force_login(neighbour)
    for client in (Client(), reader):
        answer = client.get(old)
        assert "kenari" not in answer["Location"]
        page = client.get(answer["Location"]).content.decode()
        assert "Balasan tetangga." in page
        assert NEUTRAL in page
        assert "Kenari" not in page
    board = Client().get(thread.board.get_absolute_url()).content.decode()
    assert NEUTRAL in board
    assert (
        "without its first post" in Client().get(f"/en{thread.get_absolute_url()}").content.decode()
    )
    assert make_post(thread, neighbour, "Masih bisa dibalas.").number == 3


@pytest.mark.parametrize("way", WAYS)
def test_without_replies_of_others_it_goes(way, resident, neighbour):
    thread = make_thread(resident)
    make_post(thread, resident, "Balasan sendiri.")
    mine = make_post(thread, neighbour)
    withdraw_post(actor=neighbour, post=mine)
    WAYS[way](thread.posts.get(number=1))
    assert counted(thread)[0] is False
    assert Client().get(thread.get_absolute_url()).status_code == 404


def test_it_goes_with_the_last_reply_and_returns_with_the_opening(resident, neighbour):
    thread = make_thread(resident)
    reply = make_post(thread, neighbour)
    opening = thread.posts.get(number=1)
    WAYS["hidden"](opening)
    withdraw_post(actor=neighbour, post=reply)
    assert counted(thread) == (False, 0, 0, 0)
    by_moderator(Act.RESTORE)(opening)
    assert counted(thread) == (True, 1, 1, 1)
    assert thread.title == "Jadwal angkut sampah"


def test_a_reply_that_waits_for_a_moderator_keeps_it(resident, neighbour):
    thread = make_thread(resident)
    reply = make_post(thread, neighbour)
    WAYS["held"](reply)
    WAYS["withdrawn"](thread.posts.get(number=1))
    assert counted(thread)[0] is True


def test_the_form_says_what_becomes_of_the_replies(resident, neighbour, signed_in):
    thread = make_thread(resident)
    address = f"/forum/kiriman/{thread.posts.get().pk}/tarik/"
    assert "Seluruh utas" in signed_in(resident).get(address).content.decode()
    make_post(thread, neighbour)
    assert "balasan orang lain tetap ada" in signed_in(resident).get(address).content.decode()


def test_an_erased_opener_leaves_the_thread(resident, neighbour):
    thread = make_thread(resident)
    make_post(thread, neighbour)
    erase_person(actor=None, person=resident)
    assert counted(thread) == (True, 2, 1, 2)
    WAYS["hidden"](thread.posts.get(number=1))
    assert counted(thread)[0] is True


def test_of_a_split_thread_followers_and_writers_go_along(moderator, resident, neighbour):
    writer, follower, reader = UserFactory.create_batch(3, resident=True)
    thread = make_thread(resident)
    make_post(thread, neighbour)
    moved = [make_post(thread, writer), make_post(thread, neighbour)]
    Follow.objects.filter(user=writer).update(is_following=False)
    follow_thread(actor=follower, thread=thread, following=True)
    mark_read(actor=follower, thread=thread, number=3)
    mark_read(actor=reader, thread=thread, number=3)
    Notice.objects.all().delete()
    new = split_thread(actor=moderator, thread=thread, numbers={3, 4}, title="Soal lain")
    rows = Follow.objects.filter(thread=new, is_following=True)
    assert dict(rows.values_list("user", "last_read_number")) == {
        resident.pk: 0,
        neighbour.pk: 2,
        writer.pk: 1,
        follower.pk: 1,
    }
    assert set(Follow.objects.filter(thread=thread, is_following=True).values_list("user")) >= {
        (follower.pk,),
        (resident.pk,),
    }
    told = Notice.objects.order_by("pk")
    assert {notice.recipient for notice in told} == {resident, neighbour, writer, follower}
    assert len(told) == 4
    assert "Soal lain" in told[0].title
    Notice.objects.all().delete()
    make_post(new, moved[0].author, "Lanjut di sini.")
    assert Notice.objects.filter(recipient=follower).count() == 1


def test_of_a_merged_thread_followers_go_along_and_are_told(moderator, resident, neighbour):
    follower, both = UserFactory.create_batch(2, resident=True)
    one, other = make_thread(resident), make_thread(neighbour, make_board("lain"), "Tujuan")
    for thread in (one, other):
        follow_thread(actor=both, thread=thread, following=True)
    follow_thread(actor=follower, thread=one, following=True)
    mark_read(actor=follower, thread=other, number=1)
    Notice.objects.all().delete()
    merge_threads(actor=moderator, thread=one, into=other)
    followers = Follow.objects.filter(thread=other, is_following=True).values_list(
        "user", flat=True
    )
    assert set(followers) == {resident.pk, neighbour.pk, follower.pk, both.pk}
    told = Notice.objects.order_by("pk")
    assert sorted(notice.recipient_id for notice in told) == sorted(
        [resident.pk, follower.pk, both.pk]
    )
    assert "Tujuan" in told[0].title


def test_a_merged_address_says_nothing_of_what_is_hidden(moderator, resident, neighbour):
    first, middle, last = (
        make_thread(resident, board, title)
        for board, title in (
            (make_board("a"), "Awal"),
            (make_board("b"), "Ularkenari"),
            (make_board("c"), "Akhirkenari"),
        )
    )
    merge_threads(actor=moderator, thread=first, into=middle)
    merge_threads(actor=moderator, thread=middle, into=last)
    old = first.get_absolute_url()
    assert Client().get(old)["Location"] == last.get_absolute_url()
    WAYS["withdrawn"](last.posts.get(number=1))
    WAYS["withdrawn"](last.posts.get(number=2))
    WAYS["withdrawn"](last.posts.get(number=3))
    assert Thread.objects.get(pk=last.pk).visibility == Visibility.WITHDRAWN
    for address in (old, f"/forum/utas/{first.pk}/balas/"):
        client = Client()
        client.force_login(neighbour)
        answer = client.get(address)
        assert answer.status_code == 404
        assert "kenari" not in str(answer.headers)


def test_versions_of_a_post_can_be_closed(moderator, resident, neighbour, signed_in):
    post = make_post(make_thread(neighbour), resident, "Rumah saya yang bercat jingga.")
    edit_post(actor=resident, post=post, source="Rumah saya di ujung.", version=1)
    history, version = (f"/forum/kiriman/{post.pk}/riwayat/{one}" for one in ("", "1/"))

    def shown():
        return "jingga" in Client().get(history).content.decode()

    assert shown()
    for person, act in ((neighbour, "conceal"), (neighbour, "ask"), (resident, "conceal")):
        assert signed_in(person).post(version, {"act": act}).status_code == 403
    assert signed_in(resident).post(version, {"act": "ask"}).status_code == 302
    assert "versi 1" in str(Case.objects.about(post).open().get().findings)
    page = signed_in(moderator).get(history).content.decode()
    assert "Tutup versi ini" in page
    signed_in(moderator).post(version, {"act": "conceal"})
    assert not shown()
    assert "Ada versi lama yang ditutup" in Client().get(history).content.decode()
    assert "jingga" in signed_in(moderator).get(history).content.decode()
    signed_in(moderator).post(version, {"act": "reveal"})
    assert shown()


def test_a_number_that_was_edited_away_is_closed_at_once(resident, neighbour):
    post = make_post(
        make_thread(neighbour), resident, "Hubungi 0812 3456 7890 saja.", confirmed=True
    )
    for number, text in enumerate(("Hubungi 0812 3456 7890 ya.", "Hubungi RT saja."), 1):
        edit_post(actor=resident, post=post, source=text, version=number, confirmed=True)
    page = Client().get(f"/forum/kiriman/{post.pk}/riwayat/").content.decode()
    assert "7890" not in page
    edit_post(actor=resident, post=post, source="Hubungi RT 3 saja.", version=3)
    assert "<ins>3" in Client().get(f"/forum/kiriman/{post.pk}/riwayat/").content.decode()
