"""People: who is warned or suspended, giving a sanction, and ending it early."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import Q
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from blocks.listing import KeyPage
from forums.moderation.case_reading import record_of
from forums.moderation.desk.forms import LiftForm, SanctionForm
from forums.moderation.desk.frame import header
from forums.moderation.models import Case, Sanction
from forums.moderation.permissions import may_sanction
from forums.moderation.services import lift_sanction, suspend_person, warn_person
from forums.people.models import User
from forums.trail.services import record_reading

ROWS = 25
FOUND = 20


@require_safe
def people(request):
    """Whose sanctions hold now, and a search by name for somebody else."""
    if not request.user.has_perm("moderation.add_sanction"):
        raise PermissionDenied
    wanted = request.GET.get("q", "").strip()[:100]
    rows = Sanction.objects.active().select_related("person", "rule")
    context = {
        "wanted": wanted,
        "found": _named(wanted) if wanted else [],
        "sanctions": KeyPage(rows, request, key=("-created_at", "-pk"), size=ROWS),
    }
    return render(
        request, "moderation/admin/people.html", header(_("Warnings and suspensions")) | context
    )


@require_http_methods(["GET", "HEAD", "POST"])
def person(request, pk):
    """What is known about a person here, with a form that warns or suspends them."""
    found = get_object_or_404(User, pk=pk)
    if not may_sanction(request.user, found):
        raise PermissionDenied
    form = SanctionForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        _give(request, found, form)
        return redirect("moderating:person", pk=pk)
    record_reading(actor=request.user, target=found, what="moderation.person")
    context = {
        "person": found,
        "record": record_of(found),
        "sanction_form": form,
        "lift_form": LiftForm(),
    }
    return render(request, "moderation/admin/person.html", header(found.office_name) | context)


@require_POST
def lift(request, pk):
    """End a sanction early."""
    sanction = get_object_or_404(Sanction.objects.select_related("person"), pk=pk)
    if not may_sanction(request.user, sanction.person):
        raise PermissionDenied
    form = LiftForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Say why, in words for the person."))
    elif not sanction.is_active:
        messages.warning(request, _("It had ended already."))
    else:
        lift_sanction(actor=request.user, sanction=sanction, **form.cleaned_data)
        messages.success(request, _("The person has been told."))
    return redirect("moderating:person", pk=sanction.person_id)


@require_POST
def sanction_author(request, pk):
    """Warn or suspend the author of a case."""
    case = get_object_or_404(Case.objects.moderated_by(request.user), pk=pk)
    if case.author is None:
        raise Http404("The author has no account any more.")
    form = SanctionForm(request.POST)
    if form.is_valid():
        _give(request, case.author, form, case=case)
    else:
        messages.error(request, _("Choose a rule, a number of days, and say why."))
    return redirect("moderating:case", pk=pk)


def _give(request, person, form, case=None):
    values = dict(form.cleaned_data)
    give = suspend_person if values.pop("kind") == "suspension" else warn_person
    give(actor=request.user, person=person, case=case, **values)
    messages.success(request, _("The person has been told."))


def _named(wanted):
    """Residents with this in their name; addresses are not searched."""
    named = Q(name__icontains=wanted) | Q(nickname__icontains=wanted)
    people = User.objects.with_public_name().filter(
        named, is_active=True, is_staff=False, is_superuser=False
    )
    return people.order_by("name", "pk")[:FOUND]
