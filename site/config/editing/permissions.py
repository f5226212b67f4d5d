"""Who may do what on the staff side, beyond what Wagtail itself asks."""


def may_check_page(user, page):
    """Whether ``user`` may say that ``page`` is right: whoever may edit it."""
    return page.permissions_for_user(user).can_edit()


def may_change_original(user, snippet):
    """Whether ``user`` may change ``snippet`` where it isn't a translation: whoever may add one."""
    meta = snippet._meta
    return user.has_perm(f"{meta.app_label}.add_{meta.model_name}")
