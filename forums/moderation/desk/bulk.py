"""One decision for several cases: first what it would do, then doing it."""

from dataclasses import dataclass

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from forums.moderation.case_reading import is_moderator
from forums.moderation.desk.deciding import decide, effect
from forums.moderation.desk.forms import BulkForm
from forums.moderation.desk.frame import screen
from forums.moderation.models import Case
from forums.moderation.permissions import may_decide
from forums.moderation.services import AlreadyDecided, ClaimedByAnother
from forums.moderation.states import DECISIONS, REFUSED, ForbiddenMove

MOST = 50


@dataclass(frozen=True)
class Line:
    """One ticked case: what it would become and what that does, or why it is left as it is."""

    case: Case
    version: int
    to: str = ""
    effect: str = ""
    left: str = ""


@require_POST
def bulk(request):
    """Show what one decision would do to all that are ticked; do it once that is confirmed."""
    if not is_moderator(request.user):
        raise PermissionDenied
    chosen = _chosen(request.POST.getlist("case")[:MOST])
    if not chosen:
        messages.warning(request, _("Tick the cases first."))
        return redirect("moderating:queue")
    # The queue only says which cases; this page asks for the decision.
    form = BulkForm(request.POST if "asked" in request.POST else None)
    lines = _plan(request.user, chosen, form.cleaned_data["to"] if form.is_valid() else None)
    if form.is_valid() and "confirm" in request.POST:
        return _carry_out(request, lines, form)
    context = {
        "form": form,
        "done": [line for line in lines if not line.left],
        "left": [line for line in lines if line.left],
        "is_checked": form.is_valid(),
    }
    return screen(request, "bulk", context, title=_("One decision for several cases"))


def _chosen(values):
    """Case numbers with the versions that were read, from ``number:version``."""
    pairs = (value.partition(":")[::2] for value in values)
    return {int(number): int(version) for number, version in pairs if _are_numbers(number, version)}


def _are_numbers(*texts):
    return all(text.isascii() and text.isdecimal() and len(text) <= 18 for text in texts)


def _plan(user, chosen, wanted):
    """A Line for each chosen case that ``user`` may know of; ``wanted`` is show or refuse."""
    cases = Case.objects.moderated_by(user).with_content().filter(pk__in=chosen)
    cases = cases.order_by("due_at", "pk")
    return [_line(user, case, chosen[case.pk], wanted) for case in cases]


def _line(user, case, version, wanted):
    if left := _why_left(user, case, version):
        return Line(case, version, left=left)
    if wanted is None:
        return Line(case, version)
    fitting = [
        to
        for to in DECISIONS[case.content.visibility]
        if (to in REFUSED) == (wanted == BulkForm.REFUSE)
    ]
    if not fitting:
        return Line(case, version, left=_("The author withdrew it. Open it to close the case."))
    return Line(case, version, to=fitting[0], effect=effect(case, fitting[0]))


def _why_left(user, case, version):
    """Why this case isn't decided together with others, or ""."""
    if not case.is_open or case.version != version:
        return _("It was decided or has changed meanwhile.")
    if case.urgent:
        return _("It is urgent. Please decide it by itself.")
    if not may_decide(user, case):
        return _("Somebody else has to decide it.")
    if case.is_claimed and case.claimed_by != user:
        return _("%(name)s looks into it now.") % {"name": case.claimed_by.office_name}
    return ""


def _carry_out(request, lines, form):
    """Decide every line that isn't left; says how many, and how many were not."""
    grounds = {name: form.cleaned_data[name] for name in ("rule", "reason", "template")}
    done = 0
    for line in lines:
        if line.left:
            continue
        try:
            decide(request.user, line.case, version=line.version, to=line.to, **grounds)
        except (
            AlreadyDecided,
            ClaimedByAnother,
            ForbiddenMove,
            PermissionDenied,
            ValidationError,
        ):
            continue
        done += 1
    messages.success(request, _("Decided: %(done)d.") % {"done": done})
    if missed := len(lines) - done:
        text = _("Left as they are: %(n)d. Open them one by one to see why.")
        messages.warning(request, text % {"n": missed})
    return redirect("moderating:queue")
