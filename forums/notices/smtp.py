"""SMTP that knows whether the mail server may have taken a message without saying so."""

import smtplib

from django.core.mail.backends import smtp

END_OF_MESSAGE = b"\r\n.\r\n"


class Attentive:
    """Remembers whether the end of a message went out and no answer has come back."""

    is_unanswered = False

    def send(self, s):
        super().send(s)
        self.is_unanswered = isinstance(s, bytes) and s.endswith(END_OF_MESSAGE)

    def getreply(self):
        answer = super().getreply()
        self.is_unanswered = False
        return answer


class AttentiveSMTP(Attentive, smtplib.SMTP):
    """Over a plain connection, or one that STARTTLS protects."""


class AttentiveSMTPS(Attentive, smtplib.SMTP_SSL):
    """Over TLS from the start."""


class EmailBackend(smtp.EmailBackend):
    """Django's, with ``is_unanswered``: true after a failure that may hide a success."""

    @property
    def connection_class(self):
        return AttentiveSMTPS if self.use_ssl else AttentiveSMTP

    @property
    def is_unanswered(self):
        """Whether the last message was sent whole and the connection broke before the answer."""
        return getattr(self.connection, "is_unanswered", False)
