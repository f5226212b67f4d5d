"""The public pages of programmes."""

import pytest
from wagtail.models import Locale

from programs.catalog.models import ProgramPage
from tests.factories.programs import (
    make_campaign,
    make_institution,
    make_partner,
    make_program,
    measure,
)
from tests.factories.queries import MOST, queries_of
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


def get(client, page, **query):
    return client.get(page.url, query)


def text_of(response):
    return response.content.decode()


class TestList:
    @pytest.fixture
    def index(self, site_tree):
        make_program(
            site_tree.programs, "Posyandu", area="kesehatan", audiences=["balita"], tags=["gizi"]
        )
        make_program(
            site_tree.programs, "Bazar", area="ekonomi", audiences=["umkm"], tags=["pasar"]
        )
        return site_tree.programs

    @pytest.mark.parametrize(
        ("query", "shown"),
        [
            ({}, {"Posyandu", "Bazar"}),
            ({"bidang": "kesehatan"}, {"Posyandu"}),
            ({"untuk": "umkm"}, {"Bazar"}),
            ({"tag": "gizi"}, {"Posyandu"}),
            ({"bidang": "kesehatan", "untuk": "balita", "tag": "gizi"}, {"Posyandu"}),
            ({"bidang": "kesehatan", "untuk": "umkm"}, set()),
            ({"bidang": ""}, {"Posyandu", "Bazar"}),
        ],
    )
    def test_filters(self, client, index, query, shown):
        response = get(client, index, **query)
        assert response.status_code == 200
        assert {item.title for item in response.context["listing"].items} == shown
        assert response.context["filters"].count == len(shown)

    @pytest.mark.parametrize(
        ("query", "status"),
        [
            ("bidang=politik", 404),
            ("bidang=KESEHATAN", 404),
            ("bidang=kesehatan&bidang=ekonomi", 400),
            ("untuk=semua%20orang", 404),
            ("untuk=balita&untuk=balita", 400),
            ("tag=tidak-ada", 404),
            ("tag=" + "x" * 200, 400),
            ("tag=%00", 400),
            ("tag=%ff", 400),
            ("tag=gizi&tag=gizi", 400),
            ("bidang=" + "x" * 10_000, 400),
            ("bidang=' OR 1=1 --", 404),
            ("page=abc", 404),
            ("page=-1", 404),
            ("page=999999999", 404),
            ("page=abc&page=abc", 404),
            ("tidak-dikenal=1", 200),
        ],
    )
    def test_hostile_values(self, client, index, query, status):
        assert client.get(f"{index.url}?{query}").status_code == status

    def test_a_choice_that_would_show_nothing_is_not_offered(self, client, index):
        filters = get(client, index, bidang="kesehatan").context["filters"]
        offered = {group.name: {value for value, *_ in group.options} for group in filters.groups}
        assert offered["untuk"] == {"", "balita"}
        assert offered["bidang"] == {"", "kesehatan", "ekonomi"}

    def test_the_chosen_value_stays_even_where_nothing_is_left(self, client, index):
        response = get(client, index, bidang="kesehatan", untuk="umkm")
        chosen = {group.name: group.chosen for group in response.context["filters"].groups}
        assert chosen["untuk"]
        assert chosen["bidang"]
        assert f'href="{index.url}"' in text_of(response)

    def test_without_programmes(self, client, site_tree):
        assert get(client, site_tree.programs).status_code == 200

    def test_pages_of_a_long_list(self, client, site_tree):
        for number in range(14):
            make_program(site_tree.programs, f"Program ke-{number}")
        seen, url = [], site_tree.programs.url
        while url:
            listing = client.get(url).context["listing"]
            seen += [item.title for item in listing.items]
            url = listing.older_url
        assert len(seen) == len(set(seen)) == 14

    def test_english(self, client, site_tree):
        page = make_program(site_tree.programs, "Posyandu")
        translate(page, "Health post")
        response = get(client, site_tree.english.programs)
        assert [item.title for item in response.context["listing"].items] == ["Health post"]
        assert "1 programme" in text_of(response)

    def test_an_untranslated_programme_is_marked(self, client, site_tree):
        page = make_program(site_tree.programs, "Posyandu")
        page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
        response = get(client, site_tree.english.programs)
        assert [item.lang for item in response.context["listing"].items] == ["id"]
        assert 'lang="id"' in text_of(response)

    def test_queries_do_not_grow(self, client, site_tree, django_assert_max_num_queries):
        counts = []
        for _ in range(2):
            for number in range(12):
                make_program(
                    site_tree.programs,
                    audiences=["anak", "lansia"],
                    tags=["gizi", f"tag-{number}"],
                    area=["kesehatan", "ekonomi"][number % 2],
                )
            counts.append(queries_of(client, site_tree.programs.url))
        assert counts[0] == counts[1] <= MOST


def full_program(tree, many):
    """A programme with ``many`` of everything."""
    program = make_program(
        tree.programs,
        audiences=["anak", "lansia", "umkm"][:many],
        tags=[f"tag-{number}" for number in range(many)],
        indicators=[(f"Indikator {number}", "orang", 100) for number in range(many)],
        milestones=[(f"Tahap {number}", number % 101) for number in range(many)],
        partners=[make_partner() for _ in range(many)],
        related=[make_program(tree.programs) for _ in range(many)],
        contact=make_institution(),
    )
    for series in program.measured_series():
        measure(series.key, *range(1, many + 1))
    for _ in range(many):
        campaign = make_campaign(tree.campaigns, program=program)
        measure(campaign.translation_key, 5)
    return program


class TestProgram:
    def test_everything_is_shown(self, client, site_tree):
        program = full_program(site_tree, 3)
        ProgramPage.objects.filter(pk=program.pk).update(schedule="Setiap Rabu", place="Pos RW 003")
        response = get(client, program)
        text = text_of(response)
        for expected in (
            "Setiap Rabu",
            "Pos RW 003",
            program.contact.name,
            "Indikator 2",
            "Tahap 2",
            "tag-2",
            program.related.first().other.title,
            program.partners.first().partner.name,
            program.campaigns.first().title,
            "wa.me",
        ):
            assert expected in text
        assert text.count("chart__line") == 3
        assert program.partners.first().partner.get_absolute_url() in text
        assert "?untuk=anak" in text

    def test_a_bare_programme(self, client, site_tree):
        assert get(client, make_program(site_tree.programs)).status_code == 200

    def test_drafts_and_drafted_partners_stay_hidden(self, client, site_tree):
        partner, other = make_partner(live=False), make_program(site_tree.programs, live=False)
        program = make_program(site_tree.programs, partners=[partner], related=[other])
        text = text_of(get(client, program))
        assert partner.name not in text
        assert f">{other.title}<" not in text
        assert client.get(other.url or "/program/x/").status_code == 404

    def test_only_running_campaigns_are_offered(self, client, site_tree):
        program = make_program(site_tree.programs)
        running = make_campaign(site_tree.campaigns, "Sedang berjalan", program=program)
        ended = make_campaign(
            site_tree.campaigns, "Sudah lewat", program=program, starts=-9, ends=-1
        )
        text = text_of(get(client, program))
        assert running.title in text
        assert ended.title not in text

    def test_english_page_shows_english_links_where_there_are_any(self, client, site_tree):
        english = Locale.objects.get(language_code="en")
        partner = make_partner("Yayasan Lentera")
        make_partner("Lantern Foundation", translation_key=partner.translation_key, locale=english)
        plain = make_partner("Koperasi Sejalan")
        other = make_program(site_tree.programs, "Dapur Gizi")
        translate(other, "Nutrition Kitchen")
        program = make_program(
            site_tree.programs, "Posyandu", partners=[partner, plain], related=[other],
            contact=make_institution("Pos RW 003"),
            indicators=[("Kunjungan", "orang", 180)],
        )  # fmt: skip
        measure(program.measured_series()[0].key, 96, 112)
        copy = translate(program, "Health post")
        text = text_of(get(client, copy))
        assert "Lantern Foundation" in text
        assert "Yayasan Lentera" not in text
        assert "Nutrition Kitchen" in text
        assert ' lang="id"><a href="/en/mitra/' in text.replace("\n", "")
        assert '<dd lang="id">' in text
        assert "chart__line" in text, "the figures serve every language"

    def test_an_alias_says_which_language_it_is_in(self, client, site_tree):
        program = make_program(
            site_tree.programs, "Posyandu", schedule="Setiap Rabu", tags=["gizi"]
        )
        alias = program.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
        text = text_of(get(client, alias))
        assert 'lang="id">Setiap Rabu' in text
        assert 'href="/en/tag/gizi/" lang="id"' in text

    def test_preview_shows_what_is_not_saved(self, site_tree, rf):
        program = make_program(site_tree.programs, milestones=[("Lama", 10)])
        draft = ProgramPage.objects.get(pk=program.pk)
        milestone = draft.milestones.get()
        milestone.title = "Baru"
        draft.milestones = [milestone]
        response = draft.make_preview_request(preview_mode="")
        response.render()
        assert "Baru" in text_of(response)
        assert "Lama" not in text_of(response)

    def test_queries_do_not_grow(self, client, site_tree):
        few = queries_of(client, full_program(site_tree, 3).url)
        many = queries_of(client, full_program(site_tree, 30).url)
        assert few == many <= MOST

    def test_english_queries_do_not_grow(self, client, site_tree):
        few = queries_of(client, translate(full_program(site_tree, 3), "Few").url)
        many = queries_of(client, translate(full_program(site_tree, 30), "Many").url)
        assert few == many <= MOST
