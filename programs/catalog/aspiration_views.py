"""The staff's screen of the aspirations that one programme answers."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from forums.aspirations.answering import find_pages
from forums.aspirations.models import Aspiration, ProgramLink
from forums.aspirations.services import link_program, unlink_program
from forums.boards.refusals import NotAllowed
from programs.catalog.aspiration_forms import AspirationCodeForm
from programs.catalog.models import ProgramPage

SHOWN = 200


@require_http_methods(["GET", "HEAD", "POST"])
def linked(request, page_pk):
    """The linked aspirations, and a form that adds one by its code."""
    page = _page_or_404(request, page_pk)
    answering = find_pages({page.translation_key}).get(page.translation_key)
    form = AspirationCodeForm(
        request.POST or None, milestones=answering.milestones if answering else []
    )
    if form.is_valid() and _linked(request, page, form):
        return redirect(request.path)
    links = ProgramLink.objects.on_page(page).select_related("aspiration", "linked_by")
    milestones = {one.key: one.title for one in answering.milestones} if answering else {}
    rows = [
        (link, milestones.get(link.milestone_key, "")) for link in links.order_by("-pk")[:SHOWN]
    ]
    context = {
        "page": page,
        "form": form,
        "rows": rows,
        "header_title": _("Aspirations behind “%(title)s”") % {"title": page.title},
        "header_icon": "comment",
        "breadcrumbs_items": [{"url": "", "label": page.get_admin_display_title()}],
        "is_published": answering is not None,
        "may_delete": request.user.has_perm("aspirations.delete_programlink"),
    }
    return render(request, "catalog/aspirations.html", context)


@require_POST
def unlink(request, page_pk, pk):
    """Take one away again."""
    page = _page_or_404(request, page_pk)
    link = get_object_or_404(ProgramLink.objects.on_page(page), pk=pk)
    unlink_program(actor=request.user, link=link)
    messages.success(request, _("The aspiration no longer stands on the page of the programme."))
    return redirect("catalog_aspirations:linked", page.pk)


def _page_or_404(request, pk):
    if not request.user.has_perm("aspirations.view_programlink"):
        raise PermissionDenied
    if not 0 < pk < 2**62:
        raise Http404("There is no such programme.")
    return get_object_or_404(ProgramPage, pk=pk)


def _linked(request, page, form):
    """Link what the form names; complaints go beside the field. Returns whether it is done."""
    code = form.cleaned_data["code"]
    aspiration = Aspiration.objects.filter(code=code).first()
    refusal = _("There is no aspiration with this code that could stand on a public page.")
    if aspiration is None:
        form.add_error("code", refusal)
        return False
    try:
        link_program(
            actor=request.user,
            aspiration=aspiration,
            page_key=page.translation_key,
            milestone_key=form.cleaned_data["milestone"],
        )
    except NotAllowed:
        form.add_error("code", refusal)
    except ValidationError as error:
        form.add_error(None, error.messages)
    else:
        messages.success(request, _("Linked, and everybody who follows it is told."))
        return True
    return False
