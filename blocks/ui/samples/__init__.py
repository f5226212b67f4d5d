"""Sample data of each component: one JSON file of the component's name.

It holds examples by name, each the context that ``ui/<component>.html`` is shown with. The style
guide shows them all and a test renders them. In a context, ``chart`` holds the arguments of
``line_chart``.
"""

import json
from datetime import date
from pathlib import Path

from blocks.ui.charts import line_chart

FOLDER = Path(__file__).parent


def component_names():
    """The names of all components that have samples, in alphabetical order."""
    return sorted(path.stem for path in FOLDER.glob("*.json"))


def examples_of(component):
    """Dicts of ``name``, ``templates`` and ``context`` for each example of a component.

    The first template that exists shows it: a tag's component needs one that calls the tag.
    """
    raw = json.loads((FOLDER / f"{component}.json").read_text("utf-8"))
    templates = [f"ui/guide/{component}.html", f"ui/{component}.html"]
    return [
        {"name": name, "templates": templates, "context": _live(context)}
        for name, context in raw.items()
    ]


def _live(context):
    """The context with its chart drawn."""
    if "chart" not in context:
        return context
    chart = context["chart"]
    points = [(date.fromisoformat(day), value) for day, value in chart["points"]]
    return {**context, "chart": line_chart(**{**chart, "points": points})}
