"""Marks of forms: what is sent twice by a second press of the button is stored once."""

from uuid import NAMESPACE_OID, uuid5


def mark_of(token, *words):
    """The mark of ``words`` sent with the form's ``token``; empty without one.

    The same form sent with other words has another mark, so that they are stored as well.
    """
    return str(uuid5(NAMESPACE_OID, "\n".join((str(token), *words)))) if token else ""
