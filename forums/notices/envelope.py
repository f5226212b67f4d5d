"""A message whose long headers reach the reader's program as they are.

Python wraps what doesn't fit into a line into encoded words. No mail program looks for an address
in those, and ``List-Unsubscribe`` would be lost.
"""

import email.policy
from email.headerregistry import HeaderRegistry, UnstructuredHeader

from django.core.mail import EmailMultiAlternatives

KEPT_WHOLE = ("list-unsubscribe", "message-id")


class WholeHeader(UnstructuredHeader):
    """One line, however long; addresses of this site are ASCII."""

    def fold(self, *, policy):
        return f"{self.name}: {self}{policy.linesep}"


def _headers():
    registry = HeaderRegistry()
    for name in KEPT_WHOLE:
        registry.map_to_type(name, WholeHeader)
    return registry


HEADERS = _headers()


class Message(EmailMultiAlternatives):
    """Plain text and HTML."""

    def message(self, *, policy=email.policy.default):
        return super().message(policy=policy.clone(header_factory=HEADERS))
