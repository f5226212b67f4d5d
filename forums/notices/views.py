"""The list of notices, the wishes, and the way out of the mail.

Somebody else's notice is answered with 404, as if it weren't there.
"""

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.core.exceptions import BadRequest
from django.db.models import TextChoices
from django.http import Http404, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from blocks.listing import KeyPage, by_word, choice_param, filter_options
from forums.notices.forms import WishesForm
from forums.notices.kinds import Category
from forums.notices.live import resolve
from forums.notices.models import Notice, Preference
from forums.notices.services import mark_all_read, mark_read, mark_unread, save_wishes, stop_mail
from forums.notices.states import Cadence
from forums.notices.tokens import read_stop_token


class Shown(TextChoices):
    """What the list can be narrowed to."""

    UNREAD = "belum-dibaca", gettext_lazy("Unread")


@login_required
@never_cache
@require_safe
def notice_list(request):
    """What the person should hear, the newest first."""
    category = choice_param(request, "kategori", by_word(Category))
    notices = Notice.objects.of(request.user).of_category(category)
    if choice_param(request, "tampil", Shown):
        notices = notices.unread()
    listing = KeyPage(notices, request, key=("-created_at", "-pk"), size=20)
    resolve(listing.items)
    kinds = [(category.word, category.label) for category in Category]
    context = {
        "listing": listing,
        "groups": [
            _filter(request, "tampil", _("Show"), Shown.choices),
            _filter(request, "kategori", _("Category"), kinds),
        ],
        "is_filtered": any(name in request.GET for name in ("tampil", "kategori")),
        "now": timezone.now().isoformat(),
        "breadcrumbs": [_home()],
    }
    return render(request, "notices/notice_list.html", context)


@login_required
@never_cache
@require_safe
def open_notice(request, pk):
    """Note that it was read and lead to what it is about."""
    notice = _own(request, pk)
    if request.method == "GET":
        mark_read(actor=request.user, notice=notice)
    return HttpResponseRedirect(notice.url)


@login_required
@require_POST
def mark(request, pk):
    """Mark one as read, or keep it for later (``dibaca``: 1 or 0)."""
    service = {"1": mark_read, "0": mark_unread}.get(request.POST.get("dibaca"))
    if service is None:
        raise BadRequest("dibaca is 1 or 0.")
    service(actor=request.user, notice=_own(request, pk))
    return redirect(_back(request))


@login_required
@require_POST
def read_all(request):
    """Mark as read what had come when the page was made (``sampai``: that moment)."""
    try:
        until = parse_datetime(request.POST.get("sampai", ""))
    except ValueError:
        until = None
    if until is None or timezone.is_naive(until):
        raise BadRequest("sampai is a moment.")
    mark_all_read(actor=request.user, until=until)
    return redirect(_back(request))


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def wishes(request):
    """How the person wants to hear."""
    current = Preference.objects.by_category(request.user)
    form = WishesForm(request.POST or None, wishes=current)
    if request.method == "POST" and form.is_valid():
        save_wishes(actor=request.user, wishes=form.wishes)
        messages.success(request, _("Your wishes are saved."))
        return redirect("notices:settings")
    crumbs = [_home(), (_("Notices"), reverse("notices:list"))]
    context = {"form": form, "breadcrumbs": crumbs}
    status = 422 if form.errors else 200
    return render(request, "notices/wishes_form.html", context, status=status)


@csrf_exempt  # the key in the address is the proof; mail programs send no cookie
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def stop(request, token):
    """End the mail that carried this address: POST does it (RFC 8058), GET asks first."""
    try:
        person_id, categories = read_stop_token(token)
    except LookupError as error:
        raise Http404 from error
    person = get_object_or_404(get_user_model(), pk=person_id)
    if request.method == "POST":
        stop_mail(person=person, categories=categories)
    else:
        found = Preference.objects.by_category(person)
        categories = [name for name in categories if found[name].email != Cadence.OFF]
    context = {"categories": categories, "is_done": request.method == "POST" or not categories}
    return render(request, "notices/stop.html", context)


def _own(request, pk):
    return get_object_or_404(Notice.objects.of(request.user), pk=pk)


def _filter(request, name, label, choices):
    return {"name": name, "label": label, "options": filter_options(request, name, choices)}


def _back(request):
    """To the list as it was narrowed; nowhere else."""
    address, own = request.POST.get("kembali", ""), reverse("notices:list")
    is_ours = url_has_allowed_host_and_scheme(address, None) and address.startswith(own)
    return address if is_ours else own


def _home():
    return (_("Home"), reverse("wagtail_serve", args=[""]))
