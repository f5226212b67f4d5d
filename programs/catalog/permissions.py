"""Who may keep the measured values of a page.

Values belong to the original page: a translator who may edit the English page keeps none.
"""


def may_record(user, page):
    """Whether ``user`` may record a value of ``page``: an editor of it, or by permission."""
    return _may(user, "catalog.add_measurement") or _may_edit(user, page)


def may_correct(user, page):
    """Whether ``user`` may correct a value of ``page``: an editor of it, or by permission."""
    return _may(user, "catalog.change_measurement") or _may_edit(user, page)


def may_delete(user, page):
    """Whether ``user`` may delete a value of ``page``: by permission only, as it is not undone."""
    return _may(user, "catalog.delete_measurement")


def _may(user, permission):
    return user.is_active and user.has_perm(permission)


def _may_edit(user, page):
    return user.is_active and page.permissions_for_user(user).can_edit()
