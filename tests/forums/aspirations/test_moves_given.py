"""What must be given for each act: a table written by hand, tried on services and screens."""

from django.core.exceptions import ValidationError

from forums.aspirations import services
from forums.aspirations.models import Contest
from forums.aspirations.stages import Act, Part
from forums.aspirations.states import ContestOutcome
from tests.factories.moves import undone

# What is done | at which stage | by whom | what must be given.
TABLE = """
forward         | received   | verifier  | unit
ask             | forwarded  | officer   | reason
complete        | incomplete | officer   |
start           | forwarded  | officer   | target_on
answer          | forwarded  | officer   | answer
finish          | answered   | officer   |
propose         | forwarded  | officer   | reason
refuse          | forwarded  | officer   | reason
declare_outside | forwarded  | officer   | reason
archive         | received   | verifier  | reason
merge           | forwarded  | officer   | target reason
unmerge         | merged     | officer   | reason
reopen          | done       | verifier  | reason
contest         | contested  | colleague | outcome text
outside         | forwarded  | officer   | channel number
split           | forwarded  | officer   | title text
message         | forwarded  | officer   | text
note            | forwarded  | officer   | text
"""
# What the sender does | at which stage | what must be given.
OF_THE_SENDER = """
lengkapi     | incomplete | text
percakapan   | forwarded  | text
buka-kembali | done       | reason
keberatan    | answered   | reason
nilai        | answered   | score
"""


def lines(table):
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


def without(given, name):
    """``given`` with nothing in the field ``name``."""
    return {**given, name: "" if isinstance(given[name], str) else None}


def test_services_ask_for_it_by_field(world):
    wrong = {}
    for act, stage, role, needs in lines(TABLE):
        if act not in Act.values:
            continue
        with undone():
            one = world.prepared(stage)
            for name in needs.split():
                given = without(world.given_for(act), name)
                about = {"actor": world.people[role], "aspiration": one, "act": Act(act)}
                if (errors := _errors(services.move, **about, **given)) != [name]:
                    wrong[f"{act} without {name}"] = errors
            assert one.steps.count() == type(one).objects.get(pk=one.pk).steps.count()
    assert wrong == {}


def test_granting_asks_for_it_by_field(world):
    with undone():
        world.prepared("contested")
        contest, about = Contest.objects.get(), {"actor": world.people["colleague"]}
        for name in ("outcome", "text"):
            given = {"outcome": ContestOutcome.GRANTED, "text": "Benar.", name: ""}
            assert _errors(services.decide_contest, contest=contest, **about, **given) == [name]
        contest.refresh_from_db()
        assert contest.outcome == ContestOutcome.WAITING
        grant = {"act": Act.GRANT, "part": Part.SECOND_OFFICER, "reason": ""}
        one = contest.aspiration
        assert _errors(services.move, aspiration=one, **about, **grant) == ["reason"]


def _errors(service, **given):
    """The fields that the service finds wanting."""
    try:
        service(**given)
    except ValidationError as error:
        return sorted(error.error_dict)
    return "nothing is asked for"


def test_screens_ask_for_it_beside_the_field(world):
    wrong = {}
    for deed, stage, role, needs in lines(TABLE):
        with undone():
            one = world.prepared(stage)
            steps = one.steps.count()
            for name in needs.split():
                given = {**world.given_for(deed), name: "   "}
                response = world.post(role, one, deed, given)
                if _asked_for(response, deed) != [name] or one.steps.count() != steps:
                    wrong[f"{deed} without {name}"] = response.status_code
            if world.post(role, one, deed, world.given_for(deed)).status_code != 302:
                wrong[deed] = "refused, though everything is given"
    assert wrong == {}


def _asked_for(response, deed):
    """The fields with an error in the open form of ``deed``."""
    if response.status_code != 200:
        return []
    page = response.context
    shown = [*page["acts"], *page["beside"], *page["small"].values()]
    form = next(one.form for one in shown if one.name == deed and one.is_open)
    return sorted(form.errors)


def test_pages_of_the_sender_ask_for_it_beside_the_field(world):
    wrong = {}
    for page, stage, name in lines(OF_THE_SENDER):
        with undone():
            one = world.prepared(stage)
            steps = one.steps.count()
            response = world.client("sender").post(f"{one.get_absolute_url()}{page}/", {name: " "})
            asked = response.context and sorted(response.context["form"].errors)
            if (response.status_code, asked) != (200, [name]) or one.steps.count() != steps:
                wrong[page] = (response.status_code, asked)
    assert wrong == {}
