"""The queue in its tabs: what waits, what was decided, what is mine; and the first rules."""

from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, Prefetch, Q
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from blocks.listing import KeyPage
from blocks.query import is_storable
from forums.moderation.case_reading import is_moderator
from forums.moderation.desk.counts import counts_for
from forums.moderation.desk.frame import screen
from forums.moderation.desk.order import ORDERS, order_links, order_of
from forums.moderation.models import Case, Decision, Rule
from forums.moderation.rules import propose
from forums.people.models import User

ROWS = 25
OPEN, MINE, DECIDED, OTHERS = "open", "mine", "decided", "others"
LATEST_DECISION = ("-decided_at", "-pk")


@require_safe
def queue(request):
    """What waits for this person, by deadline; other tabs tell what else there is."""
    if not is_moderator(request.user):
        raise PermissionDenied
    counts = counts_for(request.user)
    others = _reserved_for_others(request.user).count()
    tab = request.GET.get("tab", OPEN)
    context = _TABS.get(tab, _open_tab)(request) | {
        "tab": tab if tab in _TABS else OPEN,
        "tabs": _tabs(tab if tab in _TABS else OPEN, counts, others),
        "counts": counts,
        "has_rules": Rule.objects.citable().exists(),
        "may_propose": request.user.has_perm("moderation.add_rule"),
        "may_sanction": request.user.has_perm("moderation.add_sanction"),
    }
    return screen(request, "queue", context)


@require_POST
def propose_rules(request):
    """Take over the rules that the house proposes, to be edited afterwards."""
    if not request.user.has_perm("moderation.add_rule"):
        raise PermissionDenied
    propose(actor=request.user)
    return redirect("moderating:queue")


def _open_tab(request):
    """What this person may decide."""
    order = order_of(request)
    cases = Case.objects.decidable_by(request.user).open().with_content()
    return {
        "order": order,
        "orders": order_links(order),
        "waiting": KeyPage(cases, request, key=ORDERS[order], size=ROWS),
    }


def _mine_tab(request):
    """What this person has claimed, and what they decided."""
    claimed = Case.objects.decidable_by(request.user).open().claimed_by(request.user)
    decisions = Decision.objects.filter(case=OuterRef("pk"), moderator=request.user)
    return {
        "claimed": claimed.with_content().order_by(*ORDERS["deadline"]),
        "decided": _decided_page(request, Q(Exists(decisions))),
    }


def _decided_tab(request):
    """Everything that was decided, and a search in it."""
    wanted = request.GET.get("q", "").strip()[:100]
    condition = _matching(wanted) if wanted and is_storable(wanted) else Q()
    return {"wanted": wanted, "decided": _decided_page(request, condition)}


def _others_tab(request):
    """What waits for somebody else, to be read only."""
    cases = _reserved_for_others(request.user).with_content()
    return {"reserved": KeyPage(cases, request, key=ORDERS["deadline"], size=ROWS)}


_TABS = {OPEN: _open_tab, MINE: _mine_tab, DECIDED: _decided_tab, OTHERS: _others_tab}


def _tabs(current, counts, others):
    """Quadruples: address, word, number or None, whether it is the one shown."""
    tabs = [
        (OPEN, _("Waiting"), counts["waiting"]),
        (MINE, _("Mine"), counts["mine"]),
        (DECIDED, _("Decided"), None),
    ]
    if others or current == OTHERS:
        tabs.append((OTHERS, _("For somebody else"), others))
    return [(f"?tab={name}", label, number, name == current) for name, label, number in tabs]


def _reserved_for_others(user):
    """Open cases of ``user`` as a moderator that somebody else has to decide."""
    mine = Case.objects.decidable_by(user).values("pk")
    return Case.objects.moderated_by(user).open().exclude(pk__in=mine)


def _decided_page(request, condition):
    """A page of decided cases, each with ``in_force``: its decision in a list, or nothing."""
    decisions = Decision.objects.in_force().select_related("moderator", "rule")
    cases = Case.objects.moderated_by(request.user).decided().filter(condition).with_content()
    cases = cases.prefetch_related(Prefetch("decisions", decisions, to_attr="in_force"))
    return KeyPage(cases, request, key=LATEST_DECISION, size=ROWS)


def _matching(wanted):
    """Cases with this number, author, text or reason."""
    said = Q(evidence__icontains=wanted) | Q(reason__icontains=wanted)
    condition = Q(Exists(Decision.objects.filter(said, case=OuterRef("pk"))))
    condition |= Q(author__in=User.objects.with_public_name().called(wanted).values("pk"))
    number = wanted.removeprefix("#")
    if number.isascii() and number.isdecimal() and len(number) <= 18:
        condition |= Q(pk=number)
    return condition
