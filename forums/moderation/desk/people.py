"""People: who is warned or suspended, giving a sanction, and ending it early."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from blocks.listing import KeyPage
from forums.moderation.case_reading import record_of, written_by
from forums.moderation.desk.case import case_or_404, case_page
from forums.moderation.desk.forms import LiftForm, SanctionForm
from forums.moderation.desk.frame import screen
from forums.moderation.models import Sanction
from forums.moderation.permissions import may_sanction
from forums.moderation.services import lift_sanction, suspend_person, warn_person
from forums.people.models import User
from forums.trail.services import record_reading

ROWS = 25
FOUND = 20
EXCERPT = 240


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
    return screen(request, "people", context, title=_("Warnings and suspensions"))


@require_http_methods(["GET", "HEAD", "POST"])
def person(request, pk):
    """What a person wrote and was given, with a form that warns or suspends them."""
    found = get_object_or_404(User, pk=pk)
    sanctionable = may_sanction(request.user, found)
    written = written_by(found, request.user)
    if found == request.user or not (
        sanctionable or any(rows.exists() for rows in written.values())
    ):
        raise PermissionDenied
    form = SanctionForm(request.POST if request.method == "POST" else None)
    if request.method == "POST":
        if not sanctionable:
            raise PermissionDenied
        if form.is_valid():
            _give(request, found, form)
            return redirect("moderating:person", pk=pk)
    record_reading(actor=request.user, target=found, what="moderation.person")
    record = record_of(found)
    if not request.user.has_perm("moderation.view_sanction"):
        record["sanctions"] = []
    context = {
        "person": found,
        "record": record,
        "sanction_form": form if sanctionable else None,
        "lift_form": LiftForm(),
    }
    return screen(request, "person", context | _written(request, written), title=found.office_name)


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
    case = case_or_404(request, pk)
    if case.author is None:
        raise Http404("The author has no account any more.")
    form = SanctionForm(request.POST)
    if not form.is_valid():
        return case_page(request, case, sanction_form=form)
    _give(request, case.author, form, case=case)
    return redirect("moderating:case", pk=pk)


def _written(request, written):
    """A page of what a person wrote of one kind, the newest first, and links to the others."""
    by_name = {kind.name: kind for kind in written}
    first = next((kind for kind, rows in written.items() if rows.exists()), next(iter(written)))
    shown = by_name.get(request.GET.get("kind"), first)
    page = KeyPage(written[shown], request, key=("-created_at", "-pk"), size=ROWS)
    return {
        "kind": shown,
        "kinds": [(kind, rows.count(), kind == shown) for kind, rows in written.items()],
        "page": page,
        "texts": [
            (content, Truncator(shown.text(content)).chars(EXCERPT), shown.url(content))
            for content in page.items
        ],
    }


def _give(request, person, form, case=None):
    values = dict(form.cleaned_data)
    give = suspend_person if values.pop("kind") == "suspension" else warn_person
    give(actor=request.user, person=person, case=case, **values)
    messages.success(request, _("The person has been told."))


def _named(wanted):
    """Residents with this in their name; addresses are not searched."""
    people = User.objects.with_public_name().called(wanted)
    people = people.filter(is_active=True, is_staff=False, is_superuser=False)
    return people.order_by("name", "pk")[:FOUND]
