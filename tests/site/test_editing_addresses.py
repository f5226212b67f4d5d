"""No page lies where the URL map leads elsewhere, by whatever way it would come there."""

import pytest
from django.core.exceptions import ValidationError
from django.core.validators import validate_unicode_slug
from django.urls import resolve, reverse
from django.utils import translation
from wagtail.models import Locale, Page
from wagtail_localize.models import (
    StringTranslation,
    Translation,
    TranslationSource,
)

from blocks.addresses import is_reserved, reserved_addresses
from config.roles import sync_roles
from home.pages.models import StandardPage
from tests.factories.editor_forms import PUBLISH, add_url, form_of, page_url
from tests.factories.routes import all_routes

pytestmark = pytest.mark.django_db

# Named here for readers; the test below takes all there are from the URL map.
KNOWN = ("admin", "akun", "aspirasi", "cari", "forum", "media", "mitra", "static", "-", "en", "id")


def is_slug(word):
    try:
        validate_unicode_slug(word)
    except ValidationError:
        return False
    return True


def first_words():
    """The first word of every route that a page's slug could be equal to."""
    routes = [route.text.split("/") for route in all_routes() if "/" in route.text]
    fixed = [words for words in routes if all(is_slug(w) or w == "" for w in words[:2])]
    parameters = [words for words in routes if words[1][:1] in ("<", "(")]
    return sorted({words[0] for words in [*fixed, *parameters] if is_slug(words[0])})


def leads_to_a_page(address, language):
    with translation.override(language):
        return resolve(address).url_name == "wagtail_serve"


@pytest.fixture
def reviewer(as_staff, site_tree):
    return as_staff("Penelaah")


def add(client, parent, slug):
    """Publish a new page, and what the form says against it."""
    url = add_url(StandardPage, parent)
    data = form_of(client, url, StandardPage)
    response = client.post(url, {**data, "title": "Judul", "slug": slug, **PUBLISH})
    return response.context["form"].errors if response.status_code == 200 else None


def test_the_first_word_of_every_route_is_refused(site_tree):
    words = first_words()
    assert {"admin", "akun", "forum", "tag", "documents", "media", "-", "_util"} <= set(words)
    assert not [word for word in (*words, *KNOWN) if not is_reserved(site_tree.home, word)]


def test_what_is_not_refused_leads_to_a_page_in_both_languages(site_tree):
    words = {word for address in reserved_addresses() for word in address} | {"berita", "lurah"}
    for home, prefix in ((site_tree.home, "/"), (site_tree.english.home, "/en/")):
        code = home.locale.language_code
        free = [word for word in words if not is_reserved(home, word)]
        assert "berita" in free
        hidden = [
            word
            for word in free
            for address in (f"{prefix}{word}/", f"{prefix}{word}/anak/")
            if not leads_to_a_page(address, code)
        ]
        assert not hidden, home


def test_deeper_down_and_in_the_other_language_only_what_is_hidden_is_refused(site_tree):
    assert not is_reserved(site_tree.standard, "forum")
    assert not is_reserved(site_tree.english.home, "admin")
    assert is_reserved(site_tree.english.home, "forum")
    assert not is_reserved(site_tree.root, "forum")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_form_of_a_new_page_refuses_it_beside_the_field(reviewer, site_tree, language):
    home = site_tree.home if language == "id" else site_tree.english.home
    for slug in ("forum", "cari", "tag", "aspirasi"):
        errors = add(reviewer, home, slug)
        assert list(errors) == ["slug"], slug
        assert slug in errors["slug"][0]
    assert not Page.objects.filter(title="Judul").exists()


def test_an_address_made_from_the_title_is_another_one(site_tree):
    assert site_tree.home.add_child(instance=StandardPage(title="Forum")).slug == "forum-2"
    assert site_tree.standard.add_child(instance=StandardPage(title="Forum")).slug == "forum"


def test_changing_the_address_is_refused_beside_the_field(reviewer, site_tree):
    url = page_url("edit", site_tree.standard)
    data = form_of(reviewer, url, StandardPage)
    response = reviewer.post(url, {**data, "slug": "akun"})
    assert list(response.context["form"].errors) == ["slug"]
    assert len(response.context["form"].errors["slug"]) == 1


def test_copying_is_refused_beside_the_field(reviewer, site_tree):
    data = {"new_title": "Salinan", "new_slug": "forum", "new_parent_page": site_tree.home.pk}
    response = reviewer.post(page_url("copy", site_tree.standard), data)
    assert list(response.context["form"].errors) == ["new_slug"]


@pytest.fixture
def deep(site_tree):
    """A page that may be called so where it lies, not above."""
    page = StandardPage(title="Forum warga", slug="forum", summary="Ringkas.")
    return site_tree.standard.add_child(instance=page)


def test_moving_is_refused_with_a_sentence(reviewer, site_tree, deep):
    response = reviewer.post(page_url("move_confirm", deep, site_tree.home), follow=True)
    assert "forum" in " ".join(str(message) for message in response.context["messages"])
    deep.refresh_from_db()
    assert deep.get_parent().pk == site_tree.standard.pk


def test_moving_many_is_refused_with_a_sentence(reviewer, site_tree, deep):
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "move"])
    data = {"chooser": site_tree.home.pk}
    back = reverse("wagtailadmin_explore", args=[site_tree.standard.pk])
    response = reviewer.post(f"{url}?id={deep.pk}&next={back}", data, follow=True)
    assert "forum" in " ".join(str(message) for message in response.context["messages"])
    deep.refresh_from_db()
    assert deep.get_parent().pk == site_tree.standard.pk


@pytest.mark.parametrize("action", ["move", "copy"])
def test_the_api_of_the_admin_refuses_it(reviewer, site_tree, deep, action):
    url = reverse("wagtailadmin_api:pages:action", args=[deep.pk, action])
    data = {"destination_page_id": site_tree.home.pk, "position": "last-child"}
    response = reviewer.post(url, data, content_type="application/json")
    assert response.status_code == 400
    assert "slug" in response.json()


def test_code_that_adds_a_page_is_refused(site_tree):
    for live in (True, False):
        with pytest.raises(ValidationError, match="forum"):
            site_tree.home.add_child(instance=StandardPage(title="F", slug="forum", live=live))


def test_a_translated_address_is_refused_for_the_translator(site_tree):
    sync_roles()
    english = Locale.objects.get(language_code="en")
    page = site_tree.home.add_child(instance=StandardPage(title="Obrolan", slug="obrolan"))
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation_ = Translation.objects.create(source=source, target_locale=english)
    segment = source.stringsegment_set.get(context__path="slug")
    StringTranslation.objects.create(
        translation_of=segment.string, locale=english, context=segment.context, data="forum"
    )
    with pytest.raises(ValidationError):
        translation_.save_target()
    assert StringTranslation.objects.get(data="forum").get_error()
