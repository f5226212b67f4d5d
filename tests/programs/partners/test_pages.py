"""The public pages of partners and institutions."""

from datetime import timedelta

import pytest
from django.utils import timezone, translation
from wagtail.models import Locale

from programs.catalog.models import ProgramPage, ProgramPartner
from programs.partners.models import Institution, Partner
from tests.factories.news import institution, partner
from tests.factories.queries import MOST, queries_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def locale(site_tree):
    return Locale.objects.get(language_code="id")


@pytest.fixture
def english(site_tree):
    return Locale.objects.get(language_code="en")


def translate(entry, locale, **fields):
    twin = entry.copy_for_translation(locale)
    for name, value in {"live": True, **fields}.items():
        setattr(twin, name, value)
    twin.save()
    return twin


def names(client, url):
    response = client.get(url)
    assert response.status_code == 200
    return [entry.name for entry in response.context["listing"].items]


def test_entries_stand_by_kind_then_name(client, locale):
    for slug, kind in [("b", "community"), ("c", "ngo"), ("a", "ngo"), ("d", "business")]:
        partner(locale, slug, kind=kind)
    assert names(client, "/mitra/") == ["A", "C", "B", "D"]


def test_filters(client, locale):
    partner(locale, "a", area="ekonomi", kind="ngo")
    partner(locale, "b", area="kesehatan", kind="ngo")
    partner(locale, "c", area="kesehatan", kind="cooperative")
    assert names(client, "/mitra/?bidang=kesehatan") == ["B", "C"]
    assert names(client, "/mitra/?bidang=kesehatan&jenis=koperasi") == ["C"]
    assert names(client, "/mitra/?jenis=kampus") == []
    institution(locale, "rw-1", kind="neighbourhood")
    institution(locale, "kantor")
    assert names(client, "/lembaga/?jenis=rt-rw") == ["Rw 1"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/mitra/?bidang=x", 404),
        ("/mitra/?jenis=ngo", 404),
        ("/mitra/?jenis=yayasan&jenis=usaha", 400),
        ("/mitra/?page=2", 404),
        ("/lembaga/?jenis=kantor'--", 404),
        ("/lembaga/tidak-ada/", 404),
        ("/mitra/a b/", 404),
        ("/mitra/mitra-kita/?page=1", 404),
        ("/mitra/%00/", 400),
        ("/mitra/?bidang=%00", 400),
    ],
)
def test_bad_input_is_refused(client, locale, path, status):
    partner(locale)
    assert client.get(path).status_code == status


@pytest.mark.parametrize("state", ["draft", "expired"])
def test_hidden_entries_are_nowhere(client, locale, state):
    hidden = {"live": False} if state == "draft" else {"expire_at": timezone.now()}
    partner(locale, "rahasia", **hidden)
    institution(locale, "rahasia-juga", **hidden)
    assert names(client, "/mitra/") == [] == names(client, "/lembaga/")
    assert client.get("/mitra/rahasia/").status_code == 404
    assert client.get("/en/mitra/rahasia/").status_code == 404
    assert client.get("/lembaga/rahasia-juga/").status_code == 404
    assert "ahasia" not in client.get("/cari/?q=rahasia").context["found"].entries


def test_english_shows_the_translation_else_the_original_with_a_note(client, locale, english):
    first, _second = partner(locale, "a"), partner(locale, "b")
    translate(first, english, name="A in English")
    shown = client.get("/en/mitra/").context["listing"].items
    assert [(entry.name, entry.lang) for entry in shown] == [("A in English", None), ("B", "id")]
    translated, original = client.get("/en/mitra/a/"), client.get("/en/mitra/b/")
    assert "A in English" in translated.text
    assert "language-note" not in translated.text
    assert "language-note" in original.text
    assert '<div class="flow" lang="id">' in original.text
    assert names(client, "/mitra/") == ["A", "B"]


def test_a_draft_translation_does_not_hide_the_original(client, locale, english):
    translate(partner(locale, "a"), english, name="Draft", live=False)
    assert client.get("/en/mitra/a/").context["entry"].lang == "id"
    assert names(client, "/en/mitra/") == ["A"]


def test_the_old_address_of_a_translation_leads_to_it(client, locale, english):
    translate(partner(locale, "a"), english, slug="a-en")
    response = client.get("/en/mitra/a/")
    assert response.headers["Location"] == "/en/mitra/a-en/"


def test_institution_says_where_and_when(client, locale):
    row = {"first_day": "1", "last_day": "5", "opens": "07:30", "closes": "16:00", "note": ""}
    institution(
        locale,
        address="Jl. Nangka No. 12",
        landmark="di samping masjid",
        latitude="-6.30840",
        longitude="106.83800",
        phone="021 123 4567",
        email="balai@contoh.example",
        website="https://www.contoh.example/x",
        hours=[{"type": "row", "value": row, "id": "1"}],
    )
    text = client.get("/lembaga/balai-rw/").text
    for part in ("Jl. Nangka No. 12", "di samping masjid", "geo:-6.30840,106.83800", "07.30"):
        assert part in text
    assert 'href="tel:0211234567"' in text
    assert ">contoh.example</a>" in text


def program(site_tree, title, **fields):
    page = ProgramPage(title=title, area="kesehatan", summary="Ringkas.", **fields)
    return site_tree.programs.add_child(instance=page)


def test_pages_that_name_an_entry_are_listed(client, site_tree, locale, english):
    helper, office = partner(locale), institution(locale)
    page = program(site_tree, "Posyandu", contact=office)
    page.partners.add(ProgramPartner(partner=helper))
    page.save()
    draft = program(site_tree, "Draf", contact=office, live=False)
    draft.partners.add(ProgramPartner(partner=helper))
    draft.save()
    for url in ("/mitra/mitra-kita/", "/lembaga/balai-rw/"):
        ((_title, pages),) = client.get(url).context["activities"]
        assert [page.title for page in pages] == ["Posyandu"]
    page.copy_for_translation(english, alias=True)
    translate(helper, english, name="Our partner")
    ((_title, pages),) = client.get("/en/mitra/mitra-kita/").context["activities"]
    assert [(page.title, page.lang) for page in pages] == [("Posyandu", "id")]


@pytest.mark.parametrize("prefix", ["", "/en"])
def test_cost_does_not_grow(client, site_tree, locale, prefix):
    def grow(start, stop):
        for n in range(start, stop):
            helper, office = partner(locale, f"mitra-{n}"), institution(locale, f"lembaga-{n}")
            page = program(site_tree, f"Program {n}", contact=Institution.objects.first())
            page.partners.add(ProgramPartner(partner=Partner.objects.first()))
            page.save()
        return helper, office

    grow(0, 3)
    with translation.override("en" if prefix else "id"):
        urls = ["/mitra/", "/lembaga/", "/mitra/mitra-0/", "/lembaga/lembaga-0/"]
    few = [queries_of(client, prefix + url) for url in urls]
    grow(3, 30)
    assert [queries_of(client, prefix + url) for url in urls] == few
    assert max(few) <= MOST


def test_slugs_stay_the_same_in_all_languages(locale, english):
    twin = translate(partner(locale, "a"), english)
    assert twin.slug == "a"
    assert twin.get_absolute_url() == "/mitra/a/"


def test_future_expiry_is_still_visible(client, locale):
    partner(locale, expire_at=timezone.now() + timedelta(hours=1))
    assert client.get("/mitra/mitra-kita/").status_code == 200


def test_position_must_be_whole(locale):
    from django.core.exceptions import ValidationError

    half = institution(locale)
    half.latitude = "-6.3"
    with pytest.raises(ValidationError):
        half.full_clean()
