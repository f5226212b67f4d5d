"""Every trace of a person in the database is taken along and erased, or kept for a reason."""

import csv
import io
import zipfile
from datetime import timedelta

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import connection
from django.urls import reverse
from django.utils import timezone
from wagtail.log_actions import log
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
from forums.boards.markdown import quoted
from forums.boards.models import Board, PostPicture, PostVersion
from forums.boards.services import edit_post, follow_thread, react
from forums.moderation.models import Appeal, Case, Decision, Report, Rule, Sanction
from forums.notices.models import Delivery, Mail
from forums.notices.states import Cadence
from forums.people.models import User
from forums.people.services import export_data, request_deletion
from forums.trail.models import TrailEntry
from forums.trail.services import record, record_reading
from tests.factories import notices
from tests.factories.aspirations import make_aspiration
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db

NAME, NICKNAME, ADDRESS = "Zulaikha Perwirasari", "Zulpe", "zulaikha@perwirasari.example"
# What may stand nowhere: of the name each part, of the address what the @ parts.
WORDS = ("zulaikha", "perwirasari", "zulpe")

# What others may not lose, or what only staff leave behind: it points to the empty row that is
# left of a person, and to nothing that tells who it was.
KEPT = {
    "trail.TrailEntry.actor": "who did it; the name is on the empty row only",
    "moderation.Decision.moderator": "an act of the office",
    "moderation.Appeal.decided_by": "an act of the office",
    "moderation.Case.claimed_by": "an act of the office",
    "moderation.CaseNote.author": "an act of the office",
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
    "boards.Post_mentioned.user": "others mention them in what they write",
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
    person = UserFactory(resident=True, name=NAME, nickname=NICKNAME, email=ADDRESS)
    other = UserFactory(resident=True)
    _write(person, other)
    _be_named(person, other)
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


def _be_named(person, other):
    """Named by themself in every text of theirs that stays, and by others in what they write."""
    own = f"Saya {NAME}, panggil {NICKNAME}, tulis ke {ADDRESS}"
    thread = make_thread(
        person, board=Board.objects.get(), title=f"Tanya {NICKNAME}", source=own, confirmed=True
    )
    first = thread.posts.get()
    make_post(thread, other, source=f"@{NICKNAME} benar, `@{NICKNAME}` juga")
    make_post(thread, other, source=quoted(first.text, NICKNAME) + "Setuju", confirmed=True)
    third = make_post(thread, other, source=f"Kata {NAME}: tidak", reply_to=first)
    edit_post(actor=other, post=third, source="Tidak", version=third.version)
    make_post(thread, person, source="Terima kasih semua")
    aspiration = make_aspiration(author=person, title=f"Dari {NICKNAME}", text=own, landmark=own)
    Contest.objects.create(aspiration=aspiration, reason=own)
    confidential = make_aspiration(author=person, title="Rahasia", text=own, privacy="confidential")
    Rating.objects.create(aspiration=confidential, score=1, text="Rahasia juga")
    boss = user_with_role("Administrator")
    log(instance=person, action="wagtail.edit", user=boss)
    record(actor=person, action="x.y.z", target=None, reason=own)
    record_reading(actor=boss, target=person, what="account")
    session = SessionStore()
    session.update({"account_login_code": {"email": ADDRESS}})
    session.save()


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


def by_themself(person, client):
    """Ask for it; the job erases once the days of regret are over."""
    client.force_login(person)
    request_deletion(actor=person)
    long_ago = timezone.now() - timedelta(days=60)
    User.objects.filter(pk=person.pk).update(deletion_requested_at=long_ago)
    call_command("retain_personal_data")


def by_staff(person, client):
    """The button "delete" of one account."""
    client.force_login(user_with_role("Administrator"))
    url = reverse("wagtailusers_users:delete", args=[person.pk])
    assert "mantan warga" in client.get(url).text
    assert client.post(url).status_code == 302


def by_staff_in_bulk(person, client):
    """The same in the list."""
    client.force_login(user_with_role("Administrator"))
    url = f"{reverse('wagtail_bulk_action', args=['people', 'user', 'delete'])}?id={person.pk}"
    assert "mantan warga" in client.get(url).text
    assert client.post(url).status_code == 302


@pytest.mark.parametrize("erase", [by_themself, by_staff, by_staff_in_bulk])
def test_nothing_is_left_after_erasing(site_tree, person, client, erase):
    assert {row.partition(":")[0] for row in rows_with_a_name()} >= {
        "account_emailaddress",
        "aspirations_aspiration",
        "boards_post",
        "boards_thread",
        "people_user",
        "trail_trailentry",
        "wagtailcore_modellogentry",
    }
    text = person_post(person)
    confidential = Aspiration.objects.get(author=person, privacy="confidential")
    erase(person, client)
    assert rows_with_a_name() == []
    assert [name for name in files_below("") if has_name(name)] == []
    for cache in caches.all():
        assert [key for key, value in cache._cache.items() if has_name(f"{key} {value}")] == []
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
    confidential.refresh_from_db()
    assert (confidential.title, confidential.rating.text) == ("–", "")
    acts = TrailEntry.objects.filter(actor=person)
    assert acts
    assert {entry.actor_name for entry in acts} == {"Mantan warga"}


def has_name(text):
    return any(word in text.lower() for word in WORDS)


def rows_with_a_name():
    """The rows of all tables in which a word of the person stands, as ``table: row``."""
    found = [
        f"django_session: {session.get_decoded()}"
        for session in Session.objects.all()
        if has_name(str(session.get_decoded()))
    ]
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")
            found += [f"{table}: {row}" for row in cursor.fetchall() if has_name(str(row))]
    return found


def files_below(folder):
    """All files of the media folder."""
    folders, files = default_storage.listdir(folder)
    below = [name for sub in folders for name in files_below(f"{folder}/{sub}".lstrip("/"))]
    return [*(f"{folder}/{name}" for name in files), *below]
