"""Every address of the room, for everybody, in every state."""

from itertools import product

import pytest
from django.db import transaction
from django.urls import reverse

from forums.moderation import services
from forums.moderation.models import Case, CaseNote, Decision, Sanction
from forums.moderation.states import REFUSED, Cause, Visibility

V = Visibility
ROLES = ["guest", "resident", "author", "moderator", "decider", "editor", "lurah"]
DESK = {"queue", "bulk", "people", "person", "give", "lift", "case", "decide", "sanction"}
DESK |= {"see", "open", "claim", "take_over", "note", "revise", "undo"}


class Site:
    """Two texts of one author in the same state: one decided before, one with an open case."""

    def __init__(self, remarks, resident, staff, rule, state):
        self.author, self.decider = resident(), staff("Moderator")
        self.old = remarks.objects.create(author=self.author, text="lama", visibility=V.VISIBLE)
        self.new = remarks.objects.create(author=self.author, text="baru", visibility=V.VISIBLE)
        case = services.open_case(content=self.old, cause=Cause.REVIEW)
        values = {"version": 1, "to": V.HIDDEN, "rule": rule, "reason": "alasan"}
        self.decision = services.decide_case(actor=self.decider, case=case, **values)
        self.case = services.open_case(content=self.new, cause=Cause.REVIEW)
        given = {"person": self.author, "rule": rule, "reason": "alasan"}
        self.sanction = services.warn_person(actor=self.decider, **given)
        remarks.objects.update(visibility=state)
        self.remarks, self.rule = remarks, rule

    def requests(self):
        """Name → address and data of a POST, None for a GET."""
        sanction = {"kind": "warning", "days": 7, "rule": self.rule.pk, "reason": "x"}
        decide = {"version": 1, "to": "hidden", "rule": self.rule.pk, "reason": "x"}
        many = decide | {"case": f"{self.case.pk}:1", "to": "refuse"}
        many |= {"asked": "1", "confirm": "1"}
        text, at = ["catatan", self.old.pk], reverse
        decision = at("moderation:decision", args=[self.decision.pk])
        person = at("moderating:person", args=[self.author.pk])
        case = at("moderating:case", args=[self.case.pk])
        opening = at("moderating:open", args=text)
        return {
            "figures": (at("moderation:figures"), None),
            "thanks": (at("moderation:report_done"), None),
            "code": (at("moderation:report_code"), None),
            "form": (at("moderation:report", args=text), None),
            "report": (at("moderation:report", args=text), {"reason": "hoax"}),
            "read": (decision, None),
            "appeal": (decision, {"act": "appeal", "text": "mohon"}),
            "resubmit": (decision, {"act": "resubmit"}),
            "queue": (at("moderating:queue"), None),
            "bulk": (at("moderating:bulk"), many),
            "people": (at("moderating:people"), None),
            "person": (person, None),
            "give": (person, sanction),
            "lift": (at("moderating:lift", args=[self.sanction.pk]), {"reason": "x"}),
            "case": (case, None),
            "decide": (case, decide),
            "sanction": (at("moderating:sanction", args=[self.case.pk]), sanction),
            "claim": (at("moderating:claim", args=[self.case.pk]), {}),
            "take_over": (at("moderating:claim", args=[self.case.pk]), {"take_over": "1"}),
            "note": (at("moderating:note", args=[self.case.pk]), {"text": "x"}),
            "revise": (
                at("moderating:revise", args=[self.decision.case_id]),
                {"to": "visible", "reason": "x"},
            ),
            "undo": (at("moderating:undo"), {"decision": self.decision.pk}),
            "see": (opening, None),
            "open": (opening, {"note": "x"}),
        }

    def traces(self):
        """All that an act can change."""
        return (
            Decision.objects.count(),
            list(Case.objects.order_by("pk").values_list("state", "claimed_by")),
            CaseNote.objects.count(),
            Sanction.objects.count(),
            Sanction.objects.active().count(),
            list(self.remarks.objects.order_by("pk").values_list("visibility", flat=True)),
        )


def expected_public(role, state):
    """Status of each public address."""
    visible, mine = state == V.VISIBLE, role == "author"
    form = (403 if mine else 200) if visible else 404
    report = {"author": 403}.get(role, 302) if visible else 404
    reads = {"guest": 302, "author": 200, "moderator": 200, "decider": 200}.get(role, 404)
    acts = {"guest": 302, "author": 403, "moderator": 403, "decider": 403}.get(role, 404)
    return {
        "figures": 200,
        "thanks": 200,
        "code": 404,
        "form": form,
        "report": report,
        "read": reads,
        "appeal": 302 if mine and state == V.HIDDEN else acts,
        "resubmit": 302 if mine and state in REFUSED else acts,
    }


def expected_desk(role, state):
    """What each act on the desk does: show, change something, or nothing."""
    if role not in ("moderator", "decider"):
        return dict.fromkeys(DESK, "refused")
    hides = "changed" if state in (V.VISIBLE, V.HIDDEN) else "refused"
    gone = state == V.WITHDRAWN
    return {
        "queue": "shown",
        "bulk": "refused" if gone else "changed",
        "people": "shown",
        "person": "shown",
        "give": "changed",
        "lift": "changed",
        "case": "shown",
        "decide": hides,
        "sanction": "changed",
        "claim": "changed",
        "take_over": "changed",
        "note": "changed",
        # Only the last word can be changed, and taken back by whoever spoke it.
        "revise": "changed" if state == V.HIDDEN else "refused",
        "undo": "changed" if (role, state) == ("decider", V.HIDDEN) else "refused",
        "see": "refused" if gone else "shown",
        "open": "refused" if gone else "changed",
    }


@pytest.mark.parametrize(("role", "state"), list(product(ROLES, Visibility)))
def test_acts(role, state, client, remarks, resident, staff, rule):
    site = Site(remarks, resident, staff, rule, state)
    makers = {
        "resident": resident,
        "author": lambda: site.author,
        "decider": lambda: site.decider,
    }
    groups = {"moderator": "Moderator", "editor": "Redaksi", "lurah": "Lurah"}
    if role != "guest":
        person = makers[role]() if role in makers else staff(groups[role])
        client.force_login(person)
    statuses, effects, before = {}, {}, site.traces()
    for name, (url, data) in site.requests().items():
        with transaction.atomic():
            answer = client.get(url) if data is None else client.post(url, data)
            changed = site.traces() != before
            transaction.set_rollback(True)
        statuses[name] = answer.status_code
        effects[name] = (
            "changed" if changed else "shown" if answer.status_code == 200 else "refused"
        )
    assert {name: effects[name] for name in DESK} == expected_desk(role, state)
    public = {name: statuses[name] for name in statuses if name not in DESK}
    assert public == expected_public(role, state)


@pytest.mark.parametrize("name", ["moderation:decision", "moderating:case", "moderating:person"])
def test_what_is_not_there(name, client, moderator):
    client.force_login(moderator)
    assert client.get(reverse(name, args=[999_999])).status_code == 404


def test_a_moderator_does_not_judge_their_own(client, remarks, moderator, rule):
    own = remarks.objects.create(author=moderator, text="punya sendiri", visibility=V.VISIBLE)
    case = services.open_case(content=own, cause=Cause.REVIEW)
    client.force_login(moderator)
    decide = {"version": 1, "to": "hidden", "rule": rule.pk, "reason": "x"}
    client.post(reverse("moderating:case", args=[case.pk]), decide)
    client.post(
        reverse("moderating:bulk"),
        decide | {"case": f"{case.pk}:1", "to": "refuse", "asked": "1", "confirm": "1"},
    )
    client.post(reverse("moderating:open", args=["catatan", own.pk]), {"note": "x"})
    client.post(reverse("moderating:person", args=[moderator.pk]), {"kind": "warning"})
    own.refresh_from_db()
    assert own.visibility == V.VISIBLE
    assert (Decision.objects.count(), Case.objects.count(), Sanction.objects.count()) == (0, 1, 0)
