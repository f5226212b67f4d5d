"""The topics of generated aspirations, and how they are written down.

Blocks divided by empty lines. The first line is ``kind: title``; ``-3`` after the kind keeps the
topic out of RW 003. The text follows, then the answers: ``= outcome: …``, with the agency in
brackets when it lies outside. Lines are joined again. ``[a|b]`` is one of several wordings and
``{name}`` a slot of ``config.demo.content.aspirations.slots``, with a capital to begin a sentence.
"""

import re
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules

HEAD = re.compile(r"(\w+)((?: -\d)*): (.+)")
ANSWER = re.compile(r"= (\w+)(?: \(([^)]+)\))?: (.+)", re.DOTALL)


@dataclass(frozen=True)
class Topic:
    """One thing that many write about; ``answers`` maps an outcome to agency and words."""

    category: str
    kind: str
    title: str
    text: str
    answers: dict
    not_in: frozenset


def parse(category, topics):
    """The topics written down in ``topics``, in order."""
    return [_topic(category, block) for block in re.split(r"\n\s*\n", topics.strip())]


def all_topics():
    """The topics of every category: slug → list."""
    modules = [import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)]
    return {module.CATEGORY: parse(module.CATEGORY, module.TOPICS) for module in modules}


def _topic(category, block):
    head, rest = block.split("\n", 1)
    kind, exceptions, title = HEAD.fullmatch(head).groups()
    text, *answers = re.split(r"\n(?== )", rest)
    return Topic(
        category=category,
        kind=kind,
        title=title,
        text=_joined(text),
        answers=dict(_answer(answer) for answer in answers),
        not_in=frozenset(int(digit) for digit in re.findall(r"\d", exceptions)),
    )


def _answer(answer):
    outcome, agency, words = ANSWER.fullmatch(answer).groups()
    return outcome, (agency or "", _joined(words))


def _joined(text):
    return " ".join(text.split())
