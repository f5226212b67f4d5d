"""The hall's aspirations: one with all that can happen to it, and one in every other state."""

import io
from datetime import timedelta

from django.core.files.base import ContentFile
from django.utils import timezone
from PIL import Image

from forums.aspirations.models import Contest
from forums.aspirations.services import contest, decide_contest, move, support
from forums.aspirations.services.answering import give_answer
from forums.aspirations.services.discussing import discuss
from forums.aspirations.services.merging import merge
from forums.aspirations.services.outside import forward_outside
from forums.aspirations.stages import Act, Stage
from forums.boards.pictures import IncomingPicture
from forums.moderation.states import Visibility
from tests.factories.aspirations import (
    make_aspiration,
    make_category,
    make_officer,
    make_verifier,
    promise,
)
from tests.factories.boards import make_board
from tests.factories.people import UnitFactory, UserFactory


def furnish_aspirations(hall):
    """Fill the pages of the aspirations in the ``hall``."""
    promise()
    make_board(slug="aspirasi")
    category = make_category(name="Saluran & genangan", slug="saluran", area="lingkungan")
    full = _with_everything(hall, category)
    neighbour = UserFactory(resident=True, name="Bang Jali")
    long_ago = timezone.now() - timedelta(days=60)
    late = make_aspiration(
        title="Lampu padam", category=category, created_at=long_ago, author=neighbour, rw=5
    )
    for stage in Stage:
        make_aspiration(title=f"Contoh {stage}", category=category, stage=stage, author=neighbour)
    hidden = make_aspiration(
        title="Ditahan", category=category, author=hall.resident, visibility=Visibility.HIDDEN
    )
    hall.public |= {
        "aspirations": "/aspirasi/",
        "aspirations found": "/aspirasi/?q=saluran&tahap=selesai&rw=3&dari=2026-01",
        "no aspirations": "/aspirasi/?rw=999",
        "aspiration": full.get_absolute_url(),
        "late aspiration": late.get_absolute_url(),
    }
    hall.own |= {
        "aspirations": "/aspirasi/",
        "own aspiration": full.get_absolute_url(),
        "aspiration of another": late.get_absolute_url(),
        "hidden aspiration": hidden.get_absolute_url(),
        "talk about an aspiration": f"{late.get_absolute_url()}bicara/",
    }


def _with_everything(hall, category):
    """One that was merged with, forwarded, answered, contested, answered again and talked about."""
    unit = UnitFactory(name="Seksi Sarana")
    verifier, first, second = make_verifier(), make_officer(unit), make_officer(unit)
    neighbour = UserFactory(resident=True, name="Bu Cicih")
    one = make_aspiration(
        title="Saluran di gang belakang pos RW 003 sempit",
        category=category,
        author=hall.resident,
        rw=3,
        rt=4,
        landmark="Belakang pos RW",
        latitude="-6.30512",
        longitude="106.84321",
    )
    support(actor=neighbour, aspiration=one)
    twin = make_aspiration(title="Gang banjir", category=category, author=neighbour)
    merge(actor=verifier, aspiration=twin, target=one, reason="Tempatnya sama.")
    move(actor=verifier, aspiration=one, act=Act.FORWARD, unit=unit)
    forward_outside(actor=first, aspiration=one, channel="jaki", number="JK2611270001")
    give_answer(actor=first, aspiration=one, answer="Kami ukur\nbulan depan.")
    contest(actor=hall.resident, aspiration=one, reason="Terlalu lama.")
    objection = Contest.objects.get(aspiration=one)
    decide_contest(actor=second, contest=objection, outcome="granted", text="Kami majukan.")
    pictures = {"before": [_picture("Sebelum")], "after": [_picture("Sesudah")]}
    give_answer(actor=second, aspiration=one, answer="Sudah diperlebar.", **pictures)
    discuss(actor=neighbour, aspiration=one, source="Di gang kami juga.")
    one.refresh_from_db()
    return one


def _picture(alt):
    data = io.BytesIO()
    Image.new("RGB", (320, 240), (40, 120, 90)).save(data, "JPEG")
    large, small = (ContentFile(data.getvalue(), f"{alt}.jpg") for _size in range(2))
    return IncomingPicture(large=large, small=small, width=320, height=240, alt=alt, name="f.jpg")
