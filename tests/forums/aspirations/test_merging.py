"""Merging and undoing it, splitting, and forwarding to another office."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from forums.aspirations import codes, services
from forums.aspirations.models import Aspiration, Follow, StepKind, Support
from forums.aspirations.services import AlreadyMoved
from forums.aspirations.stages import ForbiddenMove, Stage
from forums.aspirations.states import Outside, Privacy
from forums.boards.refusals import NotAllowed
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
)
from tests.factories.people import UserFactory

REASON = "Keduanya meminta hal yang sama."


def taking_part(*aspirations):
    """Who supports and follows which, and how many supporters are counted."""
    rows = Aspiration.objects.filter(pk__in=[one.pk for one in aspirations]).order_by("pk")
    return [
        (
            row.supporters_count,
            set(Support.objects.filter(aspiration=row).values_list("user", "moved_from")),
            set(Follow.objects.filter(aspiration=row).values_list("user", "moved_from")),
        )
        for row in rows
    ]


class RoundTrip(TestCase):
    """Whoever took part in whatever way: undoing gives back exactly what was."""

    people = 5

    def setUp(self):
        self.verifier = make_verifier()
        self.crowd = [UserFactory() for _number in range(self.people)]
        self.category = make_category()

    @settings(
        max_examples=15, deadline=None, suppress_health_check=[HealthCheck.differing_executors]
    )
    @given(
        st.lists(st.tuples(*[st.booleans()] * 4), min_size=people, max_size=people),
        st.integers(-1, people - 1),
        st.integers(-1, people - 1),
        st.sampled_from([Stage.RECEIVED, Stage.INCOMPLETE, Stage.IN_PROGRESS, Stage.ANSWERED]),
    )
    def test_unmerging_gives_back_what_was(self, parts, author, other_author, stage):
        fields = {"category": self.category}
        one = make_aspiration(author=self._person(author), stage=stage, **fields)
        other = make_aspiration(author=self._person(other_author), **fields)
        for person, (backs, follows, backs_other, follows_other) in zip(
            self.crowd, parts, strict=True
        ):
            self._join(one, person, backs, follows)
            self._join(other, person, backs_other, follows_other)
        before = taking_part(one, other)
        voices = {user for _count, rows, _follows in before for user, _moved in rows}
        services.merge(actor=self.verifier, aspiration=one, target=other, reason=REASON)
        self._check_merged(one, other, voices, before)
        services.unmerge(actor=self.verifier, aspiration=one, reason="Ternyata berbeda.")
        one.refresh_from_db()
        assert taking_part(one, other) == before
        assert (one.stage, one.merged_into) == (stage, None)

    def _check_merged(self, one, other, voices, before):
        one.refresh_from_db()
        other.refresh_from_db()
        assert (one.stage, one.merged_into) == (Stage.MERGED, other)
        there = set(Support.objects.filter(aspiration=other).values_list("user", flat=True))
        assert there == voices - {other.author_id}
        assert other.supporters_count == len(there)
        assert one.supporters_count == Support.objects.filter(aspiration=one).count()
        followers = {user for _count, _rows, follows in before for user, _moved in follows}
        assert followers == set(
            Follow.objects.filter(aspiration=other).values_list("user", flat=True)
        )

    def _person(self, number):
        return None if number < 0 else self.crowd[number]

    def _join(self, aspiration, person, backs, follows):
        if backs and aspiration.author != person:
            services.support(actor=person, aspiration=aspiration)
        if follows:
            services.follow(actor=person, aspiration=aspiration)


pytestmark = pytest.mark.django_db


@pytest.fixture
def pair():
    return make_aspiration(author=UserFactory()), make_aspiration(author=UserFactory())


def test_followers_of_both_are_told(verifier, pair):
    one, other = pair
    followers = [UserFactory(), UserFactory()]
    for follower, aspiration in zip(followers, pair, strict=True):
        services.follow(actor=follower, aspiration=aspiration)
    services.merge(actor=verifier, aspiration=one, target=other, reason=REASON)
    for person in (*followers, one.author, other.author):
        assert Notice.objects.filter(recipient=person).exists()
    kinds = [list(row.steps.values_list("kind", flat=True)) for row in pair]
    assert kinds[0][-1] == StepKind.MOVED
    assert kinds[1][-1] == StepKind.TAKEN_IN
    services.unmerge(actor=verifier, aspiration=one, reason="Berbeda.")
    assert other.steps.order_by("-pk").first().kind == StepKind.LET_GO


def test_decisions_on_the_other_one_stay_untold(verifier, pair):
    one, other = pair
    services.move(
        actor=verifier, aspiration=other, act="refuse", reason="Sudah ada.", announced=False
    )
    services.merge(
        actor=verifier, aspiration=one, target=other, reason=REASON, despite="Ditinjau lagi."
    )
    other.refresh_from_db()
    assert (other.stage, other.public_stage) == (Stage.REFUSED, Stage.RECEIVED)
    assert other.steps.unannounced().count() == 1


def test_there_are_no_chains_and_no_loops(verifier, pair):
    one, other = pair
    third = make_aspiration()
    with pytest.raises(ValidationError):
        services.merge(actor=verifier, aspiration=one, target=one, reason=REASON)
    services.merge(actor=verifier, aspiration=one, target=other, reason=REASON)
    # What took something in stays where it is.
    with pytest.raises(ValidationError):
        services.merge(actor=verifier, aspiration=other, target=third, reason=REASON)
    with pytest.raises(ValidationError):
        services.merge(actor=verifier, aspiration=other, target=one, reason=REASON)
    # What was merged stands for what it was merged into.
    services.merge(actor=verifier, aspiration=third, target=one, reason=REASON)
    third.refresh_from_db()
    assert third.merged_into == other


@pytest.mark.parametrize(
    "hidden",
    [{"privacy": Privacy.CONFIDENTIAL}, {"visibility": Visibility.PENDING}],
)
def test_what_is_not_public_is_not_merged(verifier, hidden):
    for one, other in (({}, hidden), (hidden, {})):
        with pytest.raises(ValidationError):
            services.merge(
                actor=verifier,
                aspiration=make_aspiration(**one),
                target=make_aspiration(**other),
                reason=REASON,
            )


def test_following_the_merged_one_anew_loses_nothing(verifier, pair):
    one, other = pair
    person = UserFactory()
    services.follow(actor=person, aspiration=one)
    services.merge(actor=verifier, aspiration=one, target=other, reason=REASON)
    services.follow(actor=person, aspiration=one)
    services.unmerge(actor=verifier, aspiration=one, reason="Berbeda.")
    assert Follow.objects.filter(user=person).values_list("aspiration", flat=True).get() == one.pk


def test_a_voice_taken_back_meanwhile_does_not_come_back(verifier, pair):
    one, other = pair
    person = UserFactory()
    services.support(actor=person, aspiration=one)
    services.merge(actor=verifier, aspiration=one, target=other, reason=REASON)
    services.support(actor=person, aspiration=other, wants=False)
    services.unmerge(actor=verifier, aspiration=one, reason="Berbeda.")
    assert not Support.objects.exists()
    assert not Aspiration.objects.exclude(supporters_count=0).exists()


# Splitting


def test_a_split_one_belongs_to_the_same_sender(verifier):
    secret = "ABCD2345EFGH"
    one = make_aspiration(
        secret_digest=codes.digest(secret), privacy=Privacy.CONFIDENTIAL, rw=5, rt=2
    )
    second = services.split(
        actor=verifier, aspiration=one, title="Lampu di gang", text="Lampunya mati."
    )
    second.refresh_from_db()
    assert second.code != one.code
    assert codes.matches(secret, second.secret_digest)
    assert (second.privacy, second.place, second.split_from) == (one.privacy, one.place, one)
    assert (second.stage, second.answer_due_on) == (Stage.RECEIVED, one.answer_due_on)
    assert one.steps.order_by("-pk").first().other == second
    assert second.steps.order_by("-pk").first().other == one


@pytest.mark.parametrize(
    ("fields", "is_as_old"),
    [({}, True), ({"stage": "in_progress"}, False), ({"stage": "proposed"}, False)],
)
def test_a_split_one_is_as_old_as_the_first_while_that_waits_for_its_answer(
    verifier, fields, is_as_old
):
    promise()
    then = timezone.now() - timedelta(days=40)
    answered_at = timezone.now() if fields.get("stage") == "proposed" else None
    one = make_aspiration(created_at=then, answered_at=answered_at, **fields)
    second = services.split(actor=verifier, aspiration=one, title="Lampu di gang", text="Mati.")
    second.refresh_from_db()
    assert (second.created_at == then) == is_as_old
    assert second.is_overdue == is_as_old
    received = second.steps.in_order().first()
    assert received.created_at == received.announced_at == second.created_at


def test_followers_are_told_of_a_split(verifier):
    one = make_aspiration(author=UserFactory())
    follower = UserFactory()
    services.follow(actor=follower, aspiration=one)
    second = services.split(actor=verifier, aspiration=one, title="Lampu di gang", text="Mati.")
    assert second.author == one.author
    assert second.is_visible
    assert Follow.objects.filter(user=one.author, aspiration=second).exists()
    for person in (follower, one.author):
        assert Notice.objects.filter(recipient=person).exists()


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"stage": Stage.DONE}, ForbiddenMove),
        ({"visibility": Visibility.PENDING}, ValidationError),
    ],
)
def test_what_cannot_be_split(verifier, fields, error):
    with pytest.raises(error):
        services.split(
            actor=verifier, aspiration=make_aspiration(**fields), title="Lampu mati", text="Mati."
        )


# Another office


def test_it_is_forwarded_to_another_office(verifier, pair):
    one = pair[0]
    step = services.forward_outside(
        actor=verifier, aspiration=one, channel=Outside.JAKI, number=" JK 12 ", reason="Jalan kota"
    )
    one.refresh_from_db()
    assert (one.outside_channel, one.outside_number, one.stage) == ("jaki", "JK 12", "received")
    assert step.announced_at
    assert Notice.objects.filter(recipient=one.author).exists()


def test_the_number_of_the_other_office_is_needed(verifier, pair):
    for channel, number in (("jaki", ""), ("x", "12"), ("jaki", "1" * 41)):
        with pytest.raises(ValidationError):
            services.forward_outside(
                actor=verifier, aspiration=pair[0], channel=channel, number=number
            )


def test_only_officers_in_charge_do_these(pair):
    one, other = pair
    for actor in (make_officer(), UserFactory(resident=True), one.author):
        for work in (
            lambda actor: services.split(
                actor=actor, aspiration=one, title="Lampu mati", text="Mati"
            ),
            lambda actor: services.forward_outside(
                actor=actor, aspiration=one, channel="jaki", number="1"
            ),
            lambda actor: services.merge(actor=actor, aspiration=one, target=other, reason=REASON),
        ):
            with pytest.raises(NotAllowed):
                work(actor)


def test_whoever_looked_at_an_older_state_is_told(verifier, pair):
    one, other = pair
    seen = one.steps.get().pk
    services.forward_outside(actor=verifier, aspiration=one, channel="jaki", number="1", seen=seen)
    for work in (
        lambda: services.forward_outside(
            actor=verifier, aspiration=one, channel="jaki", number="2", seen=seen
        ),
        lambda: services.split(
            actor=verifier, aspiration=one, title="Lampu mati", text="Mati", seen=seen
        ),
        lambda: services.merge(
            actor=verifier, aspiration=one, target=other, reason=REASON, seen=seen
        ),
    ):
        with pytest.raises(AlreadyMoved):
            work()
