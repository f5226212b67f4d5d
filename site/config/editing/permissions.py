"""Who may do what on the staff side, beyond what Wagtail itself asks."""

from django.contrib.auth import get_permission_codename
from django.db.models import F, Q
from wagtail.models import DraftStateMixin, Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import page_permission_policy

from config.editing.pages import TranslationState
from config.roles import REVIEWERS

NOT_FOR_ALL_STAFF = {"moderation.WatchedWord"}


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


def listable_pages(user):
    """The pages of which ``user`` may read the title that editors see.

    That is what is published as it stands, and the drafts that they work with; reviewers work with
    all of them.
    """
    if user.is_superuser or user.groups.filter(name__in=REVIEWERS).exists():
        return Page.objects.all()
    acts = ["add", "change", "publish"]
    mine = page_permission_policy.instances_user_has_any_permission_for(user, acts)
    published = Q(live=True, draft_title=F("title"))
    return Page.objects.filter(published | Q(pk__in=mine.values("pk")))


def may_list_model(user, model):
    """Whether ``user`` may list the snippets of ``model``, in choosers too.

    What has drafts, and what isn't for all staff, is for those who have some right on it.
    """
    if not issubclass(model, DraftStateMixin) and model._meta.label not in NOT_FOR_ALL_STAFF:
        return True
    return ModelPermissionPolicy(model).user_has_any_permission(
        user, ["view", "add", "change", "delete", "publish"]
    )


def _has_right(user, act, snippet):
    """Whether ``user`` has the Django permission for ``act`` on the model of ``snippet``."""
    meta = snippet._meta
    return user.has_perm(f"{meta.app_label}.{get_permission_codename(act, meta)}")
