"""Every address of the site as its resolver knows them, so that tests miss none."""

import re
from dataclasses import dataclass

from django.urls import URLResolver, get_resolver

PARAMETER = re.compile(r"<(?:(?P<kind>\w+):)?(?P<name>\w+)>|\(\?P<(?P<group>\w+)>")


@dataclass(frozen=True)
class Route:
    """One address pattern: its text, its name with the namespace, its arguments and its view."""

    text: str
    name: str
    arguments: tuple
    view: object = None

    @property
    def is_admin(self):
        """Whether it belongs to the office."""
        return self.text.startswith("admin/")

    @property
    def view_class(self):
        """The class of its view; ``object`` for a function."""
        return getattr(self.view, "view_class", object)

    @property
    def takes_code(self):
        """Whether it is about one aspiration, by its public code."""
        return any(kind == "aspiration_code" for kind, _name in self.arguments)


def all_routes():
    """Every Route, those that only exist for other languages left out."""
    return list(_below(get_resolver(), "", ""))


def _below(resolver, text, namespace):
    for pattern in resolver.url_patterns:
        here = text + str(pattern.pattern).removeprefix("^")
        if isinstance(pattern, URLResolver):
            inner = f"{namespace}{pattern.namespace}:" if pattern.namespace else namespace
            yield from _below(pattern, here, inner)
        else:
            found = PARAMETER.finditer(here)
            arguments = tuple((m["kind"] or "", m["name"] or m["group"]) for m in found)
            name = f"{namespace}{pattern.name or ''}"
            yield Route(here.removesuffix("$"), name, arguments, pattern.callback)
