"""The moderators' screens: one queue, and one case with everything around it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from blocks.listing import KeyPage
from forums.moderation.case_reading import around, is_moderator
from forums.moderation.forms import BulkForm, DecisionForm, SanctionForm
from forums.moderation.models import Case, Rule
from forums.moderation.permissions import may_decide_appeal, may_moderate, may_sanction
from forums.moderation.rules import propose
from forums.moderation.services import (
    AlreadyDecided,
    decide_appeal,
    decide_case,
    suspend_person,
    warn_person,
)
from forums.moderation.states import DECISIONS, REFUSED, Cause, ForbiddenMove, Visibility

ROWS = 25
LATE_ROWS = 50
ORDERS = {
    "waiting": ("opened_at", "pk"),
    "newest": ("-opened_at", "-pk"),
    "reported": ("-weight", "-pk"),
}


def queue(request):
    """Everything that waits for this person: what is late on top, the rest in a chosen order."""
    if not is_moderator(request.user):
        raise PermissionDenied
    order = _order(request)
    now = timezone.now()
    mine = Case.objects.moderated_by(request.user).with_content()
    rest = KeyPage(mine.on_time(now), request, key=ORDERS[order], size=ROWS)
    context = {
        "order": order,
        "orders": _order_links(order),
        "late": list(mine.late(now).order_by("due_at", "pk")[:LATE_ROWS]),
        "rest": rest,
        "bulk_form": BulkForm(),
        "has_rules": Rule.objects.citable().exists(),
        "may_propose": request.user.has_perm("moderation.add_rule"),
    }
    return render(request, "moderation/admin/queue.html", _header() | context)


@require_POST
def bulk(request):
    """The same decision for all that are ticked; says how many, and which were somebody's else."""
    form = BulkForm(request.POST)
    done = missed = 0
    if form.is_valid():
        for chosen in request.POST.getlist("case")[: 2 * ROWS + LATE_ROWS]:
            if _decide_one(request.user, chosen, form.cleaned_data):
                done += 1
            else:
                missed += 1
    messages.success(request, _("Decided: %(done)d.") % {"done": done})
    if missed:
        text = _("Left as they are: %(n)d. Open them one by one to see why.")
        messages.warning(request, text % {"n": missed})
    return redirect("moderating:queue")


def case(request, pk):
    """One case: the text, what stands around it, who wrote and reported, and the decision."""
    found = get_object_or_404(Case.objects.moderated_by(request.user).with_content(), pk=pk)
    if found.content is None:
        raise Http404("The content of this case is gone.")
    data = request.POST if request.method == "POST" else None
    form = DecisionForm(data, initial={"version": found.version})
    if data is not None and form.is_valid() and _decided(request, found, form):
        return redirect(_next_url(request, found))
    page = around(request.user, found) | {
        "form": form,
        "order": _order(request),
        "choices": _choices(found),
        "may_decide": found.is_open and _may_decide(request.user, found),
        "sanction_form": SanctionForm()
        if found.author and may_sanction(request.user, found.author)
        else None,
    }
    return render(request, "moderation/admin/case.html", _header(str(found)) | page)


@require_POST
def sanction(request, pk):
    """Warn or suspend the author of a case."""
    found = get_object_or_404(Case.objects.moderated_by(request.user), pk=pk)
    form = SanctionForm(request.POST)
    if found.author is None:
        raise Http404("The author has no account any more.")
    if form.is_valid():
        values = dict(form.cleaned_data)
        give = suspend_person if values.pop("kind") == "suspension" else warn_person
        give(actor=request.user, person=found.author, case=found, **values)
        messages.success(request, _("The person has been told."))
    else:
        messages.error(request, _("Choose a rule, a number of days, and say why."))
    return redirect("moderating:case", pk=pk)


@require_POST
def propose_rules(request):
    """Take over the rules that the house proposes, to be edited afterwards."""
    if not request.user.has_perm("moderation.add_rule"):
        raise PermissionDenied
    propose(actor=request.user)
    return redirect("moderating:queue")


def _decided(request, found, form):
    """Decide; complaints go to the form, a lost race is told. Returns whether to go on."""
    try:
        _decide(request.user, found, **form.cleaned_data)
    except ValidationError as error:
        form.add_error(None, error)
        return False
    except (AlreadyDecided, ForbiddenMove):
        text = _("Somebody has decided this, or the text has changed. Please look again.")
        messages.warning(request, text)
    else:
        messages.success(request, _("Decided, and the author has been told."))
    return True


def _may_decide(user, found):
    if found.cause == Cause.APPEAL:
        return may_decide_appeal(user, found.appeal)
    return may_moderate(user, found.content)


def _decide(user, found, **values):
    if found.cause == Cause.APPEAL:
        return decide_appeal(actor=user, appeal=found.appeal, **values)
    return decide_case(actor=user, case=found, **values)


def _decide_one(user, chosen, values):
    """One of a bulk, given as ``number:version``. Returns whether it was decided."""
    number, _colon, version = chosen.partition(":")
    if not (number.isdecimal() and version.isdecimal()):
        return False
    found = Case.objects.moderated_by(user).open().filter(pk=number).first()
    if found is None or found.content is None:
        return False
    wanted = [
        to
        for to in DECISIONS[found.content.visibility]
        if (to in REFUSED) == (values["to"] == "refuse")
    ]
    try:
        _decide(
            user,
            found,
            version=int(version),
            to=wanted[0],
            rule=values["rule"],
            reason=values["reason"],
        )
    except (AlreadyDecided, ForbiddenMove, PermissionDenied, ValidationError, IndexError):
        return False
    return True


def _choices(found):
    """The buttons: new state, word, key."""
    words = {
        Visibility.VISIBLE: (_("Publish"), "a"),
        Visibility.REJECTED: (_("Do not publish"), "r"),
        Visibility.HIDDEN: (_("Hide"), "h"),
        Visibility.WITHDRAWN: (_("Close the case"), "c"),
    }
    if found.content.visibility == Visibility.VISIBLE:
        words[Visibility.VISIBLE] = (_("Keep it"), "a")
    if found.content.visibility == Visibility.HIDDEN:
        words[Visibility.VISIBLE] = (_("Show again"), "a")
        words[Visibility.HIDDEN] = (_("Leave it hidden"), "h")
    return [(to, *words[to]) for to in DECISIONS[found.content.visibility]]


def _order(request):
    wanted = request.GET.get("order", "waiting")
    return wanted if wanted in ORDERS else "waiting"


def _order_links(order):
    labels = {
        "waiting": _("Waiting longest"),
        "newest": _("Newest"),
        "reported": _("Most reported"),
    }
    return [(f"?order={name}", label, name == order) for name, label in labels.items()]


def _next_url(request, found):
    """The next case in the same order, what is late first; the queue when none is left."""
    order = _order(request)
    mine = Case.objects.moderated_by(request.user).exclude(pk=found.pk)
    now = timezone.now()
    following = mine.late(now).order_by("due_at", "pk").first()
    following = following or mine.on_time(now).order_by(*ORDERS[order]).first()
    if following is None:
        return reverse("moderating:queue")
    return f"{reverse('moderating:case', args=[following.pk])}?order={order}"


def _header(title=""):
    items = [{"url": reverse("moderating:queue"), "label": _("Moderation")}]
    if title:
        items.append({"url": "", "label": title})
    return {
        "breadcrumbs_items": items,
        "header_title": title or _("Moderation"),
        "header_icon": "warning",
    }
