"""Public pages: reporting, the figures of a year, and a decision for its author."""

from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_http_methods, require_safe

from blocks.listing import number_param
from forums.moderation.figures import year_figures, years
from forums.moderation.forms import AppealForm, ReportForm
from forums.moderation.kinds import UnknownKind, kind_named, kind_of
from forums.moderation.models import Decision, Rule
from forums.moderation.permissions import (
    may_appeal,
    may_read_decision,
    may_report,
    may_resubmit,
)
from forums.moderation.services import AlreadyReported, appeal_decision, report_content, resubmit


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def report(request, kind, pk):
    """A form that reports one piece of content."""
    try:
        content = get_object_or_404(kind_named(kind).model._default_manager.visible(), pk=pk)
    except UnknownKind as error:
        raise Http404("There is no such kind.") from error
    if not may_report(request.user, content):
        raise PermissionDenied
    form = ReportForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            report_content(actor=request.user, content=content, **form.cleaned_data)
        except AlreadyReported:
            return redirect("moderation:report_done")
        return redirect("moderation:report_done")
    context = {"form": form, "text": kind_of(content).text(content)}
    context["back_url"] = kind_of(content).url(content)
    return render(request, "moderation/report_form.html", context)


@require_safe
def report_done(request):
    """Thanks, and what happens next."""
    return render(request, "moderation/report_done.html")


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
    rows = Decision.objects.select_related("case", "rule", "appeal")
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
        "may_appeal": may_appeal(user, found),
        "may_resubmit": bool(content) and may_resubmit(user, content),
        "edit_url": kind_of(content).edit_url(content) if content else "",
        "state": content.get_visibility_display() if content else "",
    }
