"""What an aspiration is, besides its stage: kind, privacy, and the words around them."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Kind(models.TextChoices):
    """What a resident sends; the three kinds of the national channel."""

    ASPIRATION = "aspiration", _("Aspiration")
    COMPLAINT = "complaint", _("Complaint")
    QUESTION = "question", _("Request for information")


KIND_HELP = {
    Kind.ASPIRATION: _("An idea or a wish for the neighbourhood."),
    Kind.COMPLAINT: _("Something is wrong and should be put right."),
    Kind.QUESTION: _("You want to know something from the office."),
}
# The same where somebody writes it down for a resident.
KIND_HELP_ASSISTED = {
    **KIND_HELP,
    Kind.QUESTION: _("The resident wants to know something from the office."),
}


class Privacy(models.TextChoices):
    """Who may read it, and with which name."""

    PUBLIC = "public", _("Public, with your name")
    NAME_HIDDEN = "name_hidden", _("Public, without your name")
    CONFIDENTIAL = "confidential", _("Confidential")


# The same for the office, which speaks of the sender.
PRIVACY_IN_OFFICE = {
    Privacy.PUBLIC: _("Public, with the name"),
    Privacy.NAME_HIDDEN: _("Public, without the name"),
    Privacy.CONFIDENTIAL: Privacy.CONFIDENTIAL.label,
}
PRIVACY_HELP = {
    Privacy.PUBLIC: _("Everybody reads it, your name stands beside it."),
    Privacy.NAME_HIDDEN: _("Everybody reads it; only the office sees who sent it."),
    Privacy.CONFIDENTIAL: _("Only you and the officers in charge read it, and it is never listed."),
}


class Channel(models.TextChoices):
    """Through whom it came."""

    WEB = "web", _("This site")
    COUNTER = "counter", _("Counter of the kelurahan")
    NEIGHBOURHOOD = "neighbourhood", _("Head of an RT or RW")
    CADRE = "cadre", _("Cadre")


ASSISTED_CHANNELS = (Channel.COUNTER, Channel.NEIGHBOURHOOD, Channel.CADRE)


class Outside(models.TextChoices):
    """Channels of others, for what the kelurahan can't do itself."""

    JAKI = "jaki", "JAKI"
    LAPOR = "lapor", "SP4N-LAPOR!"
    OTHER = "other", _("Another office")


class PictureRole(models.TextChoices):
    """What a picture shows."""

    SENT = "sent", _("Sent along")
    BEFORE = "before", _("Before")
    AFTER = "after", _("After")


class ContestOutcome(models.TextChoices):
    """How a second officer decided about a contested answer."""

    WAITING = "", _("Waiting")
    GRANTED = "granted", _("The work goes on")
    REFUSED = "refused", _("The answer stands")
