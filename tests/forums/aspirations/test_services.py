"""Sending, moving, announcing and supporting: the happy cases, what is refused, what follows."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from forums.aspirations import codes
from forums.aspirations.models import Aspiration, Follow, Word
from forums.aspirations.services import AlreadyMoved, announce, move, support
from forums.aspirations.services.seen import last_step
from forums.aspirations.stages import Act, ForbiddenMove, Part, Stage
from forums.aspirations.states import Privacy
from forums.boards.refusals import NeedsConfirmation, NotAllowed
from forums.moderation.models import Case
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from forums.trail.models import TrailEntry
from tests.factories.aspirations import (
    make_aspiration,
    make_officer,
    make_verifier,
    promise,
    sent,
)
from tests.factories.hall import make_officer as make_staff_writer
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
# A Tuesday without holidays around it.
TUESDAY = datetime(2026, 11, 3, 9, 0, tzinfo=timezone.get_default_timezone())


class TestSending:
    def test_a_newcomers_waits_for_a_moderator_and_has_two_deadlines(self):
        promise()
        with time_machine.travel(TUESDAY, tick=False):
            aspiration = sent(UserFactory(resident=True)).aspiration
        assert aspiration.visibility == Visibility.PENDING
        assert Case.objects.about(aspiration).open().count() == 1
        assert aspiration.due_on == date(2026, 11, 6)
        assert aspiration.answer_due_on == date(2026, 11, 13)
        assert not Word.objects.exists()

    def test_staff_are_no_newcomers_and_what_is_visible_is_found_by_its_words(self):
        aspiration = sent(make_staff_writer()).aspiration
        assert aspiration.is_visible
        assert "salur" in set(aspiration.words.values_list("stem", flat=True))

    def test_a_guest_gets_a_secret_and_leaves_nothing_else(self):
        result = sent(None)
        aspiration = Aspiration.objects.get(pk=result.aspiration.pk)
        assert aspiration.author is None
        assert len(result.secret) == codes.SECRET_LENGTH
        assert codes.matches(result.secret, aspiration.secret_digest)
        assert result.secret not in aspiration.secret_digest
        assert TrailEntry.objects.get(action="aspirations.send").actor is None

    def test_a_confidential_one_is_nobodys_to_moderate_and_never_visible(self):
        aspiration = sent(UserFactory(resident=True), privacy=Privacy.CONFIDENTIAL).aspiration
        assert not Case.objects.exists()
        assert not Aspiration.objects.visible().exists()
        with pytest.raises(IntegrityError), transaction.atomic():
            Aspiration.objects.filter(pk=aspiration.pk).update(visibility=Visibility.VISIBLE)

    @pytest.mark.parametrize("is_guest", [True, False])
    def test_twice_with_one_token_is_once(self, is_guest):
        person = None if is_guest else UserFactory(resident=True)
        token = str(uuid4())
        first, second = sent(person, token=token), sent(person, token=token)
        assert first.aspiration == second.aspiration
        assert first.secret == second.secret
        assert Aspiration.objects.count() == 1

    def test_the_sender_follows_it(self):
        person = UserFactory(resident=True)
        aspiration = sent(person).aspiration
        assert Follow.objects.filter(user=person, aspiration=aspiration).exists()

    @pytest.mark.parametrize(
        ("given", "field"),
        [
            ({"title": "x" * 5000}, "title"),
            ({"title": "  "}, "title"),
            ({"text": ""}, "text"),
            ({"text": "a" + "\u0301" * 100_000}, "text"),
            ({"text": "\u202etxet"}, "text"),
            ({"text": "NIK 3174091205900001"}, "text"),
            ({"landmark": "y" * 500}, "landmark"),
            ({"latitude": 52.5, "longitude": 13.4}, "latitude"),
            ({"latitude": -6.3, "longitude": None}, "latitude"),
            ({"happened_on": date(2999, 1, 1)}, "happened_on"),
            ({"rt": 3}, "rw"),
        ],
    )
    def test_bad_input_is_told_by_field_and_nothing_is_stored(self, given, field):
        with pytest.raises(ValidationError) as caught:
            sent(UserFactory(resident=True), **given)
        assert field in caught.value.message_dict
        assert not Aspiration.objects.exists()

    def test_a_phone_number_is_asked_about_unless_it_is_confidential(self):
        text = "Hubungi saya di 0812-3456-7890 ya."
        person = UserFactory(resident=True)
        with pytest.raises(NeedsConfirmation):
            sent(person, text=text)
        assert sent(person, text=text, confirmed=True).aspiration.pk
        assert sent(person, text=text, privacy=Privacy.CONFIDENTIAL).aspiration.pk

    def test_whoever_may_not_take_part_may_not_send(self):
        with pytest.raises(NotAllowed):
            sent(UserFactory())


class TestMoving:
    def test_forwarding_tells_sender_follower_and_unit_but_not_who_did_it(
        self, django_capture_on_commit_callbacks
    ):
        author, other = UserFactory(resident=True), UserFactory(resident=True)
        aspiration = make_aspiration(author=author)
        support(actor=other, aspiration=aspiration)
        unit = UnitFactory()
        officer, verifier = make_officer(unit), make_verifier()
        step = move(actor=verifier, aspiration=aspiration, act=Act.FORWARD, unit=unit)
        assert step.to_stage == Stage.FORWARDED
        told = set(Notice.objects.values_list("recipient", flat=True))
        assert told == {author.pk, other.pk, officer.pk}
        assert TrailEntry.objects.filter(action="aspirations.forward", actor=verifier).exists()

    def test_the_clock_stands_still_while_the_sender_is_asked(self):
        promise()
        verifier = make_verifier()
        with time_machine.travel(TUESDAY, tick=False):
            aspiration = make_aspiration()
            move(actor=verifier, aspiration=aspiration, act=Act.ASK, reason="Di mana tepatnya?")
        with time_machine.travel(TUESDAY + timedelta(days=7), tick=False):
            move(actor=verifier, aspiration=aspiration, act=Act.COMPLETE)
        aspiration.refresh_from_db()
        assert aspiration.stage == Stage.RECEIVED
        assert aspiration.due_on == date(2026, 11, 13)
        assert aspiration.answer_due_on == date(2026, 11, 20)
        assert aspiration.stage_since == TUESDAY

    def test_the_second_of_two_officers_is_told(self):
        verifier, aspiration = make_verifier(), make_aspiration()
        seen = last_step(aspiration).pk
        move(actor=verifier, aspiration=aspiration, act=Act.ASK, reason="Foto?", seen=seen)
        with pytest.raises(AlreadyMoved) as caught:
            move(actor=verifier, aspiration=aspiration, act=Act.REFUSE, reason="Tidak", seen=seen)
        assert caught.value.aspiration.stage == Stage.INCOMPLETE

    @pytest.mark.parametrize(
        ("act", "missing"),
        [
            (Act.FORWARD, "unit"),
            (Act.ASK, "reason"),
            (Act.ANSWER, "answer"),
            (Act.REFUSE, "reason"),
            (Act.DECLARE_OUTSIDE, "reason"),
            (Act.ARCHIVE, "reason"),
        ],
    )
    def test_what_the_table_needs_must_be_given(self, act, missing):
        aspiration = make_aspiration()
        with pytest.raises(ValidationError) as caught:
            move(actor=make_verifier(), aspiration=aspiration, act=act)
        assert missing in caught.value.message_dict
        aspiration.refresh_from_db()
        assert aspiration.stage == Stage.RECEIVED

    def test_a_move_from_the_wrong_stage_is_impossible(self):
        with pytest.raises(ForbiddenMove):
            move(actor=None, aspiration=make_aspiration(), act=Act.FINISH, part=Part.SYSTEM)

    def test_nobody_decides_about_their_own(self):
        verifier = make_verifier()
        with pytest.raises(NotAllowed):
            move(
                actor=verifier,
                aspiration=make_aspiration(author=verifier),
                act=Act.REFUSE,
                reason="x",
            )

    def test_a_guest_answers_with_the_secret(self):
        result = sent(None)
        move(actor=make_verifier(), aspiration=result.aspiration, act=Act.ASK, reason="Di mana?")
        with pytest.raises(NotAllowed):
            move(actor=None, aspiration=result.aspiration, act=Act.COMPLETE, secret="salah")
        move(actor=None, aspiration=result.aspiration, act=Act.COMPLETE, secret=result.secret)
        result.aspiration.refresh_from_db()
        assert result.aspiration.stage == Stage.RECEIVED


class TestAnnouncing:
    def test_a_decision_is_silent_until_it_is_announced(self):
        author, verifier = UserFactory(resident=True), make_verifier()
        aspiration = make_aspiration(author=author)
        move(
            actor=verifier,
            aspiration=aspiration,
            act=Act.ANSWER,
            answer="Jawaban kami.",
            announced=False,
        )
        aspiration.refresh_from_db()
        assert (aspiration.stage, aspiration.public_stage) == (Stage.ANSWERED, Stage.RECEIVED)
        assert not Notice.objects.exists()
        announce(actor=verifier, aspiration=aspiration)
        aspiration.refresh_from_db()
        assert aspiration.public_stage == Stage.ANSWERED
        assert Notice.objects.filter(recipient=author).count() == 1
        assert not aspiration.steps.unannounced().exists()


class TestSupporting:
    def test_once_and_taken_back(self):
        person, aspiration = UserFactory(resident=True), make_aspiration()
        assert support(actor=person, aspiration=aspiration)
        assert not support(actor=person, aspiration=aspiration)
        aspiration.refresh_from_db()
        assert aspiration.supporters_count == 1
        assert support(actor=person, aspiration=aspiration, wants=False)
        aspiration.refresh_from_db()
        assert aspiration.supporters_count == 0

    def test_not_ones_own_and_nothing_hidden(self):
        person = UserFactory(resident=True)
        for aspiration in (
            make_aspiration(author=person),
            make_aspiration(privacy=Privacy.CONFIDENTIAL),
            make_aspiration(visibility=Visibility.HIDDEN),
        ):
            with pytest.raises(NotAllowed):
                support(actor=person, aspiration=aspiration)
