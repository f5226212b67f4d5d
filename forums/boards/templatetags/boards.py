"""The discussion beside a page, and the letter that stands for a person."""

from zlib import crc32

from django import template

from forums.boards import permissions
from forums.boards.forms import PostForm
from forums.boards.reads import panel_of

register = template.Library()
TINTS = 5


@register.inclusion_tag("boards/_discussion.html", takes_context=True)
def discussion(context, page):
    """The panel of the discussion that an editor opened beside ``page``; nothing without one."""
    request = context.get("request")
    if page is None or page.pk is None or request is None:
        return {"panel": None}
    panel = panel_of(page)
    if panel is None:
        return {"panel": None}
    why_not = permissions.why_not_write_beside(
        request.user, panel.discussion.board, panel.any_thread
    )
    return {
        "panel": panel,
        "page": page,
        "request": request,
        "csrf_token": context.get("csrf_token"),
        "why_not": why_not,
        "form": None if why_not else PostForm(),
    }


@register.filter
def initial(name):
    """The first letter of a name."""
    return next((char.upper() for char in str(name) if char.isalnum()), "W")


@register.filter
def tint(name):
    """A number for the colour of a name's letter, always the same for the same name."""
    return crc32(str(name).encode()) % TINTS
