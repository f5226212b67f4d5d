"""Who may do what on the staff side, beyond what Wagtail itself asks."""

from django.contrib.auth import get_permission_codename
from wagtail.models import Page
from wagtail.permissions import page_permission_policy

from config.editing.pages import TranslationState


def changeable_pages(user, pks):
    """Which of the pages with primary keys ``pks`` ``user`` may change; one query."""
    mine = page_permission_policy.instances_user_has_permission_for(user, "change")
    return set(mine.filter(pk__in=pks).values_list("pk", flat=True))


def may_change(user, model, pk, pages):
    """Whether ``user`` may change a page (one of ``pages``) or a snippet of ``model``."""
    if issubclass(model, Page):
        return int(pk) in pages
    return _has_right(user, "change", model)


def may_translate(user, page, twins):
    """Whether ``user`` may begin or continue the translation of ``page``; ``twins``: changeable."""
    if page.translation_state == TranslationState.MISSING:
        return user.has_perm("wagtail_localize.submit_translation")
    return page.twin_pk in twins


def may_check_page(user, page):
    """Whether ``user`` may say that ``page`` is right: whoever may edit it."""
    return page.permissions_for_user(user).can_edit()


def may_change_original(user, snippet):
    """Whether ``user`` may change ``snippet`` where it isn't a translation: whoever may add one."""
    return _has_right(user, "add", snippet)


def may_decide(user, thing):
    """Whether the page or snippet ``thing`` is in review and ``user`` is asked."""
    task = getattr(thing, "current_workflow_task", None)
    return bool(task and task.user_can_access_editor(thing, user))


def only_decides(user, thing):
    """Whether ``user`` may open ``thing`` for no other reason than to decide about it."""
    if not may_decide(user, thing):
        return False
    if isinstance(thing, Page):
        return not page_permission_policy.user_has_permission_for_instance(user, "change", thing)
    return not may_change(user, type(thing), thing.pk, ())


def may_list(user, thing):
    """Whether ``user`` may open the list that ``thing`` stands in: its neighbours in the tree."""
    if isinstance(thing, Page):
        return page_permission_policy.user_has_any_permission(user, ["add", "change", "publish"])
    return any(_has_right(user, act, thing) for act in ("view", "add", "change"))


def _has_right(user, act, snippet):
    """Whether ``user`` has the Django permission for ``act`` on the model of ``snippet``."""
    meta = snippet._meta
    return user.has_perm(f"{meta.app_label}.{get_permission_codename(act, meta)}")
