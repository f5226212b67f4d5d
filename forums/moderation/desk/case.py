"""One case, with everything around it and the decision."""

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from forums.moderation.case_reading import around
from forums.moderation.desk.deciding import choices, decide, may_decide
from forums.moderation.desk.forms import DecisionForm, SanctionForm
from forums.moderation.desk.frame import ORDERS, header, order_of
from forums.moderation.models import Case
from forums.moderation.permissions import may_sanction
from forums.moderation.services import AlreadyDecided
from forums.moderation.states import ForbiddenMove


@require_http_methods(["GET", "HEAD", "POST"])
def case(request, pk):
    """One case: the text, what stands around it, who wrote and reported, and the decision."""
    found = get_object_or_404(Case.objects.moderated_by(request.user).with_content(), pk=pk)
    if found.content is None:
        raise Http404("The content of this case is gone.")
    data = request.POST if request.method == "POST" else None
    form = DecisionForm(data, initial={"version": found.version})
    if data is not None and form.is_valid() and _decided(request, found, form):
        return redirect(_next_url(request, found))
    sanctionable = found.author is not None and may_sanction(request.user, found.author)
    page = around(request.user, found) | {
        "form": form,
        "order": order_of(request),
        "choices": choices(found),
        "may_decide": found.is_open and may_decide(request.user, found),
        "sanction_form": SanctionForm() if sanctionable else None,
    }
    return render(request, "moderation/admin/case.html", header(str(found)) | page)


def _decided(request, found, form):
    """Decide; complaints go to the form, a lost race is told. Returns whether to go on."""
    try:
        decide(request.user, found, **form.cleaned_data)
    except ValidationError as error:
        form.add_error(None, error)
        return False
    except (AlreadyDecided, ForbiddenMove):
        text = _("Somebody has decided this, or the text has changed. Please look again.")
        messages.warning(request, text)
    else:
        messages.success(request, _("Decided, and the author has been told."))
    return True


def _next_url(request, found):
    """The next case in the same order, what is late first; the queue when none is left."""
    order = order_of(request)
    mine = Case.objects.moderated_by(request.user).exclude(pk=found.pk)
    now = timezone.now()
    following = mine.late(now).order_by("due_at", "pk").first()
    following = following or mine.on_time(now).order_by(*ORDERS[order]).first()
    if following is None:
        return reverse("moderating:queue")
    return f"{reverse('moderating:case', args=[following.pk])}?order={order}"
