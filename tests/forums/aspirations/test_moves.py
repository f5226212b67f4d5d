"""Every act, from every stage, by everybody: the table of moves against one written by hand."""

from functools import partial

import pytest
from django.db import transaction
from django.db.models import Count

from forums.aspirations import services
from forums.aspirations.desk.deeds import ACTS
from forums.aspirations.models import Aspiration
from forums.aspirations.stages import Act, ForbiddenMove, Part, Stage
from forums.boards.refusals import NotAllowed
from tests.factories.moves import SECRET, WITHOUT_PART, MovesWorld, desk, undone

# Who reads a case in the office, and who finds no door to it.
READERS = ("verifier", "officer", "lurah", "administrator")
OUTSIDERS = ("other_officer", "helper", "resident", "guest", "sender", *WITHOUT_PART)
ROLES = (*READERS, *OUTSIDERS, "guest_with_secret", "system")
REFUSED = "refused to do"
SCREEN = [act for act in Act.values if act in ACTS]  # in the order of the table

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
    """(act, stage, role) → the stage it leads to; act → the first and the last stage it is from."""
    found, ends = {}, {}
    for line in TABLE.strip().splitlines():
        act, origins, to, who = (part.strip() for part in line.split("|"))
        roles = " ".join(GROUPS.get(word, word) for word in who.split()).split()
        ends[act] = {origins.split()[0], origins.split()[-1]}
        for stage in origins.split():
            goal = Stage.FORWARDED.value if to == "back" else to
            found |= {(act, stage, role): goal for role in roles}
    return found, ends


EXPECTED, ENDS = _expected()


@pytest.fixture(scope="module")
def standing_world(django_db_setup, django_db_blocker):
    """Made once: each cell of the table is tried on it, and undone."""
    with django_db_blocker.unblock(), undone():
        yield MovesWorld()


@pytest.fixture
def world(standing_world, db):
    """The same for every test; what was refused has left nothing behind."""
    before = _rows()
    yield standing_world
    assert _rows() == before


def _rows():
    rows = Aspiration.objects.order_by("pk").annotate(number=Count("steps"))
    return list(rows.values_list("code", "stage", "public_stage", "changed_at", "number"))


def differences(cells):
    """Act, stage, role → what came of it and what the table says, where these differ."""
    wrong = {}
    for cell, outcome in cells.items():
        wanted = EXPECTED.get(cell, REFUSED)
        if outcome != wanted:
            wrong[" ".join(cell)] = f"{outcome}, but should be {wanted}"
    return wrong


def outcome(aspiration, attempt):
    """What comes of ``attempt()``, which says whether it was done; what was done is undone."""
    before = transaction.savepoint_create()
    if not attempt():
        transaction.savepoint_commit(before)  # ``world`` looks whether anything has changed
        return REFUSED
    row = Aspiration.objects.get(pk=aspiration.pk)
    is_told = row.public_stage == row.stage and not row.steps.unannounced().exists()
    step = row.steps.latest("pk")
    transaction.savepoint_rollback(before)
    return row.stage if is_told and step.to_stage == row.stage else f"{row.stage}, but not told"


# Services


@pytest.mark.parametrize("act", Act.values)
def test_the_services_keep_to_the_table(world, act):
    cells = {}
    for stage in Stage.values:
        for role in ROLES:
            aspiration = world.standing(stage, role)
            attempt = partial(_serve, world, aspiration, act, role)
            cells[act, stage, role] = outcome(aspiration, attempt)
    assert differences(cells) == {}


def _serve(world, aspiration, act, role):
    """Do it through the services, staff through those of their screen; whether it was done."""
    about = {"actor": world.people.get(role), "aspiration": aspiration, **world.given_for(act)}
    special = {
        "guest_with_secret": {"secret": SECRET},
        "system": {"part": Part.SYSTEM},
        "sender": {"secret": ""},
    }
    if role in special or act not in ACTS:
        do, about = services.move, {**about, **special.get(role, {}), "act": Act(act)}
    else:
        do, about = ACTS[act].do, {**about, "seen": None}
    try:
        do(**about)
    except (NotAllowed, ForbiddenMove):
        return False
    return True


# Screens


@pytest.mark.parametrize("stage", Stage.values)
def test_the_screen_keeps_to_the_table(world, stage):
    """It offers what the table says; acts are done from the first and the last of their stages."""
    cells, offers = {}, {}
    for role in READERS:
        aspiration = world.standing(stage, role)
        allowed = [act for act in SCREEN if (act, stage, role) in EXPECTED]
        tried = [act for act in allowed if stage in ENDS[act]]
        for act in [*tried, _one_refused(stage, role, allowed)]:
            attempt = partial(_post, world, aspiration, act, role, offers)
            cells[act, stage, role] = outcome(aspiration, attempt)
        assert (role, offers[role]) == (role, allowed)
    assert differences(cells) == {}


@pytest.mark.parametrize("stage", Stage.values)
def test_nobody_else_has_the_screen(world, stage):
    offers = {}
    for role in OUTSIDERS:
        aspiration = world.standing(stage, role)
        assert not _post(world, aspiration, _one_refused(stage, role), role, offers), role
    assert offers == {}


def _one_refused(stage, role, allowed=()):
    """One that is refused, another for each stage and role; services are tried with all."""
    refused = [act for act in SCREEN if act not in allowed]
    return refused[(Stage.values.index(stage) + 3 * ROLES.index(role)) % len(refused)]


def _post(world, aspiration, act, role, offers):
    """Do it on the officers' screen; whether it was done. Notes what the screen ``offers``."""
    response = world.post(role, aspiration, act, world.given_for(act))
    if response.status_code == 302 and response.url in (desk(aspiration), "/admin/aspirasi/"):
        return True
    if response.context and "acts" in response.context:
        assert response.status_code in (403, 409)
        offers[role] = [one.name for one in response.context["acts"]]
    else:
        assert response.status_code in (302, 403, 404)
    return False


def test_nobody_decides_in_the_office_about_their_own(world):
    for role in ("verifier", "officer", "administrator"):
        with undone():
            aspiration = world.at(Stage.RECEIVED, author=world.people[role])
            for act in (Act.ANSWER, Act.REFUSE, Act.FORWARD):
                assert not _serve(world, aspiration, act, role)
                answered = world.post(role, aspiration, act, world.given_for(act))
                assert answered.status_code == 403
