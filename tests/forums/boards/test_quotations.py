"""Quotations show what is said now, and what was told of a post follows it."""

from importlib import import_module

import pytest
from django.apps import apps
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from forums.aspirations.models import Step, StepKind
from forums.boards.models import Post
from forums.boards.services import edit_post, mark_official, withdraw_post
from forums.moderation.services import move_content
from forums.moderation.states import Act, Role
from forums.notices.models import Delivery, Notice
from tests.factories.aspirations import make_aspiration, make_officer
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
    # As text, as HTML and in the preview of the HTML.
    assert [one.count(said) for one in mails_to(talk.follower)] == [3]
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


def test_a_list_of_many_notices_asks_no_more_than_one_of_few(talk, client):
    client.force_login(talk.follower)
    client.get("/pemberitahuan/")

    def queries():
        with CaptureQueriesContext(connection) as asked:
            client.get("/pemberitahuan/")
        return len(asked)

    few = queries()
    for number in range(8):
        make_post(talk.thread, talk.writer, f"Kabar nomor {number}.")
    assert Notice.objects.of(talk.follower).count() > 10
    assert queries() == few


def test_what_older_notices_and_quotations_kept_is_forgotten(talk):
    words = {"title": f"Siti: {WORD}", "text": WORD, "url": "/"}
    old = {"id": words, "en": words}
    step = Step.objects.create(
        aspiration=make_aspiration(title=WORD, author=talk.follower),
        kind=StepKind.MOVED,
        announced_at=timezone.now(),
    )
    keys = {
        "boards.reply": f"post:{talk.reply.pk}",
        "boards.new": "nothing of ours",
        "aspirations.step": f"aspirations.step:{step.pk}",
        "aspirations.message": "aspirations.message:1",
    }
    Notice.objects.all().delete()
    for kind, key in keys.items():
        Notice.objects.create(
            recipient=talk.follower, kind=kind, dedupe=key, texts=old, topic=WORD, batch="x"
        )
    Post.quotes.through.objects.all().delete()
    move_content(actor=None, content=talk.reply, act=Act.HIDE, role=Role.SYSTEM)
    for name in (
        "forums.boards.migrations.0003_notices_without_words",
        "forums.aspirations.migrations.0002_notices_without_words",
        "forums.boards.migrations.0005_quotations",
    ):
        for operation in import_module(name).Migration.operations:
            operation.code(apps, None)
    found = {notice.kind: notice for notice in Notice.objects.all()}
    assert not found["boards.reply"].is_shown
    assert not found["boards.new"].is_shown
    assert found["aspirations.step"].title == f"Siti: {WORD}"  # its author may read it
    for kind in ("boards.reply", "boards.new", "aspirations.step"):
        assert WORD not in str((found[kind].texts, found[kind].topic))
    assert found["aspirations.message"].topic == ""
    talk.quotes[1].refresh_from_db()
    assert WORD not in talk.quotes[1].html
    assert set(talk.quotes[1].quotes.all()) == {talk.reply}
