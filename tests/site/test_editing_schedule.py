"""An expiry that has passed: what was expired can be saved, sent back and published anew."""

from datetime import timedelta

import pytest
from django.utils import timezone
from wagtail.models import DraftStateMixin
from wagtail.snippets.models import get_snippet_models

from blocks.editor_forms import PageForm
from config.editing.pages import page_models
from home.pages.models import StandardPage
from tests.factories.editor_forms import PUBLISH, form_of, moment, page_url

pytestmark = pytest.mark.django_db

PAST = timezone.now().replace(microsecond=0) - timedelta(days=2, seconds=7)
SUBMIT = {"action-submit": "1"}


def expired(thing):
    """``thing`` after its expiry was carried out."""
    thing.go_live_at, thing.expire_at = PAST - timedelta(days=3), PAST
    thing.save_revision().publish()
    thing.refresh_from_db()
    thing.unpublish(set_expired=True)
    return thing


def test_the_form_of_everything_that_expires_keeps_an_expiry():
    """Snippets have no field for it; one that gets one needs such a form."""
    snippets = [m for m in get_snippet_models() if issubclass(m, DraftStateMixin)]
    assert len(snippets) == 3
    handlers = [m.snippet_viewset.get_edit_handler() for m in snippets]
    handlers += [m.get_edit_handler() for m in page_models()]
    forms = [handler.get_form_class() for handler in handlers]
    expiring = [form for form in forms if "expire_at" in form.base_fields]
    assert len(expiring) == len(page_models())
    assert all(issubclass(form, PageForm) for form in expiring)


def test_what_has_expired_can_be_saved_again(as_staff, site_tree):
    client = as_staff("Penelaah")
    for name in ("home", "news", "programs", "campaigns", "standard"):
        page = expired(getattr(site_tree, name))
        url = page_url("edit", page)
        response = client.post(url, form_of(client, url, type(page)))
        assert response.status_code == 302, (page, response.context["form"].errors)
        page.refresh_from_db()
        draft = page.get_latest_revision_as_object()
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
