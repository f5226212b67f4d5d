"""Aspirations behind a programme: linking, the section on its page, milestones that are reached."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from forums.aspirations.answering import taken_up
from forums.aspirations.models import ProgramLink, StepKind
from forums.aspirations.services import (
    link_program,
    move,
    support,
    tell_milestones,
    unlink_program,
)
from forums.aspirations.stages import Act
from forums.aspirations.states import Privacy
from forums.boards.refusals import NotAllowed
from forums.moderation.states import Visibility
from forums.notices.models import Notice
from programs.catalog.models import ProgramMilestone
from tests.factories.aspirations import make_aspiration, make_verifier
from tests.factories.people import UnitFactory, UserFactory, user_with_role
from tests.factories.programs import make_program
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def program(site_tree):
    return make_program(site_tree.programs, "Saluran Lancar")


def add_milestone(program, percent, title="Saluran diperlebar"):
    milestone = ProgramMilestone(
        title=title, due_on=date(2026, 12, 1), percent=percent, locale=program.locale
    )
    program.milestones.add(milestone)
    publish(program)
    return program.milestones.get(title=title)


def publish(program):
    program.save_revision().publish()


def reach(program, title="Saluran diperlebar"):
    """Set the milestone to done and publish, as an editor would."""
    page = type(program).objects.get(pk=program.pk).get_latest_revision_as_object()
    milestones = list(page.milestones.all())
    for milestone in milestones:
        if milestone.title == title:
            milestone.percent = 100
    page.milestones = milestones
    publish(page)


def test_a_link_is_told_and_stands_on_both_sides(program, client):
    author = UserFactory(resident=True)
    aspiration = make_aspiration(author=author)
    link_program(actor=make_verifier(), aspiration=aspiration, page_key=program.translation_key)
    step = aspiration.steps.get(kind=StepKind.PROGRAM_LINKED)
    assert step.page_id == program.pk
    assert step.announced_at is not None
    assert Notice.objects.filter(recipient=author).count() == 1
    assert [one.page.title for one in taken_up(aspiration)] == ["Saluran Lancar"]
    page = client.get(program.url).content.decode()
    assert aspiration.title in page
    assert aspiration.code in page


def test_the_english_page_shows_them_too(program, client):
    aspiration = make_aspiration()
    link_program(actor=make_verifier(), aspiration=aspiration, page_key=program.translation_key)
    assert aspiration.code in client.get(f"/en{program.url}").content.decode()


def test_each_has_its_trail_and_all_cost_one_query(program, client):
    def link(number):
        aspiration = make_aspiration(title=f"Gang {number}")
        link_program(actor=make_verifier(), aspiration=aspiration, page_key=program.translation_key)
        return aspiration

    first = link(1)
    move(actor=make_verifier(), aspiration=first, act=Act.FORWARD, unit=UnitFactory(name="PTSP"))
    few = queries_of(client, program.url)
    for number in range(2, 7):
        link(number)
    assert queries_of(client, program.url) == few <= MOST
    page = client.get(f"/en{program.url}").text
    assert page.count('class="born__jejak"') == 6
    assert "Forwarded to PTSP" in page
    refuse = {"act": Act.REFUSE, "reason": "Bukan wewenang kami.", "announced": False}
    move(actor=make_verifier(), aspiration=first, **refuse)
    assert "Cannot be followed up" not in client.get(f"/en{program.url}").text


@pytest.mark.parametrize(
    "fields",
    [
        {"visibility": Visibility.PENDING},
        {"visibility": Visibility.HIDDEN},
        {"privacy": Privacy.CONFIDENTIAL},
    ],
)
def test_what_is_not_public_never_stands_on_the_page(program, client, fields):
    aspiration = make_aspiration(**fields)
    ProgramLink.objects.create(
        aspiration=aspiration, page=program, page_key=program.translation_key
    )
    assert aspiration.code not in client.get(program.url).content.decode()


def test_a_confidential_one_can_not_be_linked(program):
    with pytest.raises(NotAllowed):
        link_program(
            actor=make_verifier(),
            aspiration=make_aspiration(privacy=Privacy.CONFIDENTIAL),
            page_key=program.translation_key,
        )


def test_an_unpublished_programme_can_not_answer(program):
    program.unpublish()
    with pytest.raises(ValidationError):
        link_program(
            actor=make_verifier(), aspiration=make_aspiration(), page_key=program.translation_key
        )


def test_followers_hear_of_a_milestone_once(program, django_capture_on_commit_callbacks):
    add_milestone(program, percent=40)
    follower, aspiration = UserFactory(resident=True), make_aspiration()
    support(actor=follower, aspiration=aspiration)
    link_program(actor=make_verifier(), aspiration=aspiration, page_key=program.translation_key)
    with django_capture_on_commit_callbacks(execute=True):
        reach(program)
    assert aspiration.steps.filter(kind=StepKind.MILESTONE_REACHED).count() == 1
    assert Notice.objects.filter(recipient=follower).count() == 2
    assert tell_milestones(page_key=program.translation_key) == 0


def test_what_was_reached_before_the_link_is_no_news(program):
    add_milestone(program, percent=100)
    aspiration = make_aspiration()
    link_program(actor=make_verifier(), aspiration=aspiration, page_key=program.translation_key)
    assert tell_milestones(page_key=program.translation_key) == 0


def test_a_link_to_one_milestone_tells_of_that_one_only(program):
    wanted = add_milestone(program, percent=0)
    add_milestone(program, percent=0, title="Pohon ditanam")
    aspiration = make_aspiration()
    link_program(
        actor=make_verifier(),
        aspiration=aspiration,
        page_key=program.translation_key,
        milestone_key=wanted.translation_key,
    )
    reach(program, "Pohon ditanam")
    assert tell_milestones(page_key=program.translation_key) == 0


def test_unlinking_leaves_a_step(program):
    verifier, aspiration = make_verifier(), make_aspiration()
    link = link_program(actor=verifier, aspiration=aspiration, page_key=program.translation_key)
    unlink_program(actor=verifier, link=link)
    assert not taken_up(aspiration)
    assert aspiration.steps.filter(kind=StepKind.PROGRAM_UNLINKED).exists()


class TestTheScreen:
    def url(self, program):
        return reverse("catalog_aspirations:linked", args=[program.pk])

    def test_an_editor_links_by_code(self, program, client):
        client.force_login(user_with_role("Redaksi"))
        aspiration = make_aspiration()
        client.post(self.url(program), {"code": f" {aspiration.code.lower()} "})
        assert ProgramLink.objects.get().aspiration == aspiration

    @pytest.mark.parametrize("fields", [{"privacy": Privacy.CONFIDENTIAL}, None])
    def test_an_unknown_code_and_a_confidential_one_get_the_same_answer(
        self, program, client, fields
    ):
        client.force_login(user_with_role("Redaksi"))
        code = make_aspiration(**fields).code if fields else "TB-2026-ZZZZZ"
        page = client.post(self.url(program), {"code": code})
        assert page.status_code == 200
        assert list(page.context["form"].errors) == ["code"]
        assert not ProgramLink.objects.exists()

    @pytest.mark.parametrize("role", ["Penerjemah", "Moderator"])
    def test_others_are_kept_out(self, program, client, role):
        client.force_login(user_with_role(role))
        assert client.get(self.url(program)).status_code in (302, 403)

    def test_a_code_of_nonsense_is_told_beside_the_field(self, program, client):
        client.force_login(user_with_role("Redaksi"))
        for code in ("", "x" * 500, "\u0000", "'; drop", "TB-2026-7KQ4M\u202e"):
            page = client.post(self.url(program), {"code": code, "milestone": "kacau"})
            assert page.status_code == 200
            assert (
                "code" in page.context["form"].errors or "milestone" in page.context["form"].errors
            )


class TestTheOfficersCase:
    def post(self, client, aspiration, **data):
        return client.post(reverse("aspirations_desk:case", args=[aspiration.code]), data)

    def test_an_officer_links_a_milestone_and_takes_it_back(self, program, client):
        milestone = add_milestone(program, percent=30)
        client.force_login(make_verifier())
        aspiration = make_aspiration()
        chosen = f"{program.translation_key}:{milestone.translation_key}"
        assert self.post(client, aspiration, do="link", **{"link-page": chosen}).status_code == 302
        link = ProgramLink.objects.get()
        assert (link.aspiration, link.milestone_key) == (aspiration, milestone.translation_key)
        page = client.get(reverse("aspirations_desk:case", args=[aspiration.code]))
        assert "Saluran diperlebar" in page.content.decode()
        self.post(client, aspiration, do="unlink", **{"unlink-link": link.pk})
        assert not ProgramLink.objects.exists()

    def test_the_link_of_another_one_is_404(self, program, client):
        verifier = make_verifier()
        client.force_login(verifier)
        link = link_program(
            actor=verifier, aspiration=make_aspiration(), page_key=program.translation_key
        )
        answer = self.post(client, make_aspiration(), do="unlink", **{"unlink-link": link.pk})
        assert answer.status_code == 404
        assert ProgramLink.objects.exists()

    @pytest.mark.parametrize("chosen", ["", "kacau", "1:2", "\u0000"])
    def test_nonsense_is_told_beside_the_field(self, program, client, chosen):
        client.force_login(make_verifier())
        answer = self.post(client, make_aspiration(), do="link", **{"link-page": chosen})
        assert answer.status_code == 200
        assert not ProgramLink.objects.exists()
