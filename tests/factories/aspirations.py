"""Aspirations for tests."""

from itertools import count

from django.utils import timezone
from wagtail.models import Locale

from forums.aspirations.clock import begin_objection, start_clock
from forums.aspirations.models import Aspiration, Category, Contest, Step, StepKind
from forums.aspirations.services import send_aspiration
from forums.aspirations.services.promises import propose_promises
from forums.aspirations.stages import CLOSED, Part, Stage
from forums.aspirations.states import Kind, Privacy
from forums.aspirations.words import index_words
from forums.moderation.states import Visibility
from tests.factories.people import UnitFactory, user_with_role

_numbers = count(1)
TITLE = "Saluran di gang belakang pos sempit"
TEXT = "Air melimpah setiap hujan deras. Mohon diperlebar sepanjang kira-kira 80 meter."


def make_category(**fields):
    """A category of its own."""
    number = next(_numbers)
    defaults = {
        "name": f"Saluran {number}",
        "slug": f"saluran-{number}",
        "locale": Locale.get_default(),
    }
    return Category.objects.create(**{**defaults, **fields})


def make_aspiration(**fields):
    """One that is stored as given, with its first step; visible unless it is confidential."""
    now = fields.setdefault("created_at", timezone.now())
    stage = fields.setdefault("stage", Stage.RECEIVED)
    confidential = fields.get("privacy") == Privacy.CONFIDENTIAL
    defaults = {
        "code": f"TB-2026-{next(_numbers):05d}",
        "kind": Kind.ASPIRATION,
        "title": TITLE,
        "text": TEXT,
        "stage_since": now,
        "public_stage": stage,
        "closed_at": now if stage in CLOSED else None,
        "visibility": Visibility.PENDING if confidential else Visibility.VISIBLE,
    }
    if "category" not in fields:
        fields["category"] = make_category()
    aspiration = Aspiration(**{**defaults, **fields})
    if "due_on" not in fields:
        start_clock(aspiration)
    aspiration.save()
    index_words(aspiration)
    Step.objects.create(
        aspiration=aspiration,
        kind=StepKind.RECEIVED,
        to_stage=Stage.RECEIVED,
        part=Part.SENDER,
        created_at=now,
        announced_at=now,
    )
    return aspiration


def object_to(aspiration, *, reason="Belum selesai.", **fields):
    """The Contest of one that its sender objects to, stored as given; waiting to be decided."""
    found = Contest.objects.create(aspiration=aspiration, reason=reason, **fields)
    begin_objection(aspiration, found.created_at)
    aspiration.save(update_fields=["contested_since", "due_on"])
    return found


def sent(actor=None, **fields):
    """What the service makes of one that ``actor`` (None: a guest) sends in: a ``Sent``."""
    defaults = {"kind": Kind.ASPIRATION, "title": TITLE, "text": TEXT}
    if "category" not in fields:
        fields["category"] = make_category()
    return send_aspiration(actor=actor, **{**defaults, **fields})


def make_verifier(**fields):
    """Somebody who verifies and forwards."""
    return user_with_role("Verifikator", **fields)


def make_officer(unit=None, **fields):
    """An officer of ``unit``, or of a unit of their own."""
    officer = user_with_role("Petugas", **fields)
    (unit or UnitFactory()).members.add(officer)
    return officer


def promise():
    """The promises of time that the house proposes."""
    propose_promises()
