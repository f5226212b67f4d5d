"""The orders of the queue, and the case that follows another one."""

from django.db.models import Q
from django.utils.translation import gettext as _

DEFAULT_ORDER = "deadline"
# What is urgent comes first in each.
ORDERS = {
    "deadline": ("-urgent", "due_at", "pk"),
    "newest": ("-urgent", "-opened_at", "-pk"),
    "reported": ("-urgent", "-weight", "-pk"),
}


def order_of(request):
    """The order that is asked for; by deadline otherwise."""
    wanted = request.GET.get("order", DEFAULT_ORDER)
    return wanted if wanted in ORDERS else DEFAULT_ORDER


def order_links(order):
    """Triples for the list of orders: address, word, whether it is the one shown."""
    labels = {
        "deadline": _("By deadline"),
        "newest": _("Newest"),
        "reported": _("Most reported"),
    }
    return [(f"?order={name}", label, name == order) for name, label in labels.items()]


def following(cases, case, order):
    """The first of ``cases`` that comes after ``case`` in ``order``, or None."""
    columns = ORDERS[order]
    beyond, ties = Q(pk__in=[]), Q()
    for column in columns:
        name = column.lstrip("-")
        value = getattr(case, name)
        comparison = "lt" if column.startswith("-") else "gt"
        beyond |= ties & Q((f"{name}__{comparison}", value))
        ties &= Q((name, value))
    return cases.filter(beyond).order_by(*columns).first()
