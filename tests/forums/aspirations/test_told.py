"""What the public sees bears the time when it was told; the office sees when it was decided."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from django.utils.translation import override

from forums.aspirations.jejak import jejak_of, jejak_of_each
from forums.aspirations.models import Aspiration, ProgramLink
from forums.aspirations.services import announce, link_program, move
from forums.aspirations.services.answering import give_answer
from forums.aspirations.services.merging import merge
from forums.aspirations.shared import led_to
from forums.aspirations.stages import Act, Stage
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration, make_officer, make_verifier
from tests.factories.people import UnitFactory
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db
SENT = datetime(2026, 11, 2, 9, tzinfo=ZoneInfo("Asia/Jakarta"))
DECIDED, LINKED, TOLD = (SENT + timedelta(days=days) for days in (3, 8, 14))


@pytest.fixture
def unit():
    return UnitFactory(name="Seksi Sarana")


@pytest.fixture
def officer(unit):
    return make_officer(unit)


@pytest.fixture
def program(site_tree):
    return make_program(site_tree.programs, "Saluran Lancar")


@pytest.fixture
def told(unit, officer, program):
    """Answered in silence on 5 November, linked on the 10th, told on the 16th."""
    verifier = make_verifier()
    with time_machine.travel(SENT, tick=False):
        one = make_aspiration(title="Saluran sempit")
    with time_machine.travel(DECIDED, tick=False):
        move(actor=verifier, aspiration=one, act=Act.FORWARD, unit=unit, announced=False)
        give_answer(actor=officer, aspiration=one, answer="Sudah.", announced=False)
    with time_machine.travel(LINKED, tick=False):
        link_program(actor=verifier, aspiration=one, page_key=program.translation_key)
    with time_machine.travel(TOLD, tick=False):
        announce(actor=officer, aspiration=one)
    return Aspiration.objects.get(pk=one.pk)


def test_the_trail_is_in_the_order_in_which_it_was_told(told):
    marks = jejak_of(told).marks
    assert [mark.when for mark in marks] == [SENT, LINKED, TOLD, TOLD]
    with override("en"):
        titles = [mark.title for mark in jejak_of(told).marks]
    assert titles[1:] == ["Taken up by a programme", "Forwarded to Seksi Sarana", "Answered"]
    short = jejak_of_each([told.pk])[told.pk]
    assert [mark.when for mark in short.marks] == [SENT, LINKED, TOLD, TOLD]


def test_no_public_page_knows_when_it_was_decided(told, client):
    decided = ("5 November 2026", "2026-11-05")
    page = client.get(told.get_absolute_url()).text
    feed = client.get("/aspirasi/umpan.atom").text
    table = b"".join(client.get("/aspirasi/data.csv").streaming_content).decode()
    for text in (page, feed, table):
        assert not [day for day in decided if day in text]
    assert "16 November 2026" in page
    assert "<updated>2026-11-16" in feed
    assert ',"2026-11-02","2026-11-16",' in table


def test_the_office_sees_both(told, officer):
    client = Client()
    client.force_login(officer)
    page = client.get(f"/admin/aspirasi/{told.code}/").text
    assert "5 November 2026" in page
    assert "16 November 2026" in page


SAME = {"reason": "Sama.", "despite": "Jawabannya sama."}


def test_the_share_image_names_the_programme_and_what_was_merged(told, program):
    with override("en"):
        assert led_to(told) == ("Programme: Saluran Lancar",)
        twin, hidden = make_aspiration(title="Kembar"), make_aspiration(title="Rahasia")
        for one in (twin, hidden):
            merge(actor=make_verifier(), aspiration=one, target=told, **SAME)
        Aspiration.objects.filter(pk=hidden.pk).update(visibility=Visibility.HIDDEN)
        assert led_to(told) == ("Programme: Saluran Lancar", "1 other merged into it")
        twin.refresh_from_db()
        assert led_to(twin) == ("Merged into: Saluran sempit",)


def test_the_share_image_keeps_what_is_not_told_or_not_shown(told, officer, program):
    one = make_aspiration(title="Kembar")
    merge(actor=make_verifier(), aspiration=one, target=told, **SAME)
    Aspiration.objects.filter(pk=one.pk).update(public_stage=Stage.RECEIVED)
    one.refresh_from_db()
    program.unpublish()
    assert led_to(one) == led_to(told) == ()
    Aspiration.objects.filter(pk=one.pk).update(public_stage=Stage.MERGED)
    Aspiration.objects.filter(pk=told.pk).update(visibility=Visibility.HIDDEN)
    assert led_to(Aspiration.objects.get(pk=one.pk)) == ()
    assert ProgramLink.objects.exists()
