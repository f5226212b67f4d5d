"""The public pages of campaigns, and campaigns on the home page."""

import pytest
from wagtail.models import Locale

from blocks.stream.sections import home_sections
from programs.campaigns.models import CampaignPage, CampaignPartner, CampaignStep
from tests.factories.programs import make_campaign, make_partner, make_program, measure
from tests.factories.queries import MOST, queries_of
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


def text_of(response):
    return response.content.decode()


def fill(campaign, many):
    """Give a campaign ``many`` steps, partners and measured values."""
    page = CampaignPage.objects.get(pk=campaign.pk)
    page.steps = [
        CampaignStep(title=f"Langkah {number}", text="Caranya", locale=page.locale)
        for number in range(many)
    ]
    page.partners = [CampaignPartner(partner=make_partner()) for _ in range(many)]
    page.save()
    measure(page.translation_key, *range(10, 10 + many))
    return page


class TestList:
    def test_groups(self, client, site_tree):
        for title, starts, ends in [("Nanti", 3, 9), ("Kini", -3, 9), ("Lalu", -9, -3)]:
            make_campaign(site_tree.campaigns, title, starts=starts, ends=ends)
        context = client.get(site_tree.campaigns.url).context
        assert [page.title for page in context["running"]] == ["Kini"]
        assert [page.title for page in context["upcoming"]] == ["Nanti"]
        assert [page.title for page in context["listing"].items] == ["Lalu"]

    def test_empty(self, client, site_tree):
        assert client.get(site_tree.campaigns.url).status_code == 200

    @pytest.mark.parametrize(
        ("query", "status"),
        [
            ("bidang=lingkungan", 200),
            ("bidang=kesehatan", 200),
            ("bidang=politik", 404),
            ("bidang=ekonomi&bidang=ekonomi", 400),
            ("bidang=%00", 400),
            ("page=1", 404),
            ("page=-1", 404),
            ("page=", 404),
        ],
    )
    def test_query_values(self, client, site_tree, query, status):
        make_campaign(site_tree.campaigns)
        assert client.get(f"{site_tree.campaigns.url}?{query}").status_code == status

    def test_ended_ones_go_on_without_the_running_ones(self, client, site_tree):
        make_campaign(site_tree.campaigns, "Kini")
        for _ in range(14):
            make_campaign(site_tree.campaigns, starts=-9, ends=-3)
        first = client.get(site_tree.campaigns.url).context
        second = client.get(first["listing"].older_url).context
        assert (len(first["listing"].items), len(second["listing"].items)) == (12, 2)
        assert second["running"] == []

    def test_queries_do_not_grow(self, client, site_tree):
        counts = []
        for _ in range(2):
            for number in range(10):
                page = make_campaign(site_tree.campaigns, starts=number - 15, ends=number - 4)
                measure(page.translation_key, 1, 2)
            counts.append(queries_of(client, site_tree.campaigns.url))
        assert counts[0] == counts[1] <= MOST


class TestCampaign:
    def test_running(self, client, site_tree):
        program = make_program(site_tree.programs, "Bank Sampah")
        campaign = make_campaign(
            site_tree.campaigns, program=program, call_page=program, call_label="Daftar sekarang",
            call_text="Gratis.", tags=["sampah"],
        )  # fmt: skip
        campaign = fill(campaign, 3)
        text = text_of(client.get(campaign.url))
        for expected in (
            "Langkah 2",
            "12",
            "1.500 rumah",
            "Daftar sekarang",
            "Bank Sampah",
            "chart__line",
            campaign.partners.first().partner.name,
            "sampah",
        ):
            assert expected in text
        assert f'class="button" href="{program.url}"' in text

    def test_the_call_may_lead_elsewhere(self, client, site_tree):
        campaign = make_campaign(
            site_tree.campaigns, call_url="https://contoh.example/daftar", call_label="Daftar"
        )
        assert 'href="https://contoh.example/daftar"' in text_of(client.get(campaign.url))

    def test_a_button_without_a_target_is_left_out(self, client, site_tree):
        """The page behind it may have been deleted."""
        campaign = make_campaign(site_tree.campaigns, call_text="Mari.")
        CampaignPage.objects.filter(pk=campaign.pk).update(call_label="Daftar sini")
        text = text_of(client.get(campaign.url))
        assert "Daftar sini" not in text
        assert "Mari." in text

    @pytest.mark.parametrize(
        ("starts", "ends", "value", "shown", "hidden"),
        [
            (3, 9, 0, "calendar-days", "ring__drawing"),
            (-9, -3, 1500, "trophy", "calendar-days"),
            (-9, -3, 1499, "#flag", "trophy"),
        ],
    )
    def test_before_and_after(self, client, site_tree, starts, ends, value, shown, hidden):
        campaign = make_campaign(
            site_tree.campaigns, starts=starts, ends=ends, call_url="https://x.example/",
            call_label="Daftar sini",
        )  # fmt: skip
        measure(campaign.translation_key, value, until=3)
        text = text_of(client.get(campaign.url))
        assert shown in text
        assert hidden not in text
        assert ("Daftar sini" in text) == (starts > 0)

    def test_english(self, client, site_tree):
        program = make_program(site_tree.programs, "Bank Sampah")
        translate(program, "Waste Bank")
        campaign = fill(make_campaign(site_tree.campaigns, "Satu Rumah", program=program), 2)
        copy = translate(campaign, "One House", goal_unit="houses")
        text = text_of(client.get(copy.url))
        assert "11 of 1,500 houses" in text
        assert "Waste Bank" in text
        assert "chart__line" in text

    def test_an_alias_is_marked(self, client, site_tree):
        campaign = make_campaign(site_tree.campaigns, "Satu Rumah")
        alias = campaign.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
        assert '<p class="goal__amount num" lang="id">' in text_of(client.get(alias.url))

    def test_queries_do_not_grow(self, client, site_tree):
        program = make_program(site_tree.programs)
        counts = [
            queries_of(
                client,
                fill(
                    make_campaign(site_tree.campaigns, program=program, call_page=program), many
                ).url,
            )
            for many in (3, 30)
        ]
        assert counts[0] == counts[1] <= MOST


class TestHomeSections:
    @pytest.fixture(autouse=True)
    def content(self, site_tree):
        for number in range(6):
            make_program(site_tree.programs, area=["kesehatan", "ekonomi"][number % 2])
            page = make_campaign(site_tree.campaigns, ends=20 - number)
            measure(page.translation_key, 500)
        make_campaign(site_tree.campaigns, "Sudah lewat", starts=-9, ends=-1)

    @pytest.mark.parametrize(("name", "queries"), [("areas", 2), ("programs", 1), ("campaigns", 1)])
    def test_few_queries(self, site_tree, django_assert_num_queries, name, queries):
        site_tree.home.get_url()
        section, locale = home_sections()[name], site_tree.home.locale
        with django_assert_num_queries(queries):
            context = section.context(locale, 4)
        assert context["more_url"] in (site_tree.programs.url, site_tree.campaigns.url)
        assert section.label
        assert context["more_label"]

    def test_areas_count_their_programmes_and_lead_to_them(self, site_tree):
        areas = home_sections()["areas"].context(site_tree.home.locale, 4)["areas"]
        assert [entry.count for entry in areas] == [3, 0, 0, 3]
        assert areas[0].url == f"{site_tree.programs.url}?bidang=kesehatan"

    def test_campaigns_are_the_running_ones_soonest_end_first(self, site_tree):
        found = home_sections()["campaigns"].context(site_tree.home.locale, 3)["campaigns"]
        assert len(found) == 3
        assert [page.ends_on for page in found] == sorted(page.ends_on for page in found)
        assert {page.reached for page in found} == {500}

    def test_nothing_in_a_language_without_content(self, site_tree):
        english = site_tree.english.home.locale
        assert home_sections()["programs"].context(english, 4)["programs"] == []
        assert home_sections()["campaigns"].context(english, 4)["campaigns"] == []
