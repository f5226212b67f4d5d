"""Every address of the admin, opened by each role: never an error of ours."""

import re

import pytest
from django.urls import URLPattern, URLResolver, get_resolver, reverse
from django.urls.exceptions import NoReverseMatch

from config.roles import ROLES
from home.pages.models import Menu

pytestmark = pytest.mark.django_db

# Raised on purpose, or leaving.
SKIPPED = ("failwhale", "logout", "/test404/")


@pytest.fixture
def samples(site_tree, staff):
    """Something to open wherever an address asks for it."""
    from django.contrib.auth.models import Group
    from wagtail.models import Collection, Locale, Workflow
    from wagtail_localize.models import Translation, TranslationSource

    from programs.partners.models import Partner

    page = site_tree.standard
    person = staff("Redaksi")
    revision = page.save_revision(user=person)
    page.get_workflow().start(page, person)
    source, _created = TranslationSource.update_or_create_from_instance(site_tree.programs)
    english = Locale.objects.get(language_code="en")
    Translation.objects.create(source=source, target_locale=english)
    Menu.objects.create(position="header", locale=page.locale)
    Partner.objects.create(
        name="Mitra", slug="mitra", kind="ngo", area="ekonomi", summary="M.", locale=page.locale
    )
    return {
        "page": page.pk,
        "person": person.pk,
        "group": Group.objects.first().pk,
        "workflow": Workflow.objects.first().pk,
        "collection": Collection.objects.first().pk,
        "revision": revision.pk,
    }


def addresses(resolver, prefix=""):
    """All routes below ``resolver`` as (route, names of its arguments)."""
    for pattern in resolver.url_patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern, route)
        elif isinstance(pattern, URLPattern):
            yield route


def filled(route, samples):
    """``route`` with something for each argument; None for one that can't be filled."""
    kinds = {
        "users/": samples["person"],
        "groups/": samples["group"],
        "workflows/": samples["workflow"],
        "collections/": samples["collection"],
    }
    default = next((pk for start, pk in kinds.items() if f"admin/{start}" in route), None)
    by_name = {"revision_id": samples["revision"], "app_label": "pages", "app_name": "pages"}
    by_name |= {"model_name": "menu", "action": "delete", "action_name": "approve"}
    by_name |= {"content_type_app_name": "pages", "content_type_model_name": "standardpage"}

    def fill(match):
        name = match["name"]
        return str(by_name.get(name) or default or (samples["page"] if "page" in name else 1))

    address = re.sub(r"<(?:\w+:)?(?P<name>\w+)>", fill, route)
    return None if re.search(r"[\\^$(*]", address) else f"/{address}"


def walk(samples):
    """All addresses of the admin that can be filled."""
    found = (filled(route, samples) for route in addresses(get_resolver()))
    return sorted(
        {a for a in found if a and a.startswith("/admin/") and not any(s in a for s in SKIPPED)}
    )


@pytest.mark.parametrize("role", [*ROLES, "superuser"])
def test_no_address_fails(samples, client, staff, role):
    from tests.factories.people import UserFactory

    almighty = role == "superuser"
    person = UserFactory(is_superuser=True, is_staff=True) if almighty else staff(role)
    client.force_login(person)
    client.raise_request_exception = False
    urls = walk(samples)
    assert len(urls) > 200
    failed = [url for url in urls if client.get(url).status_code >= 500]
    assert not failed


def test_the_menu_leads_nowhere_that_is_closed(samples, as_staff):
    for role in ROLES:
        client = as_staff(role)
        page = client.get(reverse("wagtailadmin_home")).content.decode()
        props = re.search(r'id="wagtail-sidebar-props"[^>]*>(.*?)</script>', page, re.DOTALL)[1]
        links = set(re.findall(r'"(/admin/[a-z0-9_/-]*)"', props))
        links -= {reverse("wagtailadmin_logout"), reverse("wagtailadmin_home")}
        assert links
        for link in sorted(links):
            response = client.get(link)
            assert response.status_code in (200, 302), (role, link)
            if response.status_code == 302:
                assert response.url != reverse("wagtailadmin_home"), (role, link)


def test_a_link_out_of_the_admin_is_rare(samples, as_staff):
    page = as_staff("Redaksi").get(reverse("wagtailadmin_home")).content.decode()
    hosts = set(re.findall(r"https?://([a-z0-9.-]+)", page)) - {"127.0.0.1", "www.w3.org"}
    assert hosts <= {"www.enable-javascript.com"}


def test_reverse_works_for_our_own():
    for name in ("pages_to_check", "missing_translations"):
        assert reverse(f"editing:{name}_results")
    with pytest.raises(NoReverseMatch):
        reverse("editing:unknown")
