"""The traps of the Indonesian locale (domain facts, section 8), each set off on purpose."""

import re
from datetime import UTC, date, datetime, time
from decimal import Decimal

import pytest
from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.template import Context, Template
from django.template.loader import get_template
from django.test import Client
from django.utils import timezone
from django.utils.formats import get_format
from django.utils.translation import override
from wagtail.admin.panels import get_edit_handler

from blocks.stream.weekdays import WEEKDAYS, hours_text
from forums.people.models import User
from home.pages.models import StandardPage
from programs.campaigns.models import CampaignPage
from programs.catalog.numbers import NumberField
from programs.partners.models import Institution
from tests.factories.news import institution, news
from tests.factories.people import UserFactory

ROOT = settings.BASE_DIR
MOMENT = datetime(2026, 11, 23, 18, 5, tzinfo=UTC)
FLOORS = ("site", "home", "programs", "forums", "blocks")
# Numbers that HTML and SVG read: a comma in one of them breaks the drawing.
NUMERIC = re.compile(
    r"\s(?:cx|cy|r|rx|x|y|x1|x2|y1|y2|width|height|value|max|min|colspan|tabindex|"
    r"stroke-width|stroke-dashoffset|data-latitude|data-longitude)=\"(-?[\d.,]+)\""
)
PLAIN_NUMBER = re.compile(r"-?\d+(\.\d{1,2}|\.\d{4,})?")


def draw(source, **values):
    return Template(source).render(Context(values))


def templates():
    """The sources of all our templates by path."""
    paths = [path for floor in FLOORS for path in (ROOT / floor).rglob("*.html")]
    assert len(paths) > 50
    return {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in paths}


def pages(client, addresses):
    """The HTML of these addresses."""
    for address in addresses:
        response = client.get(address)
        assert response.status_code == 200, address
        yield address, response.content.decode()


# Dates and times


@pytest.mark.parametrize(
    ("language", "day", "full", "clock"),
    [
        ("id", "24 November 2026", "Selasa, 24 November 2026", "01.05 WIB"),
        ("en", "24 November 2026", "Tuesday, 24 November 2026", "01:05 WIB"),
    ],
)
def test_dates_are_written_out_in_jakarta_time(language, day, full, clock):
    with override(language):
        assert draw("{{ m|long_date }}", m=MOMENT) == day
        assert draw("{{ m|weekday_date }}", m=MOMENT) == full
        assert draw("{{ m|clock }}", m=MOMENT) == clock


@pytest.mark.parametrize("language", ["id", "en"])
def test_even_a_bare_date_is_not_abbreviated(language):
    mark = "." if language == "id" else ":"
    with override(language):
        assert draw("{{ m }}", m=MOMENT) == f"24 November 2026, 01{mark}05"
        assert draw("{{ d }}", d=date(2026, 11, 24)) == "24 November 2026"
        assert draw("{{ d|date }}", d=date(2026, 8, 17)) in ("17 Agustus 2026", "17 August 2026")


def test_no_page_shows_an_abbreviated_date(client, furnished):
    short = re.compile(r"\b\d{1,2} (?:Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des)[a-z]?\. \d")
    for address, html in pages(client, furnished.addresses):
        assert not short.search(html), address


def test_hours_have_a_point_in_indonesian():
    with override("id"):
        assert hours_text(time(9), time(11, 30)) == "09.00–11.30 WIB"
    with override("en"):
        assert hours_text(time(9), time(11, 30)) == "09:00–11:30 WIB"


def test_clock_runs_on_jakarta_time():
    assert settings.TIME_ZONE == "Asia/Jakarta"
    assert settings.USE_TZ
    assert timezone.localtime(MOMENT).date() == date(2026, 11, 24)
    assert timezone.localtime(MOMENT).tzname() == "WIB"


@pytest.mark.parametrize("language", ["id", "en"])
def test_week_begins_on_monday(language):
    with override(language):
        assert get_format("FIRST_DAY_OF_WEEK") == 1
    assert WEEKDAYS[0][0] == "1"
    assert str(WEEKDAYS[0][1]) in ("Monday", "Senin")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "text", ["24/11/2026", "24-11-2026", "24 November 2026", "2026-11-24", "24 Nov 2026"]
)
def test_dates_are_read_with_the_day_first(language, text):
    with override(language):
        assert forms.DateField().clean(text) == date(2026, 11, 24)


@pytest.mark.parametrize("language", ["id", "en"])
def test_american_dates_are_refused_not_guessed(language):
    with override(language), pytest.raises(ValidationError):
        forms.DateField().clean("11/24/2026")
    with override(language):
        assert forms.DateField().clean("03/04/2026") == date(2026, 4, 3)


def test_times_are_read_with_point_and_colon():
    with override("id"):
        assert forms.TimeField().clean("14.00") == forms.TimeField().clean("14:00") == time(14)


def test_date_inputs_have_values_that_browsers_read():
    found = [
        (path, tag)
        for path, source in templates().items()
        for tag in re.findall(r"<input[^>]*type=\"date\"[^>]*>", source)
    ]
    for path, tag in found:
        assert 'date:"Y-m-d"' in tag or "{{" not in tag, path


# Numbers


def test_years_have_no_thousands_separator(client, furnished):
    wrong = re.compile(r"(?<![\d.,])(?:1[.,]9\d\d|2[.,]0[23]\d)(?![\d.,])")
    for address, html in pages(client, furnished.addresses):
        assert not wrong.search(re.sub(r" d=\"[^\"]*\"", "", html)), address


def test_addresses_and_attributes_have_plain_numbers(client, furnished):
    for address, html in pages(client, furnished.addresses):
        for value in NUMERIC.findall(html):
            assert PLAIN_NUMBER.fullmatch(value), (address, value)
        for link in re.findall(r"(?:href|src|action)=\"([^\"]*)\"", html):
            assert not re.search(r"\d[.,]\d{3}(?![\d.])(?=[/?&-]|$)", link), (address, link)


def test_large_keys_stay_plain(client, site_tree):
    page = StandardPage(pk=123456, title="Besar", summary="Kunci besar.")
    site_tree.home.add_child(instance=page)
    item = news(site_tree.news, "Kabar", pk=1234567)
    place = institution(site_tree.home.locale, "balai", pk=7654321)
    for url in (page.url, item.url, "/en" + page.url, f"/lembaga/{place.slug}/", "/", "/berita/"):
        html = client.get(url).content.decode()
        for number in ("123[.,]456", "1[.,]234[.,]567", "7[.,]654[.,]321"):
            assert not re.search(number, html), url
    assert "/-/bagikan/123456-" in client.get(page.url).content.decode()


def test_coordinates_have_a_decimal_point(client, site_tree):
    place = institution(
        site_tree.home.locale,
        "balai",
        latitude=Decimal("-6.30840"),
        longitude=Decimal("106.83800"),
        address="Jl. Nangka No. 12",
    )
    for prefix in ("", "/en"):
        html = client.get(f"{prefix}/lembaga/{place.slug}/").content.decode()
        assert "-6.3084" in html
        assert not re.search(r"6,308|106,838|6%2C308", html)


def test_numbers_and_money():
    with override("id"):
        assert draw("{{ n|number }}", n=Decimal("1250000.50")) == "1.250.000,5"
        assert draw("{{ n|rupiah }}", n=15000) == "Rp15.000"
        assert draw("{{ n|rupiah }}", n=Decimal("15000.50")) == "Rp15.000,5"
        assert draw("{{ n|percent }}", n=Decimal("88.31")) == "88,31%"
    with override("en"):
        assert draw("{{ n|number }}", n=Decimal("1250000.50")) == "1,250,000.5"
        assert draw("{{ n|rupiah }}", n=15000) == "Rp15,000"


def test_rupiah_is_never_written_with_a_space():
    content = (ROOT / "site" / "config" / "demo" / "content").rglob("*.py")
    texts = {**templates(), **{path.name: path.read_text("utf-8") for path in content}}
    spaced = re.compile(r"\bRp\.? ?\s+\d|\bRp\.\d|\bIDR\b")
    assert [name for name, text in texts.items() if spaced.search(text)] == []


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("id", "15.000", "15000"),
        ("id", "15.000,50", "15000.50"),
        ("id", "1,5", "1.5"),
        ("id", "15000", "15000"),
        ("en", "15,000", "15000"),
        ("en", "15,000.50", "15000.50"),
    ],
)
def test_numbers_are_read_as_people_write_them(language, text, value):
    with override(language):
        assert NumberField().clean(text) == Decimal(value)


@pytest.mark.parametrize(("language", "text"), [("id", "1.5"), ("id", "15,000.5"), ("en", "1,5")])
def test_numbers_that_may_mean_two_things_are_refused(language, text):
    with override(language), pytest.raises(ValidationError):
        NumberField().clean(text)


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["id", "en"])
def test_number_fields_of_the_admin_keep_what_they_show(language):
    with override(language):
        form = get_edit_handler(Institution).get_form_class()(
            instance=Institution(latitude=Decimal("-6.30840"), longitude=Decimal("106.83800"))
        )
        assert 'value="-6.30840"' in str(form["latitude"])
        field = form.fields["latitude"]
        assert field.clean("-6.30840") == Decimal("-6.3084")


@pytest.mark.django_db
def test_goal_of_a_campaign_comes_back_as_it_was():
    with override("id"):
        form_class = CampaignPage.get_edit_handler().get_form_class()
        field = form_class.base_fields["goal_value"]
        shown = field.widget.render("goal_value", field.prepare_value(Decimal("1500.00")))
        value = re.search(r'value="([^"]*)"', shown)[1]
        assert field.clean(value) == Decimal(1500)


# Words


def test_indonesian_has_no_plural_suffix():
    for path, source in templates().items():
        assert "|pluralize" not in source, path
    with override("id"):
        assert draw(
            "{% load i18n %}{% blocktranslate count n=n %}{{ n }} file{% plural %}{{ n }} files"
            "{% endblocktranslate %}",
            n=2,
        ).startswith("2 ")


def test_residents_are_addressed_formally():
    informal = re.compile(r"\b(?:kamu|kalian|lo|lu|gue|gua)\b|\b\w+mu\b(?<!kamu)", re.IGNORECASE)
    catalogue = (ROOT / "locale" / "id" / "LC_MESSAGES" / "django.po").read_text("utf-8")
    words = re.findall(r'^msgstr(?:\[\d\])? "(.*)"$', catalogue, re.MULTILINE)
    wrong = {w.lower() for text in words for w in informal.findall(text)}
    assert wrong <= {"bertemu", "ketemu", "temu", "tamu", "ilmu", "jamu", "semu", "bumbu"}


@pytest.mark.parametrize("name", ["Sutarmi", "H. Sudirman, S.E.", "Ny", "Siti Nurhaliza binti Ali"])
@pytest.mark.django_db
def test_one_name_is_enough(name):
    user = UserFactory.build(name=name, email="satu@example.org")
    user.full_clean(exclude=["password"])
    assert str(user.get_full_name()) == name
    assert not {"first_name", "last_name"} & {field.name for field in User._meta.get_fields()}


@pytest.mark.parametrize("name", ["", "S", "x" * 101])
@pytest.mark.django_db
def test_names_have_2_to_100_characters(name):
    with pytest.raises(ValidationError) as caught:
        UserFactory.build(name=name).full_clean(exclude=["password"])
    assert "name" in caught.value.message_dict


def test_rt_and_rw_have_three_digits():
    content = (ROOT / "site" / "config" / "demo" / "content").rglob("*.py")
    texts = {**templates(), **{path.name: path.read_text("utf-8") for path in content}}
    short = re.compile(r"\bR[TW] (?!\d{3}\b)\d+")
    found = {name: short.findall(text) for name, text in texts.items()}
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


# Django's own English pages

BARE = (
    "The requested resource was not found",
    "Server Error (500)",
    "Bad Request (400)",
    "403 Forbidden",
    "CSRF verification failed",
)


@pytest.mark.django_db
@pytest.mark.parametrize("prefix", ["", "/en"])
@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("get", "/tidak-ada/", 404),
        ("get", "/cari/?q=a&q=b", 400),
        ("get", "/cari/?q=%00", 400),
        ("get", "/program/?bidang=x", 404),
        ("post", "/cari/", 405),
        ("delete", "/mitra/", 405),
    ],
)
def test_error_pages_are_our_own(client, site_tree, prefix, method, path, status):
    response = getattr(client, method)(f"{prefix}{path}")
    html = response.content.decode()
    assert response.status_code == status
    assert f'<html lang="{"en" if prefix else "id"}"' in html
    assert '<main id="isi"' in html
    assert not any(text in html for text in BARE)


@pytest.mark.django_db
def test_csrf_page_is_our_own(site_tree):
    strict = Client(enforce_csrf_checks=True)
    response = strict.post("/admin/login/", {"username": "a", "password": "b"})
    assert response.status_code == 403
    assert '<main id="isi"' in response.content.decode()
    assert not any(text in response.content.decode() for text in BARE)


def test_page_of_a_broken_server_is_our_own():
    html = get_template("500.html").render({})
    assert '<main id="isi"' in html
    assert not any(text in html for text in BARE)
