"""The aspirations of the demo: loaded once, as the services would have left them."""

from datetime import timedelta

import pytest
from django.db.models import Count, F
from django.utils import timezone
from wagtail.models import Locale

from config.demo import aspirations, reset
from config.demo.accounts import ensure_accounts
from config.roles import sync_roles
from forums.aspirations.models import (
    Answer,
    AnswerTemplate,
    Aspiration,
    AssistedVoice,
    Category,
    Contest,
    Figure,
    Follow,
    Message,
    Picture,
    ProgramLink,
    Promise,
    Rating,
    Step,
    StepKind,
    Support,
    Word,
)
from forums.aspirations.search import similar
from forums.aspirations.services.deadlines import recompute_deadlines
from forums.aspirations.stages import AT_WORK, CLOSED, Act, Part, Stage
from forums.aspirations.states import Channel, Privacy
from forums.moderation.states import Visibility
from forums.people.models import Unit
from forums.trail.actions import action_labels
from forums.trail.models import TrailEntry

MODELS = (
    Aspiration,
    Step,
    Answer,
    Support,
    Follow,
    Message,
    Rating,
    Contest,
    AssistedVoice,
    Word,
    Figure,
    Category,
    AnswerTemplate,
    Promise,
    Picture,
)


@pytest.fixture
def load(db, site_tree, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    locale = Locale.get_default()
    english, _new = Locale.objects.get_or_create(language_code="en")
    sync_roles()
    ensure_accounts(public=False)

    def run():
        aspirations.load_categories(locale, english)
        pages = {"lubang-seribu-biopori": site_tree.standard}
        aspirations.load_aspirations(locale, pages, count=120)

    run()
    return run


def counts():
    return {model.__name__: model.objects.count() for model in MODELS}


def test_aspirations_of_the_demo(load, subtests):
    known, today, now = counts(), timezone.localdate(), timezone.now()
    rows = Aspiration.objects.all()

    with subtests.test("what belongs to them is there"):
        assert known["Aspiration"] == 131
        assert known["Category"] == 28
        assert known["AnswerTemplate"] == 12
        assert known["Promise"] == 5
        assert known["Picture"] == 2
        assert all(known.values()), known
        assert set(rows.values_list("public_stage", flat=True)) >= set(Stage.values)

    with subtests.test("each trail leads to where the aspiration stands, without a gap"):
        for aspiration in rows.prefetch_related("steps"):
            steps = list(aspiration.steps.in_order())
            moves = [step for step in steps if step.kind == StepKind.MOVED]
            assert steps[0].kind == StepKind.RECEIVED
            assert steps[0].created_at == aspiration.created_at
            stage = Stage.RECEIVED
            for step in moves:
                assert step.from_stage == stage
                stage = step.to_stage
            assert aspiration.stage == aspiration.public_stage == stage
            assert all(step.announced_at <= now for step in steps)
            assert (aspiration.closed_at is None) == (stage not in CLOSED)

    with subtests.test("nothing confidential is visible, findable or supported"):
        confidential = rows.filter(privacy=Privacy.CONFIDENTIAL)
        assert confidential
        assert not confidential.filter(visibility=Visibility.VISIBLE)
        assert not Word.objects.filter(aspiration__in=confidential)
        assert not Support.objects.filter(aspiration__in=confidential)

    with subtests.test("counters say what is there"):
        counted = rows.annotate(number=Count("supports")).exclude(number=F("supporters_count"))
        assert not counted
        assert not Support.objects.filter(user=F("aspiration__author"))

    with subtests.test("guests have a secret, residents none, and nobody is both"):
        assert not rows.filter(author=None, secret_digest="")
        assert not rows.filter(author__isnull=False).exclude(secret_digest="")
        assert rows.exclude(channel=Channel.WEB).count() == known["AssistedVoice"]

    with subtests.test("the clock runs as the promises say"):
        assert not rows.filter(stage__in=[Stage.RECEIVED, Stage.FORWARDED], due_on=None)
        assert recompute_deadlines() == 0
        in_time = rows.filter(is_answered_in_time=True).count()
        answered = rows.exclude(answer_days=None).count()
        assert 0.75 < in_time / answered < 1
        overdue = rows.filter(stage__in=AT_WORK, due_on__lt=today).count()
        assert overdue < rows.filter(stage__in=AT_WORK).count()

    with subtests.test("the ten show what can happen"):
        drain = rows.get(title__startswith="Pelebaran saluran di gang belakang pos")
        assert drain.stage == Stage.PROPOSED
        assert ProgramLink.objects.get().aspiration == drain
        assert drain.steps.filter(kind=StepKind.PROGRAM_LINKED).count() == 1
        merged = rows.get(title__startswith="Jalan dekat stasiun gelap")
        assert merged.merged_into.steps.filter(kind=StepKind.TAKEN_IN, other=merged)
        assert Contest.objects.filter(aspiration__title="Pengaspalan jalan dalam perumahan")
        hump = rows.get(title="Pembatas kecepatan di depan taman kanak-kanak")
        assert {picture.role for picture in hump.pictures.all()} == {"before", "after"}
        assert hump.rating.score == 5
        ask = rows.get(title="Tumpukan puing di tepi jalan")
        assert ask.stage == Stage.INCOMPLETE
        assert [m.is_from_office for m in ask.messages.all()] == [True, False, True]
        assert drain in similar("genangan di saluran gang belakang pos")

    with subtests.test("figures count everybody"):
        everybody = Figure.objects.filter(audience="office", dimension="all")
        assert sum(everybody.values_list("received", flat=True)) == 131

    with subtests.test("some say where, within the kelurahan, and only what came by phone"):
        placed = rows.exclude(latitude=None)
        assert 20 < placed.count() < 80
        assert not placed.exclude(channel=Channel.WEB)
        assert not placed.exclude(latitude__range=(-6.32, -6.3), longitude__range=(106.83, 106.86))

    with subtests.test("every unit has officers, and who acted in the office is known"):
        units = Unit.objects.filter(locale=Locale.get_default())
        assert all(unit.members.exists() for unit in units)
        assert not Step.objects.filter(part__in=(Part.VERIFIER, Part.OFFICER), actor=None)

    with subtests.test("the trail of the site tells the same story"):
        entries = TrailEntry.objects.filter(action__startswith="aspirations.")
        for act in ("send", Act.FORWARD, Act.ANSWER, "contest", "rate", "link_program"):
            assert entries.filter(action=f"aspirations.{act}").exists(), act
        assert {entry.action for entry in entries} <= set(action_labels())
        last = drain.steps.filter(kind=StepKind.MOVED).last()
        entry = TrailEntry.objects.about(drain).get(action="aspirations.propose")
        assert (entry.actor, entry.created_at) == (last.actor, last.created_at)
        assert entry.role == "Petugas"
        hidden = entries.filter(object_id__in=[str(one.pk) for one in confidential])
        assert hidden
        assert not hidden.exclude(reason="")

    with subtests.test("loading again changes nothing"):
        load()
        assert counts() == known

    with subtests.test("reset takes everything away"):
        reset.remove_content()
        left = counts()
        assert not any(left.values()), left


def test_nothing_lies_in_the_future_on_any_hour(load):
    later = timezone.now() + timedelta(seconds=1)
    assert not Aspiration.objects.filter(created_at__gt=later)
    assert not Step.objects.filter(created_at__gt=later)
    assert not Aspiration.objects.filter(stage=Stage.ANSWERED, due_on__lt=timezone.localdate())
