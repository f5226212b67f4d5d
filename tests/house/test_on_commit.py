"""What waits for a commit is tested with commits: in a test's own transaction it never happens."""

import ast
import sys
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.db import transaction
from django.urls import reverse
from wagtail.models import Locale

from blocks.generation import Generation
from blocks.library.models import Photo
from config.roles import sync_roles
from forums.aspirations.services import edit_aspiration
from forums.aspirations.services.promises import promises_changed
from forums.moderation.reach import take_out_of_reach
from forums.moderation.states import Visibility
from forums.people.services import change_address, erase_person
from home.pages.models import StandardPage
from tests.factories.aspirations import TEXT, TITLE, make_aspiration
from tests.factories.body import make_photo
from tests.factories.people import UserFactory, user_with_role
from tests.factories.programs import make_partner, make_program
from tests.factories.tree import standing_tree

FLOORS = ("site", "home", "programs", "forums", "blocks")


def waiting_functions():
    """Module and name of every function that calls ``on_commit``."""
    for floor in FLOORS:
        for path in sorted((settings.BASE_DIR / floor).rglob("*.py")):
            for function in ast.walk(ast.parse(path.read_text())):
                if isinstance(function, ast.FunctionDef) and calls_on_commit(function):
                    yield f"{path.relative_to(settings.BASE_DIR)}: {function.name}"


def calls_on_commit(function):
    names = (node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute))
    return "on_commit" in names


@pytest.fixture
def happened(monkeypatch):
    """The functions whose work was really done after a commit, as ``waiting_functions``."""
    done, real = set(), transaction.on_commit

    def on_commit(work, *args, **kwargs):
        code = sys._getframe(1).f_code
        module = Path(code.co_filename)

        def run():
            assert not transaction.get_connection().in_atomic_block
            work()
            if module.is_relative_to(settings.BASE_DIR):
                done.add(f"{module.relative_to(settings.BASE_DIR)}: {code.co_name}")

        real(run, *args, **kwargs)

    monkeypatch.setattr(transaction, "on_commit", on_commit)
    return done


@pytest.mark.django_db(transaction=True)
def test_whatever_waits_for_a_commit_happens_after_one(happened, client):
    """A function that is missing here needs an act below; in a plain test it would do nothing."""
    tree = standing_tree()
    sync_roles()
    pages_come_and_go(tree, client)
    snippets_come_and_go()
    aspirations_come_and_go()
    people_come_and_go()
    take_out_of_reach(Photo.objects.all())
    promises_changed(actor=UserFactory(), things=[], act="change")
    with transaction.atomic():
        Generation("kata", 60).forget()
    assert set(waiting_functions()) == happened & set(waiting_functions())


def pages_come_and_go(tree, client):
    page = StandardPage(title="Halaman", slug="halaman", summary="Ringkas.", live=False)
    tree.home.add_child(instance=page)
    page.save_revision().publish()
    client.force_login(user_with_role("Penerjemah"))
    english = Locale.objects.get(language_code="en")
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    client.post(url, {"locales": [english.pk]})
    page = StandardPage.objects.get(pk=page.pk)
    page.move(tree.standard, pos="last-child")
    translation = page.get_translation(english)
    assert translation.get_parent().pk == tree.english.standard.pk
    page.unpublish()
    translation.refresh_from_db()
    assert not translation.live
    translation.delete()
    page = StandardPage.objects.get(pk=page.pk)
    assert page.get_translation(english).alias_of_id == page.pk
    page.delete()
    assert not StandardPage.objects.filter(translation_key=page.translation_key).exists()
    make_program(tree.programs).save_revision().publish()


def snippets_come_and_go():
    partner = make_partner(logo=make_photo())
    partner.save_revision().publish()
    partner.delete()


def people_come_and_go():
    person = UserFactory(resident=True)
    change_address(actor=user_with_role("Administrator"), person=person, email="baru@a.example")
    erase_person(actor=None, person=person)


def aspirations_come_and_go():
    person = UserFactory(resident=True)
    aspiration = make_aspiration(author=person, visibility=Visibility.PENDING)
    files = {name: ContentFile(b"x", f"{name}.webp") for name in ("large", "small")}
    picture = aspiration.pictures.create(width=1, height=1, **files)
    edit_aspiration(actor=person, aspiration=aspiration, title=TITLE, text=TEXT, drop=[picture.pk])
    aspiration.delete()
