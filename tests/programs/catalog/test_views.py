"""The staff's progress screens."""

import pytest
from django.urls import reverse

from programs.catalog.days import today
from programs.catalog.models import Measurement, ProgramPage
from programs.catalog.wagtail_hooks import ProgressMenuItem, record_progress_button
from tests.factories.people import UserFactory
from tests.factories.programs import make_campaign, make_program, measure
from tests.factories.queries import queries_of
from tests.factories.tree import translate

pytestmark = pytest.mark.django_db


@pytest.fixture
def program(site_tree):
    """A programme with two indicators."""
    return make_program(
        site_tree.programs,
        "Posyandu",
        indicators=[("Kunjungan", "orang", 180), ("Timbang", "%", 85)],
    )


@pytest.fixture
def keys(program):
    """The keys of its series."""
    return [series.key for series in program.measured_series()]


@pytest.fixture
def admin(client):
    """A client signed in as someone who may do everything."""
    client.force_login(UserFactory(administrator=True))
    return client


def record_url(program, key=None):
    url = reverse("progress:record", args=[program.pk])
    return f"{url}?series={key}" if key else url


class TestOverview:
    def test_lists_all_series_with_their_newest_value(self, admin, site_tree, program, keys):
        measure(keys[0], 96, 163)
        make_campaign(site_tree.campaigns, "Satu Rumah")
        response = admin.get(reverse("progress:overview"))
        text = response.content.decode()
        assert [state.page.title for state in response.context["rows"]] == [
            "Posyandu",
            "Satu Rumah",
            "Posyandu",
        ]
        assert "163 orang" in text

    def test_without_anything_to_measure(self, admin, site_tree):
        assert admin.get(reverse("progress:overview")).status_code == 200

    @pytest.mark.parametrize("page", ["abc", "-1", "999999999", ""])
    def test_any_page_number(self, admin, program, page):
        assert admin.get(reverse("progress:overview"), {"p": page}).status_code == 200

    def test_queries_do_not_grow(self, admin, site_tree):
        url = reverse("progress:overview")
        counts = []
        for _ in range(2):
            for _ in range(10):
                page = make_program(site_tree.programs, indicators=[("A", "x", 1), ("B", "x", 1)])
                measure(page.measured_series()[0].key, 1, 2, 3)
            counts.append(queries_of(admin, url))
        assert counts[0] == counts[1]

    @pytest.mark.parametrize(
        ("role", "status"),
        [("Redaksi", 200), ("Penelaah", 200), ("Administrator", 200), ("Lurah", 302)],
    )
    def test_roles(self, as_staff, program, role, status):
        assert as_staff(role).get(reverse("progress:overview")).status_code == status

    def test_visitors_are_asked_to_sign_in(self, client, program):
        for url in (reverse("progress:overview"), record_url(program)):
            response = client.get(url)
            assert response.status_code == 302
            assert "login" in response.url


class TestRecord:
    def test_records_and_returns_to_the_same_series(self, admin, program, keys):
        url = record_url(program, keys[1])
        data = {"measured_on": today().isoformat(), "value": "1.250,5", "note": "Buku kader"}
        response = admin.post(url, data)
        assert (response.status_code, response.url) == (302, url)
        row = Measurement.objects.get()
        assert (row.series, str(row.value), row.note) == (keys[1], "1250.50", "Buku kader")
        assert "1.250,5" in admin.get(url).content.decode()

    @pytest.mark.parametrize(
        ("data", "field"),
        [
            ({"value": ""}, "value"),
            ({"value": "12.5"}, "value"),
            ({"value": "-3"}, "value"),
            ({"value": "9" * 30}, "value"),
            ({"measured_on": ""}, "measured_on"),
            ({"measured_on": "kemarin"}, "measured_on"),
            ({"measured_on": "9999-12-31"}, "measured_on"),
            ({"note": "x" * 201}, "note"),
        ],
    )
    def test_errors_stand_beside_the_field_and_keep_what_was_typed(
        self, admin, program, data, field
    ):
        sent = {"measured_on": today().isoformat(), "value": "12", "note": "Catatan", **data}
        response = admin.post(record_url(program), sent)
        assert response.status_code == 200
        assert list(response.context["form"].errors) == [field]
        assert not Measurement.objects.exists()

    def test_a_second_value_for_a_day(self, admin, program, keys):
        measure(keys[0], 5)
        data = {"measured_on": today().isoformat(), "value": "6", "note": ""}
        response = admin.post(record_url(program), data)
        assert list(response.context["form"].errors) == ["measured_on"]

    @pytest.mark.parametrize(
        ("query", "status"),
        [
            ("", 200),
            ("?series=abc", 404),
            ("?series=00000000-0000-0000-0000-000000000000", 404),
            ("?series=a&series=b", 400),
        ],
    )
    def test_series_in_the_address(self, admin, program, query, status):
        assert admin.get(record_url(program) + query).status_code == status

    def test_pages_that_measure_nothing(self, admin, site_tree):
        assert admin.get(record_url(site_tree.standard)).status_code == 404
        assert admin.get(reverse("progress:record", args=[10**9])).status_code == 404
        assert admin.get(record_url(make_program(site_tree.programs))).status_code == 200

    def test_translators_keep_no_figures(self, as_staff, program):
        copy = translate(program, "Health post")
        client = as_staff("Penerjemah")
        data = {"measured_on": today().isoformat(), "value": "6"}
        for page in (program, copy):
            assert client.post(record_url(page), data).status_code == 302
        assert not Measurement.objects.exists()


class TestCorrectAndDelete:
    def test_correct(self, admin, keys):
        [row] = measure(keys[0], 5)
        url = reverse("progress:correct", args=[row.pk])
        assert 'value="5"' in admin.get(url).content.decode()
        data = {"measured_on": today().isoformat(), "value": "7,5", "note": "Salah ketik"}
        assert admin.post(url, data).status_code == 302
        row.refresh_from_db()
        assert (str(row.value), row.note) == ("7.50", "Salah ketik")

    def test_delete_asks_first(self, admin, keys):
        [row] = measure(keys[0], 5)
        url = reverse("progress:delete", args=[row.pk])
        assert admin.get(url).status_code == 200
        assert Measurement.objects.exists()
        assert admin.post(url).status_code == 302
        assert not Measurement.objects.exists()

    def test_values_without_a_page(self, admin, site_tree):
        [row] = measure(site_tree.standard.translation_key, 5)
        for name in ("correct", "delete"):
            assert admin.get(reverse(f"progress:{name}", args=[row.pk])).status_code == 404
            assert admin.get(reverse(f"progress:{name}", args=[10**9])).status_code == 404

    @pytest.mark.parametrize(
        ("role", "corrects", "deletes"),
        [("Redaksi", 200, 302), ("Penelaah", 200, 200), ("Penerjemah", 302, 302)],
    )
    def test_roles(self, as_staff, keys, role, corrects, deletes):
        [row] = measure(keys[0], 5)
        client = as_staff(role)
        assert client.get(reverse("progress:correct", args=[row.pk])).status_code == corrects
        assert client.get(reverse("progress:delete", args=[row.pk])).status_code == deletes
        if deletes == 302:
            client.post(reverse("progress:delete", args=[row.pk]))
            assert Measurement.objects.exists()


class TestWays:
    @pytest.mark.parametrize(
        ("role", "shown"), [("Redaksi", True), ("Penelaah", True), ("Lurah", False)]
    )
    def test_the_button_on_the_page(self, staff, program, role, shown):
        buttons = list(record_progress_button(program, staff(role), "edit"))
        assert bool(buttons) is shown

    def test_no_button_where_nothing_is_measured_or_in_translations(self, site_tree, program):
        boss = UserFactory(administrator=True)
        assert not list(record_progress_button(site_tree.standard, boss, "edit"))
        copy = ProgramPage.objects.get(pk=translate(program, "Post").pk)
        assert not list(record_progress_button(copy, boss, "edit"))

    @pytest.mark.parametrize(("role", "shown"), [("Redaksi", True), ("Lurah", False)])
    def test_the_menu_item(self, staff, program, rf, role, shown):
        request = rf.get("/")
        request.user = staff(role)
        assert ProgressMenuItem("x", "/").is_shown(request) is shown

    def test_the_history_of_the_page_shows_it(self, admin, program, keys):
        admin.post(record_url(program), {"measured_on": today().isoformat(), "value": "12"})
        history = admin.get(reverse("wagtailadmin_pages:history", args=[program.pk]))
        assert "12" in history.content.decode()
