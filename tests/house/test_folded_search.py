"""Every search of the house: short words count, case, accents and apostrophes don't."""

import re

import pytest
from django.core.files.base import ContentFile
from django.urls import reverse
from modelsearch import index
from modelsearch.index import get_indexed_models
from wagtail.images import get_image_model
from wagtail.images.tests.utils import get_test_image_file
from wagtail.models import Locale
from wagtail.snippets.models import get_snippet_models

from blocks.folded_search import FoldedIndexView, FoldedSearchField
from blocks.library.models import File
from blocks.stream.models import ReusableContent
from forums.aspirations.models import AnswerTemplate, DayOff
from forums.aspirations.search import similar
from forums.moderation.models import ReasonTemplate, WatchedWord
from forums.moderation.states import Visibility
from forums.trail.services import record
from tests.factories.aspirations import make_aspiration, make_category
from tests.factories.boards import make_board
from tests.factories.news import institution, news, partner
from tests.factories.people import UnitFactory, UserFactory

pytestmark = pytest.mark.django_db

NAME = "Sédékah Jum'at SD RT 05"
ASKED = ["Se\u0301DEKAH", "jum’at", "JUMAT", "sd", "rt"]


def site_search(make):
    def search(client, site_tree):
        make(site_tree)
        return "/cari/", "q"

    return search


def snippet_list(name, _row):
    return reverse(f"wagtailsnippets_{name}:list"), "q"


def public_list(client, site_tree):
    make_aspiration(title=NAME)
    return "/aspirasi/", "q"


def desk(**fields):
    def search(client, site_tree):
        make_aspiration(title=NAME, **fields)
        return reverse("aspirations_desk:index"), "q"

    return search


def members(client, site_tree):
    UserFactory(name="Warga", nickname=NAME)
    return reverse("moderating:people"), "q"


def staff_list(client, site_tree):
    UserFactory(name=NAME)
    return reverse("wagtailusers_users:index"), "q"


def trail(client, site_tree):
    person = UserFactory(name=NAME)
    record(actor=person, action="people.account.register", target=person)
    return reverse("trail:report"), "who"


def all_pages(client, site_tree):
    news(site_tree.news, NAME)
    return reverse("editing:all_pages"), "title"


def pages_of_the_admin(client, site_tree):
    news(site_tree.news, NAME)
    return reverse("wagtailadmin_pages:search"), "q"


def pictures(client, site_tree):
    get_image_model().objects.create(title=NAME, file=get_test_image_file(), description="-")
    return reverse("wagtailimages:index"), "q"


def documents(client, site_tree):
    File.objects.create(title=NAME, file=ContentFile(b"isi", "isi.txt"))
    return reverse("wagtaildocs:index"), "q"


SEARCHES = {
    "site: pages": site_search(lambda tree: news(tree.news, NAME)),
    "site: partners": site_search(lambda tree: partner(Locale.get_default(), name=NAME)),
    "site: institutions": site_search(lambda tree: institution(Locale.get_default(), name=NAME)),
    "aspirations": public_list,
    "desk": desk(),
    "desk, hidden": desk(visibility=Visibility.PENDING),
    "members": members,
    "accounts": staff_list,
    "trail": trail,
    "report of pages": all_pages,
    "admin: pages": pages_of_the_admin,
    "admin: pictures": pictures,
    "admin: documents": documents,
    "boards.Board": lambda c, t: snippet_list("boards_board", make_board(title=NAME)),
    "moderation.ReasonTemplate": lambda c, t: snippet_list(
        "moderation_reasontemplate",
        ReasonTemplate.objects.create(locale=Locale.get_default(), title=NAME, text="-"),
    ),
    "moderation.WatchedWord": lambda c, t: snippet_list(
        "moderation_watchedword", WatchedWord.objects.create(word=NAME, act="flag")
    ),
    "aspirations.Category": lambda c, t: snippet_list(
        "aspirations_category", make_category(name=NAME)
    ),
    "aspirations.AnswerTemplate": lambda c, t: snippet_list(
        "aspirations_answertemplate", AnswerTemplate.objects.create(title=NAME, text="-")
    ),
    "aspirations.DayOff": lambda c, t: snippet_list(
        "aspirations_dayoff",
        DayOff.objects.create(name=NAME, date="2026-12-25", source="SKB", source_date="2026-01-01"),
    ),
    "people.Unit": lambda c, t: snippet_list("people_unit", UnitFactory(name=NAME)),
    "stream.ReusableContent": lambda c, t: snippet_list(
        "stream_reusablecontent", ReusableContent.objects.create(title=NAME)
    ),
}


def shows(response):
    """Whether a page lists the thing; what was asked for stands in the field, too."""
    text = re.sub(r"<[^>]+>", "", response.content.decode())
    return "dékah" in text.replace("&#x27;", "'") and "RT 05" in text


@pytest.mark.parametrize("name", SEARCHES)
def test_every_search_folds_what_is_asked_and_what_is_there(name, client, site_tree, subtests):
    client.force_login(UserFactory(administrator=True))
    url, param = SEARCHES[name](client, site_tree)
    assert not shows(client.get(url, {param: "tidakada"}))
    for asked in ASKED:
        with subtests.test(asked):
            assert shows(client.get(url, {param: asked}))


def test_similar_aspirations(site_tree):
    there = make_aspiration(title=NAME)
    assert similar("sedekah JUMAT") == [there]


def test_no_list_of_snippets_searches_in_another_way(site_tree):
    for viewset in (model.snippet_viewset for model in get_snippet_models()):
        is_named = isinstance(viewset.search_fields, list | tuple)
        if is_named and not issubclass(viewset.model, index.Indexed):
            assert issubclass(viewset.index_view_class, FoldedIndexView)
            assert viewset.model._meta.label in SEARCHES


@pytest.mark.parametrize("model", get_indexed_models(), ids=lambda model: model._meta.label)
def test_everything_in_the_index_is_folded(model):
    if model.__module__.startswith("wagtail."):
        return
    for field in model.get_search_fields():
        inner = field.fields if isinstance(field, index.RelatedFields) else [field]
        for one in inner:
            if isinstance(one, index.SearchField):
                assert isinstance(one, FoldedSearchField)
