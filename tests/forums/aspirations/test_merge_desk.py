"""Merging on the officers' screen: choosing, seeing what it does, confirming, undoing."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forums.aspirations import services
from forums.aspirations.clock import enter_stage
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import CLOSED, MOVES, OPEN, Act, Stage
from tests.factories.aspirations import make_aspiration, make_category, promise
from tests.factories.people import UserFactory

pytestmark = pytest.mark.django_db
REASON = "Keduanya meminta hal yang sama."


@pytest.fixture
def category():
    return make_category()


@pytest.fixture
def pair(category):
    """Two that say the same, the second with a supporter."""
    one, other = (
        make_aspiration(title=f"Saluran mampet di Gang {name}", text="Mampet.", category=category)
        for name in ("Kelinci", "Kelinci dua")
    )
    services.support(actor=UserFactory(), aspiration=one)
    services.support(actor=UserFactory(), aspiration=other)
    return one, other


@pytest.fixture
def desk(site_tree, verifier):
    client = Client()
    client.force_login(verifier)
    return client


def send(desk, aspiration, deed="merge", follow=False, **given):
    """Send the form as the page shows it; ``look`` presses the search."""
    buttons = {name: given.pop(name) for name in ("look",) if name in given}
    seen = aspiration.steps.order_by("-pk").first()
    data = {f"{deed}-{name}": value for name, value in given.items()}
    data |= {"do": deed, "seen": seen.pk if seen else 0, **buttons}
    return desk.post(address(aspiration), data, follow=follow)


def address(aspiration):
    return reverse("aspirations_desk:case", args=[aspiration.code])


def merging(page):
    return next(choice.form for choice in page.context["acts"] if choice.name == "merge")


def test_similar_ones_are_offered_with_stage_and_supporters(desk, pair):
    one, other = pair
    form = merging(desk.get(address(one)))
    [(code, line)] = form.fields["target"].widget.choices
    assert code == other.code
    for shown in (other.title, str(other.get_stage_display()), "1 pendukung", other.code):
        assert shown in line


def test_another_one_is_looked_for_by_words_or_code(desk, pair, category):
    one = pair[0]
    far = make_aspiration(title="Lampu taman padam", text="Gelap.", category=category)
    for wanted in ("lampu taman", far.code, far.code.lower()):
        page = send(desk, one, wanted=wanted, reason="diketik", look="1")
        form = merging(page)
        assert far.code in dict(form.fields["target"].widget.choices), wanted
        assert "diketik" in page.text
    page = send(desk, one, wanted="tidak ada sama sekali", look="1")
    assert "tidak ada sama sekali" in str(merging(page).fields["wanted"].help_text)
    # What is hidden or merged isn't found.
    Aspiration.objects.filter(pk=far.pk).update(visibility="hidden")
    page = send(desk, one, wanted=far.code, look="1")
    assert far.code not in dict(merging(page).fields["target"].widget.choices)


def test_nothing_happens_before_what_it_does_was_shown(desk, pair):
    one, other = pair
    third = make_aspiration()
    page = send(desk, one, target=other.code, reason=REASON)
    preview = merging(page).preview
    assert (preview.target, preview.supporters, preview.supporters_after) == (other, 1, 2)
    assert Aspiration.objects.get(pk=one.pk).stage == Stage.RECEIVED
    # Another choice than the one that was shown is shown first.
    page = send(desk, one, target=other.code, reason=REASON, confirmed=third.code)
    assert merging(page).preview.target == other
    done = send(desk, one, follow=True, target=other.code, reason=REASON, confirmed=other.code)
    one.refresh_from_db()
    assert one.merged_into == other
    assert f'href="{address(other)}"' in done.text
    assert Aspiration.objects.get(pk=other.pk).supporters_count == 2


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage != Stage.MERGED])
@pytest.mark.parametrize("is_contested", [False, True])
def test_what_is_closed_or_objected_to_needs_an_explanation(desk, pair, stage, is_contested):
    one, other = pair
    contested = timezone.now() if is_contested else None
    closed_at = timezone.now() if stage in CLOSED else None
    fields = {"stage": stage, "public_stage": stage, "closed_at": closed_at}
    fields["contested_since"] = contested
    Aspiration.objects.filter(pk=other.pk).update(**fields)
    needed = is_contested or stage not in OPEN
    given = {"target": other.code, "reason": REASON, "confirmed": other.code}
    page = send(desk, one, **given)
    one.refresh_from_db()
    assert (one.stage == Stage.MERGED) == (not needed)
    if needed:
        assert "despite" in merging(page).errors
        with pytest.raises(ValidationError):
            services.merge(
                actor=UserFactory(), aspiration=one, target=other, reason=REASON, despite=" "
            )
        send(desk, one, **given, despite="Sudah dijawab lengkap di sana.")
        one.refresh_from_db()
        assert one.stage == Stage.MERGED
        told = one.steps.order_by("-pk").first().reason
        assert told == f"{REASON}\n\nSudah dijawab lengkap di sana."


FIELDS = [
    "stage",
    "public_stage",
    "stage_since",
    "due_on",
    "answer_due_on",
    "target_on",
    "unit_id",
    "officer_id",
    "thread_id",
    "clock_stopped_on",
    "waited_days",
    "waited_total",
    "answered_at",
    "closed_at",
    "supporters_count",
    "merged_into_id",
]


@pytest.mark.parametrize("stage", sorted(MOVES[Act.MERGE].origins))
def test_undoing_gives_back_stage_and_deadlines(desk, verifier, category, stage):
    promise()
    then = timezone.now() - timedelta(days=3)
    one = make_aspiration(
        category=category, stage=stage, public_stage=stage, stage_since=then, author=UserFactory()
    )
    other = make_aspiration(category=category)
    # As the clock itself sets them for this stage.
    enter_stage(one, stage, since=then)
    one.save()
    before = {name: getattr(one, name) for name in FIELDS}
    services.merge(actor=verifier, aspiration=one, target=other, reason=REASON)
    send(desk, one, "unmerge", reason="Ternyata berbeda.")
    one.refresh_from_db()
    if stage in (Stage.ANSWERED, Stage.INCOMPLETE):
        # Where the sender has a word, their time begins anew: it was not theirs meanwhile.
        assert one.stage_since > before.pop("stage_since")
        assert one.due_on >= before.pop("due_on")
    assert {name: getattr(one, name) for name in before} == before
    other.refresh_from_db()
    assert other.supporters_count == 0


def test_after_splitting_both_lead_to_each_other(desk, verifier, client):
    one = make_aspiration(author=UserFactory())
    page = send(desk, one, "split", follow=True, title="Lampu di gang", text="Lampunya mati.")
    second = one.split.get()
    assert page.text.count(f'href="{address(second)}"') >= 2
    assert f'href="{address(one)}"' in desk.get(address(second)).text
    assert second.get_absolute_url() in client.get(one.get_absolute_url()).text
    assert one.get_absolute_url() in client.get(second.get_absolute_url()).text
