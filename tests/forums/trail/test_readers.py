"""An entry about something its reader may not read names nobody: in the list, filters, exports."""

import csv
import io
from dataclasses import dataclass

import openpyxl
import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from wagtail import hooks

from forums.aspirations.states import Privacy
from forums.moderation.models import Case, Moderated, Rule, Sanction
from forums.moderation.states import Visibility
from forums.trail.readers import HOOK
from forums.trail.services import record
from tests.factories.aspirations import make_aspiration, make_officer
from tests.factories.boards import make_post, make_thread
from tests.factories.people import UnitFactory, UserFactory, user_with_role

pytestmark = pytest.mark.django_db
URL = "/admin/trail/"
# Which roles may read a thing of this kind; of the roles that read the trail.
READABLE_BY = {
    "public aspiration": {"Lurah", "Administrator"},
    "aspiration without a name": {"Lurah", "Administrator"},
    "confidential aspiration in other hands": set(),
    "confidential aspiration that nobody has": {"Administrator"},
    "visible post": {"Lurah", "Administrator"},
    "hidden post": {"Administrator"},
    "hidden thread": {"Administrator"},
    "case with a report": {"Administrator"},
    "sanction": {"Lurah", "Administrator"},
    "person": {"Lurah", "Administrator"},
    "unit": {"Lurah", "Administrator"},
    "nothing": {"Lurah", "Administrator"},
    "something that is gone": set(),
}


@dataclass
class Reader:
    """A person who reads the trail, with a client."""

    client: object
    role: str

    def rows(self, **query):
        """The rows of the list."""
        return list(self.client.get(URL, query).context["object_list"])

    def texts(self, **query):
        """What the list, its second half, the CSV and the XLSX say, each as one text."""
        yield self.client.get(URL, query).text
        yield self.client.get(f"{URL}results/", query).text
        for kind in ("csv", "xlsx"):
            response = self.client.get(URL, {**query, "export": kind})
            content = b"".join(response.streaming_content) if response.streaming else None
            content = response.content if content is None else content
            yield "\n".join(_rows_of(kind, content))


def _rows_of(kind, content):
    if kind == "csv":
        return [" ".join(row) for row in csv.reader(io.StringIO(content.decode()))]
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active
    return [" ".join(map(str, row)) for row in sheet.values]


@pytest.fixture
def things(site_tree):
    """One thing of every kind, each with a title that tells."""
    person, other = UserFactory.create_batch(2, resident=True)
    rule = Rule.objects.create(number=91, title="Santun", text="x", locale=site_tree.home.locale)
    thread = make_thread(person)
    visible, hidden = make_post(thread, person), make_post(thread, other)
    type(hidden).objects.filter(pk=hidden.pk).update(visibility=Visibility.HIDDEN)
    dark = make_thread(person, board=thread.board, title="Judul rahasia")
    type(dark).objects.filter(pk=dark.pk).update(visibility=Visibility.HIDDEN)
    unit = UnitFactory()
    secret = {"author": person, "privacy": Privacy.CONFIDENTIAL, "title": "Judul rahasia"}
    content_type = ContentType.objects.get_for_model(visible)
    known = {"content_type": content_type, "due_at": visible.created_at, "cause": "reports"}
    gone = make_post(thread, person)
    things = {
        "public aspiration": make_aspiration(author=person),
        "aspiration without a name": make_aspiration(author=person, privacy=Privacy.NAME_HIDDEN),
        "confidential aspiration in other hands": make_aspiration(
            unit=unit, officer=make_officer(unit), **secret
        ),
        "confidential aspiration that nobody has": make_aspiration(**secret),
        "visible post": visible,
        "hidden post": hidden,
        "hidden thread": dark,
        "case with a report": Case.objects.create(object_id=visible.pk, author=person, **known),
        "sanction": Sanction.objects.create(
            person=person, kind="warning", rule=rule, reason="x", until=visible.created_at
        ),
        "person": person,
        "unit": unit,
        "nothing": None,
        "something that is gone": gone,
    }
    assert set(things) == set(READABLE_BY)
    return things


@pytest.mark.parametrize("role", ["Lurah", "Administrator"])
def test_who_sees_whose_act(things, client, role):
    client.force_login(user_with_role(role))
    reader = Reader(client, role)
    acts = {}
    for number, (kind, thing) in enumerate(things.items()):
        actor = user_with_role("Petugas", name=f"Sender Maimunah {number}", nickname="")
        acts[kind] = (actor, f"x.y.{number}")
        record(actor=actor, action=f"x.y.{number}", target=thing, reason=f"Sebab rahasia {number}")
    things["something that is gone"].delete()
    rows = {row.action: row for row in reader.rows()}
    for kind, (actor, action) in acts.items():
        is_readable = role in READABLE_BY[kind]
        row = rows[action]
        assert (actor.name in row.who, bool(row.role), bool(row.reason)) == (is_readable,) * 3, kind
        # Looking for the name or the address finds nothing that isn't shown.
        for who in (actor.name, actor.email):
            assert bool(reader.rows(who=who, action=action)) == is_readable, kind
        for text in reader.texts(action=action):
            assert (f"{actor.name} (" in text) == is_readable, kind
            assert (row.reason in text and bool(row.reason)) == is_readable, kind
            assert is_readable or "Judul rahasia" not in text, kind


def test_every_moderated_thing_is_guarded():
    guarded = {model for function in hooks.get_hooks(HOOK) for model in function()}
    moderated = {
        model
        for model in apps.get_models()
        if issubclass(model, Moderated) and model.__module__.startswith("forums.")
    }
    assert moderated <= guarded


def test_who_took_back_the_name_is_not_found_by_it(site_tree, client):
    person = UserFactory(name="Sender Maimunah", hides_name=True)
    record(actor=person, action="x.y.z", target=None)
    client.force_login(user_with_role("Lurah"))
    reader = Reader(client, "Lurah")
    assert [row.who for row in reader.rows(action="x.y.z")] == ["Warga"]
    assert reader.rows(who="Maimunah") == reader.rows(who=person.email) == []


def test_an_export_keeps_no_name_that_was_looked_for(site_tree, client):
    person = UserFactory(name="Sender Maimunah")
    record(actor=person, action="x.y.z", target=None)
    client.force_login(user_with_role("Lurah"))
    client.get(URL, {"who": "Maimunah", "export": "csv", "sort": "changes"})
    trace = Reader(client, "Lurah").rows(action="trail.export")[0]
    assert trace.data["who"] == [person.pk]
    assert "Maimunah" not in str(trace.data)
