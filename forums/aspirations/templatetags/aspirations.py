"""How aspirations look in templates: badges of stages, icons of kinds, ages."""

from django import template
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from blocks.ui.formats import format_date
from forums.aspirations.deadlines import late_sentence, promise_sentence
from forums.aspirations.looks import KIND_ICONS, look_of
from forums.aspirations.shared import short_trail
from forums.aspirations.states import Kind

register = template.Library()
register.filter("late_sentence", late_sentence)
register.filter("promise_sentence", promise_sentence)
register.filter("look", look_of)
register.filter("short_trail", short_trail)
LONG_AGO = 14  # days after which a date says more


@register.filter
def kind_icon(kind):
    """The icon of a kind or of its stored value."""
    return KIND_ICONS[Kind(kind)]


@register.filter
def age(moment):
    """``today``, ``3 days ago``, later on the date."""
    days = (timezone.localdate() - timezone.localdate(moment)).days
    if days <= 0:
        return _("today")
    if days == 1:
        return _("yesterday")
    if days > LONG_AGO:
        return format_date(moment)
    return ngettext("%(days)d day ago", "%(days)d days ago", days) % {"days": days}
