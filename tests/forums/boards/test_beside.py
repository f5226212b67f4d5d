"""The discussion beside a page: only where everybody may read, and a form only where it helps."""

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from forums.boards.models import PageDiscussion, Post, Thread
from forums.boards.refusals import NotAllowed
from forums.boards.services import post_beside_page
from forums.boards.states import WhoMayPost
from forums.moderation.states import Visibility
from tests.factories.boards import make_board
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db

TYPED = "Teks yang sudah diketik."


@pytest.fixture
def page(site_tree):
    """A programme with a discussion beside it."""
    page = make_program(site_tree.programs, area="kesehatan")
    PageDiscussion.objects.create(page=page, board=make_board(), question="Bagaimana di RW Anda?")
    return page


def restrict(page):
    PageViewRestriction.objects.create(page=page, restriction_type="login")


def restrict_above(page):
    restrict(page.get_parent())


def unpublish(page):
    page.unpublish()


def switch_off(page):
    PageDiscussion.objects.all().delete()


@pytest.mark.parametrize("close", [restrict, restrict_above, unpublish, switch_off])
def test_no_discussion_beside_what_not_everybody_reads(page, resident, signed_in, close):
    client = signed_in(resident)
    assert client.post(f"/forum/halaman/{page.pk}/tulis/", {"source": TYPED}).status_code == 302
    close(page)
    page.refresh_from_db()
    assert client.post(f"/forum/halaman/{page.pk}/tulis/", {"source": TYPED}).status_code == 404
    with pytest.raises(NotAllowed):
        post_beside_page(actor=resident, page=page, source=TYPED)
    assert Post.objects.count() == 2
    assert b"diskusi" not in client.get(page.url).content


def test_unknown_pages_have_none(page, resident, signed_in):
    for pk in (0, 999_999, 2**62, page.get_parent().pk):
        url = f"/forum/halaman/{pk}/tulis/"
        assert signed_in(resident).post(url, {"source": TYPED}).status_code == 404
        assert signed_in(None).post(url, {"source": TYPED}).status_code == 302
    assert not Thread.objects.exists()


def keep_to_read(thread):
    type(thread.board).objects.update(who_may_post=WhoMayPost.NOBODY)


def lock(thread):
    Thread.objects.update(locked_at=timezone.now())


def hide(thread):
    Thread.objects.update(visibility=Visibility.HIDDEN)


@pytest.mark.parametrize("close", [keep_to_read, lock, hide])
def test_the_panel_says_why_nobody_writes(page, resident, signed_in, close):
    close(post_beside_page(actor=resident, page=page, source="Di RW kami tenang.").thread)
    client = signed_in(resident)
    assert_closed(client, page)
    assert Post.objects.count() == 2


def test_a_board_that_is_only_read_has_no_first_voice_either(page, resident, signed_in):
    PageDiscussion.objects.get().board.__class__.objects.update(who_may_post=WhoMayPost.NOBODY)
    assert_closed(signed_in(resident), page)
    assert not Thread.objects.exists()


def assert_closed(client, page):
    html = client.get(page.url).content.decode()
    assert "why-not" in html
    assert 'class="post-form"' not in html
    answer = client.post(f"/forum/halaman/{page.pk}/tulis/", {"source": TYPED})
    assert answer.status_code == 403
    assert TYPED in answer.content.decode()


def reopen(page):
    PageViewRestriction.objects.all().delete()
    page.save_revision().publish()


@pytest.mark.parametrize("close", [restrict, restrict_above, unpublish])
def test_the_words_of_the_page_go_with_it_and_those_of_residents_stay(
    page, resident, client, close
):
    post_beside_page(actor=resident, page=page, source=TYPED)
    address = Thread.objects.get().get_absolute_url()
    words = (page.title, "Bagaimana di RW Anda?")
    assert all(one in client.get(address).content.decode() for one in words)
    close(page)
    shown = client.get(address, follow=True).content.decode()
    assert TYPED in shown
    assert not any(one in shown for one in words)
    assert page.slug not in Thread.objects.get().get_absolute_url()
    reopen(page)
    assert all(one in client.get(address).content.decode() for one in words)
