"""Following a thread, and the page on which moderators keep order in it."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from forums.boards import permissions, services
from forums.boards.forms import MergeForm, MoveForm, SlowForm, SplitForm, SummaryForm
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.views.finding import crumbs_to, thread_or_404

# The forms of the page, by the name of their button.
FORMS = {
    "slow": SlowForm,
    "move": MoveForm,
    "merge": MergeForm,
    "split": SplitForm,
    "close": SummaryForm,
}
SWITCHES = {
    "pin": partial(services.pin_thread, pinned=True),
    "unpin": partial(services.pin_thread, pinned=False),
    "lock": partial(services.lock_thread, locked=True),
    "unlock": partial(services.lock_thread, locked=False),
}
ACTS = {
    "slow": services.slow_thread,
    "move": services.move_thread,
    "merge": services.merge_threads,
    "split": services.split_thread,
    "close": services.close_thread,
}


@login_required
@require_POST
def follow(request, number):
    """Follow a thread, or no longer."""
    thread = thread_or_404(request.user, number)
    following = request.POST["following"] == "1"
    services.follow_thread(actor=request.user, thread=thread, following=following)
    return HttpResponseRedirect(thread.get_absolute_url())


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def keep(request, number):
    """Everything that moderators do with a thread, and its author: closing it with a summary."""
    thread = thread_or_404(request.user, number)
    keeps_order = permissions.moderates(request.user, thread.board)
    if not keeps_order:
        refuse(permissions.why_not_accept(request.user, thread))
    forms = {
        name: form(initial=_initial(thread, name), prefix=name)
        for name, form in FORMS.items()
        if keeps_order or name == "close"
    }
    context = {
        "thread": thread,
        "forms": forms,
        "keeps_order": keeps_order,
        "breadcrumbs": crumbs_to(thread),
    }
    if request.method == "POST":
        try:
            if done := _do(request, thread, request.POST["act"], forms):
                return HttpResponseRedirect(done.get_absolute_url())
        except ValidationError as refusal:  # of a button without a form
            context["error"] = " ".join(refusal.messages)
    status = max(form.status for form in forms.values())  # one at most was refused
    return render(request, "boards/keep.html", context, status=status)


def _do(request, thread, act, forms):
    """Do ``act``; returns the thread to show, or None when its form has errors."""
    if act in SWITCHES:
        return SWITCHES[act](actor=request.user, thread=thread)
    if act not in forms:
        raise NotAllowed("There is no such act.")
    form = forms[act] = FORMS[act](request.POST, prefix=act)
    if not form.is_valid():
        return None
    try:
        return ACTS[act](actor=request.user, thread=thread, **form.cleaned_data)
    except (ValidationError, NotAllowed) as refusal:
        form.take_refusal(refusal)
    return None


def _initial(thread, name):
    return {
        "slow": {"seconds": thread.slow_seconds},
        "close": {"summary": thread.closing_summary},
    }.get(name, {})
