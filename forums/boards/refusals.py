"""Why something could not be done, in a sentence for the person who tried."""

from django.core.exceptions import PermissionDenied


class NotAllowed(PermissionDenied):
    """The person may not do this, or not now. ``str()`` says why; uncaught it is a 403."""


class TooOften(NotAllowed):
    """The person may do this, but did it too often lately."""


class NeedsConfirmation(Exception):
    """The text holds something that its author should think over; ``warnings`` say what."""

    def __init__(self, warnings):
        super().__init__(*warnings)
        self.warnings = list(warnings)


def refuse(sentence):
    """Raise NotAllowed when there is a ``sentence``."""
    if sentence:
        raise NotAllowed(sentence)
