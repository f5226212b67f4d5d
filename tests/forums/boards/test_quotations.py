"""Quotations show what is said now, and what was told of a post follows it."""

import pytest
from django.utils import timezone

from forums.boards.services import edit_post, mark_official, withdraw_post
from forums.moderation.services import move_content
from forums.moderation.states import Act, Role
from forums.notices.models import Delivery, Notice
from tests.factories.aspirations import make_officer
from tests.factories.boards import make_post
from tests.factories.people import ConsentFactory, UnitFactory
from tests.factories.talk import WORD, Talk, mails_to

pytestmark = pytest.mark.django_db


@pytest.fixture
def talk(site_tree, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return Talk()


def test_what_returns_is_told_once(talk):
    notice = Notice.objects.filter(recipient=talk.follower, about=talk.reply.pk)
    said = f"Benar, {WORD} ada dua."
    move_content(actor=None, content=talk.reply, act=Act.HIDE, role=Role.SYSTEM)
    assert notice.get().title == "Tidak ditampilkan lagi"
    assert [said in one for one in mails_to(talk.follower)] == [False]
    assert Delivery.objects.get(notice=notice.get()).due_at is None
    move_content(actor=talk.moderator, content=talk.reply, act=Act.RESTORE, role=Role.MODERATOR)
    assert said in notice.get().text
    assert [one.count(said) for one in mails_to(talk.follower)] == [2]  # as text and as HTML
    assert mails_to(talk.follower) == []
    talk.quotes[1].refresh_from_db()
    assert WORD in talk.quotes[1].html


def test_a_quotation_shows_what_is_said_now(talk):
    quote = talk.quotes[1]
    edit_post(
        actor=talk.writer, post=talk.reply, source=f"{talk.reply.source} Juga anaknya.", version=1
    )
    quote.refresh_from_db()
    assert WORD in quote.html
    talk.reply.refresh_from_db()
    edit_post(actor=talk.writer, post=talk.reply, source="Entah.", version=2)
    quote.refresh_from_db()
    assert WORD not in quote.html
    assert "[…]" in quote.html
    assert "Setuju nomor 2." in quote.html


def test_words_quoted_by_hand_go_as_well_and_others_stay(talk):
    source = f"> {talk.reply.source}\n\nLihat juga:\n\n> Pasal 5 peraturan yang lama sekali"
    quote = make_post(talk.thread, talk.follower, source)
    withdraw_post(actor=talk.writer, post=talk.reply)
    quote.refresh_from_db()
    assert WORD not in quote.html
    assert "Pasal 5 peraturan" in quote.html


def test_an_official_answer_that_is_taken_back_is_no_longer_told(talk):
    unit = UnitFactory(name="Puskesmas")
    officer = make_officer(unit, declared_adult_at=timezone.now())
    ConsentFactory(user=officer)
    post = make_post(talk.thread, officer, "Kami datang.")
    mark_official(actor=officer, post=post, unit=unit)
    told = Notice.objects.filter(kind="boards.answer", recipient=talk.follower)
    assert told.get().title.startswith("Puskesmas")
    mark_official(actor=officer, post=post, unit=None)
    assert not told.get().is_shown
