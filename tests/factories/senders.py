"""What somebody sent in, at every stage at which its sender can do something."""

from dataclasses import dataclass

from django.urls import reverse

from config.roles import PENDAMPING, sync_group
from forums.aspirations.models import Category
from forums.aspirations.services import move, send_message
from forums.aspirations.services.figures import refresh_figures
from forums.aspirations.stages import Act, Stage
from forums.moderation.states import Visibility
from tests.factories.aspirations import make_aspiration, make_verifier, sent


@dataclass(frozen=True)
class Opened:
    """What a guest has: code and secret key."""

    code: str
    secret: str


def furnish_senders(hall):
    """Fill the sender's, the guest's and the officers' pages of aspirations in the ``hall``."""
    hall.resident.groups.add(sync_group(PENDAMPING))
    hall.verifier = make_verifier()
    category = Category.objects.first()

    def make(**fields):
        return make_aspiration(author=hall.resident, category=category, rw=3, **fields)

    asked, answered = make(title="Puing di tepi jalan"), make(stage=Stage.ANSWERED)
    move(actor=hall.verifier, aspiration=asked, act=Act.ASK, reason="Di sebelah mana tepatnya?")
    send_message(actor=hall.resident, aspiration=asked, text="Di depan pos.", token="a" * 32)
    waiting = make(visibility=Visibility.PENDING)

    def url(name, aspiration):
        return reverse(f"aspirations:{name}", args=[aspiration.code])

    hall.sender |= {
        "assist": reverse("aspirations:assist"),
        "mine": reverse("aspirations:mine"),
        "followed": f"{reverse('aspirations:mine')}?tampil=diikuti",
        "receipt": url("receipt", waiting),
        "exchange": url("exchange", asked),
        "complete": url("complete", asked),
        "rate": url("rate", answered),
        "object": url("contest", answered),
        "reopen": url("reopen", make(stage=Stage.DONE)),
        "edit": url("edit", waiting),
        "withdraw": url("withdraw", waiting),
    }
    guest = sent(category=category)
    hall.guest = Opened(guest.aspiration.code, guest.secret)
    hall.desk |= {
        "list": reverse("aspirations_desk:index"),
        "case": reverse("aspirations_desk:case", args=[asked.code]),
        "answered case": reverse("aspirations_desk:case", args=[answered.code]),
    }
    hall.public["openness"] = reverse("aspirations:openness")
    refresh_figures()
