"""Passwords of pages and collections, which Wagtail lets anybody try without end."""

from functools import wraps

from django.shortcuts import render

from forums.people.limits import count_try


def limited_guesses(view):
    """A view of Wagtail that asks for such a password; wrong ones are counted."""

    @wraps(view)
    def limited(request, **arguments):
        if request.method != "POST":
            return view(request, **arguments)
        usage = count_try("page_password", request=request, key=_protected(arguments))
        if usage is None:
            return render(request, "429.html", status=429)
        response = view(request, **arguments)
        if response.status_code == 302:
            usage.rollback()
        return response

    return limited


def _protected(arguments):
    """What the password opens: the same however many pages lie below it."""
    if "page_view_restriction_id" in arguments:
        return f"page:{arguments['page_view_restriction_id']}"
    return f"collection:{arguments['restriction_id']}"
