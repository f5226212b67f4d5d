"""Many people in portions, so that nobody's followers have to fit into memory."""

PEOPLE_AT_ONCE = 500


def people_of(follows):
    """Yield lists of the users of ``follows``, a queryset of rows with a ``user``, by key."""
    last = 0
    while True:
        rows = list(
            follows.filter(pk__gt=last).select_related("user").order_by("pk")[:PEOPLE_AT_ONCE]
        )
        if not rows:
            return
        last = rows[-1].pk
        yield [row.user for row in rows]
