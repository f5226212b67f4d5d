"""The demo: loaded once, loading it again changes nothing, and every page of it answers."""

import pytest
from django.core.management import CommandError, call_command
from wagtail.models import Locale, Page, Revision, WorkflowState
from wagtail_localize.models import TranslationSource

from blocks.library.models import File, Photo
from config.demo import accounts, pictures
from config.demo.load import Loader
from config.demo.reset import remove_content
from config.demo.stream import Ref
from forums.boards.models import Thread
from home.pages.models import HomePage, NewsPage
from home.pages.services import HOME_SLUG
from programs.campaigns.models import CampaignPage
from programs.catalog.models import Measurement, ProgramPage
from programs.partners.models import Institution, Partner

pytestmark = pytest.mark.django_db


@pytest.fixture
def quick_pictures(monkeypatch):
    """One small drawing for all pictures: what they look like is tested elsewhere."""
    drawing = pictures.draw("logo-lentera").resize((64, 64))
    monkeypatch.setattr(pictures, "draw", lambda name: drawing)


@pytest.fixture
def load(quick_pictures, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    said = []

    def run(*, public=False):
        return Loader(said.append).run(public=public), said

    return run


def counts():
    models = (Page, Photo, File, Partner, Institution, Measurement)
    return {model.__name__: model.objects.count() for model in models}


def test_whole_demo(load, client, subtests):
    load()
    known = counts()

    with subtests.test("what domain.md names is there"):
        original = {"locale": Locale.get_default(), "live": True}
        assert ProgramPage.objects.filter(**original).count() == 14
        assert CampaignPage.objects.filter(**original).count() == 6
        assert Partner.objects.filter(locale=original["locale"]).count() == 6
        assert NewsPage.objects.filter(**original).count() == 9

    with subtests.test("the home page is filled, also where the site was founded before"):
        assert HomePage.objects.get(slug=HOME_SLUG, locale=original["locale"]).body

    with subtests.test("residents talk beside three pages"):
        beside = Thread.objects.filter(page__isnull=False)
        assert beside.count() == 3
        assert all(thread.posts.count() > 1 for thread in beside)

    with subtests.test("covers and logos are drawn for the first visitor of a list"):
        for kind, spec in (("cover", "fill-400x225"), ("logo", "fill-160x160")):
            model = ProgramPage if kind == "cover" else Partner
            used = set(model.objects.filter(**{f"{kind}__isnull": False}).values_list(kind))
            drawn = Photo.objects.filter(renditions__filter_spec=f"{spec}|format-webp")
            assert used
            assert used <= set(drawn.values_list("pk"))

    with subtests.test("the tree is sound"):
        assert not any(Page.find_problems())

    with subtests.test("every page answers in its language"):
        for page in Page.objects.live().filter(depth__gte=2):
            response = client.get(page.url)
            assert response.status_code == 200, page.url

    with subtests.test("one draft waits for the reviewers, one is scheduled"):
        assert WorkflowState.objects.filter(status="in_progress").count() == 1
        assert Revision.objects.filter(approved_go_live_at__isnull=False).count() == 1

    with subtests.test("loading again changes nothing"):
        _accounts, said = load()
        assert counts() == known
        assert not [line for line in said if "no English" in line]

    with subtests.test("a public address leaves no fixed password"):
        shown, _said = load(public=True)
        assert all(a.password and a.password != accounts.FIXED_PASSWORD for a in shown)
        again, _said = load(public=True)
        assert all(account.password is None for account in again)

    with subtests.test("reset empties the site, also where pages hide behind a wrong count"):
        Page.objects.filter(depth=2).update(numchild=0)
        remove_content()
        assert not Page.objects.filter(depth__gte=2).exists()
        assert not Photo.objects.exists()
        assert not TranslationSource.objects.exists()


def test_production_refuses_the_demo(settings):
    settings.DEPLOYMENT = "production"
    with pytest.raises(CommandError):
        call_command("demo")


def test_unknown_reference_is_named():
    from django.core.exceptions import ImproperlyConfigured

    from config.demo.resolve import Resolver

    with pytest.raises(ImproperlyConfigured, match="no-such-picture"):
        Resolver().stream([("picture", {"image": Ref("picture", "no-such-picture")})], "seed")
