"""Everybody around an aspiration, and one at every stage, for tests of the table of moves."""

from contextlib import contextmanager
from datetime import timedelta

from django.contrib.auth.models import Group
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from config.roles import PENDAMPING, sync_group
from forums.aspirations import codes
from forums.aspirations.models import Step, StepKind
from forums.aspirations.stages import Act, Part, Stage
from forums.aspirations.states import ContestOutcome, Outside
from tests.factories.aspirations import make_aspiration, make_category, make_officer, make_verifier
from tests.factories.people import UnitFactory, UserFactory, user_with_role

SECRET = "ABCD2345EFGH"
REASON = "Sudah kami lihat di tempat."
# Those who enter the house of the editors and have no part in aspirations.
WITHOUT_PART = {
    "editor": "Redaksi",
    "reviewer": "Penelaah",
    "translator": "Penerjemah",
    "moderator": "Moderator",
}


class MovesWorld:
    """A unit, its people, all other roles, and an aspiration at every stage.

    Each came to its stage from "forwarded"; there is one of the sender and one of a guest.
    """

    def __init__(self):
        self.unit, self.category = UnitFactory(), make_category()
        self.people = {
            "sender": UserFactory(resident=True),
            "resident": UserFactory(resident=True),
            "verifier": make_verifier(),
            "officer": make_officer(self.unit),
            "other_officer": make_officer(),
            "lurah": user_with_role("Lurah"),
            "administrator": user_with_role("Administrator"),
            "helper": UserFactory(resident=True),
            **{name: user_with_role(role) for name, role in WITHOUT_PART.items()},
        }
        sync_group(PENDAMPING)
        self.people["helper"].groups.add(Group.objects.get(name=PENDAMPING))
        self.target = make_aspiration(category=self.category)
        self._by_stage = {stage: (self.at(stage), self.at(stage, guest=True)) for stage in Stage}
        self._clients = {}
        for role in self.people:
            self.client(role)  # signed in now, for later may be undone

    def at(self, stage, *, guest=False, **fields):
        """A new aspiration that came to ``stage`` from "forwarded"."""
        since = timezone.now() - timedelta(days=1)
        own, guests = {"author": self.people["sender"]}, {"secret_digest": codes.digest(SECRET)}
        defaults = {"stage": stage, "unit": self.unit, "category": self.category}
        defaults |= guests if guest else own
        if stage == Stage.MERGED:
            defaults["merged_into"] = self.target
        aspiration = make_aspiration(**{**defaults, **fields})
        Step.objects.create(
            aspiration=aspiration,
            kind=StepKind.MOVED,
            from_stage=Stage.FORWARDED,
            to_stage=stage,
            part=Part.OFFICER,
            data={"since": since.isoformat()},
            announced_at=since,
        )
        return aspiration

    def standing(self, stage, role):
        """The aspiration at ``stage`` that whoever plays ``role`` tries."""
        return self._by_stage[stage][role == "guest_with_secret"]

    def client(self, role):
        """The browser of whoever plays ``role``."""
        if role not in self._clients:
            self._clients[role] = _signed_in(self.people.get(role))
        return self._clients[role]

    def given_for(self, deed):
        """What the act or ``deed`` of the desk needs, and nothing else."""
        return {
            Act.FORWARD: {"unit": self.unit},
            Act.START: {"target_on": timezone.localdate() + timedelta(days=9)},
            Act.ANSWER: {"answer": "Akan dikerjakan bulan depan."},
            Act.MERGE: {"reason": REASON, "target": self.target},
            Act.COMPLETE: {},
            Act.FINISH: {},
            "contest": {"outcome": ContestOutcome.GRANTED.value, "text": REASON},
            "outside": {"channel": Outside.values[0], "number": "JK-1234"},
            "split": {"title": "Lampu di gang yang sama", "text": "Lampu di sana juga padam."},
            "message": {"text": "Kapan kami boleh datang?", "token": ""},
            "note": {"text": "Kunci pos ada di Pak RT."},
        }.get(deed, {"reason": REASON})

    def post(self, role, aspiration, deed, given):
        """What the officers' screen answers to ``role`` who does ``deed``."""
        data = {"do": str(deed), "seen": aspiration.steps.order_by("-pk").values_list("pk")[0][0]}
        for name, value in given.items():
            value = getattr(value, "code" if name == "target" else "pk", value)
            data[f"{deed}-{name}"] = value
        if deed == Act.MERGE:
            data[f"{deed}-confirmed"] = data[f"{deed}-target"]
        return self.client(role).post(desk(aspiration), data)


def _signed_in(person):
    client = Client()
    if person is not None:
        client.force_login(person)
    return client


def desk(aspiration):
    """The address of the officers' screen for one."""
    return reverse("aspirations_desk:case", args=[aspiration.code])


@contextmanager
def undone():
    """Whatever happens inside is undone afterwards."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
