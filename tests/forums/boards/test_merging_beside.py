"""Merging threads of which one stands beside a page: the page keeps its discussion."""

import pytest
from django.core.exceptions import ValidationError

from forums.boards.models import Board, PageDiscussion, Post, Thread
from forums.boards.reads import panel_of
from forums.boards.services import merge_threads, post_beside_page, write_post
from forums.moderation.states import Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import user_with_role
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db

QUESTION = "Bagaimana di RW Anda?"


@pytest.fixture
def board(site_tree):
    return make_board()


@pytest.fixture
def moderator(board):
    return user_with_role("Moderator")


@pytest.fixture
def page(site_tree, board):
    return page_with_discussion(site_tree, board, "Posyandu pagi")


@pytest.fixture
def beside(page, resident):
    """The thread beside the page: the editors' question and one answer to it."""
    post = post_beside_page(actor=resident, page=page, source="Di RW kami tenang.")
    question = Post.objects.get(thread=post.thread, number=1)
    Post.objects.filter(pk=post.pk).update(reply_to=question)
    return post.thread


@pytest.fixture
def other(neighbour, board):
    """A thread of its own."""
    return make_thread(neighbour, board, title="Jadwal penimbangan")


def page_with_discussion(site_tree, board, title):
    page = make_program(site_tree.programs, title=title, area="kesehatan")
    PageDiscussion.objects.create(page=page, board=board, question=QUESTION)
    return page


def test_the_page_shows_the_thread_that_is_left(page, beside, other, moderator, signed_in):
    old = beside.get_absolute_url()
    merge_threads(actor=moderator, thread=beside, into=other)
    panel = panel_of(page)
    assert panel.thread == other
    assert [post.source for post in panel.posts] == [
        "Gerobak tidak muat di gang kami.",
        "Di RW kami tenang.",
    ]
    html = signed_in(None).get(page.url).content.decode()
    assert panel.thread.get_absolute_url() in html
    assert html.count(QUESTION) == 1
    assert signed_in(None).get(old).url == other.get_absolute_url()
    assert page.url in signed_in(None).get(other.get_absolute_url()).content.decode()


def test_the_question_does_not_become_the_words_of_a_resident(page, beside, other, moderator):
    merge_threads(actor=moderator, thread=beside, into=other)
    question = Post.objects.get(thread=beside)
    assert (question.number, question.source) == (1, QUESTION)
    assert question.visibility == Visibility.WITHDRAWN
    moved = other.posts.order_by("number").values_list("number", "reply_to")
    assert list(moved) == [(1, None), (2, None)]
    other.refresh_from_db()
    assert (other.last_number, other.posts_count) == (2, 2)
    assert Board.objects.get().posts_count == Post.objects.visible().count() == 2


def test_what_is_left_still_begins_with_its_author(beside, other, moderator, signed_in):
    """Also when they have gone: the office asked the question that stayed behind, not this one."""
    merge_threads(actor=moderator, thread=beside, into=other)
    for model in (Thread, Post):
        model.objects.filter(author=other.author).update(author=None)
    html = signed_in(None).get(other.get_absolute_url()).content.decode()
    head = html.partition('id="judul-1"')[2].partition("</strong>")[0]
    assert head.endswith("Warga")


def test_writing_beside_the_page_goes_on(page, beside, other, moderator, resident, signed_in):
    merge_threads(actor=moderator, thread=beside, into=other)
    answer = signed_in(resident).post(f"/forum/halaman/{page.pk}/tulis/", {"source": "Lanjut."})
    assert answer.status_code == 302
    assert Post.objects.get(source="Lanjut.").thread == other
    assert post_beside_page(actor=resident, page=page, source="Lagi.").thread == other


def test_a_thread_that_was_left_may_be_merged_again(page, beside, other, moderator, neighbour):
    last = make_thread(neighbour, other.board, title="Semua tentang posyandu")
    merge_threads(actor=moderator, thread=beside, into=other)
    merge_threads(actor=moderator, thread=other, into=last)
    assert panel_of(page).thread == last
    last.refresh_from_db()
    assert last.page.specific == page


def test_the_page_keeps_its_thread_when_another_comes_to_it(page, beside, other, moderator):
    merge_threads(actor=moderator, thread=other, into=beside)
    assert panel_of(page).thread == beside
    assert beside.posts.visible().count() == 3


def test_a_discussion_in_which_nobody_spoke_yet(page, beside, other, moderator, resident):
    Post.objects.filter(thread=beside, number=2).delete()
    merge_threads(actor=moderator, thread=beside, into=other)
    assert panel_of(page).thread == other
    assert write_post(actor=resident, thread=other, source="Halo.").number == 2


@pytest.fixture
def second(site_tree, board, neighbour):
    """The thread beside another page."""
    page = page_with_discussion(site_tree, board, "Bank sampah")
    return post_beside_page(actor=neighbour, page=page, source="Di sini ramai.").thread


@pytest.mark.parametrize("merged_before", [False, True])
def test_two_pages_keep_two_discussions(beside, second, other, moderator, merged_before):
    if merged_before:
        merge_threads(actor=moderator, thread=second, into=other)
    target = other if merged_before else second
    for pair in ((beside, target), (target, beside)):
        with pytest.raises(ValidationError) as refused:
            merge_threads(actor=moderator, thread=pair[0], into=pair[1])
        assert list(refused.value.error_dict) == ["into"]
    assert not Thread.objects.filter(pk__in=[beside.pk, target.pk]).exclude(merged_into=None)


def test_the_refusal_stands_by_the_field(beside, second, moderator, signed_in):
    sent = {"act": "merge", "merge-into": second.pk}
    answer = signed_in(moderator).post(f"/forum/utas/{beside.pk}/kelola/", sent)
    assert answer.status_code == 200
    form = answer.context["forms"]["merge"]
    assert form.errors["into"]
    assert form["into"].value() == str(second.pk)
    assert b'id="id_merge-into_error"' in answer.content


def test_why_it_is_not_allowed_stands_by_the_form(beside, neighbour, board, signed_in):
    """Who keeps order here, but not on the board of the other thread."""
    board.moderators.add(neighbour)
    foreign = make_thread(neighbour, make_board("umum"))
    sent = {"act": "merge", "merge-into": foreign.pk}
    answer = signed_in(neighbour).post(f"/forum/utas/{beside.pk}/kelola/", sent)
    assert answer.status_code == 403
    assert answer.context["forms"]["merge"].non_field_errors()
    assert make_post(beside, neighbour).thread == beside
