"""Posts under the eyes of moderators."""

import pytest
from django.core.exceptions import ValidationError

from forums.boards.models import Post
from forums.boards.refusals import NotAllowed
from forums.boards.services import edit_post, withdraw_post
from forums.moderation.kinds import kind_of
from forums.moderation.models import Case, Rule, WatchedWord
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, report_content
from forums.moderation.states import Cause, Premoderation, Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db


@pytest.fixture
def moderator(site_tree):
    propose(actor=None)
    return user_with_role("Moderator")


def case_of(post):
    return Case.objects.about(post).open().get()


def decide(moderator, post, to):
    case = case_of(post)
    words = {"rule": Rule.objects.citable().first(), "reason": "Sudah dibaca."}
    return decide_case(actor=moderator, case=case, version=case.version, to=to, **words)


def test_a_board_that_looks_at_everything(moderator, resident, neighbour):
    board = make_board(premoderation=Premoderation.ALL)
    thread = make_thread(resident, board)
    post = thread.posts.get()
    assert (thread.visibility, post.visibility) == (Visibility.PENDING, Visibility.PENDING)
    assert case_of(post).cause == Cause.PREMODERATION
    decide(moderator, post, Visibility.VISIBLE)
    thread.refresh_from_db()
    board.refresh_from_db()
    assert thread.is_visible
    assert (thread.posts_count, board.threads_count, board.posts_count) == (1, 1, 1)
    post.refresh_from_db()
    edit_post(actor=resident, post=post, source="Lain sama sekali.", version=post.version)
    post.refresh_from_db()
    thread.refresh_from_db()
    assert (post.visibility, thread.visibility) == (Visibility.PENDING, Visibility.PENDING)
    assert case_of(post).cause == Cause.PREMODERATION


def test_an_edit_is_looked_at_again(moderator, resident, neighbour):
    WatchedWord.objects.create(word="judi", act="hold")
    WatchedWord.objects.create(word="pinjol", act="block")
    post = make_post(make_thread(resident), neighbour)
    with pytest.raises(ValidationError) as refused:
        edit_post(actor=neighbour, post=post, source="Mari pinjol.", version=1)
    assert "source" in refused.value.error_dict
    edit_post(actor=neighbour, post=post, source="Mari main judi.", version=1)
    post.refresh_from_db()
    assert post.visibility == Visibility.PENDING
    stale = case_of(post).version
    edit_post(actor=neighbour, post=post, source="Mari berkebun.", version=2)
    assert case_of(post).version > stale


def test_taken_down_revised_and_shown_again(moderator, resident, neighbour, signed_in):
    thread = make_thread(resident)
    post = make_post(thread, neighbour)
    report_content(actor=resident, content=post, reason="other", text="Tidak sopan.")
    decision = decide(moderator, post, Visibility.HIDDEN)
    thread.refresh_from_db()
    assert thread.posts_count == 1
    page = signed_in(neighbour).get(f"/moderasi/keputusan/{decision.pk}/")
    assert page.context["edit_url"] == f"/forum/kiriman/{post.pk}/ubah/"
    post.refresh_from_db()
    edit_post(actor=neighbour, post=post, source="Maaf, begini.", version=post.version)
    post.refresh_from_db()
    assert post.visibility == Visibility.PENDING
    assert case_of(post).cause == Cause.RESUBMITTED
    assert post.versions.get().concealed
    decide(moderator, post, Visibility.VISIBLE)
    thread.refresh_from_db()
    assert thread.posts_count == 2


def test_no_revision_while_moderators_decide(moderator, resident, neighbour):
    post = make_post(make_thread(resident), neighbour)
    report_content(actor=resident, content=post, reason="other", text="Tidak sopan.")
    Post.objects.filter(pk=post.pk).update(visibility=Visibility.HIDDEN)
    with pytest.raises(NotAllowed):
        edit_post(actor=neighbour, post=post, source="Maaf.", version=1)
    post.refresh_from_db()
    assert (post.version, post.versions.count()) == (1, 0)


def test_withdrawn_posts_leave_the_queue(moderator, resident):
    thread = make_thread(resident, make_board(premoderation=Premoderation.ALL))
    post = thread.posts.get()
    withdraw_post(actor=resident, post=post)
    assert not Case.objects.about(post).open().exists()


def test_the_moderators_of_a_board_see_their_cases(moderator, resident, neighbour):
    keeper = UserFactory(resident=True)
    here = make_board(premoderation=Premoderation.ALL)
    here.moderators.add(keeper)
    there = make_board("umum", premoderation=Premoderation.ALL)
    mine, other = (make_thread(resident, board).posts.get() for board in (here, there))
    kind = kind_of(Post)
    assert list(kind.moderated_by(keeper)) == [mine]
    assert list(kind.moderators(mine)) == [keeper]
    assert list(kind.moderators(other)) == []
    assert [case.content for case in Case.objects.moderated_by(keeper)] == [mine]
    assert kind.edit_url(mine) == f"/forum/kiriman/{mine.pk}/ubah/"
