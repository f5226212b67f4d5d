"""Faults of the ground on which the site stands: database, disk, cache. They pass by themselves."""

import errno

from django.db import InterfaceError, InternalError, OperationalError

from blocks.cache_backends import CacheUnavailable

# What a full, broken or read-only disk says; some of Django's own carry no number.
NUMBERS = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EIO, errno.EFBIG, errno.EMFILE}
DISK_ERRORS = (PermissionError, NotADirectoryError, FileExistsError, IsADirectoryError)
READ_ONLY_TRANSACTION = "25006"  # SQLSTATE of PostgreSQL


def is_outage(exception):
    """Whether ``exception`` tells that nothing can be stored just now, through nobody's fault."""
    if isinstance(exception, OSError):
        return isinstance(exception, DISK_ERRORS) or exception.errno in NUMBERS
    if isinstance(exception, InternalError):
        return getattr(exception.__cause__, "sqlstate", None) == READ_ONLY_TRANSACTION
    return isinstance(exception, CacheUnavailable | OperationalError | InterfaceError)
