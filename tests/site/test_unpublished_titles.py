"""Titles of drafts and watched words are listed to those who work with them, and to nobody else."""

import re

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from config.roles import ROLES
from forums.moderation.models import WatchedWord
from home.pages.models import StandardPage
from programs.partners.models import Partner
from tests.factories.people import UserFactory
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db
DRAFT, CHANGED, REVIEWED = "burungkasuari", "komodoberubah", "badakditelaah"
ENGLISH, SNIPPET, WATCHED = "cendrawasihasing", "trenggilingmitra", "orangutanterlarang"
ARGUMENT = re.compile(r"<(?:\w+:)?(\w+)>|\(\?P<(\w+)>(?:[^()]|\([^()]*\))*\)|\(\\w\+\)")
# Signing out, an error on purpose, and screens about neither pages nor snippets.
SKIPPED = re.compile(
    r"failwhale|logout|admin/(users|groups|workflows|collections|images|documents|redirects|sites"
    r"|locales|api-tokens|trail|mails|moderasi|aspirasi)/|snippets/(?!choose|moderation/watchedword"
    r"|partners/partner/)|snippets/choose/(?!moderation/watchedword|partners/partner/)"
)
ALL = {DRAFT, CHANGED, REVIEWED, ENGLISH, SNIPPET, WATCHED}
# Who → what they may not read anywhere. Words are on no address of a page.
HIDDEN = {
    ("Petugas", "Verifikator"): ALL,
    ("Penerjemah",): {DRAFT, CHANGED, REVIEWED, WATCHED},
    ("Redaksi", "Penelaah", "Lurah", "Petugas", "Verifikator"): {WATCHED},
}


class World:
    """Something unpublished of every kind."""

    def __init__(self, tree):
        call_command("sync_roles", verbosity=0)
        editor = UserFactory(is_staff=True)
        self.home, self.english_home = tree.home, tree.english.home
        self.draft = self._page(tree.home, DRAFT)
        self.changed = self._page(tree.home, "Terbit", live=True)
        self.changed.title = CHANGED
        self.changed.save_revision(user=editor, log_action=True)
        self.review = self._page(tree.home, REVIEWED)
        self.review.save_revision(user=editor, log_action=True)
        self.review.get_workflow().start(self.review, editor)
        self.review.locked = True
        self.review.save(update_fields=["locked"])
        self.english = self._page(tree.english.home, ENGLISH)
        fields = {"kind": "ngo", "area": "ekonomi", "summary": "M.", "description": "M."}
        fields["locale"] = tree.home.locale
        self.partner = Partner(name=SNIPPET, slug="draf", live=False, **fields)
        self.partner.save()
        self.partner.save_revision(user=editor, log_action=True)
        self.word = WatchedWord.objects.create(word=WATCHED)

    @staticmethod
    def _page(parent, title, live=False):
        page = StandardPage(title=title, slug=title.lower(), live=live)
        parent.add_child(instance=page)
        page.save_revision(log_action=True)
        return page


def addresses(world):
    """Every address of the admin that can be read, with each unpublished thing in its place."""
    pages = [world.draft, world.changed, world.review, world.english, world.home]
    pages.append(world.english_home)
    snippets = [("moderation", "watchedword", world.word), ("partners", "partner", world.partner)]
    for route in all_routes():
        if not route.is_admin or SKIPPED.search(route.text):
            continue
        is_page = "page" in route.text and "snippets" not in route.text
        found = snippets if not is_page else [("pages", "standardpage", page) for page in pages]
        if "<" not in route.text and "(" not in route.text:
            found = found[:1]
        for app, model, thing in found:
            names = {"app_label": app, "app_name": app, "model_name": model}
            names |= {"content_type_app_name": app, "content_type_model_name": model}

            def fill(match, names=names, thing=thing):
                return str(names.get(match[1] or match[2], thing.pk))

            address = "/" + ARGUMENT.sub(fill, route.text).replace("$", "").replace("^", "")
            if not re.search(r"[\\(*]", address):
                yield address


def searches():
    """The addresses that look for a word."""
    for word in ALL:
        yield f"{reverse('wagtailadmin_choose_page_search')}?q={word}"
        yield f"{reverse('wagtailadmin_pages:search')}?q={word}"
        yield f"{reverse('wagtailadmin_api:pages:listing')}?search={word}"
        yield f"{reverse('editing:all_pages')}?title={word}&export=csv"


def sign_in(*names):
    """Somebody with the roles ``names``."""
    person = UserFactory(is_staff=True)
    person.groups.set(Group.objects.filter(name__in=names))
    client = Client(raise_request_exception=False)
    client.force_login(person)
    return client


def shown(client, address):
    """The words on the page, but not in its own address."""
    answer = client.get(address)
    text = answer.getvalue().decode(errors="replace")
    return {word for word in ALL if word in text and word not in address}


@pytest.mark.parametrize("names", HIDDEN, ids=" ".join)
def test_no_address_of_the_admin_lists_them_to_others(site_tree, names):
    world = World(site_tree)
    client = sign_in(*names)
    # Translators begin with what is live, whatever its next title.
    begin = reverse("wagtail_localize:submit_page_translation", args=[world.changed.pk])
    urls = dict.fromkeys([*addresses(world), *searches()])
    if HIDDEN[names] == {WATCHED}:
        urls = [url for url in urls if not re.search(r"pages?/\d", url)]
    assert len(urls) > 100
    seen = {url: shown(client, url) & HIDDEN[names] for url in urls if url != begin}
    assert not {url: words for url, words in seen.items() if words}


TABLE = """
screen             Redaksi Penelaah Penerjemah Lurah Administrator Moderator Petugas Verifikator
draft in report       x       x         -        x         x           -        -        -
draft in chooser      x       x         -        x         x           -        -        -
english in report     -       x         x        x         x           -        -        -
partner in chooser    x       x         x        x         x           -        -        -
watched words         -       -         -        -         x           x        -        -
"""
SCREENS = {
    "draft in report": (lambda world: reverse("editing:all_pages"), DRAFT),
    "draft in chooser": (
        lambda world: reverse("wagtailadmin_choose_page_child", args=[world.home.pk]),
        DRAFT,
    ),
    "english in report": (lambda world: reverse("editing:all_pages"), ENGLISH),
    "partner in chooser": (
        lambda world: reverse("wagtailsnippetchoosers_partners_partner:choose"),
        SNIPPET,
    ),
    "watched words": (
        lambda world: reverse("wagtailsnippets_moderation_watchedword:list"),
        WATCHED,
    ),
}


def test_each_role_lists_what_it_works_with(site_tree):
    world = World(site_tree)
    head, *lines = [line.split() for line in TABLE.strip().splitlines()]
    assert set(head[1:]) == set(ROLES)
    for role in head[1:]:
        client = sign_in(role)
        for line in lines:
            address, word = SCREENS[" ".join(line[:-8])]
            expected = line[head.index(role) - len(head)] == "x"
            assert (word in shown(client, address(world))) == expected, (role, line)
