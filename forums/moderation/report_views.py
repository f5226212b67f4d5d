"""Reporting content, with an account or without."""

from contextlib import suppress

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from forums.moderation.forms import ReportForm
from forums.moderation.guest_forms import CodeForm, GuestReportForm
from forums.moderation.guests import ask_for_code, redeem, waits
from forums.moderation.kinds import UnknownKind, kind_named, kind_of
from forums.moderation.permissions import may_moderate, may_report
from forums.moderation.services import AlreadyReported, report_content
from forums.people.limits import within_limit


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report(request, kind, key):
    """A form that reports one piece of content."""
    content = _visible(kind, key)
    text = kind_of(content).text_for_readers(content)
    if text is None:
        raise Http404("It isn't shown.")
    user = request.user if request.user.is_authenticated else None
    if not may_report(user, content):
        raise PermissionDenied
    data = request.POST if request.method == "POST" else None
    if data is not None and user is None and "opened" not in data:  # of an account's form
        return redirect_to_login(request.path)
    form = ReportForm(data) if user else GuestReportForm(data, request=request)
    if data is not None and form.is_valid():
        answer = _of_person(request, form, content) if user else _of_guest(request, form, content)
        if answer:
            return answer
    context = {"form": form, "text": text}
    context["back_url"] = kind_of(content).url(content)
    if user and user.is_staff and may_moderate(user, content):
        context["open_url"] = reverse("moderating:open", args=[kind, content.pk])
    return render(request, "moderation/report_form.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def report_code(request):
    """The code from the mail, for guests without JavaScript."""
    if not waits(request.session):
        raise Http404("No report waits here.")
    form = CodeForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        found = redeem(request.session, form.cleaned_data["code"])
        if found:
            (kind, key), values = found
            report_content(actor=None, content=_visible(kind, key), **values)
            return redirect("moderation:report_done")
        form.add_error("code", _("This is not the code. Please look again."))
    return render(request, "moderation/report_code.html", {"form": form})


@require_safe
def report_done(request):
    """Thanks, and what happens next."""
    return render(request, "moderation/report_done.html")


def _visible(name, key):
    try:
        kind = kind_named(name)
        return get_object_or_404(kind.model._default_manager.visible(), **{kind.key: key})
    except (UnknownKind, ValueError) as error:
        raise Http404("There is no such thing.") from error


def _of_person(request, form, content):
    """Store it; the answer, or None when the form has to say something."""
    if not within_limit("moderation.report", user=request.user, request=request):
        return _too_many(form)
    with suppress(AlreadyReported):  # for whoever reports twice it looks the same
        report_content(actor=request.user, content=content, **form.cleaned_data)
    return redirect("moderation:report_done")


def _of_guest(request, form, content):
    """Store it when there is a proof of work; otherwise send a code first."""
    if not within_limit("moderation.guest_report", request=request):
        return _too_many(form)
    if form.is_proven:
        report_content(actor=None, content=content, **form.report)
        return redirect("moderation:report_done")
    if not within_limit("moderation.report_code", request=request):
        return _too_many(form)
    target = kind_of(content).name, getattr(content, kind_of(content).key)
    email = form.cleaned_data["email"]
    try:
        sent = ask_for_code(request.session, email=email, target=target, report=form.report)
    except OSError:
        return form.add_error(None, _("The mail could not be sent. Please try again later."))
    if not sent:
        text = _("A code went to this address a short while ago. Please wait a quarter of an hour.")
        return form.add_error("email", text)
    return redirect("moderation:report_code")


def _too_many(form):
    form.add_error(None, _("Too many reports came from here. Please try again in an hour."))
