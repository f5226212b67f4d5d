"""What the moderators' screens share: their heading, and the orders of the queue."""

from django.urls import reverse
from django.utils.translation import gettext as _

ORDERS = {
    "waiting": ("opened_at", "pk"),
    "newest": ("-opened_at", "-pk"),
    "reported": ("-weight", "-pk"),
}


def order_of(request):
    """The order that is asked for; what waits longest comes first otherwise."""
    wanted = request.GET.get("order", "waiting")
    return wanted if wanted in ORDERS else "waiting"


def order_links(order):
    """Triples for the tabs: address, word, whether it is the one shown."""
    labels = {
        "waiting": _("Waiting longest"),
        "newest": _("Newest"),
        "reported": _("Most reported"),
    }
    return [(f"?order={name}", label, name == order) for name, label in labels.items()]


def header(title=""):
    """Heading and breadcrumbs of a screen."""
    items = [{"url": reverse("moderating:queue"), "label": _("Moderation")}]
    if title:
        items.append({"url": "", "label": title})
    return {
        "breadcrumbs_items": items,
        "header_title": title or _("Moderation"),
        "header_icon": "warning",
    }
