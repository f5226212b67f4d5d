"""An expiry that has passed: what was expired can be saved, sent back and published anew."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.urls import reverse
from django.utils import timezone
from wagtail.models import DraftStateMixin

from blocks.editor_forms import KeptExpiryMixin
from blocks.stream.models import ReusableContent
from config.editing.pages import page_models
from home.pages.models import StandardPage
from tests.factories.editor_forms import PUBLISH, form_of, moment, page_url
from tests.factories.programs import make_institution, make_partner

pytestmark = pytest.mark.django_db

PAST = timezone.now().replace(microsecond=0) - timedelta(days=2, seconds=7)
SUBMIT = {"action-submit": "1"}


def publishable():
    return [m for m in apps.get_models() if issubclass(m, DraftStateMixin)]


def expired(thing):
    """``thing`` after its expiry was carried out."""
    thing.go_live_at, thing.expire_at = PAST - timedelta(days=3), PAST
    thing.save_revision().publish()
    thing.refresh_from_db()
    thing.unpublish(set_expired=True)
    return thing


def things(tree):
    """One thing of every kind that staff publish, and where it is edited."""
    note = ReusableContent.objects.create(title="Gratis", locale=tree.home.locale)
    pages = [tree.home, tree.news, tree.programs, tree.campaigns, tree.standard]
    snippets = [make_partner(), make_institution(), note]
    for page in pages:
        yield page, page_url("edit", page)
    for snippet in snippets:
        name = type(snippet).snippet_viewset.get_url_name("edit")
        yield snippet, reverse(name, args=[snippet.pk])


def test_the_form_of_everything_with_drafts_keeps_an_expiry():
    models = [*page_models(), *publishable()]
    ours = [m for m in models if not m._meta.app_label.startswith("wagtail")]
    assert len(ours) > 10
    assert not [m for m in ours if not issubclass(m.base_form_class, KeptExpiryMixin)]


def test_what_has_expired_can_be_saved_again(as_staff, site_tree):
    client = as_staff("Penelaah")
    for thing, url in things(site_tree):
        expired(thing)
        data = form_of(client, url, type(thing))
        response = client.post(url, data)
        assert response.status_code == 302, (thing, response.context["form"].errors)
        thing.refresh_from_db()
        draft = thing.get_latest_revision_as_object()
        assert (draft.live, draft.expire_at) == (False, PAST)


@pytest.mark.parametrize("action", [PUBLISH, SUBMIT])
def test_publishing_asks_for_another_expiry_beside_the_field(as_staff, site_tree, action):
    client = as_staff("Penelaah")
    page = expired(site_tree.standard)
    url = page_url("edit", page)
    data = form_of(client, url, StandardPage)
    response = client.post(url, data | action)
    assert list(response.context["form"].errors) == ["expire_at"]
    for expiry in ("", moment(days=9)):
        response = client.post(url, data | action | {"expire_at": expiry, "go_live_at": ""})
        assert response.status_code == 302


def test_a_new_expiry_in_the_past_is_refused(as_staff, site_tree):
    client = as_staff("Penelaah")
    url = page_url("edit", site_tree.standard)
    data = form_of(client, url, StandardPage)
    response = client.post(url, data | {"expire_at": moment(hours=-1)})
    assert list(response.context["form"].errors) == ["expire_at"]


def test_what_expired_in_review_can_be_sent_back(as_staff, site_tree, staff):
    client = as_staff("Penelaah")
    page = site_tree.standard
    page.expire_at = PAST
    page.save_revision()
    page.get_workflow().start(page, staff("Redaksi"))
    url = page_url("edit", page)
    data = form_of(client, url, StandardPage)
    decide = {"action-workflow-action": "1", "workflow-action-name": "approve"}
    response = client.post(url, data | decide)
    assert list(response.context["form"].errors) == ["expire_at"]
    response = client.post(url, data | decide | {"workflow-action-name": "reject"})
    assert response.status_code == 302
    assert page.current_workflow_state.status == "needs_changes"
