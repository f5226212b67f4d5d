"""The bell in the header: how many notices somebody hasn't opened."""

from dataclasses import dataclass

from django.conf import settings
from django.urls import reverse
from django.utils.functional import SimpleLazyObject

from forums.notices.models import Notice
from forums.notices.models.notice import MOST_COUNTED


@dataclass(frozen=True)
class Bell:
    """What the header shows to somebody who is signed in."""

    count: int

    @property
    def label(self):
        """The number as shown: no more than ``99+``."""
        return f"{MOST_COUNTED - 1}+" if self.count >= MOST_COUNTED else str(self.count)

    @property
    def url(self):
        """The list, in the active language."""
        return reverse("notices:list")


def notice_bell(request):
    """Context for every template: one query where the bell is shown, none when signed out."""
    return {"notice_bell": SimpleLazyObject(lambda: _bell(request))}


def _bell(request):
    # Without the cookie nobody is signed in: no need to open a session.
    if settings.SESSION_COOKIE_NAME not in request.COOKIES:
        return None
    user = getattr(request, "user", None)
    if user is None or not user.is_authenticated:
        return None
    return Bell(Notice.objects.of(user).unread().capped_count())
