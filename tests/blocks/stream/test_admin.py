"""The editor's side: forms open, the picker shows examples, reusable texts are a list."""

import pytest
from django.urls import reverse

from blocks.stream.blocks import HomeBlock
from blocks.stream.models import ReusableContent
from tests.blocks.stream.conftest import add_page
from tests.blocks.stream.content import empty, filled
from tests.factories.people import UserFactory


@pytest.fixture
def admin(client, db):
    client.force_login(UserFactory(administrator=True))
    return client


def preview(client, block):
    address = reverse("wagtailadmin_block_preview")
    return client.get(address, {"id": block.definition_prefix})


def test_examples_show_on_a_new_site(admin, blocks, subtests):
    for kind, block in blocks.items():
        with subtests.test(kind):
            response = preview(admin, block)
            assert response.status_code == 200
            assert "ui/balai.css" in response.content.decode()


def test_examples_show_what_the_site_has(admin, blocks, photo, file, passage, site_tree, subtests):
    for kind, block in blocks.items():
        with subtests.test(kind):
            html = preview(admin, block).content.decode()
            assert "None" not in html
            if kind in ("picture", "gallery", "before_after", "logos"):
                assert "<img" in html


def test_page_form_opens(admin, site_tree, photo, file, passage):
    pairs = filled(photo.pk, file.pk, site_tree.standard.pk, passage.pk)[:-1]
    page = add_page(site_tree.home, pairs)
    response = admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
    assert response.status_code == 200


def test_page_form_of_empty_blocks_opens(admin, site_tree):
    page = add_page(site_tree.home, empty()[:-1])
    assert admin.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200


def test_reusable_texts(admin, passage):
    views = ReusableContent.snippet_viewset
    assert "Gratis" in admin.get(reverse(views.get_url_name("list"))).content.decode()
    address = reverse(views.get_url_name("edit"), args=[passage.pk])
    assert admin.get(address).status_code == 200


def test_groups_of_the_picker():
    groups = [str(name) for name, _blocks in HomeBlock().grouped_child_blocks()]
    assert len(groups) == len(set(groups)) == 6
