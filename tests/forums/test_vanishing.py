"""Words that are hidden, withdrawn or changed are gone wherever they can stand.

A post, the opening of a thread or an aspiration bears a word of its own. It is told of and quoted;
every address of the site is opened by everybody around, to know where the word can be read. Then it
vanishes in one of the WAYS: the word is at none of these places any more, in no mail that waited,
and in nobody's download.
"""

from datetime import timedelta
from io import BytesIO
from zipfile import ZipFile

import pytest
import time_machine
from django.conf import settings
from django.test import Client, override_settings
from django.utils import timezone

from forums.aspirations import services as aspirations
from forums.aspirations.models import Aspiration, Picture
from forums.aspirations.stages import Act
from forums.boards.models import Post, Thread
from forums.boards.services import (
    conceal_version,
    edit_post,
    withdraw_post,
)
from forums.moderation.models import Rule
from forums.moderation.rules import propose
from forums.moderation.services import (
    decide_case,
    move_content,
    open_case,
    withdraw_content,
)
from forums.moderation.states import Act as ModerationAct
from forums.moderation.states import Cause, Role, Visibility
from forums.notices.models import Mail, Notice
from forums.notices.services.gather import gather_due
from forums.people.services import export_data
from tests.factories.aspirations import make_aspiration, make_officer, make_verifier
from tests.factories.moves import undone
from tests.factories.people import UnitFactory, UserFactory, user_with_role
from tests.factories.routes import address_of, public_routes
from tests.factories.talk import Talk, mails

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def made_once(world):
    """A fixture: ``world()`` and where its words are read; whatever happens in it is undone."""

    @pytest.fixture(scope="module")
    def made(django_db_setup, django_db_blocker, tmp_path_factory):
        folder = {"MEDIA_ROOT": tmp_path_factory.mktemp("media")}
        limits = dict.fromkeys(settings.LIMITS, "100000/m/ip")
        with django_db_blocker.unblock(), undone(), override_settings(**folder, LIMITS=limits):
            propose(actor=None)
            one = world()
            one.clients = dict(signed_in(*one.readers))
            one.places = list(places_with_words(one))
            yield one

    return made


def rule():
    return Rule.objects.citable().first()


def hide(talk, post):
    decide_case(
        actor=talk.moderator,
        case=open_case(content=post, cause=Cause.REVIEW),
        version=1,
        to=Visibility.HIDDEN,
        rule=rule(),
        reason="Ini iklan.",
    )


def report_away(talk, post):
    move_content(actor=None, content=post, act=ModerationAct.HIDE, role=Role.SYSTEM)


def hold(talk, post):
    move_content(actor=None, content=post, act=ModerationAct.HOLD, role=Role.SYSTEM)


def withdraw(talk, post):
    withdraw_post(actor=post.author, post=post)


def edit_away(talk, post):
    edit_post(actor=post.author, post=post, source="Saya salah lihat.", version=post.version)
    conceal_version(actor=talk.moderator, post=post, number=1)


WAYS = {
    "hidden by a moderator": hide,
    "hidden by reports": report_away,
    "held": hold,
    "withdrawn": withdraw,
    "changed, and the version closed": edit_away,
}


def signed_in(*people):
    for person in people:
        client = Client(raise_request_exception=False)
        if person is not None:
            client.force_login(person)
        yield person, client


def places_with_words(world):
    """Pairs of a reader and an address at which they read the word, headers included."""
    routes = [route for route in public_routes() if not route.text.startswith("akun/")]
    addresses = {address_of(route, values) for route in routes for values in world.values()}
    for address in sorted(addresses):
        for person in world.clients:
            if reads(world, person, address):
                yield person, address


def reads(world, person, address):
    response = world.clients[person].get(address)
    body = response.getvalue() if response.streaming else response.content
    return world.word in f"{response.headers} {body.decode(errors='replace')}"


def still_read(world):
    """Where the word is still read, of all places where it could be, in both languages."""
    found = [
        (person, path)
        for person, address in world.places
        for path in (address, f"/en{address}")
        if reads(world, person, path)
    ]
    people = filter(None, world.clients)
    return found + [(one, "download") for one in people if world.word in downloaded(one)]


def downloaded(person):
    """All that the download of a person says."""
    with ZipFile(BytesIO(export_data(person))) as files:
        return "".join(files.read(name).decode(errors="replace") for name in files.namelist())


standing_talk = made_once(Talk)


def test_there_is_something_to_vanish(standing_talk, db):
    places = {address for _person, address in standing_talk.places}
    assert {"/forum/", "/pemberitahuan/", "/forum/lingkungan/umpan.atom"} <= places
    assert len(places) > 8
    told = Notice.objects.filter(recipient=standing_talk.follower)
    assert all(standing_talk.word in notice.title for notice in told)
    assert any(standing_talk.word in notice.text for notice in told)
    assert standing_talk.word in str(mails())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("which", ["opening", "reply"])
def test_words_of_a_post_are_gone_everywhere(way, which, standing_talk, db):
    talk = standing_talk
    # Some mail is on its way already.
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        gather_due()
    assert Mail.objects.exists()
    # Only the words of one are in question, so the other is gone.
    other = "reply" if which == "opening" else "opening"
    WAYS["withdrawn"](talk, Post.objects.get(pk=getattr(talk, other).pk))
    WAYS[way](talk, Post.objects.get(pk=getattr(talk, which).pk))
    if which == "opening" and way.startswith("changed"):  # a title can't be changed
        Thread.objects.filter(pk=talk.thread.pk).update(given_title="Kabar", slug="kabar")
    assert still_read(talk) == []
    assert talk.word not in str(mails())


class Sent:
    """An aspiration that somebody follows and that an officer works on."""

    word = "komodolepas"

    def __init__(self):
        word = self.word
        self.unit = UnitFactory()
        self.officer, self.verifier = make_officer(self.unit), make_verifier()
        self.sender, self.follower = UserFactory(resident=True), UserFactory(resident=True)
        self.readers = [None, self.follower]
        self.moderator = user_with_role("Moderator")
        self.one = make_aspiration(
            author=self.sender, title=f"Kandang {word}", text=f"Ada {word} lepas.", landmark=word
        )
        Picture.objects.create(
            aspiration=self.one,
            large=f"{word}.jpg",
            small=f"{word}.jpg",
            width=4,
            height=3,
            alt=word,
        )
        aspirations.follow(actor=self.follower, aspiration=self.one)
        for act, given in ((Act.FORWARD, {"unit": self.unit}), (Act.ANSWER, {"answer": word})):
            actor = self.verifier if act == Act.FORWARD else self.officer
            aspirations.move(actor=actor, aspiration=self.one, act=act, **given)
        self.one.refresh_from_db()

    def values(self):
        code = self.one.code
        return [{"code": code, "pk": self.one.pk, "kind": "aspirasi", "key": f"aspirasi-{code}"}]


ASPIRATION_WAYS = {
    "hidden by a moderator": hide,
    "hidden by reports": report_away,
    "held": hold,
    "withdrawn": lambda sent, one: withdraw_content(actor=sent.sender, content=one),
}


standing_one = made_once(Sent)


@pytest.mark.parametrize("way", ASPIRATION_WAYS)
def test_words_of_an_aspiration_are_gone_everywhere(way, standing_one, db):
    sent = standing_one
    assert len(sent.places) > 6
    with time_machine.travel(timezone.now() + timedelta(days=1)):
        gather_due()
    ASPIRATION_WAYS[way](sent, Aspiration.objects.get(pk=sent.one.pk))
    assert still_read(sent) == []
    Notice.objects.filter(recipient=sent.sender).delete()  # who wrote them may read them
    if way == "held":  # the office works on it meanwhile
        Notice.objects.exclude(recipient=sent.follower).delete()
    assert sent.word not in str(mails())


def test_no_notice_keeps_what_people_wrote(standing_talk, standing_one, db):
    assert Notice.objects.count() > 6
    for notice in Notice.objects.all():
        stored = str((notice.texts, notice.topic))
        assert standing_talk.word not in stored
        assert standing_one.word not in stored
