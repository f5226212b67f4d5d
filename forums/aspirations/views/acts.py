"""What the sender does besides writing: rate, object, reopen, confirm, change, take back."""

from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from forums.aspirations import permissions, services
from forums.aspirations.forms.after import RateForm, ReasonForm
from forums.aspirations.forms.letters import EditForm
from forums.aspirations.services.promises import deadline
from forums.aspirations.stages import OBJECTION, Act, ForbiddenMove
from forums.aspirations.views.finding import crumbs_below
from forums.aspirations.views.own import own_or_door
from forums.boards.forms import ConfirmableForm
from forums.boards.refusals import NotAllowed, refuse
from forums.boards.views.writing import FORM_METHODS, attempt


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def rate(request, aspiration, secret):
    """How good the result is, and whether that settles it."""
    if not permissions.may_rate(request.user, aspiration, secret):
        refuse(_("You cannot rate this, or you have done so already."))
    form = RateForm(request.POST or None)
    may_finish = Act.FINISH in permissions.possible_acts(request.user, aspiration, secret)

    @transaction.atomic
    def do():
        data = form.cleaned_data
        about = {"actor": request.user, "aspiration": aspiration, "secret": secret}
        services.rate(**about, score=data["score"], text=data["text"])
        if data["done"] and may_finish:
            services.finish(**about)

    said = _("Thank you, your rating is noted.")
    context = {"may_finish": may_finish}
    return _act(request, aspiration, form, do, said, "aspirations/acts/rate.html", context)


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def contest(request, aspiration, secret):
    """Object once; another officer decides in public."""
    if not permissions.may_contest(request.user, aspiration, secret):
        refuse(_("You cannot object to this, or you have done so already."))
    form = ReasonForm(request.POST or None, aspiration=aspiration)
    do = partial(services.contest, actor=request.user, aspiration=aspiration, secret=secret)
    context = {"decided_by": deadline(aspiration.kind, OBJECTION, timezone.localdate())}
    said = _("Your objection has arrived. Another officer decides about it.")
    template = "aspirations/acts/contest.html"
    return _act(
        request, aspiration, form, lambda: do(reason=_reason(form)), said, template, context
    )


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def reopen(request, aspiration, secret):
    """Have a closed one taken up again."""
    if Act.REOPEN not in permissions.possible_acts(request.user, aspiration, secret):
        refuse(_("This cannot be reopened any more. Please send a new one."))
    form = ReasonForm(request.POST or None, aspiration=aspiration)
    do = partial(services.reopen, actor=request.user, aspiration=aspiration, secret=secret)
    said = _("It is open again; the office has been told.")
    template = "aspirations/acts/reopen.html"
    return _act(request, aspiration, form, lambda: do(reason=_reason(form)), said, template)


@require_POST
@own_or_door
def finish(request, aspiration, secret):
    """Confirm that the answer settles it."""
    try:
        services.finish(actor=request.user, aspiration=aspiration, secret=secret)
    except ForbiddenMove as error:
        raise NotAllowed(_("This is not possible at this stage.")) from error
    return _back(request, aspiration, _("Thank you for telling us. It is closed now."))


@login_required
@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def edit(request, aspiration, secret):
    """Change what it says, while the office hasn't begun."""
    refuse(permissions.why_not_edit(request.user, aspiration))
    pictures = aspiration.pictures.filter(role="sent")
    names = ("title", "text", "landmark")
    form = EditForm(
        request.POST or None,
        pictures=pictures,
        initial={name: getattr(aspiration, name) for name in names},
    )

    def do():
        services.edit_aspiration(actor=request.user, aspiration=aspiration, **form.letter)

    said = _("The new text is saved.")
    context = {"pictures": pictures}
    return _act(request, aspiration, form, do, said, "aspirations/acts/edit.html", context)


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def withdraw(request, aspiration, secret):
    """Ask, then take it back."""
    refuse(permissions.why_not_withdraw(request.user, aspiration, secret))
    form = ConfirmableForm(request.POST if request.method == "POST" else None)

    def do():
        services.withdraw(actor=request.user, aspiration=aspiration, secret=secret)

    said = _("You have taken it back.")
    return _act(request, aspiration, form, do, said, "aspirations/acts/withdraw.html")


def tried(do):
    """``do``, but what the stage forbids is told on the form; it always returns something true."""

    def try_it(**given):
        try:
            return do(**given) or True
        except ForbiddenMove as error:
            raise NotAllowed(_("This is not possible at this stage.")) from error

    return try_it


def _act(request, aspiration, form, do, said, template, context=None):
    """Do it and go to the exchange, where it is ``said``, or show the page with its form."""
    if (
        form.is_bound
        and form.is_valid()
        and attempt(request, "aspirations.act", form, tried(do), "")
    ):
        return _back(request, aspiration, said)
    about = {"aspiration": aspiration, "form": form, "breadcrumbs": crumbs_below()}
    return render(request, template, {**about, **(context or {})}, status=form.status)


def _back(request, aspiration, said):
    messages.success(request, said)
    return HttpResponseRedirect(reverse("aspirations:exchange", args=[aspiration.code]))


def _reason(form):
    return form.cleaned_data["reason"]
