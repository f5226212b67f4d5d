"""Every act, from every stage, by everybody: the table of moves against one written by hand."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from forums.aspirations import codes, services
from forums.aspirations.models import Aspiration, Step, StepKind
from forums.aspirations.stages import Act, ForbiddenMove, Part, Stage
from forums.boards.refusals import NotAllowed
from tests.factories.aspirations import make_aspiration, make_category, make_officer, make_verifier
from tests.factories.people import UnitFactory, UserFactory, user_with_role

SECRET = "ABCD2345EFGH"
STAFF = ("verifier", "officer", "other_officer", "lurah", "administrator")
ROLES = ("sender", "resident", "guest", "guest_with_secret", *STAFF, "system")

# Act → where from → where to ("back": where it came from), and who. Anything else is refused.
OFFICE = "verifier officer administrator"
VERIFY = "verifier administrator"
SENDER = "sender guest_with_secret"
TABLE = """
forward         | received forwarded in_progress proposed                     | forwarded   | OFFICE
ask             | received forwarded in_progress                              | incomplete  | OFFICE
complete        | incomplete                                                  | back        | SENDER OFFICE
start           | forwarded answered proposed                                 | in_progress | officer
answer          | received forwarded in_progress proposed                     | answered    | OFFICE
finish          | answered                                                    | done        | SENDER officer system
propose         | received forwarded in_progress answered                     | proposed    | OFFICE
refuse          | received incomplete forwarded in_progress proposed answered | refused     | OFFICE
declare_outside | received incomplete forwarded in_progress proposed answered | outside     | OFFICE
archive         | received incomplete                                         | archived    | VERIFY system
merge           | received incomplete forwarded in_progress proposed answered | merged      | OFFICE
unmerge         | merged                                                      | back        | OFFICE
reopen          | done archived                                               | forwarded   | SENDER VERIFY
grant           | none                                                        | in_progress | nobody
"""  # noqa: E501
GROUPS = {"OFFICE": OFFICE, "VERIFY": VERIFY, "SENDER": SENDER}


def _expected():
    """(act, stage, role) → the stage it leads to."""
    found = {}
    for line in TABLE.strip().splitlines():
        act, origins, to, who = (part.strip() for part in line.split("|"))
        roles = " ".join(GROUPS.get(word, word) for word in who.split()).split()
        for stage in origins.split():
            goal = Stage.FORWARDED if to == "back" else to
            found |= {(act, stage, role): goal for role in roles}
    return found


EXPECTED = _expected()


@pytest.fixture(scope="module")
def cast(django_db_setup, django_db_blocker):
    """Everybody, with a unit, a category and another aspiration to merge into."""
    with django_db_blocker.unblock(), transaction.atomic():
        unit = UnitFactory()
        people = {
            "sender": UserFactory(resident=True),
            "resident": UserFactory(resident=True),
            "guest": None,
            "guest_with_secret": None,
            "verifier": make_verifier(),
            "officer": make_officer(unit),
            "other_officer": make_officer(),
            "lurah": user_with_role("Lurah"),
            "administrator": user_with_role("Administrator"),
            "system": None,
        }
        category = make_category()
        target = make_aspiration(category=category)
        yield {"unit": unit, "people": people, "category": category, "target": target}
        transaction.set_rollback(True)


def at(stage, cast, role):
    """An aspiration at ``stage`` that came there from "forwarded", for whoever plays ``role``."""
    guest = role == "guest_with_secret"
    since = timezone.now() - timedelta(days=1)
    aspiration = make_aspiration(
        stage=stage,
        unit=cast["unit"],
        category=cast["category"],
        author=None if guest else cast["people"]["sender"],
        secret_digest=codes.digest(SECRET) if guest else "",
        merged_into=cast["target"] if stage == Stage.MERGED else None,
    )
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


def given_for(act, cast):
    """What the act needs, and nothing else."""
    return {
        Act.FORWARD: {"unit": cast["unit"]},
        Act.ASK: {"reason": "Mohon tambahkan foto."},
        Act.START: {"target_on": timezone.localdate() + timedelta(days=9)},
        Act.ANSWER: {"answer": "Akan dikerjakan bulan depan."},
        Act.PROPOSE: {"reason": "Perlu anggaran."},
        Act.REFUSE: {"reason": "Sudah ada."},
        Act.DECLARE_OUTSIDE: {"reason": "Kewenangan dinas."},
        Act.ARCHIVE: {"reason": "Tidak ada kabar."},
        Act.MERGE: {"reason": "Sama.", "target": cast["target"]},
        Act.UNMERGE: {"reason": "Ternyata berbeda."},
        Act.REOPEN: {"reason": "Rusak lagi."},
        Act.GRANT: {"reason": "Dikabulkan."},
    }.get(act, {})


@pytest.mark.django_db
@pytest.mark.parametrize("stage", Stage.values)
@pytest.mark.parametrize("act", Act.values)
def test_the_services_keep_to_the_table(cast, act, stage):
    outcomes, wanted = {}, {}
    for role in ROLES:
        aspiration = at(stage, cast, role)
        outcomes[role] = _try(cast, aspiration, act, role)
        wanted[role] = str(EXPECTED.get((act, stage, role), "refused to do"))
        if outcomes[role] == "refused to do":
            aspiration.refresh_from_db()
            assert (aspiration.stage, aspiration.steps.count()) == (stage, 2)
    assert outcomes == wanted


def _try(cast, aspiration, act, role):
    """The stage that it is at afterwards, or "refused to do"."""
    secret = SECRET if role == "guest_with_secret" else ""
    part = Part.SYSTEM if role == "system" else None
    try:
        with transaction.atomic():
            step = services.move(
                actor=cast["people"][role],
                aspiration=aspiration,
                act=Act(act),
                secret=secret,
                part=part,
                **given_for(act, cast),
            )
    except (NotAllowed, ForbiddenMove):
        return "refused to do"
    aspiration.refresh_from_db()
    assert not aspiration.steps.unannounced().exists()
    assert aspiration.public_stage == aspiration.stage == step.to_stage
    return aspiration.stage


@pytest.mark.django_db
@pytest.mark.parametrize("stage", Stage.values)
@pytest.mark.parametrize("act", Act.values)
def test_the_screens_keep_to_the_table(cast, act, stage):
    outcomes, wanted = {}, {}
    for role in STAFF:
        aspiration = at(stage, cast, role)
        response = _post(cast, aspiration, act, role)
        goal = Aspiration.objects.get(pk=aspiration.pk).stage
        outcomes[role] = goal if response.status_code == 302 else "refused to do"
        wanted[role] = str(EXPECTED.get((act, stage, role), "refused to do"))
        if outcomes[role] == "refused to do":
            assert response.status_code in (403, 404, 409)
            assert (goal, aspiration.steps.count()) == (stage, 2)
    assert outcomes == wanted


def _post(cast, aspiration, act, role):
    client = Client()
    client.force_login(cast["people"][role])
    data = {"do": act, "seen": aspiration.steps.order_by("-pk").first().pk}
    for name, value in given_for(act, cast).items():
        value = getattr(value, "code", None) if name == "target" else getattr(value, "pk", value)
        data[f"{act}-{name}"] = value
    return client.post(reverse("aspirations_desk:case", args=[aspiration.code]), data)


@pytest.mark.django_db
def test_nobody_decides_in_the_office_about_their_own(cast):
    for role in ("verifier", "officer", "administrator"):
        actor = cast["people"][role]
        aspiration = at(Stage.RECEIVED, cast, role)
        Aspiration.objects.filter(pk=aspiration.pk).update(author=actor)
        aspiration.refresh_from_db()
        for act in (Act.ANSWER, Act.REFUSE, Act.FORWARD):
            assert _try(cast, aspiration, act, role) == "refused to do"
            assert _post(cast, aspiration, act, role).status_code == 403


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("act", "field"),
    [
        (Act.FORWARD, "unit"),
        (Act.ASK, "reason"),
        (Act.START, "target_on"),
        (Act.ANSWER, "answer"),
        (Act.PROPOSE, "reason"),
        (Act.REFUSE, "reason"),
        (Act.DECLARE_OUTSIDE, "reason"),
        (Act.MERGE, "target"),
        (Act.MERGE, "reason"),
    ],
)
def test_what_an_act_needs_is_asked_for_beside_the_field(cast, act, field):
    aspiration = at(Stage.FORWARDED, cast, "officer")
    client = Client()
    client.force_login(cast["people"]["officer"])
    data = {"do": act.value, "seen": aspiration.steps.order_by("-pk").first().pk}
    response = client.post(reverse("aspirations_desk:case", args=[aspiration.code]), data)
    assert response.status_code == 200
    page = response.context
    shown = next(one for one in page["acts"] if one.name == act.value)
    assert shown.is_open
    assert field in shown.form.errors
    aspiration.refresh_from_db()
    assert aspiration.stage == Stage.FORWARDED
