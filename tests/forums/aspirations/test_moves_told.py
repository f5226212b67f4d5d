"""Who is told by each act: a table written by hand against the notices that there are."""

import pytest

from forums.aspirations.stages import Act
from forums.aspirations.states import Privacy
from tests.factories.moves import undone

# What is done | at which stage | by whom | who hears of the step | who has work | who else.
# ALL are those on the public's side, UNIT are those of the unit in charge, VERIFY those who verify.
# THEIRS are the sender and a supporter of the one that takes it in. Nobody hears of their own acts.
TABLE = """
send            |            | resident  | -                  | -                | new: VERIFY
forward         | received   | verifier  | ALL                | UNIT             | -
ask             | forwarded  | officer   | sender             | -                | -
complete        | incomplete | sender    | -                  | UNIT             | -
complete        | incomplete | officer   | sender             | colleague        | -
start           | forwarded  | officer   | ALL                | -                | -
answer          | forwarded  | officer   | ALL                | -                | -
finish          | answered   | sender    | follower supporter | -                | -
finish          | answered   | system    | ALL                | -                | -
propose         | forwarded  | officer   | ALL                | -                | -
refuse          | forwarded  | officer   | ALL                | -                | -
declare_outside | forwarded  | officer   | ALL                | -                | -
archive         | received   | verifier  | ALL                | -                | -
archive         | incomplete | system    | ALL                | -                | -
merge           | forwarded  | officer   | ALL THEIRS         | -                | -
unmerge         | merged     | officer   | ALL THEIRS         | -                | -
reopen          | done       | sender    | follower supporter | UNIT             | -
reopen          | done       | verifier  | ALL                | UNIT             | -
object          | answered   | sender    | follower supporter | colleague VERIFY | -
name            | contested  | lurah     | -                  | other_officer    | -
grant           | contested  | colleague | ALL                | officer          | -
decline         | contested  | colleague | ALL                | -                | -
rate            | answered   | sender    | -                  | -                | -
outside         | forwarded  | officer   | ALL                | -                | -
split           | forwarded  | officer   | ALL                | -                | -
message         | forwarded  | officer   | -                  | -                | message: sender
message         | forwarded  | sender    | -                  | UNIT             | -
link            | forwarded  | officer   | ALL                | -                | -
milestone       | linked     | system    | ALL                | -                | -
unlink          | linked     | officer   | ALL                | -                | -
hold            | forwarded  | officer   | -                  | -                | -
announce        | held       | officer   | ALL                | -                | -
assign          | forwarded  | officer   | -                  | colleague        | -
assign          | forwarded  | colleague | -                  | -                | -
note            | forwarded  | officer   | -                  | -                | -
"""
GROUPS = {
    "-": "",
    "ALL": "sender follower supporter",
    "UNIT": "officer colleague",
    "THEIRS": "other_sender neighbour",
    "VERIFY": "verifier second_verifier administrator",
}


def _lines():
    """Deed, stage, role and whom to tell, as a set of lines such as ``step: sender``."""
    for line in TABLE.strip().splitlines():
        deed, stage, role, news, work, other = (part.strip() for part in line.split("|"))
        kind, _colon, people = other.partition(":")
        columns = {"step": news, "work": work, kind: people}
        yield (
            deed,
            stage,
            role,
            {f"{kind}: {name}" for kind, words in columns.items() for name in _names(words)},
        )


def _names(words):
    return " ".join(GROUPS.get(word, word) for word in words.split()).split()


def test_those_are_told_whom_the_table_names(world):
    wrong = {}
    for deed, stage, role, wanted in _lines():
        with undone():
            one = world.prepared(stage) if stage else None
            told = world.told(deed, one, role)
        if told != wanted:
            missing, unwanted = sorted(wanted - told), sorted(told - wanted)
            wrong[f"{deed} {stage} {role}"] = f"not told: {missing}; told: {unwanted}"
    assert wrong == {}


def test_every_act_has_a_line():
    assert set(Act.values) <= {deed for deed, *_rest in _lines()}


@pytest.mark.parametrize(
    ("deed", "stage", "fields", "wanted"),
    [
        # The sender has no account, so there is nobody to write to.
        ("answer", "forwarded", {"guest": True}, "step: follower, step: supporter"),
        # Nobody follows what the public does not read.
        ("answer", "forwarded", {"privacy": Privacy.CONFIDENTIAL}, "step: sender"),
        # One officer is in charge: the colleagues are left in peace.
        ("message", "forwarded", {"in_charge": "colleague"}, "work: colleague"),
        ("complete", "incomplete", {"in_charge": "colleague"}, "work: colleague"),
        # No unit has it yet: those who verify.
        ("message", "received", {"unit": None}, "work: VERIFY"),
    ],
)
def test_special_cases(world, deed, stage, fields, wanted):
    fields = dict(fields)
    if name := fields.pop("in_charge", ""):
        fields["officer"] = world.people[name]
    role = "officer" if deed == "answer" else "sender"
    with undone():
        told = world.told(deed, world.prepared(stage, **fields), role)
    pairs = (one.split(": ") for one in wanted.split(", "))
    assert told == {f"{kind}: {name}" for kind, words in pairs for name in _names(words)}
