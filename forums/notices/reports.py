"""The report of mails in the Wagtail admin, and sending again what is stuck."""

import django_filters
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn

from blocks.reports import Report
from forums.notices.models import Mail
from forums.notices.services.stuck import send_again
from forums.notices.states import STUCK, MailState


class MailFilterSet(WagtailFilterSet):
    """By state."""

    state = django_filters.MultipleChoiceFilter(
        label=gettext_lazy("State"), choices=MailState.choices
    )

    class Meta:
        model = Mail
        fields = []


class SendAgainColumn(Column):
    """A button for mail that is stuck."""

    cell_template_name = "notices/admin/_send_again.html"

    def get_value(self, instance):
        stuck = instance.state in STUCK
        return reverse("mails:send_again", args=[instance.pk]) if stuck else ""


class MailReport(Report):
    """Mail that wasn't sent; with the filter, all mail. Whom it goes to isn't shown."""

    model = Mail
    any_permission_required = ["view"]
    page_title = gettext_lazy("Mails")
    header_icon = "mail"
    index_url_name = "mails:report"
    index_results_url_name = "mails:report_results"
    filterset_class = MailFilterSet
    export_filename = "mails"
    list_export = ["message_id", "state", "cadence", "tries", "due_at", "sent_at", "last_error"]

    @cached_property
    def columns(self):
        return [
            DateColumn("created_at", label=_("Made at"), width="15%"),
            Column("cadence", label=_("How often"), accessor="get_cadence_display", width="12%"),
            Column("state", label=_("State"), accessor="get_state_display", width="18%"),
            Column("tries", label=_("Refusals"), width="10%"),
            Column("last_error", label=_("What the mail server said")),
            SendAgainColumn("again", label="", width="14%"),
        ]

    def get_queryset(self):
        mails = Mail.objects.order_by("-created_at", "-pk")
        if self.request.GET.getlist("state"):
            return mails
        return mails.exclude(state__in=[MailState.SENT, MailState.DROPPED])


@require_POST
def send_mail_again(request, pk):
    """Put a stuck mail back in the queue."""
    mail = get_object_or_404(Mail, pk=pk)
    try:
        send_again(actor=request.user, mail=mail)
        messages.success(request, _("The mail will be sent again."))
    except LookupError:
        messages.error(request, _("This mail is not stuck any more."))
    return HttpResponseRedirect(reverse("mails:report"))


def may_see_mails(user):
    """Whether ``user`` may see the report. Raises nothing."""
    return user.has_perm("notices.view_mail")
