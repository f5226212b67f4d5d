"""The meeting hall with something of everything, for tests that look at its pages."""

from dataclasses import dataclass, field

from django.urls import reverse
from django.utils import timezone

from forums.boards.models import PageDiscussion
from forums.boards.services import (
    accept_answer,
    edit_post,
    lock_thread,
    mark_official,
    pin_thread,
    post_beside_page,
)
from forums.moderation.models import Rule
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, open_case, report_content
from forums.moderation.states import Cause, Reason, Visibility
from tests.factories.asked import furnish_aspirations
from tests.factories.boards import fill_thread, make_board, make_post, make_thread
from tests.factories.people import ConsentFactory, UnitFactory, UserFactory, user_with_role
from tests.factories.programs import make_program
from tests.factories.senders import furnish_senders


@dataclass
class Hall:
    """People, and pages: name → address, for everybody, for the resident, for the moderator.

    ``sender`` are the resident's pages of what they sent, ``desk`` the verifier's of aspirations;
    ``guest`` is what somebody sent without an account.
    """

    resident: object
    moderator: object
    public: dict = field(default_factory=dict)
    own: dict = field(default_factory=dict)
    staff: dict = field(default_factory=dict)
    sender: dict = field(default_factory=dict)
    desk: dict = field(default_factory=dict)
    verifier: object = None
    guest: object = None


def make_officer():
    """Somebody of the office who takes part in the talk."""
    officer = user_with_role("Petugas", declared_adult_at=timezone.now())
    ConsentFactory(user=officer)
    return officer


def furnish_hall(tree):
    """Fill the hall beside the pages of ``tree``."""
    hall = Hall(UserFactory(resident=True, name="Sutarmi"), user_with_role("Moderator"))
    propose(actor=None)
    board = make_board(rules="Sebut tempatnya.\nBukan nomor rumah.")
    thread = _talk(hall, board)
    _beside_a_page(hall, tree, board)
    _decided(hall, thread)
    furnish_aspirations(hall)
    furnish_senders(hall)
    hall.public |= {
        "forum": "/forum/",
        "board": board.get_absolute_url(),
        "moderation": "/moderasi/",
        "sign in": "/akun/masuk/",
        "sign in by code": "/akun/masuk/kode/",
        "sign up": "/akun/daftar/",
    }
    hall.own |= {
        "forum": "/forum/",
        "board": board.get_absolute_url(),
        "new thread": reverse("boards:open", args=[board.slug]),
        "account": "/akun/",
        "my data": "/akun/data-saya/",
        "leaving": "/akun/hapus/",
        "notices": "/pemberitahuan/",
        "wishes": "/pemberitahuan/pengaturan/",
        "reported": "/laporkan/terima-kasih/",
    }
    return hall


def _talk(hall, board):
    """A long thread with every kind of post, and one that is pinned and closed."""
    neighbour, officer = UserFactory(resident=True, name="Mpok Iroh"), make_officer()
    unit = UnitFactory(name="Puskesmas", members=[officer])
    thread = make_thread(hall.resident, board, "Jadwal yang pas untuk gang sempit?")
    first = make_post(thread, neighbour, "> Gerobak\n\n**Pagi** atau *sore*?\n\n- Rabu\n- Sabtu")
    mine = make_post(thread, hall.resident, "Pagi saja.", reply_to=first)
    edit_post(actor=hall.resident, post=mine, source="Sore saja.", version=1, confirmed=False)
    official = make_post(thread, officer, "Mulai Rabu sore.")
    mark_official(actor=officer, post=official, unit=unit)
    accept_answer(actor=hall.resident, post=first)
    thread.refresh_from_db()
    fill_thread(thread, neighbour, 41)
    closed = make_thread(neighbour, board, "Panduan pindahan")
    lock_thread(actor=hall.moderator, thread=closed, locked=True)
    pin_thread(actor=hall.moderator, thread=closed, pinned=True)
    url = thread.get_absolute_url()
    hall.public |= {"thread": url, "second page": f"{url}?halaman=2"}
    hall.public["history"] = reverse("boards:history", args=[mine.pk])
    hall.own |= {
        "thread": url,
        "closed thread": closed.get_absolute_url(),
        "reply": f"{reverse('boards:reply', args=[thread.pk])}?ke={first.number}&kutip=1",
        "edit": reverse("boards:edit", args=[mine.pk]),
        "withdraw": reverse("boards:withdraw", args=[mine.pk]),
        "report": reverse("moderation:report", args=["kiriman", first.pk]),
    }
    hall.staff["keep order"] = reverse("boards:keep", args=[thread.pk])
    return thread


def _beside_a_page(hall, tree, board):
    """A programme with a discussion in which somebody has written."""
    page = make_program(tree.programs, "Posyandu", area="kesehatan")
    PageDiscussion.objects.create(page=page, board=board, question="Bagaimana di RW Anda?")
    post_beside_page(actor=hall.resident, page=page, source="Di RW kami lancar.")
    hall.public["beside a page"] = hall.own["beside a page"] = page.url


def _decided(hall, thread):
    """A post that was hidden, and cases that wait."""
    rule = Rule.objects.citable().first()
    hidden = make_post(thread, hall.resident, "Beli di lapak saya.")
    decision = decide_case(
        actor=hall.moderator,
        case=open_case(content=hidden, cause=Cause.REVIEW),
        version=1,
        to=Visibility.HIDDEN,
        rule=rule,
        reason="Ini iklan.",
    )
    reported = make_post(thread, hall.resident, "Pak RT pemalas.")
    reporter = UserFactory(resident=True)
    report = report_content(actor=reporter, content=reported, reason=Reason.DEFAMATION)
    hall.own["decision"] = reverse("moderation:decision", args=[decision.pk])
    hall.staff |= {
        "queue": reverse("moderating:queue"),
        "case": reverse("moderating:case", args=[report.case.pk]),
    }
