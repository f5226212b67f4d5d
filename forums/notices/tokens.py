"""The key in the foot of every mail: it ends mail to one person about some categories.

It never expires, for old mail must be unsubscribable too, and it can do nothing else.
"""

from django.core import signing

from forums.notices.kinds import Category

SALT = "notices.stop"


def stop_token(person_id, categories):
    """The key for ``person_id`` and ``categories``; fit for an address."""
    return signing.dumps([person_id, sorted(categories)], salt=SALT)


def read_stop_token(token):
    """The pk of the person and the categories. Raises LookupError for what we didn't sign."""
    try:
        person_id, names = signing.loads(token, salt=SALT)
    except (signing.BadSignature, ValueError, TypeError) as error:
        raise LookupError("This key is not ours.") from error
    return person_id, [Category(name) for name in names if name in Category.values]
