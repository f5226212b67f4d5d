"""The discussion beside a programme."""

import pytest

from forums.boards.models import PageDiscussion
from forums.boards.services import post_beside_page
from tests.factories.boards import make_board
from tests.factories.people import UserFactory
from tests.factories.programs import make_program
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db


def test_it_stands_below_the_page_with_few_queries(client, site_tree):
    page = make_program(site_tree.programs, area="kesehatan")
    assert "discussion__excerpt" not in client.get(page.url).content.decode()
    PageDiscussion.objects.create(page=page, board=make_board(), question="Bagaimana di RW Anda?")
    post_beside_page(actor=UserFactory(resident=True), page=page, source="Di RW kami tenang.")
    html = client.get(page.url).content.decode()
    assert "Bagaimana di RW Anda?" in html
    assert "Di RW kami tenang." in html
    assert queries_of(client, page.url) <= MOST


def test_editors_find_the_switch_in_the_settings(site_tree):
    page = make_program(site_tree.programs, area="kesehatan")
    form = page.get_edit_handler().get_form_class()
    assert form.formsets["discussion"].max_num == 1
