"""Brings config.sharing into the page frame."""

import json
from html import unescape

from django import template
from django.utils.safestring import mark_safe

from config.sharing.graph import graph_of
from config.sharing.head import head_of

register = template.Library()
# Nothing in the data can end the script element or begin a comment.
ESCAPES = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&\u2028\u2029"}


class Keep(template.Node):
    """Renders what it encloses and keeps it under a name: plain text, not yet escaped."""

    def __init__(self, name, nodelist):
        self.name, self.nodelist = name, nodelist

    def render(self, context):
        context[self.name] = " ".join(unescape(self.nodelist.render(context)).split())
        return ""


@register.tag
def keep(parser, token):
    """``{% keep headline %}{% block title %}…{% endblock %}{% endkeep %}``: a block, used twice."""
    _, name = token.split_contents()
    nodelist = parser.parse(("endkeep",))
    parser.delete_first_token()
    return Keep(name, nodelist)


@register.simple_tag(takes_context=True)
def head(context):
    """What the head of this page says; see config.sharing.head.Head."""
    return head_of(context)


@register.simple_tag(takes_context=True)
def linked_data(context, head):
    """The JSON-LD of this page, safe inside a script element."""
    # The way to the front door would cost a query to find empty.
    crumbs = [] if head.is_home else list(context.get("breadcrumbs") or [])
    graph = graph_of(head, crumbs)
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.translate(ESCAPES))  # noqa: S308
