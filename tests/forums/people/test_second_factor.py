"""Staff whose session has not proven a second factor have a resident's rights everywhere."""

import inspect
import re
from itertools import product
from pathlib import Path

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal import auth as totp
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from blocks.library import permissions as library
from config.editing import permissions as editing
from config.editing.pages import TranslationState
from config.roles import ROLES
from forums.aspirations import permissions as aspirations
from forums.aspirations.stages import Stage
from forums.aspirations.states import Privacy
from forums.boards import permissions as boards
from forums.boards.services import lock_thread
from forums.moderation import permissions as moderation
from forums.moderation.models import Appeal, Rule
from forums.moderation.rules import propose
from forums.moderation.services import decide_case, open_case
from forums.moderation.states import Cause, Visibility
from forums.notices.kinds import notice_kinds, staff_kinds
from forums.notices.models import Notice
from forums.people import permissions as people
from forums.people.models import Unit, User
from forums.trail import permissions as trail
from programs.catalog import permissions as catalog
from tests.factories.aspirations import make_aspiration, object_to
from tests.factories.boards import make_board, make_post, make_thread
from tests.factories.people import PASSWORD, UnitFactory, UserFactory
from tests.factories.programs import make_program
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db
SECRET = "burungkasuarirahasia"
HELD = "komodotertahan"
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)")
# Every predicate that says more to some role than to a resident. One that is added to a room
# without a line here fails the table below.
STAFF_ACTS = {
    "aspirations": {
        "all_readable_by",
        "may_assist",
        "may_decide_contest",
        "may_hold_forwarding",
        "may_link_programs",
        "may_name_second_officer",
        "may_oversee",
        "may_read",
        "may_read_as_staff",
        "may_take_away",
        "may_work_beside",
        "office_acts",
        "office_part",
        "parts_of",
        "possible_acts",
        "units_of",
        "why_not_assist",
        "works_with",
    },
    "boards": {
        "may_see_post",
        "may_see_thread",
        "moderates",
        "posts_readable_by",
        "threads_readable_by",
        "units_of",
        "why_not_accept",
        "why_not_conceal",
        "why_not_keep_order",
        "why_not_mark_official",
        "why_not_open",
        "why_not_reply",
        "why_not_write_beside",
    },
    "catalog": {"may_correct", "may_delete", "may_record"},
    "editing": {
        "changeable_pages",
        "may_change",
        "may_change_original",
        "may_check_page",
        "may_list",
        "may_translate",
    },
    "library": set(),
    "moderation": {
        "may_decide",
        "may_decide_appeal",
        "may_moderate",
        "may_read_decision",
        "may_revise",
        "may_sanction",
        "moderates",
    },
    "people": {"may_change_address", "may_erase"},
    "trail": {"may_read_trail", "readable_entries"},
}
ROOMS = {
    "aspirations": aspirations,
    "boards": boards,
    "catalog": catalog,
    "editing": editing,
    "library": library,
    "moderation": moderation,
    "people": people,
    "trail": trail,
}
# What is said about the person, not about what they may do.
ABOUT_PEOPLE = {"may_leave", "works_for_office"}
# What depends on what the person wrote or declared.
OWN_THINGS = {"why_not_ask_to_conceal", "why_not_edit", "why_not_withdraw", "why_not_react"}
OPEN_DOORS = ("admin/login", "admin/logout", "admin/jsi18n", "admin/sprite")
MANAGEMENT = (
    "mfa_activate_totp",
    "mfa_deactivate_totp",
    "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes",
    "mfa_download_recovery_codes",
    "mfa_add_webauthn",
    "mfa_edit_webauthn",
    "mfa_remove_webauthn",
)


@pytest.fixture(autouse=True)
def _second_factor_needed(settings):
    settings.STAFF_SECOND_FACTOR = True
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "100000/m/ip")


class World:
    """Somebody with every role there is, a resident, and what only staff may see or do."""

    def __init__(self, tree):
        call_command("sync_roles", verbosity=0)
        self.resident = UserFactory(resident=True)
        self.staff = UserFactory(resident=True, is_staff=True)
        self.staff.groups.set(Group.objects.filter(name__in=ROLES))
        self.author, opener = UserFactory(resident=True), UserFactory(resident=True, is_staff=True)
        self.unit = UnitFactory(members=[self.staff], head=self.staff)
        self.board = make_board(who_may_post="staff_open")
        self.board.moderators.add(self.staff)
        self.held_thread = make_thread(opener, self.board, title=HELD)
        self.closed_thread = make_thread(opener, self.board, title="Panduan pindahan")
        self.answer = make_post(self.closed_thread, self.staff, "Kami ukur hari Rabu.")
        self.hidden = make_post(self.closed_thread, self.author, f"{HELD} dua")
        self.held = make_post(self.closed_thread, self.author, f"{HELD} tiga")
        lock_thread(actor=self.staff, thread=self.closed_thread, locked=True)
        self.decision = decide_case(
            actor=UserFactory(is_staff=True, is_superuser=True),
            case=open_case(content=self.hidden, cause=Cause.REVIEW),
            version=1,
            to=Visibility.HIDDEN,
            rule=Rule.objects.citable().first() or make_rule(),
            reason="Ini iklan.",
        )
        for content in (self.held_thread, self.held):
            type(content).objects.filter(pk=content.pk).update(visibility=Visibility.PENDING)
        case = open_case(content=self.held, cause=Cause.APPEAL)
        self.appeal = Appeal.objects.create(decision=self.decision, case=case, text="Bukan iklan.")
        self.aspiration = make_aspiration(
            title=SECRET,
            author=self.author,
            privacy=Privacy.CONFIDENTIAL,
            unit=self.unit,
            officer=self.staff,
            stage=Stage.IN_PROGRESS,
        )
        self.public = make_aspiration(title="Lampu padam", author=self.author, unit=self.unit)
        self.contest = object_to(make_aspiration(author=self.author, unit=self.unit))
        self.page = make_program(tree.programs, "Posyandu", area="kesehatan")

    def candidates(self, name):
        """What can stand for the parameter ``name`` of a predicate, read from the database."""
        objects = {
            "appeal": [self.appeal],
            "aspiration": [self.aspiration, self.public],
            "board": [self.board],
            "case": [self.appeal.case],
            "contest": [self.contest],
            "content": [self.held, self.hidden, self.public],
            "decision": [self.decision],
            "page": [self.page],
            "person": [self.author],
            "post": [self.answer, self.held],
            "snippet": [self.unit],
            "thing": [self.page, self.unit],
            "thread": [self.held_thread, self.closed_thread],
        }
        values = {
            "model": [Unit],
            "pages": [()],
            "pk": [self.unit.pk],
            "pks": [[self.page.pk]],
            "twins": [()],
        }
        fresh = [type(thing).objects.get(pk=thing.pk) for thing in objects.get(name, ())]
        if name == "page":
            fresh[0].translation_state = TranslationState.MISSING
        return fresh or values[name]


def make_rule():
    propose(actor=None)
    return Rule.objects.citable().first()


def sign_in(person, *, proven=False):
    """A client whose session belongs to ``person``; with ``proven`` it saw the second factor."""
    client = Client()
    client.force_login(person)
    if proven:
        known = {"user": person, "type": "totp", "defaults": {"data": {"secret": "x"}}}
        factor, _created = Authenticator.objects.get_or_create(**known)
        session = client.session
        session["account_authentication_methods"] = [{"method": "mfa", "id": factor.pk, "at": 0}]
        session["account_authentication_methods_user"] = str(person.pk)
        session.save()
    return client


@pytest.fixture
def world(site_tree):
    return World(site_tree)


def predicates(module):
    """The functions of a room's permissions that ask about a user: name → parameters beside."""
    for name, function in inspect.getmembers(module, inspect.isfunction):
        names = list(inspect.signature(function).parameters)
        if function.__module__ == module.__name__ and names[:1] == ["user"] and name[0] != "_":
            required = [
                parameter.name
                for parameter in inspect.signature(function).parameters.values()
                if parameter.default is parameter.empty
            ]
            yield name, function, required[1:]


def answers(world, function, names, pk, *, limited=False):
    """What the predicate says of the user ``pk`` for each thing it can be asked about."""
    said = []
    for values in product(*(world.candidates(name) for name in names)):
        person = User.objects.get(pk=pk)
        if limited:
            person.act_as_resident()
        said.append(str(function(person, *values)))
    return said


@pytest.mark.parametrize("room", ROOMS)
def test_without_the_factor_every_predicate_sees_a_resident(world, room):
    staff_acts = set()
    for name, function, names in predicates(ROOMS[room]):
        if name.startswith("remember_") or name in ABOUT_PEOPLE:
            continue
        resident = answers(world, function, names, world.resident.pk)
        if answers(world, function, names, world.staff.pk) != resident:
            staff_acts.add(name)
        own = name in OWN_THINGS
        limited = answers(world, function, names, world.staff.pk, limited=True)
        assert own or limited == resident, name
    assert staff_acts - OWN_THINGS == STAFF_ACTS[room]


def test_no_room_with_permissions_is_left_out():
    files = Path(people.__file__).parents[2].glob("*/*/permissions.py")
    rooms = {path.parent.name for path in files if path.parent.parent.name != "config"}
    assert rooms | {"editing"} == set(ROOMS)


def addresses(world):
    """Every address outside the admin, with everything that only staff may see in its place."""
    forms = [
        {
            "code": thing.code,
            "pk": str(post.pk),
            "number": str(thread.pk),
            "ref": f"{thread.pk}-x",
            "slug": world.board.slug,
            "kind": "kiriman",
            "key": str(post.pk),
        }
        for thing, post, thread in (
            (world.aspiration, world.held, world.held_thread),
            (world.public, world.hidden, world.closed_thread),
        )
    ]
    for route in all_routes():
        if route.is_admin or route.text.startswith(("akun/", "_util/", "pemberitahuan/")):
            continue
        for values in forms:
            path = ARGUMENT.sub(
                lambda match, values=values: values.get(match[1] or match[2], "1"), route.text
            )
            yield "/" + path.replace("^", "").replace("\\", "").removesuffix("$")


def test_without_the_factor_every_address_answers_as_to_a_resident(world):
    proven, limited, resident = (
        sign_in(world.staff, proven=True),
        sign_in(world.staff),
        sign_in(world.resident),
    )
    opened = set()
    for address in dict.fromkeys(addresses(world)):
        if limited.get(address).status_code != proven.get(address).status_code:
            opened.add(address)
        for method in ("get", "post"):
            answer = getattr(limited, method)(address)
            assert answer.status_code == getattr(resident, method)(address).status_code, address
            text = "" if answer.streaming else answer.text
            assert SECRET not in text, address
            assert HELD not in text, address
    assert {
        "/-/gaya/",
        "/aspirasi/dampingi/",
        world.aspiration.get_absolute_url(),
        reverse("boards:keep", args=[world.closed_thread.pk]),
        reverse("boards:post", args=[world.held.pk]),
        reverse("boards:history", args=[world.hidden.pk]),
        world.held_thread.get_absolute_url(),
    } <= {address.replace("-x/", "-" + world.held_thread.slug + "/") for address in opened}


def test_every_admin_address_leads_to_the_second_factor(world):
    client = sign_in(world.staff)
    for route in all_routes():
        if route.is_admin and not route.text.startswith(OPEN_DOORS):
            address = "/" + ARGUMENT.sub("1", route.text)
            assert client.get(address).url == "/akun/pengaman/", address
            assert client.post(address).url == "/akun/pengaman/", address
    assert client.get("/akun/pengaman/").status_code == 200
    assert reverse("wagtailadmin_home") in client.get("/akun/").text
    assert client.get("/admin/login/").url == "/admin/"


def test_a_page_or_file_for_a_group_is_closed_without_the_factor(world):
    limit = PageViewRestriction.objects.create(page=world.page, restriction_type="groups")
    limit.groups.set(world.staff.groups.all())
    assert sign_in(world.staff, proven=True).get(world.page.url).status_code == 200
    assert sign_in(world.staff).get(world.page.url).status_code != 200
    assert sign_in(world.staff).get(world.page.url).status_code == (
        sign_in(world.resident).get(world.page.url).status_code
    )


def test_acts_are_refused_without_the_factor(world):
    keep = reverse("boards:keep", args=[world.closed_thread.pk])
    assert sign_in(world.staff).post(keep, {"act": "unlock"}).status_code in (403, 404)
    official = reverse("boards:official", args=[world.answer.pk])
    form = {"unit": world.unit.pk}
    sign_in(world.staff).post(official, form)
    world.answer.refresh_from_db()
    assert world.answer.official_unit is None
    sign_in(world.staff, proven=True).post(official, form)
    world.answer.refresh_from_db()
    assert world.answer.official_unit == world.unit


def test_notices_of_the_office_are_listed_with_the_factor_only(world):
    kinds = notice_kinds().values()
    for kind in kinds:
        Notice.objects.create(
            recipient=world.staff,
            kind=kind.name,
            category=kind.category,
            dedupe=kind.name,
            texts={"id": {"title": f"<{kind.name}>", "text": "", "url": "/"}},
        )
    listed = set(Notice.objects.of(world.staff).values_list("kind", flat=True))
    world.staff.act_as_resident()
    limited = set(Notice.objects.of(world.staff).values_list("kind", flat=True))
    assert listed - limited == set(staff_kinds())
    page = sign_in(world.staff).get("/pemberitahuan/?halaman=1").text
    assert not [name for name in staff_kinds() if f"&lt;{name}&gt;" in page]


def test_the_download_of_staff_needs_the_factor(world):
    client = sign_in(world.staff)
    client.post("/akun/pastikan/", {"password": PASSWORD})
    assert client.get("/akun/data-saya/unduh/").url == "/akun/pengaman/"
    client = sign_in(world.resident)
    client.post("/akun/pastikan/", {"password": PASSWORD})
    assert client.get("/akun/data-saya/unduh/").status_code == 200


def test_what_the_session_hides_is_not_stored(world):
    client = sign_in(world.staff)
    client.post("/akun/data-saya/", {"name": "Sri Baru", "language": "id"})
    client.post("/akun/pastikan/", {"password": PASSWORD})
    new = {"password1": "kata-sandi-baru-88", "password2": "kata-sandi-baru-88"}
    assert client.post("/akun/kata-sandi/", {"oldpassword": PASSWORD, **new}).status_code == 302
    stored = User.objects.get(pk=world.staff.pk)
    assert (stored.name, stored.is_staff) == ("Sri Baru", True)
    assert stored.check_password("kata-sandi-baru-88")
    assert stored.groups.count() == len(ROLES)


def test_a_resident_who_keeps_order_on_a_board_goes_on(world):
    world.board.moderators.add(world.resident)
    keep = reverse("boards:keep", args=[world.closed_thread.pk])
    assert sign_in(world.resident).get(keep).status_code == 200


def test_tasks_and_commands_act_with_all_rights(world):
    lock_thread(actor=User.objects.get(pk=world.staff.pk), thread=world.closed_thread, locked=False)


def test_a_session_opened_before_the_factor_was_set_up_proves_it_first(world):
    old = sign_in(world.staff)
    new = sign_in(world.staff, proven=True)
    assert new.get("/admin/").status_code == 200
    assert old.get("/admin/").url == "/akun/pastikan/pengaman/?next=%2Fadmin%2F"
    # A password alone opens neither the office nor the way to another factor.
    old.post("/akun/pastikan/", {"password": PASSWORD})
    assert old.get("/admin/").status_code == 302
    for name in MANAGEMENT:
        address = reverse(
            name, args=[1] if name.endswith(("edit_webauthn", "remove_webauthn")) else []
        )
        assert old.get(address).url.startswith("/akun/pastikan/pengaman/"), name
        assert old.post(address).url.startswith("/akun/pastikan/pengaman/"), name
    # Proof by an authenticator that is gone is none.
    Authenticator.objects.filter(user=world.staff).delete()
    Authenticator.objects.create(user=world.staff, type="totp", data={"secret": "y"})
    assert new.get("/admin/").status_code == 302


def test_the_factor_is_proven_where_it_is_asked_for(world):
    with time_machine.travel("2026-11-25T02:00:00Z", tick=False):
        secret = totp.generate_totp_secret()
        totp.TOTP.activate(world.staff, secret)
        client = sign_in(world.staff)
        code = totp.format_hotp_value(
            totp.hotp_value(secret, next(iter(totp.yield_hotp_counters_from_time())))
        )
        page = client.get("/admin/").url
        assert client.get(page).status_code == 200
        assert client.post(page, {"code": "000000"}).status_code == 200
        assert client.get("/admin/").status_code == 302
        assert client.post(page, {"code": code}).url == "/admin/"
        assert client.get("/admin/").status_code == 200
