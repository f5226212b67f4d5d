"""Who may keep the measured values of a page."""


def may_record(user, page):
    """Whether ``user`` may record a value of ``page``."""
    return _keeps(user, page, "catalog.add_measurement")


def may_correct(user, page):
    """Whether ``user`` may correct a value of ``page``."""
    return _keeps(user, page, "catalog.change_measurement")


def may_delete(user, page):
    """Whether ``user`` may delete a value of ``page``."""
    return _keeps(user, page, "catalog.delete_measurement")


def _keeps(user, page, permission):
    """People with the permission keep all values, editors of a page those of their page."""
    if not user.is_active:
        return False
    return user.has_perm(permission) or page.permissions_for_user(user).can_edit()
