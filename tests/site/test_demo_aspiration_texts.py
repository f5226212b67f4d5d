"""What residents send in, in the demo: every text is whole, harmless and goes a possible way."""

import re
from collections import Counter
from datetime import date, timedelta
from random import Random

import pytest

from blocks.personal_data import has_identity_number, warnings_for
from blocks.ui.areas import Area
from config.demo.content.aspirations import words
from config.demo.content.aspirations.categories import CATEGORIES
from config.demo.content.aspirations.many import records
from config.demo.content.aspirations.slots import ALLEYS, LANDMARKS, SLOTS, slots_for
from config.demo.content.aspirations.templates import ANSWER_TEMPLATES, CHECKLISTS
from config.demo.content.aspirations.ten import told
from config.demo.content.aspirations.topics import all_topics, parse
from config.demo.content.aspirations.walks import Weekends
from config.demo.units import UNITS
from forums.aspirations.stages import MOVES, Act, Part, Stage, destination
from forums.aspirations.states import Channel, Kind, Outside, Privacy
from forums.aspirations.working_days import working_days_between
from forums.boards.texts import check_line, check_text

TODAY = date(2026, 11, 27)
SLUGS = {category["slug"] for category in CATEGORIES}
UNIT_SLUGS = {slug for slug, _name, _english in UNITS}
# What the loader fills in beside reason and answer.
GIVEN = {"unit": "unit", "target_on": "target", "target": "into"}


@pytest.fixture(scope="module")
def many():
    return records(300, today=TODAY)


@pytest.fixture(scope="module", params=["ten", "many"])
def some(request, many):
    return list(told().values()) if request.param == "ten" else many


def said(record):
    """Everything that anybody wrote in a record."""
    yield from (record["title"], record["text"], record["landmark"])
    for step in record["steps"]:
        yield from (step.get("reason", ""), step.get("answer", ""))
    yield from (message["text"] for message in record.get("messages", ()))
    yield (record.get("rating") or {}).get("text", "")
    contest = record.get("contest") or {}
    yield from (contest.get("reason", ""), contest.get("text", ""))


def day(offset):
    return TODAY + timedelta(days=offset)


def test_texts_are_whole_and_tell_nothing_about_anybody(some):
    for record in some:
        assert check_line(record["title"]) == record["title"]
        assert check_text(record["text"], 5000) == record["text"]
        for text in filter(None, said(record)):
            assert not re.search(r"[{}\[\]|]", text), text
            assert "  " not in text, text
            assert not has_identity_number(text), text
            assert not warnings_for(text), text


def test_most_texts_differ(many):
    assert len(many) == 300
    assert len({(record["title"], record["text"]) for record in many}) >= 280


def test_words_are_those_of_the_room(some):
    for record in some:
        assert record["kind"] in Kind
        assert record["privacy"] in Privacy
        assert record["channel"] in Channel
        assert record["category"] in SLUGS
        assert 1 <= record["rw"] <= 6
        assert (record.get("outside") or {"channel": "jaki"})["channel"] in Outside


def test_every_way_is_possible_by_the_table_of_moves(some):
    for record in some:
        stage, before, last = Stage.RECEIVED, None, record["day"]
        for step in record["steps"]:
            to = destination(Act(step["act"]), stage, Part(step["part"]))
            stage, before = to or before, stage
            assert last <= step["day"] <= 0
            last = step["day"]
            for need in MOVES[step["act"]].needs:
                assert step.get(GIVEN.get(need, need)) or record.get("into") is not None, step
            assert step.get("unit", "ptsp") in UNIT_SLUGS
        assert record.get("stage", stage) == stage


def test_what_is_merged_lies_before_and_is_public(many):
    merged = [record for record in many if record["stage"] == Stage.MERGED]
    assert merged
    for record in merged:
        first = many[record["into"]]
        assert first["stage"] != Stage.MERGED
        assert first["day"] <= record["day"]
        assert {first["privacy"], record["privacy"]} == {Privacy.PUBLIC}


def test_a_year_looks_alive(many):
    stages = Counter(record["stage"] for record in many)
    assert {Stage.RECEIVED, Stage.FORWARDED, Stage.IN_PROGRESS, Stage.ANSWERED} <= stages.keys()
    assert {Stage.DONE, Stage.REFUSED, Stage.OUTSIDE, Stage.ARCHIVED} <= stages.keys()
    assert Stage.PROPOSED in stages
    assert {record["category"] for record in many} == SLUGS
    assert -365 <= many[0]["day"] < -300
    assert many[-1]["day"] > -10
    assert max(record["supporters"] for record in many) <= 60
    privacy = Counter(record["privacy"] for record in many)
    assert 0.75 < privacy[Privacy.PUBLIC] / 300 < 0.87
    assert 0.02 < privacy[Privacy.CONFIDENTIAL] / 300 < 0.09
    assert 0.12 < sum(record["guest"] for record in many) / 300 < 0.28
    assert 0.07 < sum(record["channel"] != Channel.WEB for record in many) / 300 < 0.17
    done = [record for record in many if record["stage"] == Stage.DONE]
    assert 0.35 < sum(bool(record["rating"]) for record in done) / len(done) < 0.65


def test_most_first_answers_are_in_time(many):
    answers = {Act.ANSWER, Act.REFUSE, Act.DECLARE_OUTSIDE, Act.PROPOSE}
    in_time = []
    for record in many:
        first = next((step for step in record["steps"] if step["act"] in answers), None)
        if first and not record["messages"]:
            span = working_days_between(day(record["day"]), day(first["day"]), Weekends())
            in_time.append(span <= 8)
    assert 0.8 < sum(in_time) / len(in_time) < 0.97


def test_offices_only_act_on_working_days(many):
    for record in many:
        for step in record["steps"]:
            if step["day"] != record["day"] and step["part"] != Part.SENDER:
                assert day(step["day"]) not in Weekends()


def test_drains_fill_up_in_the_rainy_months():
    today, rainy, dry = date(2026, 3, 1), [], []
    for record in records(600, today=today):
        season = rainy if (today + timedelta(days=record["day"])).month in {11, 12, 1, 2} else dry
        season.append(record["category"] == "saluran-genangan")
    assert sum(rainy) / len(rainy) > 1.5 * sum(dry) / len(dry)


@pytest.mark.parametrize("today", [date(2027, 1, 1), date(2026, 5, 30), date(2028, 2, 29)])
def test_the_same_every_time_on_any_day(today):
    assert records(40, today=today) == records(40, today=today)
    assert records(40, today=today, seed="lain") != records(40, today=today)


def test_topics_have_answers_and_known_slots():
    topics, known = all_topics(), slots_for(Random(1), 3, 4).keys()
    assert topics.keys() == SLUGS
    for category, some in topics.items():
        assert len(some) >= 5, category
        for topic in some:
            assert topic.kind in Kind
            assert topic.answers
            wording = (
                topic.title + topic.text + "".join(text for _a, text in topic.answers.values())
            )
            assert {name.lower() for name in re.findall(r"{(\w+)}", wording)} <= known


def test_places_of_every_rw_differ():
    assert LANDMARKS.keys() == ALLEYS.keys() == set(range(1, 7))
    places = [place for some in (*LANDMARKS.values(), *ALLEYS.values()) for place in some]
    assert len(places) == len(set(places))
    assert all(values for values in SLOTS.values())
    assert words.WORK_RATED.keys() == words.ANSWER_RATED.keys() == set(range(1, 6))


def test_a_topic_is_read_as_written():
    [topic] = parse("umkm", "question -3: Ke mana?\nSatu\nbaris.\n= outside (Dinas X): Ke\nsana.")
    assert (topic.kind, topic.title, topic.text) == ("question", "Ke mana?", "Satu baris.")
    assert topic.answers == {"outside": ("Dinas X", "Ke sana.")}
    assert topic.not_in == {3}


def test_ten_show_every_stage_and_more():
    known = told()
    assert len(known) == 11
    contests = [record["contest"] for record in known.values() if record.get("contest")]
    assert [contest["outcome"] for contest in contests] == ["refused"]
    into = [step["into"] for r in known.values() for step in r["steps"] if step["act"] == "merge"]
    assert set(into) <= known.keys()
    assert any(record["channel"] == Channel.COUNTER for record in known.values())
    assert any(record.get("program") for record in known.values())


def test_categories_and_templates_name_what_exists():
    assert len(SLUGS) == len(CATEGORIES) == 14
    for category in CATEGORIES:
        assert category["unit"] in UNIT_SLUGS
        assert category["area"] in {"", *Area.values}
    assert len(ANSWER_TEMPLATES) == 12
    for _title, act, unit, text in ANSWER_TEMPLATES:
        assert act in Act
        assert unit in {"", *UNIT_SLUGS}
        fields = set(re.findall(r"{(\w+)}", text))
        assert fields <= {"kode", "judul", "unit", "tenggat", "kategori", "rw"}
    assert CHECKLISTS.keys() <= SLUGS
