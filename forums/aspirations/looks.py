"""How kinds and stages look: an icon, a tone and words, never a colour alone."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from forums.aspirations.stages import TURNED_DOWN, Stage
from forums.aspirations.states import Kind

KIND_ICONS = {
    Kind.ASPIRATION: "sprout",
    Kind.COMPLAINT: "megaphone",
    Kind.QUESTION: "circle-help",
}
# Icon of the sprite, and the role of colour that the badge has.
STAGE_LOOKS = {
    Stage.RECEIVED: ("mail", "new"),
    Stage.INCOMPLETE: ("message-circle", "waits"),
    Stage.FORWARDED: ("reply", "moves"),
    Stage.IN_PROGRESS: ("clock", "waits"),
    Stage.ANSWERED: ("message-square-text", "good"),
    Stage.DONE: ("circle-check", "done"),
    Stage.PROPOSED: ("landmark", "moves"),
    Stage.REFUSED: ("x", "ended"),
    Stage.OUTSIDE: ("external-link", "ended"),
    Stage.ARCHIVED: ("minus", "ended"),
    Stage.MERGED: ("link", "ended"),
}


@dataclass(frozen=True)
class Look:
    """The badge of a stage."""

    icon: str
    tone: str
    label: str


def look_of(stage):
    """The Look of a stage, or of its stored value."""
    stage = Stage(stage)
    return Look(*STAGE_LOOKS[stage], stage.label)


# Groups of stages by which the public looks: word of the address → label and stages.
STAGE_GROUPS = {
    "baru": (_("New"), {Stage.RECEIVED, Stage.INCOMPLETE}),
    "ditangani": (_("Being handled"), {Stage.FORWARDED, Stage.IN_PROGRESS}),
    "dijawab": (_("Answered"), {Stage.ANSWERED}),
    "musrenbang": (_("To the Musrenbang"), {Stage.PROPOSED}),
    "selesai": (_("Done"), {Stage.DONE}),
    "tidak-lanjut": (_("Not followed up"), TURNED_DOWN),
    "gabungan": (_("Merged"), {Stage.MERGED}),
}
KIND_WORDS = {
    "aspirasi": Kind.ASPIRATION,
    "pengaduan": Kind.COMPLAINT,
    "informasi": Kind.QUESTION,
}
