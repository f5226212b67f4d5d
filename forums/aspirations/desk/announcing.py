"""Announcing everything of the tab together, however many they are."""

import time

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Max
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from forums.aspirations import permissions, services
from forums.aspirations.desk.bulk import tell_left
from forums.aspirations.desk.filters import FilterForm, query_to_keep
from forums.aspirations.desk.frame import for_readers, header
from forums.aspirations.desk.index import found
from forums.aspirations.desk.presets import ANNOUNCED
from forums.aspirations.models import Step

PORTION = 100
LONGEST_SECONDS = 20


@require_http_methods(["GET", "HEAD", "POST"])
@for_readers
def announce_all(request):
    """Ask, saying how many; then do it and say of which it could not be done, and why.

    What changed after the question was asked is left. One request works for a while; if that was
    not enough, the page asks whether to go on.
    """
    if not permissions.works_with(request.user):
        raise PermissionDenied
    rows = found(request.user, ANNOUNCED, FilterForm(request.GET))
    if request.method == "POST":
        until, after = _key(request, "until"), _key(request, "after")
        outcome, after = _announce(request.user, rows, until, after)
        _tell(request, outcome)
        if not rows.filter(pk__gt=after).exists():
            return redirect(_back(request))
    else:
        # Whatever happens from now on, whoever presses the button has not seen.
        until, after = Step.objects.aggregate(last=Max("pk"))["last"] or 0, 0
    context = {
        "count": rows.filter(pk__gt=after).count(),
        "until": until,
        "after": after,
        "back_url": _back(request),
    }
    title = header(_("Announce together"))
    return render(request, "aspirations/desk/announce_all.html", title | context)


def _announce(user, rows, until, after):
    """Go through ``rows`` with keys above ``after``; returns the Outcome and the last key."""
    whole, end = services.Outcome(), time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < end:
        some = list(rows.filter(pk__gt=after).order_by("pk")[:PORTION])
        if not some:
            break
        outcome = services.announce_many(actor=user, chosen=_as_seen(some, until))
        whole.done += outcome.done
        whole.left += outcome.left
        after = some[-1].pk
    return whole, after


def _as_seen(rows, until):
    """Pairs of each and its last step up to ``until``; 0, which is none, for a later one."""
    steps = Step.objects.filter(aspiration__in=rows, pk__lte=until).order_by()
    last = dict(steps.values_list("aspiration").annotate(Max("pk")))
    return [(row, last.get(row.pk, 0)) for row in rows]


def _key(request, name):
    """A number that the page wrote; 0 for anything odd, by which nothing counts as seen."""
    raw = request.POST.get(name, "")
    return int(raw) if raw.isascii() and raw.isdecimal() and len(raw) < 19 else 0


def _tell(request, outcome):
    if count := len(outcome.done):
        sentence = ngettext("%(count)d was announced.", "%(count)d were announced.", count)
        messages.success(request, sentence % {"count": count})
    tell_left(request, outcome)


def _back(request):
    query = query_to_keep(request.GET.urlencode()) or f"tampil={ANNOUNCED}"
    return f"{reverse('aspirations_desk:index')}?{query}"
