"""How the talk of the demo is written down: posts divided by empty lines, each with a head.

``rahmat >4 t3 c2 ok: Kami pasangkan …`` says who writes, what is answered (``>4``; ``>>4`` quotes
it), how many reactions it has (thanks, agree, care), whether it is the accepted answer (``ok``)
and for which unit it speaks (``@ptsp``). Lines are joined again except before ``- ``;
``//`` begins a paragraph.
"""

import re
from dataclasses import dataclass, field

HEAD = re.compile(r"(\w+)((?: [^\s:]+)*):\s")
REACTIONS = {"t": "thanks", "a": "agree", "c": "care"}


@dataclass
class Said:
    """One post of the demo."""

    author: str
    text: str
    reply_to: int | None = None
    quotes: bool = False
    accepted: bool = False
    unit: str = ""
    reactions: dict = field(default_factory=dict)


def parse(talk):
    """The posts of ``talk``, in order."""
    return [_said(block) for block in re.split(r"\n\s*\n", talk.strip())]


def _said(block):
    head = HEAD.match(block)
    said = Said(head[1], _unwrapped(block[head.end() :]))
    for mark in head[2].split():
        if mark == "ok":
            said.accepted = True
        elif mark[0] == "@":
            said.unit = mark[1:]
        elif mark[0] == ">":
            said.quotes = mark.startswith(">>")
            said.reply_to = int(mark.lstrip(">"))
        else:
            said.reactions[REACTIONS[mark[0]]] = int(mark[1:])
    return said


def _unwrapped(text):
    joined = re.sub(r"\s*\n(?!- )", " ", text.strip())
    with_lists = re.sub(r"(?<!\n)\n- ", "\n\n- ", joined, count=1)
    return re.sub(r"\s*//\s*", "\n\n", with_lists)
