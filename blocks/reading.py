"""Views that only read."""

from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe


def reads_only(view):
    """Answer 405 to whatever is sent to ``view``.

    Nothing is taken in, so nobody is asked for a token first: with one missing the answer would
    be 403, about a form that never was.
    """
    return csrf_exempt(require_safe(view))
