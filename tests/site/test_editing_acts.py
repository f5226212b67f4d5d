"""Every act of staff on every page type, through the admin, with real commits.

After each of them both languages have the page once, at the same place and in the same state.
"""

from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from config.editing.pages import page_models
from config.roles import sync_roles
from home.pages.models import HomePage, NewsPage
from programs.campaigns.models import CampaignPage
from programs.catalog.models import ProgramPage
from tests.factories.editor_forms import (
    PUBLISH,
    PUBLISH_COPIES,
    add_url,
    form_of,
    moment,
    page_url,
)
from tests.factories.people import UserFactory, user_with_role
from tests.factories.tree import standing_tree

ROLES = ("Redaksi", "Penelaah", "Administrator", "Penerjemah", "Lurah")
# What becomes of a page of any type below a home page; "-" is a refusal.
TABLE = """
act       Redaksi Penelaah Administrator Penerjemah Lurah
add       draft   live     live          -          -
edit      draft   live     live          -          -
copy      draft   live     live          -          -
move      draft   live     live          -          -
schedule  draft   waits    waits         -          -
delete    gone    gone     gone          -          -
"""
# Home pages lie where Redaksi has no rights, and can't be moved.
HOME_TABLE = """
act       Redaksi Penelaah Administrator Penerjemah Lurah
add       -       live     live          -          -
edit      changed live     live          -          -
copy      -       live     live          -          -
schedule  -       waits    waits         -          -
delete    -       gone     gone          -          -
"""
ITEMS = {NewsPage: "news", CampaignPage: "campaigns", ProgramPage: "programs"}


def expected(table):
    """Act and role → what becomes of the page."""
    head, *lines = [line.split() for line in table.strip().splitlines()]
    return {
        (line[0], role): state
        for line in lines
        for role, state in zip(head[1:], line[1:], strict=True)
    }


def signed_in(person):
    client = Client()
    client.force_login(person)
    return client


class Desks:
    """A site with several trees, and somebody of each role at the admin."""

    def __init__(self):
        self.tree = standing_tree()
        sync_roles()
        self.clients = {role: signed_in(user_with_role(role)) for role in ROLES}
        self.almighty = signed_in(UserFactory(administrator=True))
        self.forms = {}
        self.homes = [self.made(HomePage, self.tree.root, f"rumah-{n}") for n in range(4)]

    def made(self, model, parent, slug):
        """A page that the almighty published."""
        self.add(self.almighty, model, parent, slug)
        return self.found(model, slug)

    def found(self, model, slug):
        """The original with this slug, or None."""
        return model.objects.filter(slug=slug, locale=self.tree.home.locale).first()

    def form(self, model, parent, slug, **extra):
        """The form of a new page, read from the admin once for each type."""
        if model not in self.forms:
            self.forms[model] = form_of(self.almighty, add_url(model, parent), model)
        return {**self.forms[model], "title": f"Judul {slug}", "slug": slug, **extra}

    def add(self, client, model, parent, slug, **extra):
        data = self.form(model, parent, slug, **PUBLISH, **extra)
        return client.post(add_url(model, parent), data)

    def places(self, model):
        """Where a page of this type is added, copied to and moved to; nowhere: None."""
        if model is HomePage:
            return self.tree.root, self.tree.root, None
        if model in ITEMS:
            index = getattr(self.tree, ITEMS[model])
            slug = f"daftar-{ITEMS[model]}"
            other = self.found(type(index), slug) or self.made(type(index), self.homes[3], slug)
            return index, index, other
        return self.homes[:3]


def state_of(page):
    """What became of ``page`` (None: gone); asserts that its twin shares its fate and place."""
    if page is None:
        return "gone"
    page.refresh_from_db()
    twin = page.get_translations().get()
    assert twin.alias_of_id == page.pk
    assert (twin.live, twin.locale.language_code) == (page.live, "en")
    if page.depth == 2:
        assert twin.depth == 2
    else:
        assert twin.get_parent().alias_of_id == page.get_parent().pk or (
            twin.get_parent().translation_key == page.get_parent().translation_key
        )
    if page.live:
        assert twin.title == page.title
        return "changed" if page.has_unpublished_changes else "live"
    return "waits" if page.scheduled_revision else "draft"


class Acts:
    """One person, one page type: all acts in turn; what is refused is tried on another's page."""

    def __init__(self, desks, model, role):
        self.desks, self.model, self.role = desks, model, role
        self.client = desks.clients[role]
        self.parent, self.copied_to, self.moved_to = desks.places(model)
        self.slug = f"{model._meta.model_name}-{role.lower()}"
        self.states = {}

    def run(self):
        page = self.try_act("add", self.add) or self.desks.made(self.model, self.parent, self.slug)
        self.try_act("edit", self.edit, page)
        copied = self.try_act("copy", self.copy, page)
        if self.moved_to:
            self.try_act("move", self.move, copied or page)
        self.clear(copied)
        waiting = self.try_act("schedule", self.schedule)
        if self.states["schedule", self.role] == "waits":
            self.wait_for(waiting)
        self.clear(waiting)
        self.try_act("delete", self.delete, page)
        self.clear(page)

    def try_act(self, name, act, *args):
        """Do it; what it made or changed, None where it was refused."""
        response, page, is_done = act(*args)
        assert response.status_code in (200, 302), (self.slug, name, response.status_code)
        self.states[name, self.role] = state_of(page) if is_done else "-"
        return page if is_done else None

    def clear(self, page):
        for left in self.model.objects.filter(pk=page and page.pk):
            left.delete()

    def add(self):
        response = self.desks.add(self.client, self.model, self.parent, self.slug)
        page = self.desks.found(self.model, self.slug)
        return response, page, page is not None

    def edit(self, page):
        data = self.desks.form(self.model, self.parent, self.slug, **PUBLISH)
        title = f"Baru {self.slug}"
        response = self.client.post(page_url("edit", page), data | {"title": title})
        page.refresh_from_db()
        return response, page, page.draft_title == title

    def copy(self, page):
        slug = f"{self.slug}-salinan"
        data = {"new_title": "Salinan", "new_slug": slug, "new_parent_page": self.copied_to.pk}
        response = self.client.post(page_url("copy", page), data | PUBLISH_COPIES)
        copied = self.desks.found(self.model, slug)
        return response, copied, copied is not None

    def move(self, page):
        response = self.client.post(page_url("move_confirm", page, self.moved_to))
        page = self.model.objects.get(pk=page.pk)
        return response, page, page.get_parent().pk == self.moved_to.pk

    def schedule(self):
        slug = f"{self.slug}-nanti"
        data = {"go_live_at": moment(hours=1)}
        response = self.desks.add(self.client, self.model, self.copied_to, slug, **data)
        waiting = self.desks.found(self.model, slug)
        return response, waiting, waiting is not None

    def wait_for(self, page):
        """Its time comes."""
        with time_machine.travel(timezone.now() + timedelta(hours=2)):
            call_command("publish_scheduled", verbosity=0)
        assert state_of(page) == "live"

    def delete(self, page):
        response = self.client.post(page_url("delete", page))
        is_gone = not self.model.objects.filter(translation_key=page.translation_key).exists()
        return response, None, is_gone


@pytest.mark.django_db(transaction=True)
def test_every_act_on_every_page_type_by_every_role():
    desks = Desks()
    for model in page_models():
        states = {}
        for role in ROLES:
            acts = Acts(desks, model, role)
            acts.run()
            states |= acts.states
        assert states == expected(HOME_TABLE if model is HomePage else TABLE), model
