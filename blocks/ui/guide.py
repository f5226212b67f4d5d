"""What the living style guide shows: tokens with their contrast, icons, every component."""

import re
from pathlib import Path

from django.template.loader import render_to_string

from blocks.ui import tokens
from blocks.ui.samples import component_names, examples_of

SPRITE = Path(__file__).parent / "static" / "ui" / "icons.svg"

# A role in words or lines, the ground it stands on, and the contrast WCAG asks for.
GROUNDS = ("--surface", "--surface-raised", "--surface-sunk")
TEXT_PAIRS = (
    *((role, ground) for role in ("--ink", "--ink-soft", "--action") for ground in GROUNDS),
    *((role, g) for role in ("--late", "--warn", "--info", "--good") for g in GROUNDS),
    *((role, f"{role}-soft") for role in ("--late", "--warn", "--info", "--good")),
    *(("--ink", f"{role}-soft") for role in ("--late", "--warn", "--info", "--good", "--action")),
    ("--action-ink", "--action"),
    ("--action-ink", "--action-strong"),
    ("--brand-ink", "--brand"),
    ("--brand-soft", "--brand"),
    ("--brand-ink", "--brand-deep"),
    ("--accent-strong", "--brand"),
    ("--accent-ink", "--accent"),
    ("--accent-ink", "--accent-strong"),
)
CONTROL_PAIRS = tuple((role, g) for role in ("--line-strong", "--focus") for g in GROUNDS)


def pairs():
    """Every pair with the ratio it must reach, and the ratio in each scheme."""
    for wanted, found in ((4.5, TEXT_PAIRS), (3.0, CONTROL_PAIRS)):
        for role, ground in found:
            ratios = [
                tokens.contrast(tokens.colour(role, scheme), tokens.colour(ground, scheme))
                for scheme in tokens.SCHEMES
            ]
            yield {"role": role, "ground": ground, "wanted": wanted, "ratios": ratios}


def icon_names():
    """All icons of the sprite."""
    return re.findall(r'<symbol id="([\w-]+)"', SPRITE.read_text("utf-8"))


def components(request):
    """Every component with its examples, each shown in both schemes."""
    return [
        {"name": name, "examples": [_shown(example, request) for example in examples_of(name)]}
        for name in component_names()
    ]


def _shown(example, request):
    """An example with its markup for each scheme; ids stay unique."""
    context = example["context"]
    stages = []
    for scheme in tokens.SCHEMES:
        own = {**context, "id": f"{context['id']}-{scheme}"} if "id" in context else context
        stages.append((scheme, render_to_string(example["templates"], own, request)))
    return {"name": example["name"], "stages": stages}
