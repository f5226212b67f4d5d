"""The exchange between the sender and the office, and the door to it for guests."""

from functools import partial

from django.http import HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from forums.aspirations import codes, permissions, services
from forums.aspirations.forms.after import CompleteForm, MessageForm, OpenForm
from forums.aspirations.forms.letters import keeps_files
from forums.aspirations.models import Aspiration
from forums.aspirations.notices import message_key
from forums.aspirations.stages import Act, Stage
from forums.aspirations.views.acts import tried
from forums.aspirations.views.detail import sender_acts, shown_target
from forums.aspirations.views.finding import crumbs_below
from forums.aspirations.views.opened import forget, remember
from forums.aspirations.views.own import own_or_door
from forums.boards.views.writing import FORM_METHODS, attempt
from forums.notices.services import mark_read_about
from forums.people.limits import count_try, within_limit
from forums.people.unsent import kept_form, unsent_url


@never_cache
@require_http_methods(FORM_METHODS)
def open_exchange(request):
    """Code and secret open the exchange; a wrong secret and an unknown code answer alike."""
    form = OpenForm(request.POST or None, initial={"kode": request.GET.get("kode", "")[:40]})
    status = 200
    if form.is_bound and form.is_valid():
        code = codes.written_out(form.cleaned_data["kode"])
        secret = codes.plain(form.cleaned_data["rahasia"]).replace("-", "")
        usage = count_try("aspirations.open", request=request, key=code)
        if usage is None:
            form.add_error(None, _("Too many tries. Please wait an hour and try again."))
            status = 429
        elif _fits(code, secret):
            usage.rollback()
            remember(request, code, secret)
            exchange = reverse("aspirations:exchange", args=[code])
            return HttpResponseRedirect(unsent_url() if kept_form(request) else exchange)
        else:
            form.add_error(None, _("Code and secret key do not fit together. Please look again."))
    context = {"form": form, "breadcrumbs": crumbs_below()}
    return render(request, "aspirations/open.html", context, status=status)


@require_POST
def close_exchange(request):
    """Forget on this device what was opened."""
    forget(request, request.POST["kode"])
    return HttpResponseRedirect(reverse("aspirations:index"))


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def exchange(request, aspiration, secret):
    """All messages, and a form for the next; the sender's other acts beside."""
    form = MessageForm(request.POST or None)
    is_open = aspiration.stage != Stage.MERGED
    if form.is_bound and form.is_valid():
        send = partial(
            services.send_message,
            actor=request.user,
            aspiration=aspiration,
            text=form.cleaned_data["text"],
            token=form.cleaned_data["token"],
            secret=secret,
        )
        if _within(request, aspiration, form) and attempt(
            request, "aspirations.message", form, send, ""
        ):
            return HttpResponseRedirect(f"{request.path}#tulis")
    context = {
        **_around(request, aspiration, secret),
        "form": form,
        "is_open": is_open,
        "merged_into": shown_target(aspiration),
        "may_finish": aspiration.is_told
        and Act.FINISH in permissions.possible_acts(request.user, aspiration, secret),
    }
    return render(request, "aspirations/exchange.html", context, status=form.status)


@never_cache
@require_http_methods(FORM_METHODS)
@own_or_door
def complete(request, aspiration, secret):
    """What the office asked for, with pictures; its clock goes on afterwards."""
    if aspiration.stage != Stage.INCOMPLETE:
        return HttpResponseRedirect(reverse("aspirations:exchange", args=[aspiration.code]))
    files = request.FILES if request.method == "POST" else None
    form = CompleteForm(request.POST if files is not None else None, files)
    if form.is_bound and form.is_valid():
        send = partial(
            services.complete,
            actor=request.user,
            aspiration=aspiration,
            text=form.cleaned_data["text"],
            token=form.cleaned_data["token"],
            secret=secret,
        )
        if attempt(request, "aspirations.message", form, tried(send), ""):
            return HttpResponseRedirect(reverse("aspirations:exchange", args=[aspiration.code]))
    if form.is_bound and not keeps_files(request):
        form.tell_of_lost_pictures()
    asked = aspiration.steps.filter(act=Act.ASK).order_by("-pk").first()
    context = {**_around(request, aspiration, secret), "form": form, "asked": asked}
    return render(request, "aspirations/complete.html", context, status=form.status)


def _within(request, aspiration, form):
    """Guests have no account to count by, so each exchange is counted."""
    if within_limit("aspirations.exchange", request=request, key=aspiration.code):
        return True
    form.add_error(None, _("That was a lot in a short time. Please wait a few minutes."))
    form.status = 429
    return False


def _around(request, aspiration, secret):
    letters = list(aspiration.messages.select_related("unit").order_by("created_at", "pk"))
    if request.user.is_authenticated:
        mark_read_about(actor=request.user, keys=[message_key(letter) for letter in letters])
    here = reverse("aspirations:exchange", args=[aspiration.code])
    acts = [act for act in sender_acts(request.user, aspiration, secret) if act.url != here]
    return {
        "aspiration": aspiration,
        "letters": letters,
        "acts": [act for act in acts if not act.is_urgent],
        "urgent": [act for act in acts if act.is_urgent],
        "is_opened": bool(secret),
        "breadcrumbs": crumbs_below(),
    }


def _fits(code, secret):
    """Whether they belong together; it takes as long when there is no such code."""
    found = Aspiration.objects.filter(code=code).values_list("secret_digest", flat=True).first()
    return codes.matches(secret, found or "")
