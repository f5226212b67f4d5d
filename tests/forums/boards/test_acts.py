"""Act × person × state: who may do what with a post, and nobody with what is not theirs.

The tables say what is allowed; everything that stands in none must be refused and change nothing.
"""

import pytest
from django.db import transaction
from django.utils import timezone

from forums.boards.models import Follow, Post, PostVersion, Reaction, Thread
from forums.moderation.models import Report, Rule, Sanction
from forums.moderation.rules import propose
from forums.moderation.states import Visibility
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import ConsentFactory, UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db

SHOWN = {Visibility.VISIBLE}
ALL = set(Visibility)
STATES = list(Visibility)

# Act → address and what is sent (None: it is only looked at). With forms that are complete.
KEEP = "/forum/utas/{thread}/kelola/"
ACTS = {
    "look": ("/forum/kiriman/{post}/", None),
    "history": ("/forum/kiriman/{post}/riwayat/", None),
    "report form": ("/laporkan/kiriman/{post}/", None),
    "report": ("/laporkan/kiriman/{post}/", {"reason": "hoax", "text": "Tidak benar."}),
    "react": ("/forum/kiriman/{post}/tanggapi/", {"kind": "thanks"}),
    "edit form": ("/forum/kiriman/{post}/ubah/", None),
    "edit": ("/forum/kiriman/{post}/ubah/", {"source": "Diganti.", "version": 1}),
    "withdraw form": ("/forum/kiriman/{post}/tarik/", None),
    "withdraw": ("/forum/kiriman/{post}/tarik/", {}),
    "official": ("/forum/kiriman/{post}/resmi/", {"unit": "{unit}"}),
    "not official": ("/forum/kiriman/{post}/resmi/", {"unit": ""}),
    "accept": ("/forum/kiriman/{post}/terima/", {}),
    "reply": ("/forum/utas/{thread}/balas/", {"source": "Halo semua."}),
    "follow": ("/forum/utas/{thread}/ikuti/", {"following": "0"}),
    "keep form": (KEEP, None),
    "pin": (KEEP, {"act": "pin"}),
    "lock": (KEEP, {"act": "lock"}),
    "slow": (KEEP, {"act": "slow", "slow-seconds": "60"}),
    "close": (KEEP, {"act": "close", "close-summary": "Sudah jelas."}),
    "move": (KEEP, {"act": "move", "move-board": "{board}"}),
    "merge": (KEEP, {"act": "merge", "merge-into": "{other}"}),
    "split": (KEEP, {"act": "split", "split-numbers": "2", "split-title": "Judul baru"}),
}

PEOPLE = {
    "visitor": lambda post: None,
    "unproven": lambda post: UserFactory(),
    "suspended": lambda post: suspended(UserFactory(resident=True)),
    "resident": lambda post: UserFactory(resident=True),
    "opener": lambda post: post.thread.author,
    "author": lambda post: post.author,
    "keeper": lambda post: keeper(post),
    "keeper of another board": lambda post: keeper_elsewhere(),
    "moderator": lambda post: grown(user_with_role("Moderator")),
    "officer": lambda post: officer(post),
    "editor": lambda post: user_with_role("Redaksi"),
}

# Who may do what in which states of the post, while the thread is visible.
READS = dict.fromkeys(("look", "history"), SHOWN)
SIGNED_IN = {**READS, "report form": SHOWN, "report": SHOWN, "follow": ALL}
TAKES_PART = {**SIGNED_IN, "react": SHOWN, "reply": ALL}
KEEPS_ORDER = {
    **TAKES_PART,
    "look": ALL,
    "history": ALL,
    "accept": SHOWN,
    **dict.fromkeys(("keep form", "pin", "lock", "slow", "close", "merge", "move"), ALL),
    "split": SHOWN,
}
ALLOWED = {
    "visitor": {**READS, "report form": SHOWN},
    "unproven": SIGNED_IN,
    "suspended": SIGNED_IN,
    "resident": TAKES_PART,
    "opener": {**TAKES_PART, "accept": SHOWN, "keep form": ALL, "close": ALL},
    "author": {
        "look": ALL,
        "history": SHOWN,
        "follow": ALL,
        "reply": ALL,
        "edit form": ALL - {Visibility.WITHDRAWN},
        "edit": ALL - {Visibility.WITHDRAWN},
        "withdraw form": {Visibility.VISIBLE, Visibility.PENDING},
        "withdraw": {Visibility.VISIBLE, Visibility.PENDING},
    },
    "keeper": KEEPS_ORDER,
    "keeper of another board": TAKES_PART,
    "moderator": KEEPS_ORDER,
    "officer": TAKES_PART,
    "editor": SIGNED_IN,
}


def grown(user):
    """With everything that taking part asks for."""
    user.declared_adult_at = timezone.now()
    user.save()
    ConsentFactory(user=user)
    return user


def suspended(user):
    propose(actor=None)
    until = timezone.now() + timezone.timedelta(days=3)
    rule = Rule.objects.citable().first()
    Sanction.objects.create(person=user, kind="suspension", rule=rule, reason="x", until=until)
    return user


def keeper(post):
    user = UserFactory(resident=True)
    post.thread.board.moderators.add(user)
    return user


def keeper_elsewhere():
    user = UserFactory(resident=True)
    make_board("lain").moderators.add(user)
    return user


def officer(post):
    user = grown(user_with_role("Petugas"))
    UnitFactory(members=[user])
    return user


@pytest.fixture
def post(resident, neighbour):
    """Somebody's reply in somebody's thread."""
    return make_post(make_thread(resident), neighbour)


@pytest.fixture
def places(post):
    """What stands for the names in the addresses and forms of the acts."""
    board = make_board("umum")
    other = make_thread(post.thread.author, board, title="Utas lain")
    return {"thread": post.thread_id, "post": post.pk, "board": board.pk, "other": other.pk}


def send(client, act, places):
    path, sent = ACTS[act]
    if sent is None:
        return client.get(path.format(**places))
    filled = {
        key: value.format(**places) if isinstance(value, str) else value
        for key, value in sent.items()
    }
    return client.post(path.format(**places), filled)


def snapshot():
    models = (Post, Thread, PostVersion, Report, Reaction)
    found = [list(model.objects.order_by("pk").values()) for model in models]
    return [*found, list(Follow.objects.order_by("pk").values("user", "thread", "is_following"))]


def is_refused(answer, user):
    """Whether the answer is a refusal: 403, 404, or the way to the sign-in page."""
    if answer.status_code == 302 and "/akun/" in answer.url:
        return user is None
    return answer.status_code in (403, 404)


def is_done(answer, act, changed):
    """Whether the act succeeded: a form that is looked at, or a change and the way onwards."""
    if ACTS[act][1] is None:
        return answer.status_code in (200, 302) and not changed
    return answer.status_code == 302 and changed


def comes_back(act, state, user):
    """A form with an error: a split of what isn't shown, a guest's report without the challenge."""
    guest = act == "report" and user is None and state == Visibility.VISIBLE
    return guest or (act == "split" and state != Visibility.VISIBLE)


@pytest.mark.parametrize("person", PEOPLE)
def test_who_may_do_what(signed_in, post, places, person):
    user, wrong = PEOPLE[person](post), []
    if person == "keeper":  # on both boards: a merge asks for that, and so does a move
        Thread.objects.get(pk=places["other"]).board.moderators.add(user)
    places["unit"] = getattr(user and user.is_staff and user.units.first(), "pk", 1)
    client = signed_in(user)
    for act in ACTS:
        for state in STATES:
            with transaction.atomic():
                Post.objects.filter(pk=post.pk).update(visibility=state)
                before = snapshot()
                answer = send(client, act, places)
                changed = snapshot() != before
                transaction.set_rollback(True)
            may = state in ALLOWED[person].get(act, ())
            fits = (
                is_done(answer, act, changed)
                if may
                else (is_refused(answer, user) or comes_back(act, state, user)) and not changed
            )
            if not fits:
                wrong.append((act, str(state), may, answer.status_code, changed))
    assert wrong == []


@pytest.mark.parametrize("person", ["visitor", "unproven", "resident", "officer", "editor"])
def test_a_thread_that_is_not_shown(signed_in, post, places, person):
    user, thread = PEOPLE[person](post), post.thread
    places["unit"] = 1
    client = signed_in(user)
    for state in set(STATES) - {Visibility.VISIBLE}:
        Thread.objects.filter(pk=thread.pk).update(visibility=state)
        before = snapshot()
        assert client.get(thread.get_absolute_url()).status_code == 404
        assert client.get(f"{thread.get_absolute_url()}umpan.atom").status_code == 404
        for act in set(ACTS) - {"report", "report form"}:
            answer = send(client, act, places)
            assert answer.status_code == 404 or (user is None and is_refused(answer, user)), act
        assert snapshot() == before


@pytest.mark.parametrize("key", [0, 999_999, 2**62, 10**30])
def test_ids_that_nobody_has(signed_in, post, places, key):
    client = signed_in(user_with_role("Moderator"))
    places |= {"post": key, "thread": key, "unit": 1}
    before = snapshot()
    for act in ACTS:
        assert send(client, act, places).status_code == 404, act
    assert snapshot() == before


def test_an_officer_marks_only_their_own(signed_in, post):
    user = officer(post)
    own, unit = make_post(post.thread, user), user.units.get()
    client = signed_in(user)
    foreign = UnitFactory()
    url = f"/forum/kiriman/{own.pk}/resmi/"
    assert client.post(url, {"unit": foreign.pk}).status_code == 403
    assert client.post(url, {"unit": unit.pk}).status_code == 302
    own.refresh_from_db()
    assert own.official_unit == unit


def test_a_moderator_of_one_board_keeps_order_there_only(signed_in, resident, neighbour):
    keeper = UserFactory(resident=True)
    here, there = make_board(), make_board("umum")
    here.moderators.add(keeper)
    threads = [make_thread(resident, board) for board in (here, there)]
    client = signed_in(keeper)
    codes = [
        client.post(f"/forum/utas/{thread.pk}/kelola/", {"act": "lock"}).status_code
        for thread in threads
    ]
    assert codes == [302, 403]
    move = {"act": "move", "move-board": there.pk}
    assert client.post(f"/forum/utas/{threads[0].pk}/kelola/", move).status_code == 403
    merge = {"act": "merge", "merge-into": threads[1].pk}
    assert client.post(f"/forum/utas/{threads[0].pk}/kelola/", merge).status_code == 403
