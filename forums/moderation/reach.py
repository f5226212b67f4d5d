"""Uploads of what is no longer public: they get new names, so that known addresses lead nowhere."""

import logging
import secrets
from functools import partial
from pathlib import PurePosixPath

from django.db import transaction
from django.db.models import FileField

logger = logging.getLogger(__name__)


def take_out_of_reach(rows):
    """Rename every upload of ``rows`` (a queryset) as soon as the transaction is certain.

    A file that can't be moved keeps its name, and the log says so: the decision stands anyway.
    """
    transaction.on_commit(partial(_rename_all, rows), robust=True)


def _rename_all(rows):
    for row in rows:
        for field in row._meta.concrete_fields:
            if isinstance(field, FileField) and getattr(row, field.name):
                _rename(row, field.name)


def _rename(row, field):
    """Copy, tell the row, delete: at no moment does the row name a file that isn't there."""
    storage, old = getattr(row, field).storage, getattr(row, field).name
    path = PurePosixPath(old)
    try:
        with storage.open(old) as content:
            new = storage.save(str(path.with_name(secrets.token_hex(12) + path.suffix)), content)
        rows = type(row)._base_manager.filter(pk=row.pk, **{field: old})
        storage.delete(old if rows.update(**{field: new}) else new)
    except OSError:
        logger.exception("The upload %s could not be taken out of reach.", old)
