"""Who may do what, proven at the addresses of the admin: role x act x state of the page."""

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.db import transaction
from django.urls import reverse
from wagtail.models import GroupCollectionPermission, GroupPagePermission, Page, Workflow
from wagtail_localize.models import Translation, TranslationSource

from blocks.stream.models import ReusableContent
from config import roles
from home.pages.models import Menu, StandardPage
from tests.factories.programs import make_partner

pytestmark = pytest.mark.django_db

TABLE = """
act                    Redaksi Penelaah Penerjemah Lurah Administrator Moderator Petugas Verifikator
dashboard                  x       x         x        x         x       x        x        x
account                    x       x         x        x         x       x        x        x
pages to check             x       x         x        x         x       x        x        x
missing translations       x       x         x        x         x       x        x        x
all pages                  x       x         x        x         x       x        x        x
waiting for review         x       x         x        x         x       x        x        x
site history               x       x         x        x         x       x        x        x
list originals             x       x         -        -         x       -        -        -
list translations          -       x         x        -         x       -        -        -
add original               x       x         -        -         x       -        -        -
add translation by hand    -       x         -        -         x       -        -        -
open draft                 x       x         -        -         x       -        -        -
open live                  x       x         -        -         x       -        -        -
open in review             x       x         -        x         x       -        -        -
open translation           -       x         x        -         x       -        -        -
save draft                 x       x         -        -         x       -        -        -
save live as draft         x       x         -        -         x       -        -        -
save in review             -       x         -        x         x       -        -        -
submit draft               x       x         -        -         x       -        -        -
submit live                x       x         -        -         x       -        -        -
approve in review          -       x         -        x         x       -        -        -
publish draft              -       x         -        -         x       -        -        -
publish live               -       x         -        -         x       -        -        -
publish translation        -       x         x        -         x       -        -        -
unpublish live             -       x         -        -         x       -        -        -
unpublish translation      -       x         x        -         x       -        -        -
delete draft               x       x         -        -         x       -        -        -
delete live                -       x         -        -         x       -        -        -
delete translation         -       x         x        -         x       -        -        -
lock draft                 -       x         -        -         x       -        -        -
lock live                  -       x         -        -         x       -        -        -
mark live as checked       x       x         -        -         x       -        -        -
begin translation          -       -         x        -         x       -        -        -
add picture                x       x         -        -         x       -        -        -
add document               x       x         -        -         x       -        -        -
list partners              x       x         x        x         x       -        -        -
add partner                x       x         -        -         x       -        -        -
change partner             x       x         -        -         x       -        -        -
change translated partner       x       x         x        -         x       -        -        -
publish partner            -       x         -        -         x       -        -        -
unpublish partner          -       x         -        -         x       -        -        -
delete partner             -       x         -        -         x       -        -        -
add reusable text          x       x         -        -         x       -        -        -
change menu                -       x         -        -         x       -        -        -
change translated menu     -       x         x        -         x       -        -        -
change site identity       -       x         -        -         x       -        -        -
list people                -       -         -        -         x       -        -        -
add person                 -       -         -        -         x       -        -        -
list groups                -       -         -        -         x       -        -        -
list workflows             -       -         -        -         x       -        -        -
list languages             -       -         -        -         x       -        -        -
list sites                 -       -         -        -         x       -        -        -
list collections           -       -         -        -         x       -        -        -
list redirects             -       -         -        -         x       -        -        -
"""


def rows():
    """The table: act to the roles that may."""
    head, *lines = [line.split() for line in TABLE.strip().splitlines()]
    names = head[1:]
    return {
        " ".join(line[: -len(names)]): {
            name for name, mark in zip(names, line[-len(names) :], strict=True) if mark == "x"
        }
        for line in lines
    }


class World:
    """A site with one page in each state, and what the acts do with it."""

    def __init__(self, tree, editor, english):
        self.tree, self.english = tree, english
        self.draft = self._page("Draf", live=False)
        self.live = self._page("Terbit")
        self.review = self._page("Ditelaah", live=False)
        self.review.save_revision(user=editor)
        self.review.get_workflow().start(self.review, editor)
        self.translation = self._translation(self._page("Induk"))
        self.partner = make_partner("Yayasan")
        self.menu = Menu.objects.create(position="footer", locale=tree.home.locale)
        self.partner_en = self._translation(self.partner)
        self.menu_en = self._translation(self.menu)

    def _page(self, title, **fields):
        page = StandardPage(title=title, slug=title.lower(), **fields)
        self.tree.home.add_child(instance=page)
        page.save_revision()
        return page

    def _translation(self, original):
        source, _created = TranslationSource.update_or_create_from_instance(original)
        translation = Translation.objects.create(source=source, target_locale=self.english)
        translation.save_target()
        return translation.get_target_instance()

    def snippet(self, instance, view):
        name = type(instance).snippet_viewset.get_url_name(view)
        return reverse(name, args=[] if view in ("list", "add") else [instance.pk])


VIEWS = {
    "dashboard": lambda w: reverse("wagtailadmin_home"),
    "account": lambda w: reverse("wagtailadmin_account"),
    "pages to check": lambda w: reverse("editing:pages_to_check"),
    "missing translations": lambda w: reverse("editing:missing_translations"),
    "all pages": lambda w: reverse("editing:all_pages"),
    "waiting for review": lambda w: reverse("editing:waiting"),
    "site history": lambda w: reverse("wagtailadmin_reports:site_history"),
    "list originals": lambda w: reverse("wagtailadmin_explore", args=[w.tree.home.pk]),
    "list translations": lambda w: reverse("wagtailadmin_explore", args=[w.tree.english.home.pk]),
    "add original": lambda w: add_url(w.tree.home),
    "add translation by hand": lambda w: add_url(w.tree.english.home),
    "open draft": lambda w: page_url("edit", w.draft),
    "open live": lambda w: page_url("edit", w.live),
    "open in review": lambda w: page_url("edit", w.review),
    "open translation": lambda w: page_url("edit", w.translation),
    "unpublish live": lambda w: page_url("unpublish", w.live),
    "unpublish translation": lambda w: page_url("unpublish", w.translation),
    "delete draft": lambda w: page_url("delete", w.draft),
    "delete live": lambda w: page_url("delete", w.live),
    "delete translation": lambda w: page_url("delete", w.translation),
    "mark live as checked": lambda w: reverse("editing:checked", args=[w.live.pk]),
    "begin translation": lambda w: reverse(
        "wagtail_localize:submit_page_translation", args=[w.live.pk]
    ),
    "add picture": lambda w: reverse("wagtailimages:add"),
    "add document": lambda w: reverse("wagtaildocs:add"),
    "list partners": lambda w: w.snippet(w.partner, "list"),
    "add partner": lambda w: w.snippet(w.partner, "add"),
    "change partner": lambda w: w.snippet(w.partner, "edit"),
    "change translated partner": lambda w: w.snippet(w.partner_en, "edit"),
    "delete partner": lambda w: w.snippet(w.partner, "delete"),
    "add reusable text": lambda w: w.snippet(ReusableContent(), "add"),
    "change menu": lambda w: w.snippet(w.menu, "edit"),
    "change translated menu": lambda w: w.snippet(w.menu_en, "edit"),
    "change site identity": lambda w: reverse(
        "wagtailsettings:edit", args=["pages", "sitesettings", w.tree.site.pk]
    ),
    "list people": lambda w: reverse("wagtailusers_users:index"),
    "add person": lambda w: reverse("wagtailusers_users:add"),
    "list groups": lambda w: reverse("wagtailusers_groups:index"),
    "list workflows": lambda w: reverse("wagtailadmin_workflows:index"),
    "list languages": lambda w: reverse("wagtaillocales:index"),
    "list sites": lambda w: reverse("wagtailsites:index"),
    "list collections": lambda w: reverse("wagtailadmin_collections:index"),
    "list redirects": lambda w: reverse("wagtailredirects:index"),
}


def page_url(view, page):
    return reverse(f"wagtailadmin_pages:{view}", args=[page.pk])


def add_url(parent):
    return reverse("wagtailadmin_pages:add", args=["pages", "standardpage", parent.pk])


def may_see(client, url):
    """Whether the address opens; a refusal leads to another page of the admin."""
    response = client.get(url)
    if response.status_code == 302:
        assert response.url.startswith(reverse("wagtailadmin_home")), response.url
    else:
        assert response.status_code == 200, response.status_code
    return response.status_code == 200


def post_page(client, page, **extra):
    """Send the page's form with a new title."""
    data = {
        "title": "Judul baru",
        "slug": page.slug,
        "summary": "Ringkas.",
        "body-count": 0,
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
    }
    client.post(page_url("edit", page), data | extra)
    page.refresh_from_db()
    return page


def saves(client, page):
    return post_page(client, page).draft_title == "Judul baru"


def submits(client, page):
    return post_page(client, page, **{"action-submit": "1"}).workflow_in_progress


def publishes(client, page):
    page = post_page(client, page, **{"action-publish": "1"})
    return page.live and page.title == "Judul baru"


def approves(client, page):
    state = page.current_workflow_task_state
    url = reverse("wagtailadmin_pages:workflow_action", args=[page.pk, "approve", state.pk])
    client.post(url)
    page.refresh_from_db()
    return page.live


def publishes_translation(client, page):
    before = page.latest_revision_id
    client.post(page_url("edit", page), {"action": "publish"})
    page.refresh_from_db()
    return page.latest_revision_id != before


def locks(client, page):
    client.post(page_url("lock", page))
    page.refresh_from_db()
    return page.locked


def publishes_partner(client, world):
    data = {
        "name": "Yayasan Baru",
        "slug": "yayasan",
        "kind": "ngo",
        "area": "kesehatan",
        "summary": "Mitra.",
        "description": '{"blocks":[{"key":"a","text":"Mitra","type":"unstyled","depth":0,'
        '"inlineStyleRanges":[],"entityRanges":[]}],"entityMap":{}}',
        "action-publish": "1",
    }
    client.post(world.snippet(world.partner, "edit"), data)
    world.partner.refresh_from_db()
    return world.partner.name == "Yayasan Baru"


def unpublishes_partner(client, world):
    client.post(world.snippet(world.partner, "unpublish"))
    world.partner.refresh_from_db()
    return not world.partner.live


DEEDS = {
    "save draft": lambda c, w: saves(c, w.draft),
    "save live as draft": lambda c, w: saves(c, w.live),
    "save in review": lambda c, w: saves(c, w.review),
    "submit draft": lambda c, w: submits(c, w.draft),
    "submit live": lambda c, w: submits(c, w.live),
    "approve in review": lambda c, w: approves(c, w.review),
    "publish draft": lambda c, w: publishes(c, w.draft),
    "publish live": lambda c, w: publishes(c, w.live),
    "publish translation": lambda c, w: publishes_translation(c, w.translation),
    "lock draft": lambda c, w: locks(c, w.draft),
    "lock live": lambda c, w: locks(c, w.live),
    "publish partner": publishes_partner,
    "unpublish partner": unpublishes_partner,
}


def is_allowed(act, client, world):
    """Try ``act`` and undo it."""
    with transaction.atomic():
        if act in VIEWS:
            answer = may_see(client, VIEWS[act](world))
        else:
            answer = bool(DEEDS[act](client, world))
        transaction.set_rollback(True)
    for thing in vars(world).values():
        if isinstance(thing, Page):
            thing.refresh_from_db()
    return answer


@pytest.fixture
def world(site_tree, staff, django_capture_on_commit_callbacks):
    from wagtail.models import Locale

    editor = staff("Redaksi")
    with django_capture_on_commit_callbacks(execute=True):
        world = World(site_tree, editor, Locale.objects.get(language_code="en"))
    world.translation.refresh_from_db()
    return world


@pytest.mark.parametrize("role", roles.ROLES)
def test_each_cell_of_the_table(world, client, staff, role):
    client.force_login(staff(role))
    table = rows()
    answers = {act: is_allowed(act, client, world) for act in table}
    wrong = {act: answer for act, answer in answers.items() if answer != (role in table[act])}
    assert not wrong


def test_the_table_and_the_acts_are_the_same():
    assert set(rows()) == set(VIEWS) | set(DEEDS)


def test_somebody_without_a_group_is_sent_to_sign_in(client, world):
    from tests.factories.people import UserFactory

    client.force_login(UserFactory(is_staff=True))
    for act, url in VIEWS.items():
        response = client.get(url(world))
        assert response.status_code == 302, act
        assert response.url.startswith(reverse("wagtailadmin_login")), act


def test_every_right_in_the_tables_exists(db):
    from django.apps import apps
    from django.contrib.contenttypes.models import ContentType

    for name, acts in roles.MODELS.items():
        model = apps.get_model(name)
        known = set(
            Permission.objects.filter(
                content_type=ContentType.objects.get_for_model(model)
            ).values_list("codename", flat=True)
        )
        for words in acts.values():
            assert {f"{act}_{model._meta.model_name}" for act in words.split()} <= known, name


def test_syncing_again_changes_nothing(site_tree):
    def state():
        return (
            sorted(GroupPagePermission.objects.values_list("group__name", "page", "permission")),
            sorted(
                GroupCollectionPermission.objects.values_list(
                    "group__name", "collection", "permission"
                )
            ),
            {
                g.name: sorted(g.permissions.values_list("pk", flat=True))
                for g in Group.objects.all()
            },
            sorted(Workflow.objects.values_list("name", "active")),
        )

    call_command("sync_roles", verbosity=0)
    before = state()
    call_command("sync_roles", verbosity=0)
    assert state() == before
    assert set(before[2]) == {*roles.ROLES, *roles.RESIDENT_ROLES}
    # Who writes down what others say may do just that; nobody of them comes into the office.
    assist = Permission.objects.get(codename="add_assistedvoice").pk
    assert [before[2][name] for name in roles.RESIDENT_ROLES] == [[], [assist]]
    assert before[3] == [("Penelaahan", True)]


def test_rights_that_were_added_by_hand_are_taken_back(site_tree):
    call_command("sync_roles", verbosity=0)
    group = Group.objects.get(name="Redaksi")
    group.permissions.add(Permission.objects.get(codename="add_user"))
    GroupPagePermission.objects.create(
        group=group, page=site_tree.home, permission=Permission.objects.get(codename="publish_page")
    )
    call_command("sync_roles", verbosity=0)
    assert not group.permissions.filter(codename="add_user").exists()
    assert not group.page_permissions.filter(permission__codename="publish_page").exists()


def test_everything_that_can_be_reviewed_has_the_workflow(site_tree):
    from wagtail.snippets.models import get_workflow_enabled_models

    call_command("sync_roles", verbosity=0)
    for page in (site_tree.home, site_tree.english.home, site_tree.programs):
        assert page.get_workflow().name == "Penelaahan"
    for model in get_workflow_enabled_models():
        assert model.get_default_workflow().name == "Penelaahan"
