"""Who may change and delete what is in the library, in the real views of the admin."""

import pytest
from django.test import Client
from django.urls import reverse

from blocks.library.models import File, Photo
from config.roles import ADMINISTRATOR, LURAH, PENELAAH, PENERJEMAH, REDAKSI
from home.pages.models import StandardPage
from tests.factories.body import make_file, make_photo, stream
from tests.factories.people import UserFactory, user_with_role

pytestmark = pytest.mark.django_db

ALL = {("own", "used"), ("own", "unused"), ("other", "used"), ("other", "unused")}
MAY_CHANGE = {
    REDAKSI: ALL - {("other", "used")},
    PENELAAH: ALL,
    ADMINISTRATOR: ALL,
    PENERJEMAH: set(),
    LURAH: set(),
}
APPS = {Photo: ("wagtailimages", "image"), File: ("wagtaildocs", "doc")}


@pytest.fixture
def used_by(site_tree, settings, tmp_path):
    """A function: a picture and a document → a page that shows both."""
    settings.MEDIA_ROOT = str(tmp_path)

    def publish(photo, document):
        page = StandardPage(title="Isi", slug=f"isi-{photo.pk}", cover=photo)
        shown = {"title": "Berkas", "items": [{"document": document.pk, "note": ""}]}
        page.body = stream(page, [("documents", shown)])
        site_tree.home.add_child(instance=page)

    return publish


def shelf(person, used_by):
    """(whose, used or not) → a picture and a document."""
    stranger, things = UserFactory(), {}
    for owner, user in (("own", person), ("other", stranger)):
        for use in ("used", "unused"):
            photo, document = make_photo(), make_file()
            for thing in (photo, document):
                thing.uploaded_by_user = user
                thing.save()
            if use == "used":
                used_by(photo, document)
            things[owner, use] = {Photo: photo, File: document}
    return things


def edit(client, thing, app, prefix):
    name = f"{app}:edit"
    data = {"title": "Baru", "classification": "berkala"}
    client.post(reverse(name, args=[thing.pk]), data)


def edit_beside_others(client, thing, app, prefix):
    data = {f"{prefix}-{thing.pk}-title": "Baru"}
    data[f"{prefix}-{thing.pk}-classification"] = "berkala"
    client.post(reverse(f"{app}:edit_multiple", args=[thing.pk]), data)


def tag_many(client, thing, app, prefix):
    client.post(bulk(thing, "add_tags"), {"tags": "Baru"})


def delete(client, thing, app, prefix):
    client.post(reverse(f"{app}:delete", args=[thing.pk]))


def delete_beside_others(client, thing, app, prefix):
    client.post(reverse(f"{app}:delete_multiple", args=[thing.pk]))


def delete_many(client, thing, app, prefix):
    client.post(bulk(thing, "delete"))


def bulk(thing, action):
    label = ("library", type(thing)._meta.model_name, action)
    return f"{reverse('wagtail_bulk_action', args=label)}?id={thing.pk}"


ACTS = {
    "edit": edit,
    "edit beside others": edit_beside_others,
    "tag many": tag_many,
    "delete": delete,
    "delete beside others": delete_beside_others,
    "delete many": delete_many,
}


def is_changed(thing):
    """Whether the title or the tags are new, or it is gone."""
    now = type(thing).objects.filter(pk=thing.pk).first()
    return now is None or now.title == "Baru" or now.tags.filter(name="Baru").exists()


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("role", MAY_CHANGE)
def test_each_role_changes_what_the_table_tells(role, act, used_by):
    person = user_with_role(role)
    client = Client()
    client.force_login(person)
    changed = {Photo: set(), File: set()}
    for key, things in shelf(person, used_by).items():
        for model, thing in things.items():
            ACTS[act](client, thing, *APPS[model])
            if is_changed(thing):
                changed[model].add(key)
    assert changed == {Photo: MAY_CHANGE[role], File: MAY_CHANGE[role]}


@pytest.mark.parametrize("role", [REDAKSI, PENELAAH])
def test_lists_offer_what_may_be_changed_and_choosers_everything(role, used_by):
    person = user_with_role(role)
    client = Client()
    client.force_login(person)
    things = shelf(person, used_by)
    for model, (app, _prefix) in APPS.items():
        keys = {key for key, pair in things.items() if is_listed(client, app, pair[model])}
        assert keys == MAY_CHANGE[role]
        choose = client.get(reverse(f"{app}_chooser:choose")).json()["html"]
        assert all(f"/chosen/{pair[model].pk}/" in choose for pair in things.values())


def is_listed(client, app, thing):
    return (
        f'href="{reverse(f"{app}:edit", args=[thing.pk])}'
        in client.get(reverse(f"{app}:index")).text
    )
