"""The tabs of the list: what is most often looked for, each in its order."""

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from forums.aspirations.models import Step
from forums.aspirations.stages import Stage
from forums.people.models import Unit

# What is late comes first, then what is due soon, then what nothing was promised for.
BY_DEADLINE = ("due_on", "pk")
NEWEST = ("-created_at", "-pk")
LONGEST_UNCHANGED = ("changed_at", "pk")


@dataclass(frozen=True)
class Preset:
    """A tab: ``rows(queryset, user)`` in the order of ``key``."""

    label: str
    rows: object
    key: tuple = BY_DEADLINE


def _of_my_units(rows, user):
    return rows.of_units(Unit.objects.of(user)).at_work()


def _unannounced(rows, user):
    return rows.filter(pk__in=Step.objects.unannounced().values("aspiration"))


DEFAULT, ANNOUNCED, ALL = "kerja", "umumkan", "semua"
PRESETS = {
    DEFAULT: Preset(_("To do"), lambda rows, user: rows.at_work()),
    "saya": Preset(_("Mine"), lambda rows, user: rows.waiting_for(user)),
    "unit": Preset(_("My units"), _of_my_units),
    "baru": Preset(_("Not verified"), lambda rows, user: rows.filter(stage=Stage.RECEIVED)),
    "terlambat": Preset(_("Late"), lambda rows, user: rows.overdue()),
    "warga": Preset(
        _("Waiting for the sender"), lambda rows, user: rows.filter(stage=Stage.INCOMPLETE)
    ),
    ANNOUNCED: Preset(_("To be announced"), _unannounced, LONGEST_UNCHANGED),
    "keberatan": Preset(
        _("Objections"),
        lambda rows, user: rows.contested(),
    ),
    ALL: Preset(_("All"), lambda rows, user: rows, NEWEST),
}


def preset_name(request):
    """The tab that is asked for; what is to be done otherwise."""
    name = request.GET.get("tampil", DEFAULT)
    return name if name in PRESETS else DEFAULT
