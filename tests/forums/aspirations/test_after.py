"""After the answer: rating, objecting once, reopening, changing and taking back."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from forums.aspirations import permissions, services
from forums.aspirations.models import (
    Aspiration,
    Contest,
    Figure,
    Picture,
    Rating,
    Step,
    StepKind,
    Word,
)
from forums.aspirations.services.figures import refresh_figures
from forums.aspirations.stages import Act, ForbiddenMove, Part, Stage
from forums.aspirations.states import ContestOutcome, Privacy
from forums.boards.refusals import NeedsConfirmation, NotAllowed
from forums.moderation.models import Case
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from forums.trail.models import TrailEntry
from tests.factories.aspirations import (
    make_aspiration,
    make_officer,
    promise,
    sent,
)
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db
REASON = "Belum diperbaiki, air masih melimpah."


@pytest.fixture
def resident(site_tree):
    """Somebody who has written enough not to be a newcomer."""
    person = UserFactory(resident=True)
    for _number in range(3):
        make_aspiration(author=person)
    return person


@pytest.fixture
def officer(site_tree):
    return make_officer(UnitFactory())


@pytest.fixture
def colleague(officer):
    return make_officer(officer.units.get())


def answered(author, by, /, **fields):
    """One that the officer ``by`` has answered."""
    promise()
    one = make_aspiration(author=author, stage=Stage.FORWARDED, unit=by.units.get(), **fields)
    services.move(actor=by, aspiration=one, act=Act.ANSWER, answer="Sudah kami perbaiki.")
    return Aspiration.objects.get(pk=one.pk)


# Rating


def test_the_sender_rates_once(resident, officer):
    one = answered(resident, officer)
    services.rate(actor=resident, aspiration=one, score=4, text="Cepat.")
    assert (one.rating.score, one.rating.text) == (4, "Cepat.")
    step = Step.objects.get(kind=StepKind.RATED)
    assert (step.data, step.reason) == ({"score": 4}, "")
    assert TrailEntry.objects.get(action="aspirations.rate").actor == resident
    with pytest.raises(NotAllowed):
        services.rate(actor=resident, aspiration=one, score=5)
    assert Rating.objects.count() == 1


@pytest.mark.parametrize("score", [0, 6, -1, None])
def test_scores_go_from_1_to_5(resident, officer, score):
    with pytest.raises(ValidationError):
        services.rate(actor=resident, aspiration=answered(resident, officer), score=score)


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage not in ("answered", "done")])
def test_what_has_no_answer_is_not_rated(resident, stage):
    one = make_aspiration(author=resident, stage=stage)
    with pytest.raises(NotAllowed):
        services.rate(actor=resident, aspiration=one, score=5)


def test_nobody_else_rates_objects_confirms_reopens_or_takes_back(resident, officer):
    one = answered(resident, officer)
    for person in (UserFactory(resident=True), officer, None):
        about = {"actor": person, "aspiration": one}
        for act in (
            lambda about=about: services.rate(**about, score=1),
            lambda about=about: services.contest(**about, reason=REASON),
            lambda about=about: services.finish(**about),
            lambda about=about: services.reopen(**about, reason=REASON),
            lambda about=about: services.withdraw(**about),
        ):
            with pytest.raises(NotAllowed):
                act()
    one.refresh_from_db()
    assert one.stage == Stage.ANSWERED


def test_rating_and_confirming_in_one_form(resident, officer):
    one = answered(resident, officer)
    client = Client()
    client.force_login(resident)
    url = f"/aspirasi/{one.code}/nilai/"
    assert client.get(url).status_code == 200
    assert client.post(url, {"score": "9"}).context["form"].errors["score"]
    response = client.post(url, {"score": "5", "done": "on"}, follow=True)
    assert response.redirect_chain[0][1] == 302
    assert "penilaian Anda sudah kami catat" in response.text
    one.refresh_from_db()
    assert (one.stage, one.rating.score) == (Stage.DONE, 5)
    assert client.get(url).status_code == 403


def test_a_new_answer_is_rated_again_and_the_last_rating_counts(resident, officer):
    one = answered(resident, officer)
    services.rate(actor=resident, aspiration=one, score=2, text="Belum beres.")
    services.finish(actor=resident, aspiration=one)
    services.reopen(actor=resident, aspiration=one, reason=REASON)
    one.refresh_from_db()
    with pytest.raises(NotAllowed):  # no answer yet
        services.rate(actor=resident, aspiration=one, score=5)
    about = {"actor": officer, "aspiration": one, "act": Act.ANSWER}
    services.move(**about, answer="Sudah diulang.", announced=False)
    with pytest.raises(NotAllowed):  # nobody was told of it
        services.rate(actor=resident, aspiration=one, score=5)
    services.announce(actor=officer, aspiration=one)
    one = Aspiration.objects.get(pk=one.pk)
    services.rate(actor=resident, aspiration=one, score=5)
    one = Aspiration.objects.get(pk=one.pk)
    assert (one.rating.score, one.rating.text, Rating.objects.count()) == (5, "", 1)
    scores = Step.objects.filter(kind=StepKind.RATED).order_by("pk")
    assert [step.data["score"] for step in scores] == [2, 5]
    with pytest.raises(NotAllowed):
        services.rate(actor=resident, aspiration=one, score=4)
    refresh_figures()
    figure = Figure.objects.get(audience="public", dimension="all")
    assert (figure.ratings, figure.rating_sum) == (1, 5)


def test_nothing_is_rated_while_an_objection_waits(resident, officer, colleague):
    one = answered(resident, officer)
    found = services.contest(actor=resident, aspiration=one, reason=REASON)
    with pytest.raises(NotAllowed):
        services.rate(actor=resident, aspiration=one, score=1)
    client = Client()
    client.force_login(resident)
    address = f"/aspirasi/{one.code}/nilai/"
    assert address not in client.get(one.get_absolute_url()).text
    services.decide_contest(
        actor=colleague, contest=found, outcome=ContestOutcome.REFUSED, text="Sudah diperiksa."
    )
    assert address in client.get(one.get_absolute_url()).text
    services.rate(actor=resident, aspiration=one, score=3)


# Objecting


def test_the_sender_objects_once_in_public(resident, officer, verifier):
    one = answered(resident, officer)
    services.contest(actor=resident, aspiration=one, reason=REASON)
    found = Contest.objects.get()
    assert (found.first_officer, found.outcome) == (officer, ContestOutcome.WAITING)
    step = Step.objects.get(kind=StepKind.CONTESTED)
    assert (step.reason, bool(step.announced_at)) == (REASON, True)
    assert Notice.objects.filter(recipient=verifier, kind="aspirations.work").exists()
    with pytest.raises(NotAllowed):
        services.contest(actor=resident, aspiration=one, reason=REASON)
    with pytest.raises(NotAllowed):  # another officer decides first
        services.finish(actor=resident, aspiration=one)


def test_while_an_objection_waits_its_sender_is_not_asked_to_confirm(resident, officer):
    one = answered(resident, officer)
    assert Act.FINISH in permissions.possible_acts(resident, one)
    services.contest(actor=resident, aspiration=one, reason=REASON)
    one.refresh_from_db()
    assert permissions.possible_acts(resident, one) == []


def test_words_of_guests_and_doubtful_words_stay_with_the_office(resident, officer):
    given = sent(None)
    Aspiration.objects.filter(pk=given.aspiration.pk).update(
        stage=Stage.FORWARDED, public_stage=Stage.FORWARDED, unit=officer.units.get()
    )
    services.move(actor=officer, aspiration=given.aspiration, act=Act.ANSWER, answer="Sudah.")
    services.contest(actor=None, aspiration=given.aspiration, reason=REASON, secret=given.secret)
    phone = answered(resident, officer)
    services.contest(actor=resident, aspiration=phone, reason="Telepon saya 0812-3456-7890.")
    assert set(Step.objects.filter(kind=StepKind.CONTESTED).values_list("reason", flat=True)) == {
        ""
    }
    assert REASON in Contest.objects.values_list("reason", flat=True)


def test_too_late_to_object(resident, officer):
    one = answered(resident, officer)
    with (
        time_machine.travel(timezone.now() + timedelta(days=31), tick=False),
        pytest.raises(NotAllowed),
    ):
        services.contest(actor=resident, aspiration=one, reason=REASON)


@pytest.mark.parametrize("who", ["officer", "resident", "stranger", "lurah"])
def test_who_does_not_decide(resident, officer, who, staff):
    one = answered(resident, officer)
    found = services.contest(actor=resident, aspiration=one, reason=REASON)
    person = {
        "officer": lambda: officer,
        "resident": lambda: resident,
        "stranger": make_officer,
        "lurah": lambda: staff("Lurah"),
    }[who]()
    with pytest.raises(NotAllowed):
        services.decide_contest(
            actor=person, contest=found, outcome=ContestOutcome.GRANTED, text="Benar."
        )


def test_granted_the_work_goes_on(resident, officer, colleague):
    one = answered(resident, officer)
    Aspiration.objects.filter(pk=one.pk).update(target_on=timezone.localdate() - timedelta(9))
    found = services.contest(actor=resident, aspiration=one, reason=REASON)
    services.decide_contest(
        actor=colleague, contest=found, outcome=ContestOutcome.GRANTED, text="Benar, belum."
    )
    one.refresh_from_db()
    found.refresh_from_db()
    assert (one.stage, one.public_stage) == (Stage.IN_PROGRESS, Stage.IN_PROGRESS)
    assert not one.is_overdue
    assert (found.outcome, found.decided_by) == (ContestOutcome.GRANTED, colleague)
    step = Step.objects.get(kind=StepKind.CONTEST_DECIDED)
    assert (step.reason, step.data["outcome"]) == ("Benar, belum.", "granted")
    with pytest.raises(NotAllowed):
        services.decide_contest(
            actor=colleague, contest=found, outcome=ContestOutcome.REFUSED, text="Tidak."
        )


def test_refused_the_answer_stands_and_it_is_public(resident, officer, verifier):
    one = answered(resident, officer)
    found = services.contest(actor=resident, aspiration=one, reason=REASON)
    services.decide_contest(
        actor=verifier, contest=found, outcome=ContestOutcome.REFUSED, text="Sudah diperiksa."
    )
    one.refresh_from_db()
    assert one.stage == Stage.ANSWERED
    assert one.steps.announced().filter(kind=StepKind.CONTEST_DECIDED).count() == 1
    assert Notice.objects.filter(recipient=resident, kind="aspirations.step").count() >= 2
    services.finish(actor=resident, aspiration=one)


@pytest.mark.parametrize("outcome", ["", "maybe", None])
def test_an_outcome_is_one_of_two(resident, officer, colleague, outcome):
    found = services.contest(actor=resident, aspiration=answered(resident, officer), reason=REASON)
    with pytest.raises(ValidationError):
        services.decide_contest(actor=colleague, contest=found, outcome=outcome, text="Ya.")


def test_colleagues_can_read_a_confidential_one_that_is_objected_to(resident, officer, colleague):
    one = answered(resident, officer, privacy=Privacy.CONFIDENTIAL, officer=officer)
    found = services.contest(actor=resident, aspiration=one, reason=REASON)
    services.decide_contest(
        actor=colleague, contest=found, outcome=ContestOutcome.GRANTED, text="Benar."
    )
    one.refresh_from_db()
    assert one.stage == Stage.IN_PROGRESS


# Reopening


def test_reopened_within_its_time(resident, officer):
    one = answered(resident, officer)
    services.finish(actor=resident, aspiration=one)
    one.refresh_from_db()
    assert one.stage == Stage.DONE
    with (
        time_machine.travel(timezone.now() + timedelta(days=31), tick=False),
        pytest.raises(ForbiddenMove),
    ):
        services.reopen(actor=resident, aspiration=one, reason=REASON)
    services.reopen(actor=resident, aspiration=one, reason=REASON)
    one.refresh_from_db()
    assert (one.stage, one.closed_at) == (Stage.FORWARDED, None)
    assert one.due_on is not None


def test_the_right_to_reopen_and_to_object_begins_when_the_end_is_told(resident, officer):
    one = answered(resident, officer)
    finish = {"actor": officer, "aspiration": one, "act": Act.FINISH}
    services.move(**finish, announced=False)
    with pytest.raises(ForbiddenMove):  # the sender knows nothing of it yet
        services.reopen(actor=resident, aspiration=one, reason=REASON)
    decided = timezone.now()
    with time_machine.travel(decided + timedelta(days=40), tick=False):
        services.announce(actor=officer, aspiration=one)
    with time_machine.travel(decided + timedelta(days=69), tick=False):
        one = Aspiration.objects.get(pk=one.pk)
        assert permissions.may_contest(resident, one)
        services.reopen(actor=resident, aspiration=one, reason=REASON)


def test_an_objection_goes_before_reopening(resident, officer):
    one = answered(resident, officer)
    services.finish(actor=resident, aspiration=one)
    services.contest(actor=resident, aspiration=one, reason=REASON)
    with pytest.raises(ForbiddenMove):
        services.reopen(actor=resident, aspiration=one, reason=REASON)
    client = Client()
    client.force_login(resident)
    assert client.get(f"/aspirasi/{one.code}/buka-kembali/").status_code == 403


def test_acts_that_the_stage_forbids_are_told_on_the_page(resident, officer):
    one = answered(resident, officer)
    client = Client()
    client.force_login(resident)
    assert client.get(f"/aspirasi/{one.code}/buka-kembali/").status_code == 403
    done = client.post(f"/aspirasi/{one.code}/selesai/", follow=True)
    assert done.redirect_chain[0][1] == 302
    assert "Aspirasi ini kini selesai." in done.text
    assert client.post(f"/aspirasi/{one.code}/selesai/").status_code == 403
    assert client.get(f"/aspirasi/{one.code}/selesai/").status_code == 405


# Changing


def test_a_waiting_one_is_changed_and_looked_at_again(site_tree):
    newcomer = UserFactory(resident=True)
    one = sent(newcomer).aspiration
    assert one.visibility == Visibility.PENDING
    version = Case.objects.get().version
    client = Client()
    client.force_login(newcomer)
    url = f"/aspirasi/{one.code}/ubah/"
    new = {"title": "Saluran mampet di gang", "text": "Mohon dikeruk.", "landmark": ""}
    assert client.post(url, new).status_code == 302
    one.refresh_from_db()
    assert (one.title, one.text) == ("Saluran mampet di gang", "Mohon dikeruk.")
    assert Case.objects.get().version > version
    assert not Word.objects.filter(aspiration=one).exists()
    assert TrailEntry.objects.filter(action="aspirations.edit").count() == 1


def test_a_picture_is_taken_away_by_the_name_of_its_file(site_tree):
    newcomer = UserFactory(resident=True)
    one = sent(newcomer).aspiration
    rows = [
        Picture.objects.create(
            aspiration=one, large=f"{name}.webp", small=f"{name}-s.webp", width=4, height=3
        )
        for name in ("ab12", "cd34")
    ]
    client = Client()
    client.force_login(newcomer)
    url = f"/aspirasi/{one.code}/ubah/"
    new = {"title": "Saluran mampet di gang", "text": "Mohon dikeruk.", "landmark": ""}
    slip = client.post(url, {**new, "title": "", "drop": rows[1].small.name})
    assert f'value="{rows[1].small.name}" checked' in slip.text
    assert f'value="{rows[0].small.name}" checked' not in slip.text
    wrong = client.post(url, {**new, "drop": str(rows[0].pk)})
    assert wrong.context["form"].errors["drop"]
    assert 'value="ab12-s.webp"' in wrong.text
    assert client.post(url, {**new, "drop": "ab12-s.webp"}).status_code == 302
    assert one.pictures.get() == rows[1]


def test_what_moderators_refused_goes_to_them_again(site_tree):
    newcomer = UserFactory(resident=True)
    one = make_aspiration(author=newcomer, visibility=Visibility.REJECTED)
    services.edit_aspiration(
        actor=newcomer, aspiration=one, title="Judul yang baru", text="Teks yang baru."
    )
    one.refresh_from_db()
    assert one.visibility == Visibility.PENDING
    assert Case.objects.get().cause == "resubmitted"


@pytest.mark.parametrize("fields", [{}, {"stage": Stage.FORWARDED}], ids=["visible", "forwarded"])
def test_what_others_support_stays_as_it_is(resident, fields):
    one = make_aspiration(author=resident, **fields)
    with pytest.raises(NotAllowed):
        services.edit_aspiration(actor=resident, aspiration=one, title="Judul baru", text="Teks")


def test_changes_are_screened_too(site_tree):
    newcomer = UserFactory(resident=True)
    one = sent(newcomer).aspiration
    about = {"actor": newcomer, "aspiration": one, "title": "Judul yang baru"}
    with pytest.raises(ValidationError):
        services.edit_aspiration(**about, text="NIK saya 3174091505900002")
    with pytest.raises(NeedsConfirmation):
        services.edit_aspiration(**about, text="Telepon 0812-3456-7890")


# Taking back


@pytest.mark.parametrize("privacy", [Privacy.PUBLIC, Privacy.CONFIDENTIAL])
def test_taken_back_by_its_author(site_tree, privacy):
    newcomer = UserFactory(resident=True)
    one = sent(newcomer, privacy=privacy).aspiration
    services.withdraw(actor=newcomer, aspiration=one)
    one.refresh_from_db()
    assert (one.visibility, one.stage) == (Visibility.WITHDRAWN, Stage.ARCHIVED)
    last = one.steps.order_by("-pk").first()
    assert (last.part, last.reason) == (Part.SENDER, "Ditarik oleh pengirimnya.")
    with pytest.raises(NotAllowed):
        services.withdraw(actor=newcomer, aspiration=one)


def test_taken_back_by_a_guest_with_the_secret(site_tree):
    given = sent(None)
    client = Client()
    code = given.aspiration.code
    client.post("/aspirasi/buka/", {"kode": code, "rahasia": given.secret})
    assert client.get(f"/aspirasi/{code}/tarik/").status_code == 200
    assert client.post(f"/aspirasi/{code}/tarik/").status_code == 302
    given.aspiration.refresh_from_db()
    assert given.aspiration.visibility == Visibility.WITHDRAWN
    assert Case.objects.open().count() == 0
    again = client.post(f"/en/aspirasi/{code}/tarik/")
    assert again.status_code == 403
    assert "It was taken back already." in again.text
