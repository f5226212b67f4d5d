"""Whoever only reads and decides (the lurah) finds every page, all that waits, and "Approve"."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from home.pages.models import StandardPage
from programs.partners.models import Partner
from tests.factories.programs import make_partner

pytestmark = pytest.mark.django_db

ALL = reverse("editing:all_pages")
WAITING = reverse("editing:waiting")


def add(tree, title, **fields):
    page = StandardPage(title=title, slug=title.lower().replace(" ", "-"), **fields)
    return tree.home.add_child(instance=page)


@pytest.fixture
def pages(site_tree, staff):
    """One page in each state."""
    now = timezone.now()
    made = {"published": add(site_tree, "Terbit")}
    made["draft"] = add(site_tree, "Draf", live=False)
    made["changed"] = add(site_tree, "Berubah")
    made["changed"].save_revision(clean=False)
    StandardPage.objects.filter(pk=made["changed"].pk).update(has_unpublished_changes=True)
    made["scheduled"] = add(site_tree, "Besok", live=False, go_live_at=now + timedelta(days=1))
    made["scheduled"].save_revision().publish()
    made["expired"] = add(site_tree, "Lewat", expire_at=now - timedelta(hours=1))
    made["review"] = add(site_tree, "Ditelaah", live=False)
    editor = staff("Redaksi")
    made["review"].save_revision(user=editor)
    made["review"].get_workflow().start(made["review"], editor)
    return made


def submit_partner(editor):
    """A partner that waits for a decision."""
    partner = make_partner(live=False)
    partner.save_revision(user=editor)
    partner.get_workflow().start(partner, editor)
    return partner


def test_the_report_shows_every_page_with_its_state(pages, as_staff):
    rows = as_staff("Lurah").get(ALL).context["object_list"]
    states = {page.pk: page.page_state for page in rows}
    assert {name: states[page.pk] for name, page in pages.items()} == {n: n for n in pages}


def test_the_lurah_reads_where_others_edit(pages, client, staff):
    edit = reverse("wagtailadmin_pages:edit", args=[pages["published"].pk])
    client.force_login(staff("Lurah"))
    html = client.get(ALL).content.decode()
    assert edit not in html
    assert f'href="{pages["published"].get_url()}"' in html
    for name in ("draft", "scheduled", "expired", "review"):
        assert f'href="{pages[name].get_url()}"' not in html, name
    client.force_login(staff("Redaksi"))
    assert edit in client.get(ALL).content.decode()


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ({"page_state": "review"}, ["Ditelaah"]),
        ({"page_state": ["draft", "expired"]}, ["Draf", "Lewat"]),
        ({"title": "ditel"}, ["Ditelaah"]),
        ({"title": "tidak ada"}, []),
    ],
)
def test_it_is_filtered(pages, as_staff, query, titles):
    response = as_staff("Lurah").get(ALL, query)
    assert [page.title for page in response.context["object_list"]] == titles


def test_it_is_exported_with_words(pages, as_staff):
    response = as_staff("Lurah").get(ALL, {"export": "csv"})
    assert "Sedang ditelaah" in b"".join(response.streaming_content).decode()


@pytest.mark.parametrize("query", ["title=%00", "page_state=x", "locale=x", "p=-1", "export=pdf"])
def test_odd_queries_do_no_harm(pages, as_staff, query):
    for url in (ALL, WAITING):
        assert as_staff("Lurah").get(f"{url}?{query}").status_code in (200, 400, 404)


def test_the_number_of_queries_does_not_grow(site_tree, as_staff, django_assert_max_num_queries):
    client = as_staff("Lurah")
    for number in range(12):
        add(site_tree, f"Hal {number}")
    client.get(ALL)
    with django_assert_max_num_queries(24):
        client.get(ALL)


def test_all_that_waits_is_listed_pages_and_partners(pages, site_tree, client, staff):
    editor = staff("Redaksi")
    partner = submit_partner(editor)
    for number in range(7):
        page = add(site_tree, f"Menunggu {number}", live=False)
        page.save_revision(user=editor)
        page.get_workflow().start(page, editor)
    client.force_login(staff("Lurah"))
    assert WAITING in client.get(reverse("wagtailadmin_home")).content.decode()
    response = client.get(WAITING)
    assert len(response.context["object_list"]) == 9
    edit = reverse(Partner.snippet_viewset.get_url_name("edit"), args=[partner.pk])
    assert edit in response.content.decode()
    assert client.get(edit).status_code == 200


def test_nobody_else_is_shown_what_waits(pages, as_staff):
    assert not as_staff("Redaksi").get(WAITING).context["object_list"]


def first_button(client, url):
    """What the button at the foot of the editor is."""
    footer = client.get(url).content.decode().partition("<footer")[2]
    return min(("approve", "action-save"), key=lambda name: footer.find(name) % 10**9)


@pytest.mark.parametrize(("role", "first"), [("Lurah", "approve"), ("Penelaah", "action-save")])
def test_whoever_only_decides_finds_approve_on_the_button(pages, client, staff, role, first):
    partner = submit_partner(staff("Redaksi"))
    client.force_login(staff(role))
    page = reverse("wagtailadmin_pages:edit", args=[pages["review"].pk])
    snippet = reverse(Partner.snippet_viewset.get_url_name("edit"), args=[partner.pk])
    assert first_button(client, page) == first
    if role == "Lurah":
        assert first_button(client, snippet) == first


def test_the_reports_lead_the_lurah_to_no_closed_door(pages, as_staff, site_tree):
    StandardPage.objects.filter(pk=pages["published"].pk).update(review_due="2026-01-01")
    client = as_staff("Lurah")
    edit = reverse("wagtailadmin_pages:edit", args=[pages["published"].pk])
    for name in ("pages_to_check", "missing_translations"):
        html = client.get(reverse(f"editing:{name}")).content.decode()
        assert "Terbit" in html
        assert edit not in html
        assert reverse("editing:checked", args=[pages["published"].pk]) not in html
        assert "submit/page" not in html


def test_after_the_decision_the_lurah_is_at_home_without_a_refusal(pages, client, staff):
    page = pages["review"]
    client.force_login(staff("Lurah"))
    url = reverse("wagtailadmin_pages:edit", args=[page.pk])
    form = {
        "title": page.title,
        "slug": page.slug,
        "summary": "Ringkas.",
        "body-count": 0,
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
        "action-workflow-action": "true",
        "workflow-action-name": "approve",
    }
    response = client.post(url, form, follow=True)
    assert response.redirect_chain == [(reverse("wagtailadmin_home"), 302)]
    assert "tidak memiliki izin" not in response.content.decode()
    page.refresh_from_db()
    assert page.live
