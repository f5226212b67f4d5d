"""What an installation begins with: created once, then it belongs to the staff."""

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from config.serving import prepare as prepare_module
from config.serving.first_content import create_first_content
from forums.aspirations.models import Aspiration, Category, Promise
from forums.boards.models import Board
from forums.moderation.models import Rule
from forums.people.models import Unit

MODELS = (Unit, Category, Board, Rule, Promise)


@pytest.fixture
def empty(site_tree):
    for model in MODELS:
        model.objects.all().delete()


def test_a_new_production_site_takes_aspirations_and_talk(empty, settings, monkeypatch):
    settings.DEPLOYMENT = "production"
    settings.SITE_URL = "https://balai.example.id"
    for step in ("_check_site", "collect_static", "_migrate"):
        monkeypatch.setattr(prepare_module, step, lambda *_: None)
    assert prepare_module.prepare(lambda step: None, public=True) == []
    assert all(model.objects.exists() for model in MODELS)
    for model in (Unit, Category, Board, Rule):
        assert {row.locale.language_code for row in model.objects.all()} == {"id", "en"}
    visitor = Client()
    page = visitor.get(reverse("aspirations:send")).text
    assert "Sampah dan kebersihan" in page
    assert "Waste and cleanliness" in visitor.get("/en/aspirasi/kirim/").text
    assert "Tanya" in visitor.get("/forum/").text
    assert Category.objects.filter(unit=None).count() == 0
    category = Category.objects.originals().first()
    from forums.aspirations.services import send_aspiration

    text = "Gerobak tidak muat di gang kami, mohon jadwal baru."
    send_aspiration(
        actor=None, kind="aspiration", title="Jadwal sampah", text=text, category=category
    )
    assert Aspiration.objects.count() == 1


def test_it_never_comes_back(empty):
    create_first_content()
    Category.objects.all().delete()
    Board.objects.filter(slug="kesehatan").delete()
    Unit.objects.filter(slug="ptsp").update(name="Loket")
    Rule.objects.all().delete()
    counts = [model.objects.count() for model in MODELS]
    create_first_content()
    assert [model.objects.count() for model in MODELS] == counts
    assert Unit.objects.filter(name="Loket").count() == 2


def test_what_is_there_already_stays_alone(empty):
    unit = Unit.objects.create(slug="loket", name="Loket", locale_id=1)
    create_first_content()
    assert list(Unit.objects.all()) == [unit]
    unit.delete()
    create_first_content()
    assert not Unit.objects.exists()


@pytest.mark.parametrize("role", [None, "Moderator", "Administrator"])
def test_an_empty_choice_says_what_to_do(role, empty, client, as_staff):
    if role:
        as_staff(role)
    page = client.get(reverse("aspirations:send"))
    assert page.status_code == 200
    assert '<form class="send__form"' not in page.text
    link = reverse("wagtailsnippets_aspirations_category:add")
    assert (link in page.text) is (role == "Administrator")


def test_the_command_for_lists_of_an_old_site(empty):
    call_command("sync_roles", verbosity=0)
    create_first_content()
    assert Board.objects.filter(slug="aspirasi").count() == 2
