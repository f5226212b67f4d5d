"""Whether somebody acts on what they have seen, or on what has changed since."""


class AlreadyMoved(Exception):
    """Somebody else was faster; has the ``aspiration`` as it is now."""

    def __init__(self, aspiration):
        super().__init__(f"{aspiration.code} has moved on.")
        self.aspiration = aspiration


def refuse_if_moved(aspiration, seen):
    """Raise AlreadyMoved when ``seen`` isn't the key of its last step; None asks nothing."""
    if seen is not None and last_step(aspiration).pk != seen:
        raise AlreadyMoved(aspiration)


def last_step(aspiration):
    """The newest thing that happened to it."""
    return aspiration.steps.order_by("-pk").first()
