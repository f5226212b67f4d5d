"""Every trace of a person in the database is taken along and erased, or kept for a reason."""

import csv
import io
import zipfile
from datetime import timedelta

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone
from wagtail.models import APIToken, Locale
from wagtail.users.models import UserProfile

from forums.aspirations.models import (
    Aspiration,
    AssistedVoice,
    Contest,
    Message,
    Picture,
    Rating,
    SavedFilter,
)
from forums.aspirations.services import support
from forums.boards.models import PostPicture, PostVersion
from forums.boards.services import follow_thread, react
from forums.moderation.models import Appeal, Case, Decision, Report, Rule, Sanction
from forums.notices.models import Delivery, Mail
from forums.notices.states import Cadence
from forums.people.models import User
from forums.people.services import erase_person, export_data
from forums.trail.models import TrailEntry
from tests.factories import notices
from tests.factories.aspirations import make_aspiration
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

# What others may not lose, or what only staff leave behind: it points to the empty row that is
# left of a person, and to nothing that tells who it was.
KEPT = {
    "trail.TrailEntry.actor": "who did it; the name is on the empty row only",
    "moderation.Decision.moderator": "an act of the office",
    "moderation.Appeal.decided_by": "an act of the office",
    "moderation.Sanction.given_by": "an act of the office",
    "moderation.Sanction.lifted_by": "an act of the office",
    "catalog.Measurement.recorded_by": "an act of the office",
    "aspirations.Answer.officer": "an act of the office",
    "aspirations.Aspiration.officer": "an act of the office",
    "aspirations.ChecklistItem.done_by": "an act of the office",
    "aspirations.Contest.decided_by": "an act of the office",
    "aspirations.Contest.first_officer": "an act of the office",
    "aspirations.Contest.second_officer": "an act of the office",
    "aspirations.Note.author": "an act of the office",
    "aspirations.ProgramLink.linked_by": "an act of the office",
}
# Rooms of Wagtail in which only staff work, and the columns it adds to what they edit.
OF_STAFF = {"wagtailcore", "wagtailadmin", "wagtailimages", "wagtaildocs", "wagtail_localize"}
OF_STAFF_COLUMNS = {"locked_by", "owner", "uploaded_by_user"}
# Sign-in without a session; of staff too, but it opens a door.
ERASED_ANYWAY = {"wagtailcore.APIToken.user"}
NOT_TAKEN_ALONG = {
    "aspirations.Step.actor": "the aspiration tells of it",
    "boards.Thread.author": "its title stands beside each post",
    "boards.Board_moderators.user": "the office says who moderates",
    "moderation.Case.author": "the decisions tell of it",
    "notices.Delivery.recipient": "the notices and the mails tell of it",
    "people.User_user_permissions.user": "given by nobody: groups are",
    "wagtailcore.APIToken.user": "a secret",
    "wagtailusers.UserProfile.user": "how the office looks to staff",
}
TAKEN_ALONG = {
    "account.EmailAddress.user": "account_addresses",
    "aspirations.Aspiration.author": "aspirations",
    "aspirations.AssistedVoice.entered_by": "aspiration-assisted",
    "aspirations.Follow.user": "aspiration-follows",
    "aspirations.Message.author": "aspiration-messages",
    "aspirations.Support.user": "aspiration-supports",
    "boards.Follow.user": "forum-follows",
    "boards.Post.author": "forum-posts",
    "boards.PostVersion.editor": "forum-versions",
    "boards.Reaction.user": "forum-reactions",
    "mfa.Authenticator.user": "account_second_factors",
    "moderation.Decision.author": "moderation-decisions",
    "moderation.Report.reporter": "moderation-reports",
    "moderation.Sanction.person": "moderation-sanctions",
    "notices.Mail.recipient": "mails",
    "notices.Notice.recipient": "notices",
    "notices.Preference.user": "notice_preferences",
    "people.Consent.user": "account_consents",
    "people.Unit.head": "account_roles",
    "people.Unit_members.user": "account_roles",
    "people.User_groups.user": "account_roles",
    "usersessions.UserSession.user": "account_sessions",
}
# Without a column of their own.
TABLES = {
    "account",
    "aspiration-objections",
    "aspiration-ratings",
    "moderation-appeals",
    *TAKEN_ALONG.values(),
}


def links():
    """Every column that points to a person: its name → model and field."""
    found = {}
    for model in apps.get_models(include_auto_created=True):
        for field in model._meta.local_fields:
            if field.related_model is User:
                found[f"{model._meta.label}.{field.name}"] = (model, field.name)
    return found


def is_of_staff(name):
    """Whether only people who work in the office leave it."""
    label, _model, column = name.split(".")
    return label in OF_STAFF or column in OF_STAFF_COLUMNS


def own_links():
    """The links that must be gone once a person is erased."""
    return {
        name: where
        for name, where in links().items()
        if name in ERASED_ANYWAY or not (name in KEPT or is_of_staff(name))
    }


@pytest.fixture
def person(settings, tmp_path):
    """Somebody who left a trace wherever one can."""
    settings.MEDIA_ROOT = str(tmp_path)
    person, other = UserFactory.create_batch(2, resident=True)
    _write(person, other)
    _be_moderated(person, other)
    _be_told(person)
    _be_somebody(person)
    _aspire(person, other)
    return person


def _write(person, other):
    thread = make_thread(other)
    make_thread(person, board=thread.board, title="Punya saya")
    post = make_post(thread, person)
    PostPicture.objects.create(
        post=post,
        large=ContentFile(b"besar", "besar.webp"),
        small=ContentFile(b"kecil", "kecil.webp"),
        width=1,
        height=1,
    )
    PostVersion.objects.create(
        post=post, number=1, source="Dulu", editor=person, written_at=timezone.now()
    )
    react(actor=person, post=thread.posts.get(number=1), kind="thanks")
    follow_thread(actor=person, thread=thread, following=True)
    thread.board.moderators.add(person)


def _aspire(person, other):
    """One of one's own with all that hangs on it, one of somebody else's, one written down."""
    mine = make_aspiration(author=person, latitude=-6.3, longitude=106.8)
    Picture.objects.create(
        aspiration=mine,
        large=ContentFile(b"besar", "besar-a.webp"),
        small=ContentFile(b"kecil", "kecil-a.webp"),
        width=1,
        height=1,
    )
    Message.objects.create(aspiration=mine, author=person, text="Nomor saya di bawah ini")
    Rating.objects.create(aspiration=mine, score=4)
    Contest.objects.create(aspiration=mine, reason="Belum selesai")
    support(actor=person, aspiration=make_aspiration(author=other))
    mine.steps.update(actor=person)
    AssistedVoice.objects.create(aspiration=make_aspiration(), entered_by=person, consent_version=1)
    SavedFilter.objects.create(owner=person, name="Punya saya", query="stage=received")


def _be_moderated(person, other):
    now, post = timezone.now(), person_post(person)
    rule = Rule.objects.create(number=91, title="Santun", text="x", locale=Locale.get_default())
    known = {"content_type": ContentType.objects.get_for_model(post), "due_at": now}
    mine, appealed, foreign = [
        Case.objects.create(object_id=number, author=author, cause="review", **known)
        for number, author in ((post.pk, person), (post.pk + 1000, person), (1, other))
    ]
    Report.objects.create(case=foreign, reporter=person, reason="hoax", text="Bohong", weight=1)
    decision = Decision.objects.create(
        case=mine,
        author=person,
        from_state="visible",
        to_state="hidden",
        rule=rule,
        reason="x",
        evidence="x",
    )
    Appeal.objects.create(decision=decision, case=appealed, text="Saya keberatan")
    until = now + timedelta(days=1)
    Sanction.objects.create(person=person, kind="warning", rule=rule, reason="x", until=until)


def person_post(person):
    """The post with a picture."""
    return PostPicture.objects.get(post__author=person).post


def _be_told(person):
    with notices.test_kinds():
        notices.wish(person, Cadence.AT_ONCE)
        notices.tell(person, "Ada balasan")
    mail = Mail.objects.create(recipient=person, cadence=Cadence.DAILY, message_id="<1@x>")
    Delivery.objects.update(mail=mail)


def _be_somebody(person):
    UnitFactory(members=[person], head=person)
    person.groups.add(Group.objects.create(name="Kelompok uji"))
    person.user_permissions.add(Permission.objects.first())
    Authenticator.objects.create(user=person, type="totp", data={"secret": "x"})
    UserSession.objects.create(
        user=person, ip="10.0.0.1", session_key="uji", user_agent="x", last_seen_at=timezone.now()
    )
    APIToken.objects.create(user=person, name="uji", key_hash="x", prefix="x")
    UserProfile.objects.create(user=person, avatar=ContentFile(b"wajah", "wajah.png"))


def of(person, where):
    model, field = where
    return model._base_manager.filter(**{field: person})


def test_every_link_to_a_person_is_accounted_for():
    assert set(own_links()) == set(NOT_TAKEN_ALONG) | set(TAKEN_ALONG)
    assert set(KEPT) <= set(links())


def test_everything_is_taken_along(person):
    traces = {name: of(person, where).exists() for name, where in own_links().items()}
    assert [name for name, there in traces.items() if not there] == []
    archive = zipfile.ZipFile(io.BytesIO(export_data(person)))
    for table in TABLES:
        assert f"{table}.json" in archive.namelist()
        assert list(csv.reader(io.StringIO(archive.read(f"{table}.csv").decode()))), table
    pictures = [archive.read(name) for name in archive.namelist() if "webp" in name]
    assert pictures == [b"besar", b"besar"]


def test_nothing_is_left_after_erasing(person):
    text = person_post(person)
    address = person.email
    erase_person(actor=None, person=person)
    left = [name for name, where in own_links().items() if of(person, where).exists()]
    assert left == []
    text.refresh_from_db()
    assert (text.author, text.author_name) == (None, "Warga")
    assert not PostPicture.objects.exists()
    assert not Message.objects.exists()
    assert not Aspiration.objects.exclude(latitude=None).exists()
    assert files_below("") == []
    assert not Appeal.objects.filter(text__contains="keberatan").exists()
    assert not Report.objects.filter(text__contains="Bohong").exists()
    assert not EmailAddress.objects.filter(email=address).exists()
    assert not TrailEntry.objects.filter(label__contains=person.name).exists()


def files_below(folder):
    """All files of the media folder."""
    folders, files = default_storage.listdir(folder)
    below = [name for sub in folders for name in files_below(f"{folder}/{sub}".lstrip("/"))]
    return [*(f"{folder}/{name}" for name in files), *below]
