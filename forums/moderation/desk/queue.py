"""The queue: everything that waits, the same decision for many, and the first rules."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from blocks.listing import KeyPage
from forums.moderation.case_reading import is_moderator
from forums.moderation.desk.deciding import decide_one_of_many
from forums.moderation.desk.forms import BulkForm
from forums.moderation.desk.frame import ORDERS, header, order_links, order_of
from forums.moderation.models import Case, Rule
from forums.moderation.rules import propose

ROWS = 25
LATE_ROWS = 50


@require_safe
def queue(request):
    """Everything that waits for this person: what is late on top, the rest in a chosen order."""
    if not is_moderator(request.user):
        raise PermissionDenied
    order = order_of(request)
    now = timezone.now()
    mine = Case.objects.moderated_by(request.user).with_content()
    context = {
        "order": order,
        "orders": order_links(order),
        "late": list(mine.late(now).order_by("due_at", "pk")[:LATE_ROWS]),
        "rest": KeyPage(mine.on_time(now), request, key=ORDERS[order], size=ROWS),
        "bulk_form": BulkForm(),
        "has_rules": Rule.objects.citable().exists(),
        "may_propose": request.user.has_perm("moderation.add_rule"),
        "may_sanction": request.user.has_perm("moderation.add_sanction"),
    }
    return render(request, "moderation/admin/queue.html", header() | context)


@require_POST
def bulk(request):
    """The same decision for all that are ticked; says how many, and which were somebody's else."""
    if not is_moderator(request.user):
        raise PermissionDenied
    form = BulkForm(request.POST)
    chosen = request.POST.getlist("case")[: 2 * ROWS + LATE_ROWS]
    done = 0
    if form.is_valid():
        done = sum(decide_one_of_many(request.user, one, form.cleaned_data) for one in chosen)
    messages.success(request, _("Decided: %(done)d.") % {"done": done})
    if missed := len(chosen) - done:
        text = _("Left as they are: %(n)d. Open them one by one to see why.")
        messages.warning(request, text % {"n": missed})
    return redirect("moderating:queue")


@require_POST
def propose_rules(request):
    """Take over the rules that the house proposes, to be edited afterwards."""
    if not request.user.has_perm("moderation.add_rule"):
        raise PermissionDenied
    propose(actor=request.user)
    return redirect("moderating:queue")
