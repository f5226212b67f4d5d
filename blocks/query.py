"""Values from the query of an address, read strictly, and addresses with a changed query.

Anything that this site did not write itself is answered with 404 or 400, never guessed at.
"""

from django.core.exceptions import BadRequest
from django.http import Http404
from django.utils.translation import gettext as _

PAGE = "page"


def single_param(request, name):
    """The one value of ``name`` in the query, or None. Raises BadRequest when it is repeated."""
    values = request.GET.getlist(name)
    if len(values) > 1:
        raise BadRequest(f"{name} may be given once.")
    return values[0] if values else None


def choice_param(request, name, choices):
    """The member of ``choices`` (TextChoices, or by_word) that the query names, else None.

    Raises Http404 for an unknown value and BadRequest for a repeated name.
    """
    value = single_param(request, name)
    if not value:
        return None
    try:
        return choices(value)
    except ValueError as error:
        raise Http404(f"{name} has no such value.") from error


def by_word(choices):
    """For choice_param: finds a member of ``choices`` by its ``word``, not its stored value."""
    members = {choice.word: choice for choice in choices}

    def find(word):
        if word not in members:
            raise ValueError(word)
        return members[word]

    return find


def text_param(request, name, max_length):
    """The text of ``name`` with single spaces; empty when absent.

    Raises BadRequest when it is repeated, longer than ``max_length`` or not text.
    """
    value = single_param(request, name) or ""
    if len(value) > max_length or "\x00" in value or not is_storable(value):
        raise BadRequest(f"{name} is not usable.")
    return " ".join(value.split())


def number_param(request, name, lowest, highest):
    """The whole number of ``name``; ``lowest`` when absent. Raises Http404 for anything else."""
    values = request.GET.getlist(name)
    if not values:
        return lowest
    if len(values) > 1 or not (values[0].isascii() and values[0].isdigit() and len(values[0]) < 10):
        raise Http404(f"{name} is not a number.")
    number = int(values[0])
    if str(number) != values[0] or not lowest <= number <= highest:
        raise Http404(f"{name} is out of range.")
    return number


def refuse_page_param(request):
    """For views without pages. Raises Http404 when the query asks for one."""
    if PAGE in request.GET:
        raise Http404("There are no pages here.")


def query_url(request, **changes):
    """The address of this request with changed query values (None removes one), on page one."""
    query = request.GET.copy()
    for name, value in {PAGE: None, **changes}.items():
        query.pop(name, None)
        if value is not None:
            query[name] = value
    return f"{request.path}?{query.urlencode()}" if query else request.path


def filter_options(request, name, choices, all_label=None):
    """Rows for ``ui/filter_group.html``: (value, label, selected, url), "all" first.

    ``choices`` are pairs of value and label.
    """
    current = request.GET.get(name) or ""
    return [
        (value, label, value == current, query_url(request, **{name: value or None}))
        for value, label in [("", all_label or _("All")), *choices]
    ]


def is_storable(text):
    """Whether a database takes ``text``: no NUL, no half characters."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\x00" not in text
