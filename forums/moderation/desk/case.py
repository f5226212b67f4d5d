"""One case, with everything around it, the decision, and what else moderators do with it."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from forums.moderation import services
from forums.moderation.case_reading import around
from forums.moderation.desk.deciding import choices, decide
from forums.moderation.desk.forms import DecisionForm, NoteForm, RevisionForm, SanctionForm
from forums.moderation.desk.frame import screen, undoable_by
from forums.moderation.desk.order import following, order_of
from forums.moderation.models import Case
from forums.moderation.permissions import may_decide, may_revise, may_sanction
from forums.moderation.services import AlreadyDecided, ClaimedByAnother
from forums.moderation.states import DECISION_LABELS, ForbiddenMove


@require_http_methods(["GET", "HEAD", "POST"])
def case(request, pk):
    """One case: the text, what stands around it, who wrote and reported, and the decision."""
    found = case_or_404(request, pk)
    if request.method != "POST":
        return case_page(request, found)
    form = DecisionForm(request.POST)
    if not form.is_valid() or not _decided(request, found, form):
        return case_page(request, found, form=form)
    return redirect(_next_url(request, found))


@require_POST
def revise(request, pk):
    """Put another decision in the place of the one in force."""
    found = case_or_404(request, pk)
    form = RevisionForm(request.POST)
    decision = found.decisions.in_force().first()
    if decision is None:
        raise Http404("Nothing is decided here.")
    if not form.is_valid():
        return case_page(request, found, revision_form=form)
    try:
        services.revise_decision(actor=request.user, decision=decision, **form.cleaned_data)
    except ValidationError as error:
        form.take(error)
        return case_page(request, found, revision_form=form)
    except (PermissionDenied, ForbiddenMove):
        messages.warning(request, _("This decision cannot be changed any more."))
    else:
        messages.success(request, _("The decision is changed, and the author is told."))
    return redirect("moderating:case", pk=pk)


@require_POST
def undo(request):
    """Take back one own decision of the last seconds, or all of them."""
    mine = undoable_by(request.user)
    if "all" not in request.POST:
        mine = [one for one in mine if str(one.pk) == request.POST.get("decision")]
    undone = [case for one in mine if (case := _undone(request.user, one))]
    if not undone:
        messages.warning(request, _("It is too late to undo this. You can still change it."))
        return redirect("moderating:queue")
    messages.success(request, _("Undone. Nobody is told of it."))
    if len(undone) > 1:
        return redirect("moderating:queue")
    return redirect(_address(request, undone[0]))


@require_POST
def claim(request, pk):
    """Keep a case for oneself for a while, also in place of somebody else."""
    found = case_or_404(request, pk)
    take_over = "take_over" in request.POST
    try:
        services.claim_case(actor=request.user, case=found, take_over=take_over)
    except ClaimedByAnother:
        messages.warning(
            request, _("%(name)s looks into it now.") % {"name": found.claimed_by.office_name}
        )
    except AlreadyDecided:
        messages.warning(request, _("This case is decided."))
    else:
        messages.success(request, _("The case is yours for half an hour."))
    return redirect(_address(request, found))


@require_POST
def release(request, pk):
    """Give a case back."""
    found = case_or_404(request, pk)
    services.release_case(actor=request.user, case=found)
    messages.success(request, _("The case is free for everybody again."))
    return redirect(_address(request, found))


@require_POST
def note(request, pk):
    """Write a note for the other moderators."""
    found = case_or_404(request, pk)
    form = NoteForm(request.POST)
    if not form.is_valid():
        return case_page(request, found, note_form=form)
    services.add_note(actor=request.user, case=found, **form.cleaned_data)
    messages.success(request, _("The note is added."))
    return redirect(_address(request, found))


def case_or_404(request, pk):
    """The case with this key, if this person moderates what it is about."""
    found = get_object_or_404(Case.objects.moderated_by(request.user).with_content(), pk=pk)
    if found.content is None:
        raise Http404("The content of this case is gone.")
    return found


def case_page(request, found, **forms):
    """The whole page; ``forms`` are those that were not carried out."""
    user = request.user
    decision = None if found.is_open else found.decisions.in_force().first()
    sanctionable = found.author is not None and may_sanction(user, found.author)
    skipped_to = following(_row(user), found, order_of(request))
    page = around(user, found) | {
        "form": DecisionForm(initial={"version": found.version}),
        "revision_form": RevisionForm(),
        "note_form": NoteForm(),
        "sanction_form": SanctionForm() if sanctionable else None,
        "order": order_of(request),
        "choices": choices(found.content.visibility),
        "may_decide": found.is_open and may_decide(user, found),
        "is_claimed_by_another": found.is_claimed and found.claimed_by != user,
        "decision": decision,
        "may_revise": decision is not None and may_revise(user, decision),
        "skip_url": _address(request, skipped_to) if skipped_to else reverse("moderating:queue"),
    }
    return screen(request, "case", page | forms, title=str(found))


def _decided(request, found, form):
    """Decide; complaints go to the form, a lost race is told. Returns whether to go on."""
    try:
        decision = decide(request.user, found, **form.cleaned_data)
    except ValidationError as error:
        form.take(error)
        return False
    except ClaimedByAnother as error:
        name = error.case.claimed_by.office_name
        form.add_error(None, _("%(name)s looks into it now.") % {"name": name})
        return False
    except (AlreadyDecided, ForbiddenMove):
        text = _("Somebody has decided this, or the text has changed. Please look again.")
        messages.warning(request, text)
    else:
        words = {"case": found, "decision": DECISION_LABELS[decision.to_state]}
        messages.success(request, _("%(case)s: %(decision)s.") % words)
    return True


def _undone(user, decision):
    """The case whose decision was taken back, or None when it is too late."""
    try:
        return services.undo_decision(actor=user, decision=decision)
    except PermissionDenied:
        return None


def _row(user):
    """What the keyboard goes through: what this person may decide and nobody else looks into."""
    return Case.objects.decidable_by(user).open().free_for(user)


def _next_url(request, found):
    """The case that follows in the order of the queue; the queue itself after the last."""
    next_case = following(_row(request.user), found, order_of(request))
    return _address(request, next_case) if next_case else reverse("moderating:queue")


def _address(request, found):
    return f"{reverse('moderating:case', args=[found.pk])}?order={order_of(request)}"
