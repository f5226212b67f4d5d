"""Watched words in disguise, numbers, and the weight of reports, through the services."""

from itertools import product

import pytest

from forums.moderation import services
from forums.moderation.models import Case, Report, WatchedWord
from forums.moderation.services.reports import weight_of
from forums.moderation.states import Cause, Visibility, WordAct

V = Visibility
DISGUISES = ["judi", "JuDi", "j u d i", "j.u.d.i", "ju\u200bdi", "ju\u2060\u00addi", "јudі", "jud1"]


@pytest.mark.parametrize(("act", "word"), list(product(WordAct, DISGUISES)))
def test_every_act_in_every_disguise(act, word, remarks, resident):
    WatchedWord.objects.create(word="judi", act=act)
    found = services.screen(author=resident(), texts=["kabar", f"ayo {word} dong"])
    assert [place for place, _text in found.problems] == ([1] if act == WordAct.BLOCK else [])
    assert found.holds == ([Cause.WATCHED_WORD] if act == WordAct.HOLD else [])
    assert found.flags == ([Cause.WATCHED_WORD] if act == WordAct.FLAG else [])
    covered = "•" * len(word) if act == WordAct.MASK else word
    assert found.texts == ["kabar", f"ayo {covered} dong"]


@pytest.mark.parametrize("act", WordAct)
def test_words_in_file_names(act, remarks, resident):
    WatchedWord.objects.create(word="judi", act=act)
    found = services.screen(author=resident(), texts=["kabar"], names=["slot_JUDI.png"])
    assert bool(found.problems) == (act == WordAct.BLOCK)
    assert bool(found.holds) == (act in (WordAct.HOLD, WordAct.MASK))
    assert bool(found.flags) == (act == WordAct.FLAG)


@pytest.mark.parametrize("act", [WordAct.HOLD, WordAct.FLAG])
def test_what_is_held_or_flagged_gets_a_case(act, remarks, resident):
    WatchedWord.objects.create(word="judi", act=act)
    author = resident()
    found = services.screen(author=author, texts=["judi"])
    state = services.first_visibility(author=author, screening=found, premoderation="none")
    assert state == (V.PENDING if act == WordAct.HOLD else V.VISIBLE)
    note = remarks.objects.create(author=author, text="judi", visibility=state)
    services.enter_moderation(content=note, screening=found, premoderation="none")
    case = Case.objects.get()
    assert case.cause == Cause.WATCHED_WORD
    assert "judi" in case.findings[0]


@pytest.mark.parametrize(
    ("number", "stopped"),
    [
        ("3174091505900001", True),
        ("3174 0955 0590 0001", True),
        ("31.74.09.150590.0001", True),
        ("3174\u200b0915\u200b05900001", True),
        ("4111 1111 1111 1111", True),
        ("5500-0000-0000-0004", True),
        ("378282246310005", True),
        ("378282246310006", False),
        ("4111 1111 1111 111", False),
        ("021 7654 3210", False),
    ],
)
def test_numbers_in_texts_and_file_names(number, stopped, remarks, resident):
    author = resident()
    in_text = services.screen(author=author, texts=["judul", f"ini {number} saya"])
    assert [place for place, _text in in_text.problems] == ([1] if stopped else [])
    in_name = services.screen(author=author, texts=[], names=[f"scan {number}.jpg"])
    assert [place for place, _text in in_name.problems] == ([None] if stopped else [])


def judged(remarks, author, reporter, upheld, number):
    """``number`` reports of ``reporter`` that were right, or wrong."""
    for _one in range(number):
        note = remarks.objects.create(author=author, text="x")
        case = services.open_case(content=note, cause=Cause.REPORTS)
        Report.objects.create(
            case=case, reporter=reporter, reason="hoax", weight=100, upheld=upheld
        )


@pytest.mark.parametrize(
    ("upheld", "number", "weight", "needed"),
    [(True, 8, 180, 2), (True, 0, 100, 3), (False, 8, 20, 15)],
)
def test_the_threshold_counts_how_often_they_were_right(
    upheld, number, weight, needed, remarks, resident
):
    author, people = resident(), [resident() for _one in range(needed)]
    for person in people:
        judged(remarks, author, person, upheld, number)
        assert weight_of(person) == weight
    note = remarks.objects.create(author=author, text="ini", visibility=V.VISIBLE)
    for person in people:
        note.refresh_from_db()
        assert note.visibility == V.VISIBLE
        services.report_content(actor=person, content=note, reason="off_topic")
    note.refresh_from_db()
    assert note.visibility == V.HIDDEN


def test_texts_of_staff_are_not_hidden_by_reports(remarks, resident, staff):
    note = remarks.objects.create(author=staff("Petugas"), text="resmi", visibility=V.VISIBLE)
    for _one in range(5):
        services.report_content(actor=resident(), content=note, reason="children")
    note.refresh_from_db()
    assert note.visibility == V.VISIBLE
