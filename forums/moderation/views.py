"""Public pages: the figures of a year, and a decision for its author."""

from django.contrib.auth.decorators import login_required
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from blocks.listing import number_param
from forums.moderation.figures import year_figures, years
from forums.moderation.forms import AppealForm
from forums.moderation.kinds import kind_of
from forums.moderation.models import Decision, Rule
from forums.moderation.permissions import (
    may_appeal,
    may_read_decision,
    may_resubmit,
)
from forums.moderation.services import appeal_decision, resubmit


@require_safe
def figures(request):
    """The house rules, and what moderation did in a year."""
    known = years()
    year = number_param(request, "tahun", known[-1], known[0]) if "tahun" in request.GET else None
    year = year or known[0]
    context = {
        "year": year,
        "years": known,
        "tables": year_figures(year),
        "rules": Rule.objects.readable_in(get_language()) or Rule.objects.citable(),
    }
    return render(request, "moderation/figures.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def decision(request, pk):
    """A decision with its reason; its author can revise, send in again, and appeal once."""
    rows = Decision.objects.select_related("case", "rule", "template", "appeal", "revision")
    found = get_object_or_404(rows, pk=pk)
    if not may_read_decision(request.user, found):
        raise Http404("There is no such decision.")
    content = found.case.content
    form = AppealForm(request.POST if request.POST.get("act") == "appeal" else None)
    if request.method == "POST":
        if request.POST.get("act") == "resubmit" and content:
            resubmit(actor=request.user, content=content)
            return redirect("moderation:decision", pk=pk)
        if form.is_valid():
            appeal_decision(actor=request.user, decision=found, **form.cleaned_data)
            return redirect("moderation:decision", pk=pk)
    return render(request, "moderation/decision_detail.html", _about(request, found, content, form))


def _about(request, found, content, form):
    user = request.user
    return {
        "decision": found,
        "form": form,
        "appeal": getattr(found, "appeal", None),
        "revision": getattr(found, "revision", None),
        "may_appeal": may_appeal(user, found),
        "may_resubmit": bool(content) and may_resubmit(user, content),
        "edit_url": kind_of(content).edit_url(content) if content else "",
        "state": content.get_visibility_display() if content else "",
    }
