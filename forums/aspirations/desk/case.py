"""One case: everything about it on one page, and everything that can be done to it."""

from django.core.exceptions import ValidationError
from django.http import Http404
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from forums.aspirations import permissions
from forums.aspirations.desk.around import around, case_or_none, templates_for
from forums.aspirations.desk.choices import panel_forms
from forums.aspirations.desk.deeds import deed_named
from forums.aspirations.desk.frame import for_readers, header
from forums.aspirations.notices import new_key
from forums.aspirations.services import AlreadyMoved
from forums.aspirations.services.many import why_left
from forums.aspirations.stages import ForbiddenMove
from forums.boards.refusals import NotAllowed
from forums.notices.services import mark_read_about
from forums.trail.services import record_reading

# The ends of the names of fields in which officers write.
TYPED = ("-answer", "-reason", "-text", "-title")


@require_http_methods(["GET", "HEAD", "POST"])
@for_readers
def case(request, code):
    """Show it, or do what the form asks. 404 for who may not read it."""
    aspiration = case_or_none(request.user, code)
    if aspiration is None:
        return _not_yours(request)
    if request.method != "POST":
        return _page(request, aspiration)
    name = request.POST.get("do", "")
    deed = deed_named(name)
    options = {
        "prefix": name,
        "aspiration": aspiration,
        "user": request.user,
        "templates": templates_for(request.user, aspiration).get(name, ()),
    }
    form = deed.form(request.POST, request.FILES, **options)
    if "fill" in request.POST:
        return _page(request, aspiration, name, deed.form(initial=form.filled(), **options))
    if "look" in request.POST:
        return _page(request, aspiration, name, deed.form(initial=form.typed(), **options))
    if not form.is_valid() or form.preview:
        return _page(request, aspiration, name, form)
    result, status = _carried_out(request, aspiration, deed, form)
    if status:
        return _page(request, case_or_none(request.user, code), name, form, status)
    _tell(request, deed.done, deed.leads_to(result))
    if case_or_none(request.user, code) is None:
        return redirect("aspirations_desk:index")
    return redirect("aspirations_desk:case", code=code)


def _tell(request, sentence, other):
    """Say that it is done, with a way to the other aspiration if it has become two or one."""
    buttons = []
    if other is not None and case_or_none(request.user, other.code):
        url = reverse("aspirations_desk:case", args=[other.code])
        buttons.append(messages.button(url, _("Open %(code)s") % {"code": other.code}))
    messages.success(request, sentence, buttons=buttons)


def _carried_out(request, aspiration, deed, form):
    """Do it; a refusal is told on the form. Returns what came of it, and the refusal's status."""
    if aspiration.author_id == request.user.pk:
        form.take_refusal(ValidationError(_("This is your own, so somebody else decides.")))
        return None, 403
    try:
        result = deed.do(
            actor=request.user, aspiration=aspiration, seen=_seen(request), **form.given()
        )
    except (AlreadyMoved, ForbiddenMove) as error:
        form.take_refusal(ValidationError(_with_comfort(why_left(error))))
        return None, 409
    except NotAllowed as error:
        form.take_refusal(ValidationError(_with_comfort(error)))
        return None, 403
    except ValidationError as error:
        form.take_refusal(error)
        return None, 200
    return result, None


def _not_yours(request):
    """404, with what was typed: it may have moved on to somebody else meanwhile."""
    texts = [text for name, text in request.POST.items() if name.endswith(TYPED) and text.strip()]
    if not texts:
        raise Http404("There is no such aspiration for this officer.")
    context = header(_("Not with you")) | {"texts": texts}
    return render(request, "aspirations/desk/not_yours.html", context, status=404)


def _with_comfort(sentence):
    return _("%(sentence)s What you typed is still here; this page shows how it stands now.") % {
        "sentence": sentence
    }


def _seen(request):
    """The key of the last step that the page showed; 0, which is none, for anything odd."""
    raw = request.POST.get("seen", "")
    return int(raw) if raw.isascii() and raw.isdecimal() and len(raw) < 19 else 0


def _page(request, aspiration, name="", form=None, status=200):
    """The whole page; ``form`` is the one that was not carried out."""
    if aspiration is None:
        return _not_yours(request)
    if aspiration.is_confidential:
        record_reading(actor=request.user, target=aspiration, what="aspirations.case")
    mark_read_about(actor=request.user, keys=[new_key(aspiration)])
    context = header(aspiration.code) | around(request.user, aspiration)
    context |= panel_forms(request.user, aspiration, context, name, form)
    context["lost_files"] = bool(request.FILES)
    context["may_take_part"] = permissions.may_work_beside(request.user, aspiration)
    return render(request, "aspirations/desk/case.html", context, status=status)
