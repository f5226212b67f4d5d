"""Moderators, reporters and authors who meet, on whatever database the tests run on."""

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from forums.boards.models import Post
from forums.moderation import services
from forums.moderation.models import Case, Decision, Report, Rule
from forums.moderation.notices import DECIDED
from forums.moderation.rules import propose
from forums.moderation.states import ForbiddenMove, Premoderation, Visibility
from forums.notices.models import Notice
from tests.factories.at_once import at_once
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UserFactory, user_with_role
from tests.factories.tree import base_rows

V = Visibility
LOST = (services.AlreadyDecided, services.AlreadyReported, ForbiddenMove, PermissionDenied)
ROUNDS = 5


def meet(*works):
    """Run ``works`` at once; what each returned, or how it lost."""
    return at_once(*works, losing=LOST)


@pytest.fixture
def thread(transactional_db):
    base_rows()
    propose(actor=None)
    return make_thread(UserFactory(staff=True, resident=True))


@pytest.fixture
def two(thread):
    return [user_with_role("Moderator") for _number in range(2)]


def waiting_post(thread):
    thread.board.premoderation = Premoderation.ALL
    thread.board.save()
    return make_post(thread, UserFactory(resident=True))


def deciding(actor, post, to):
    case = Case.objects.about(post).open().with_content().get()
    rule = Rule.objects.citable().first()

    def work():
        values = {"version": case.version, "to": to, "rule": rule, "reason": "alasan"}
        return services.decide_case(actor=actor, case=case, **values).to_state

    return work


def test_one_of_two_moderators_decides(two, thread):
    for _round in range(ROUNDS):
        post = waiting_post(thread)
        wishes = [V.VISIBLE, V.REJECTED]
        found = meet(*(deciding(who, post, to) for who, to in zip(two, wishes, strict=True)))
        assert found.count(services.AlreadyDecided) == 1
        decision = Decision.objects.about(post).get()
        post.refresh_from_db()
        assert decision.to_state == post.visibility
        assert decision.to_state in found
        assert Notice.objects.filter(recipient=post.author, kind=DECIDED).count() == 1


def test_one_of_two_screens_is_told(two, thread):
    post = waiting_post(thread)
    case, rule = Case.objects.about(post).get(), Rule.objects.citable().first()
    url = reverse("moderating:case", args=[case.pk])
    data = {"version": case.version, "to": "rejected", "rule": rule.pk, "reason": "alasan"}

    def pressing(person):
        client = Client()
        client.force_login(person)

        def work():
            return client, client.post(url, data).status_code

        return work

    found = meet(*(pressing(person) for person in two))
    assert [status for _client, status in found] == [302, 302]
    pages = [client.get(reverse("moderating:queue")) for client, _status in found]
    told = [[one.level_tag for one in page.context["messages"]] for page in pages]
    assert sorted(told) == [["success"], ["warning"]]
    assert Decision.objects.count() == 1


def test_undoing_meets_a_change_by_somebody_else(two, thread):
    rule = Rule.objects.citable().first()
    for _round in range(ROUNDS):
        post = waiting_post(thread)
        deciding(two[0], post, V.REJECTED)()
        decision = Decision.objects.about(post).get()
        change = {"to": V.VISIBLE, "rule": rule, "reason": "Ternyata baik."}
        found = meet(
            lambda decision=decision: services.undo_decision(actor=two[0], decision=decision),
            lambda decision=decision, change=change: services.revise_decision(
                actor=two[1], decision=decision, **change
            ),
        )
        # One of them is refused, whoever comes second.
        assert found.count(PermissionDenied) == 1
        post.refresh_from_db()
        in_force = Decision.objects.about(post).in_force()
        is_undone = Case.objects.about(post).open().exists()
        assert post.visibility == (V.PENDING if is_undone else V.VISIBLE)
        assert in_force.count() == (0 if is_undone else 1)


def test_a_bulk_and_a_decision_meet(two, thread):
    posts = [waiting_post(thread) for _number in range(4)]
    chosen = [f"{case.pk}:{case.version}" for case in Case.objects.open()]
    client = Client()
    client.force_login(two[0])

    def bulk():
        data = {"case": chosen, "to": "show", "asked": "1", "confirm": "1"}
        return client.post(reverse("moderating:bulk"), data).status_code

    meet(bulk, deciding(two[1], posts[2], V.REJECTED))
    assert Decision.objects.count() == 4
    assert not Case.objects.open().exists()


def test_a_decision_meets_reports_and_a_withdrawal(two, thread):
    for _round in range(ROUNDS):
        thread.board.premoderation = Premoderation.NONE
        thread.board.save()
        post = make_post(thread, UserFactory(resident=True))
        people = UserFactory.create_batch(3, resident=True)
        services.report_content(actor=people[0], content=post, reason="hoax")

        def reporting(person, post=post):
            return services.report_content(actor=person, content=post, reason="hoax").pk

        meet(
            deciding(two[0], post, V.HIDDEN),
            *(lambda person=person: reporting(person) for person in people[1:]),
            lambda post=post: services.withdraw_content(actor=post.author, content=post),
        )
        stored = Post.objects.get(pk=post.pk)
        assert stored.visibility in (V.HIDDEN, V.WITHDRAWN)
        for case in Case.objects.about(post):
            assert case.report_count == Report.objects.filter(case=case).count()
        assert Case.objects.about(post).open().count() <= 1


def test_many_reporters_open_one_case(thread):
    post = make_post(thread, UserFactory(resident=True))
    people = UserFactory.create_batch(4, resident=True)

    def reporting(person):
        return lambda: services.report_content(actor=person, content=post, reason="off_topic").pk

    found = meet(*(reporting(person) for person in people))
    case = Case.objects.about(post).get()
    # The third hides it; what is hidden can't be reported any more.
    stored = [one for one in found if one is not PermissionDenied]
    assert case.report_count == Report.objects.count() == len(stored) == 3
    assert case.hidden_at
