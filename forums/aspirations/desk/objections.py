"""Objections that wait: a list for whoever oversees, and naming who decides one.

Both show no words of the sender: whoever oversees may not read what is confidential.
"""

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import F
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from forums.aspirations import permissions, services
from forums.aspirations.desk.frame import for_readers, header
from forums.aspirations.models import Aspiration, Contest
from forums.aspirations.office import deciders, possible_second_officers
from forums.boards.refusals import NotAllowed
from forums.people.models import User

MOST = 10


class SecondOfficerForm(forms.Form):
    """Who decides."""

    officer = forms.ModelChoiceField(
        User.objects.none(),
        label=gettext_lazy("Second officer"),
        empty_label=gettext_lazy("Choose an officer"),
        help_text=gettext_lazy(
            "Of this unit or of another, not the one whose decision it is about. May read the "
            "aspiration until the objection is decided, even a confidential one."
        ),
    )

    def __init__(self, *args, contest, **kwargs):
        super().__init__(*args, initial={"officer": contest.second_officer_id}, **kwargs)
        self.fields["officer"].queryset = possible_second_officers(contest)


def waiting_objections(user):
    """The first that wait, the most urgent first; each says whether ``user`` may open it."""
    rows = Aspiration.objects.contested().select_related("unit", "contest__second_officer")
    rows = list(rows.order_by(F("due_on").asc(nulls_last=True), "pk")[:MOST])
    keys = Aspiration.objects.readable_by(user).filter(pk__in=[row.pk for row in rows])
    readable = set(keys.values_list("pk", flat=True))
    for row in rows:
        row.is_readable = row.pk in readable
        row.may_be_named = permissions.may_name_second_officer(user, row)
    return rows


@require_http_methods(["GET", "HEAD", "POST"])
@for_readers
def second_officer(request, code):
    """Name who decides an objection; 403 for who does not oversee, 404 where there is none."""
    if not request.user.has_perm("aspirations.oversee_aspiration"):
        raise PermissionDenied
    related = ("aspiration__unit", "second_officer", "first_officer")
    contest = get_object_or_404(Contest.objects.select_related(*related), aspiration__code=code)
    if contest.outcome:
        messages.warning(request, _("This objection was decided already."))
        return redirect("aspirations_desk:board")
    form = SecondOfficerForm(request.POST or None, contest=contest)
    if form.is_valid() and _name(request, contest, form):
        return redirect("aspirations_desk:board")
    context = {"contest": contest, "form": form, "deciders": deciders(contest)}
    return render(
        request,
        "aspirations/desk/second_officer.html",
        header(_("Second officer for %(code)s") % {"code": code}) | context,
    )


def _name(request, contest, form):
    """Do it and say so; a refusal is told on the form. Returns whether it was done."""
    officer = form.cleaned_data["officer"]
    try:
        services.name_second_officer(actor=request.user, contest=contest, officer=officer)
    except (NotAllowed, ValidationError) as error:
        form.add_error(None, str(error) if isinstance(error, NotAllowed) else error.messages)
        return False
    words = {"name": officer.office_name, "code": contest.aspiration.code}
    messages.success(request, _("%(name)s was asked to decide about %(code)s.") % words)
    return True
