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


ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)")
# What stands for an argument that a test has no value for.
OTHER_ARGUMENTS = {"page_id": "1", "version": "0" * 16, "key": "id", "token": "x"}


def public_routes():
    """What residents and visitors open; signing out would end the walk."""
    left_out = ("djdt", "wagtail_serve", "account_logout", "javascript-catalog")
    routes = [route for route in all_routes() if not route.is_admin]
    return [route for route in routes if not route.name.startswith(left_out)]


def address_of(route, values):
    """The address of ``route``; ``values``: argument → value, others get a harmless one."""

    def argument(match):
        name = match[1] or match[2]
        return str(values.get(name, OTHER_ARGUMENTS.get(name, "1")))

    path = ARGUMENT.sub(argument, route.text)
    return "/" + path.replace("(\\d+)", "1").replace("(.*)", "x").replace("\\", "")
