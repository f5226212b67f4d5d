"""A kind of content that exists for these tests only."""

import pytest
from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import connection, models
from wagtail import hooks

from forums.moderation.kinds import ContextLine, ModeratedKind

MOVED = []


def make_model():
    from forums.moderation.models import Moderated

    class Note(Moderated):
        # Without a constraint: other tests empty the tables of people.
        author = models.ForeignKey(
            "people.User", models.SET_NULL, null=True, related_name="+", db_constraint=False
        )
        text = models.TextField()

        class Meta:
            app_label = "moderation"

        def __str__(self):
            return self.text

    return Note


@pytest.fixture(scope="session")
def note_model(django_db_setup, django_db_blocker):
    """The model and its table; out of the registry again, so that no migration is missed."""
    model = make_model()
    with django_db_blocker.unblock():
        if model._meta.db_table not in connection.introspection.table_names():
            with connection.schema_editor() as editor:
                editor.create_model(model)
    _forget()
    return model


def _forget():
    apps.all_models["moderation"].pop("note", None)
    apps.clear_cache()


@pytest.fixture
def remarks(note_model, db):
    """The model, registered as a moderated kind."""
    kind = ModeratedKind(
        model=note_model,
        name="catatan",
        label="Note",
        text=lambda note: note.text,
        url=lambda note: f"/catatan/{note.pk}/",
        context=lambda note: [
            ContextLine("Warga", "before"),
            ContextLine("", note.text, this=True),
        ],
        on_visibility=lambda note, old, new: MOVED.append((note.pk, old, new)),
    )
    apps.all_models["moderation"]["note"] = note_model
    apps.clear_cache()
    ContentType.objects.clear_cache()
    MOVED.clear()
    with hooks.register_temporarily("register_moderated_kind", lambda: kind):
        yield note_model
    ContentType.objects.clear_cache()
    _forget()


@pytest.fixture
def resident(db):
    """Makes people who may take part."""
    from tests.factories.people import UserFactory

    return lambda **fields: UserFactory(resident=True, **fields)


@pytest.fixture
def moderator(staff):
    return staff("Moderator")


@pytest.fixture
def rule(db):
    from forums.moderation.models import Rule
    from forums.moderation.rules import propose

    propose(actor=None)
    return Rule.objects.citable().first()
