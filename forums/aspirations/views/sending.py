"""Sending one in, and the receipt for it."""

from functools import partial

from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from forums.aspirations import codes, permissions, services
from forums.aspirations.consent import consent_text
from forums.aspirations.forms.letters import keeps_files
from forums.aspirations.forms.sending import AssistedForm, GuestSendForm, SendForm
from forums.aspirations.models import Aspiration, Category
from forums.aspirations.qr import qr_code
from forums.aspirations.search import similar
from forums.aspirations.stages import OPEN
from forums.aspirations.views.finding import crumbs_below
from forums.aspirations.views.guests import admit, forget_proof
from forums.aspirations.views.opened import remember, remember_sheet, secret_for, sheet_secret
from forums.boards.views.writing import FORM_METHODS, attempt
from forums.people.limits import within_limit

SIMILAR_SHOWN, SHORTEST_ASKED = 3, 8
LOOK = "look"  # the button that shows similar ones without JavaScript


@never_cache
@require_http_methods(FORM_METHODS)
def send(request):
    """The form, for residents and for guests; ``?kategori=`` and ``?rw=`` fill in."""
    user = request.user
    form = _form(request, SendForm) if user.is_authenticated else _form(request, GuestSendForm)
    why_not = permissions.why_not_send(user)
    if _session_ended(request):
        return redirect_to_login(request.path)
    if form.is_bound and form.is_valid() and (user.is_authenticated or admit(request, form)):
        deliver = partial(services.send_aspiration, actor=user, **form.letter)
        if sent := attempt(request, "aspirations.send", form, deliver, why_not):
            forget_proof(request)
            return _to_receipt(request, sent, remember)
    context = {
        "form": form,
        "why_not": why_not,
        "may_assist": permissions.may_assist(user),
        "breadcrumbs": crumbs_below(),
        **(_similar(request) if LOOK in request.POST else {}),
    }
    return _page(request, context)


@login_required
@never_cache
@require_http_methods(FORM_METHODS)
def assist(request):
    """The same, written down for a resident."""
    if not permissions.may_assist(request.user):
        raise PermissionDenied(_("You cannot write one down for somebody else."))
    form = _form(request, AssistedForm)
    why_not = permissions.why_not_assist(request.user)
    if form.is_bound and form.is_valid():
        deliver = partial(
            services.send_aspiration, actor=request.user, voice=form.voice, **form.letter
        )
        if sent := attempt(request, "aspirations.assist", form, deliver, why_not):
            return _to_receipt(request, sent, remember_sheet)
    context = {
        "form": form,
        "why_not": why_not,
        "consent": consent_text(),
        "breadcrumbs": crumbs_below(),
        **(_similar(request) if LOOK in request.POST else {}),
    }
    return _page(request, context)


@never_cache
@require_POST
def similar_ones(request):
    """A piece of a page: visible ones like what is being typed; empty when there are none.

    Sent like a form, for addresses are written down on the way, and it may become confidential.
    """
    return render(request, "aspirations/send/similar.html", _similar(request))


@never_cache
@require_safe
def receipt(request, code):
    """What the sender keeps: code, promise, and a guest's secret. Nobody else finds it."""
    aspiration, secret = _own_or_404(request, code)
    context = {
        "aspiration": aspiration,
        "secret": codes.spaced(secret),
        "is_sheet": bool(sheet_secret(request, aspiration.code)),
        "address": _address(aspiration, secret),
        "breadcrumbs": crumbs_below(),
    }
    return render(request, "aspirations/receipt.html", context)


@never_cache
@require_safe
def receipt_qr(request, code):
    """The square on the receipt, as SVG; it leads to the exchange."""
    aspiration, secret = _own_or_404(request, code)
    svg = qr_code(request.build_absolute_uri(_address(aspiration, secret)))
    return HttpResponse(svg, content_type="image/svg+xml")


def _session_ended(request):
    """Whether the form was that of an account, which has no clock, and nobody is signed in."""
    is_sent = request.method == "POST" and "token" in request.POST
    return is_sent and not request.user.is_authenticated and "opened" not in request.POST


def _form(request, form_class):
    extra = {"request": request} if issubclass(form_class, GuestSendForm) else {}
    if request.method != "POST":
        return form_class(initial=_initial(request, form_class), **extra)
    if LOOK in request.POST:
        return form_class(initial=request.POST.dict(), **extra)
    return form_class(request.POST, request.FILES, **extra)


def _similar(request):
    """Visible ones like what is written: those to support, and those that have their answer."""
    title, text = (request.POST.get(name, "").strip() for name in ("title", "text"))
    is_asked = request.method == "POST" and len(f"{title}{text}") >= SHORTEST_ASKED
    found = []
    if is_asked and within_limit("aspirations.similar", request=request):
        found = similar(title, text, limit=2 * SIMILAR_SHOWN)
    is_open = {one.pk: one.public_stage in OPEN for one in found}
    own = request.user.pk
    return {
        "was_looked_for": LOOK in request.POST,
        "to_support": [
            one for one in found if is_open[one.pk] and (own is None or one.author_id != own)
        ][:SIMILAR_SHOWN],
        "to_read": [one for one in found if not is_open[one.pk]][:SIMILAR_SHOWN],
    }


def _initial(request, form_class):
    """What the address says, and where the account lives."""
    initial = {}
    if form_class is SendForm:
        initial = {"rw": request.user.rw, "rt": request.user.rt}
    rw = request.GET.get("rw", "")
    if rw.isascii() and rw.isdigit() and 1 <= int(rw[:4]) <= 999:
        initial = {"rw": int(rw[:4])}
    slug = request.GET.get("kategori", "")[:60]
    if slug:
        initial["category"] = Category.objects.originals().filter(slug=slug).first()
    return initial


def _page(request, context):
    form = context["form"]
    if form.is_bound and not keeps_files(request):
        form.tell_of_lost_pictures()
    context["is_set_up"] = Category.objects.originals().exists()
    return render(request, "aspirations/send/form.html", context, status=form.status)


def _to_receipt(request, sent, keep):
    if sent.secret:
        keep(request, sent.aspiration.code, sent.secret)
    return HttpResponseRedirect(reverse("aspirations:receipt", args=[sent.aspiration.code]))


def _own_or_404(request, code):
    """The sender's own, with the secret if it has one; the same answer to everybody else."""
    secret = secret_for(request, code) or sheet_secret(request, code)
    found = Aspiration.objects.select_related("category", "author").filter(code=code).first()
    if found is None or not permissions.is_sender(request.user, found, secret):
        raise Http404("There is no such receipt.")
    return found, secret if found.is_guest else ""


def _address(aspiration, secret):
    """Where the exchange opens; a secret stands behind "#", so that no server writes it down."""
    if not secret:
        return reverse("aspirations:exchange", args=[aspiration.code])
    return f"{reverse('aspirations:open')}?kode={aspiration.code}#{secret}"
