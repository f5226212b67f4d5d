"""Notices for tests, of a kind that no room has."""

from contextlib import contextmanager

from wagtail import hooks

from forums.notices.kinds import Category, NoticeKind
from forums.notices.models import Notice
from forums.notices.services import notify, save_wishes
from forums.notices.states import Cadence

KINDS = [NoticeKind(f"tests.{category}", category, f"Test of {category}") for category in Category]


@contextmanager
def test_kinds():
    """One kind for every category, registered for a while."""
    with hooks.register_temporarily("register_notice_kind", lambda: KINDS):
        yield


def tell(person, title="Ada balasan", *, category=Category.DISCUSSIONS, url="/", **options):
    """Notify one person. Returns the Notice, or None when there is no new one."""
    before = set(Notice.objects.values_list("pk", flat=True))
    notify(recipients=[person], kind=f"tests.{category}", subject=title, url=url, **options)
    return Notice.objects.exclude(pk__in=before).first()


def wish(person, email=Cadence.AT_ONCE, *, category=Category.DISCUSSIONS, in_app=True):
    """Set one wish of ``person``."""
    save_wishes(actor=person, wishes={category: (in_app, email)})
