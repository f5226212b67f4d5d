"""Small changes to the admin: menus, brand, checks, and who may change which snippet."""

import pytest
from django.urls import reverse

from config.editing.checks import PageChecks

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(as_staff):
    return as_staff("Redaksi")


def test_the_admin_has_our_name_and_colours(editor, site_tree):
    page = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "Balai Warga</title>" in page
    assert "editing/admin.css" in page
    assert "brand/icon.svg" in page


def test_the_sign_in_page_is_ours(client, db):
    page = client.get(reverse("wagtailadmin_login"), follow=True).content.decode()
    assert "Wagtail" not in page.split("<main")[1].split("</main>")[0]


def test_help_does_not_lead_out_of_the_house(editor, site_tree):
    page = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert "guide.wagtail.org" not in page
    assert "docs.wagtail.org" not in page


def test_our_reports_stand_in_for_aging_pages(editor, site_tree):
    page = editor.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("editing:pages_to_check") in page
    assert reverse("editing:missing_translations") in page
    assert reverse("wagtailadmin_reports:aging_pages") not in page


def test_the_checks_beside_the_preview_are_ours(editor, site_tree):
    url = reverse("wagtailadmin_pages:edit", args=[site_tree.standard.pk])
    page = editor.get(url).content.decode()
    for rule in ("image-alt", "link-in-text-block", "heading-order", "empty-meta-description"):
        assert rule in page
    for rule in ("image-alt", "heading-order"):
        for words in PageChecks.axe_messages[rule].values():
            assert str(words) in page


def test_an_editor_is_told_that_the_translation_went_offline(as_staff, site_tree):
    page = site_tree.standard
    client = as_staff("Penelaah")
    url = reverse("wagtailadmin_pages:unpublish", args=[page.pk])
    response = client.post(url, follow=True)
    words = " ".join(str(message) for message in response.context["messages"])
    assert "terjemahan" in words.lower() or "translation" in words.lower()
