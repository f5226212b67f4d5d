"""The monthly figures are what a plain count of the aspirations would say."""

import random
from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.utils import timezone

from forums.aspirations import services
from forums.aspirations.models import Aspiration, Audience, Dimension, Figure, Rating, Step, Support
from forums.aspirations.services.figures import all_months, refresh_figures
from forums.aspirations.stages import AT_WORK, Act, Stage
from forums.aspirations.states import ASSISTED_CHANNELS, Channel, Privacy
from forums.moderation import services as moderation
from forums.moderation.services.moves import move_content
from forums.moderation.states import Act as ModerationAct
from forums.moderation.states import Role, Visibility
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
)
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 11, 25, 3, tzinfo=UTC)
STAGES = [Stage.RECEIVED, Stage.FORWARDED, Stage.ANSWERED, Stage.DONE, Stage.INCOMPLETE]


@pytest.fixture
def many():
    """Sixty of all sorts over four months; the same every time."""
    dice = random.Random(4)
    units = [UnitFactory(), UnitFactory(), None]
    categories = [make_category(), make_category()]
    with time_machine.travel(NOW, tick=False):
        for _number in range(60):
            make_one(dice, units, categories)
        yield units, categories


def make_one(dice, units, categories):
    created = NOW - timedelta(hours=dice.randrange(24 * 100))
    days = dice.choice([None, None, 0, 1, 2, 2, 3, 9])
    privacy = dice.choice(list(Privacy))
    extra = {}
    if privacy != Privacy.CONFIDENTIAL:
        extra["visibility"] = dice.choice([*Visibility, Visibility.VISIBLE])
    aspiration = make_aspiration(
        created_at=created,
        stage=dice.choice(STAGES),
        unit=dice.choice(units),
        category=dice.choice(categories),
        rw=dice.choice([None, 1, 2, 3]),
        privacy=privacy,
        channel=dice.choice(list(Channel)),
        due_on=None,
        answer_due_on=dice.choice([None, date(2026, 11, 24), date(2026, 12, 24)]),
        answer_days=days,
        is_answered_in_time=None if days is None else dice.choice([True, False, None]),
        **extra,
    )
    if dice.random() < 0.4:
        Rating.objects.create(aspiration=aspiration, score=dice.randint(1, 5))


def plain_count():
    """The same figures, counted one by one."""
    found = {}
    today = timezone.localdate()
    for one in Aspiration.objects.select_related("rating"):
        if one.visibility in (Visibility.REJECTED, Visibility.WITHDRAWN):
            continue
        month = timezone.localdate(one.created_at).replace(day=1)
        for audience in Audience:
            if audience == Audience.PUBLIC and not one.is_visible:
                continue
            for dimension, key in (
                (Dimension.ALL, 0),
                (Dimension.UNIT, one.unit_id or 0),
                (Dimension.CATEGORY, one.category_id),
                (Dimension.RW, one.rw or 0),
            ):
                place = (audience.value, month, dimension.value, key)
                count(found.setdefault(place, Counter()), one, today)
    return found


def count(figure, one, today):
    answered = one.answer_days is not None
    waits = not answered and one.answer_due_on and one.public_stage in AT_WORK
    rating = getattr(one, "rating", None)
    figure.update(
        received=1,
        answered=answered,
        on_time=one.is_answered_in_time is True,
        late=one.is_answered_in_time is False,
        overdue=bool(waits and one.answer_due_on < today),
        done=one.public_stage == Stage.DONE,
        assisted=one.channel in ASSISTED_CHANNELS,
        ratings=rating is not None,
        rating_sum=rating.score if rating else 0,
    )
    if answered:
        figure[str(one.answer_days)] += 1


def stored():
    return {
        (figure.audience, figure.month, figure.dimension, figure.key): Counter(
            {name: getattr(figure, name) for name in COUNTS} | figure.days
        )
        for figure in Figure.objects.all()
    }


COUNTS = (
    "received",
    "answered",
    "on_time",
    "late",
    "overdue",
    "done",
    "assisted",
    "ratings",
    "rating_sum",
)


def test_figures_are_a_plain_count(many):
    refresh_figures()
    assert stored() == plain_count()
    assert len(stored()) > 40


def test_counting_twice_changes_nothing(many):
    refresh_figures()
    first = stored()
    assert refresh_figures(since=NOW - timedelta(days=400)) == len(all_months())
    assert stored() == first


def test_only_the_months_of_what_changed_are_counted_again(many):
    refresh_figures()
    Aspiration.objects.update(changed_at=NOW - timedelta(days=1))
    with time_machine.travel(NOW + timedelta(hours=1)):
        assert refresh_figures() == 0
        one = Aspiration.objects.visible().earliest("created_at")
        Aspiration.objects.filter(pk=one.pk).update(rw=77, changed_at=timezone.now())
        assert refresh_figures() == 1
        assert stored() == plain_count()


def test_what_becomes_overdue_is_counted_the_next_day(many):
    refresh_figures()
    Aspiration.objects.update(changed_at=NOW - timedelta(days=1))
    with time_machine.travel(datetime(2026, 12, 26, 3, tzinfo=UTC)):
        assert refresh_figures() > 0
        assert stored() == plain_count()


def test_a_month_without_any_is_forgotten():
    make_aspiration()
    refresh_figures()
    assert Figure.objects.exists()
    moderation_reject(Aspiration.objects.get())
    refresh_figures()
    assert not Figure.objects.exists()


def moderation_reject(aspiration):
    case = moderation.open_case(content=aspiration, cause="review")
    move_content(actor=None, content=aspiration, act=ModerationAct.HIDE, role=Role.MODERATOR)
    Aspiration.objects.update(visibility=Visibility.REJECTED)
    return case


def test_months_begin_at_midnight_here():
    make_aspiration(created_at=datetime(2026, 10, 31, 17, 30, tzinfo=UTC))  # 00.30 in Jakarta
    refresh_figures()
    assert set(Figure.objects.values_list("month", flat=True)) == {date(2026, 11, 1)}


def test_repair_counts_everything(many):
    refresh_figures()
    Figure.objects.update(received=999)
    Figure.objects.create(month=date(2001, 1, 1), dimension=Dimension.ALL, received=5)
    one = Aspiration.objects.visible().first()
    Support.objects.create(aspiration=one, user=UserFactory())
    other = Aspiration.objects.visible().last()
    Aspiration.objects.filter(pk=other.pk).update(supporters_count=9)
    call_command("repair_aspiration_figures", verbosity=0)
    assert stored() == plain_count()
    one.refresh_from_db()
    other.refresh_from_db()
    assert (one.supporters_count, other.supporters_count) == (1, 0)


def test_repair_notes_how_long_answers_took():
    with time_machine.travel(NOW, tick=False):
        make_aspiration(
            created_at=NOW - timedelta(days=7),
            stage=Stage.ANSWERED,
            answered_at=NOW - timedelta(days=1),
            due_on=None,
            answer_due_on=date(2026, 11, 24),
        )
        call_command("repair_aspiration_figures", verbosity=0)
    found = Aspiration.objects.get()
    assert found.answer_days == 4
    assert found.is_answered_in_time is True


class TestAnswers:
    """What counts as an answer, and when."""

    @pytest.fixture
    def case(self):
        promise()
        unit = UnitFactory()
        with time_machine.travel(datetime(2026, 11, 2, 3, tzinfo=UTC), tick=False):  # a Monday
            one = make_aspiration(stage=Stage.FORWARDED, unit=unit)
        return one, make_officer(unit)

    @pytest.mark.parametrize(
        ("day", "days", "in_time"), [(2, 0, True), (6, 4, True), (12, 8, True), (13, 9, False)]
    )
    def test_days_are_working_days(self, case, day, days, in_time):
        one, officer = case
        with time_machine.travel(datetime(2026, 11, day, 5, tzinfo=UTC)):
            services.move(actor=officer, aspiration=one, act=Act.ANSWER, answer="Sudah diperbaiki.")
        one.refresh_from_db()
        assert (one.answer_days, one.is_answered_in_time) == (days, in_time)

    def test_what_was_not_announced_is_no_answer(self, case):
        one, officer = case
        with time_machine.travel(datetime(2026, 11, 4, 5, tzinfo=UTC)):
            services.move(
                actor=officer, aspiration=one, act=Act.ANSWER, answer="Sudah.", announced=False
            )
            one.refresh_from_db()
            assert one.answer_days is None
        with time_machine.travel(datetime(2026, 11, 13, 5, tzinfo=UTC)):
            services.announce(actor=officer, aspiration=one)
            one.refresh_from_db()
        assert (one.answer_days, one.is_answered_in_time) == (9, False)
        assert timezone.localdate(one.stage_since) == date(2026, 11, 13)

    def test_days_of_waiting_for_the_sender_do_not_count(self, case):
        one, officer = case
        for day, act, given in (
            (3, Act.ASK, {"reason": "Di mana tepatnya?"}),
            (10, Act.COMPLETE, {}),
            (11, Act.ANSWER, {"answer": "Sudah."}),
        ):
            with time_machine.travel(datetime(2026, 11, day, 5, tzinfo=UTC)):
                services.move(actor=officer, aspiration=one, act=act, **given)
        one.refresh_from_db()
        assert one.answer_days == 2

    def test_a_unit_that_was_not_announced_is_counted_where_it_was(self, case):
        one, officer = case
        services.move(actor=officer, aspiration=one, act=Act.FORWARD, unit=one.unit)
        other = UnitFactory()
        services.move(
            actor=make_verifier(), aspiration=one, act=Act.FORWARD, unit=other, announced=False
        )
        assert Step.objects.unannounced().count() == 1
        refresh_figures()
        rows = Figure.objects.filter(dimension=Dimension.UNIT)
        assert dict(rows.values_list("audience", "key")) == {
            Audience.PUBLIC: one.unit_id,
            Audience.OFFICE: other.pk,
        }
