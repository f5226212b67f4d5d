"""Reports and "Checked": what to read again, what to translate, with filters and exports."""

from datetime import timedelta

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, PageLogEntry
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from config.editing.history import CHECKED
from config.editing.services import mark_checked
from home.pages.models import NewsPage, StandardPage

pytestmark = pytest.mark.django_db

CHECK = reverse("editing:pages_to_check")
TRANSLATE = reverse("editing:missing_translations")


@pytest.fixture
def today():
    return timezone.localdate()


@pytest.fixture
def overdue(site_tree, today):
    """A page that should have been checked yesterday, with an unfinished draft."""
    page = StandardPage(
        title="Layanan", slug="layanan", summary="Apa saja.", review_due=today - timedelta(days=1)
    )
    site_tree.home.add_child(instance=page)
    page.save_revision().publish()
    page = StandardPage.objects.get(pk=page.pk)
    page.title = "Layanan, naskah baru"
    page.save_revision()
    return StandardPage.objects.get(pk=page.pk)


def titles(response):
    return [page.title for page in response.context["object_list"]]


def exported(response):
    return b"".join(response.streaming_content).decode()


# Checked


def test_checking_sets_the_day_everywhere_but_publishes_nothing(overdue, staff, today):
    next_due = today + timedelta(days=180)
    mark_checked(actor=staff("Redaksi"), page=overdue, next_due=next_due)
    overdue.refresh_from_db()
    assert overdue.review_due == next_due
    assert overdue.title == "Layanan"
    overdue.get_latest_revision().publish()
    overdue.refresh_from_db()
    assert (overdue.title, overdue.review_due) == ("Layanan, naskah baru", next_due)


def test_checking_counts_for_the_twins(overdue, staff, today, site_tree):
    twin = overdue.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    mark_checked(actor=staff("Redaksi"), page=overdue, next_due=today + timedelta(days=9))
    twin.refresh_from_db()
    assert twin.review_due == today + timedelta(days=9)


def test_checking_leaves_a_line_in_the_history(overdue, staff, today):
    actor = staff("Redaksi")
    mark_checked(actor=actor, page=overdue, next_due=today + timedelta(days=9))
    entry = PageLogEntry.objects.get(page=overdue.pk, action=CHECKED)
    assert entry.user == actor
    assert str((today + timedelta(days=9)).year) in entry.message


@pytest.mark.parametrize("role", ["Lurah", "Penerjemah"])
def test_whoever_may_not_edit_may_not_check(overdue, staff, today, role):
    with pytest.raises(PermissionDenied):
        mark_checked(actor=staff(role), page=overdue, next_due=today + timedelta(days=9))


def test_the_next_check_is_in_the_future(overdue, staff, today):
    with pytest.raises(ValidationError):
        mark_checked(actor=staff("Redaksi"), page=overdue, next_due=today)


def test_the_button_asks_for_a_day_and_leads_back(overdue, as_staff, today):
    client = as_staff("Redaksi")
    edit = reverse("wagtailadmin_pages:edit", args=[overdue.pk])
    url = reverse("editing:checked", args=[overdue.pk])
    assert url in client.get(edit).content.decode()
    assert client.get(url, {"next": CHECK}).status_code == 200
    response = client.post(url, {"next_due": today + timedelta(days=183), "next": CHECK})
    assert (response.status_code, response.url) == (302, CHECK)
    assert titles(client.get(CHECK)) == []


def test_a_day_in_the_past_is_refused_beside_the_form(overdue, as_staff, today):
    response = as_staff("Redaksi").post(
        reverse("editing:checked", args=[overdue.pk]), {"next_due": today - timedelta(days=1)}
    )
    assert response.status_code == 200
    assert response.context["form"].errors


@pytest.mark.parametrize("value", ["", "besok", "2026-13-40", "9" * 5000])
def test_nonsense_is_refused_beside_the_form(overdue, as_staff, value):
    url = reverse("editing:checked", args=[overdue.pk])
    response = as_staff("Redaksi").post(url, {"next_due": value})
    assert response.status_code == 200
    assert response.context["form"].errors


def test_there_is_no_button_on_translations_and_for_the_root(overdue, as_staff, site_tree):
    client = as_staff("Penelaah")
    english = site_tree.english.standard
    html = client.get(reverse("wagtailadmin_pages:edit", args=[english.pk])).content.decode()
    assert reverse("editing:checked", args=[english.pk]) not in html
    assert client.get(reverse("editing:checked", args=[english.pk])).status_code == 404
    assert client.get(reverse("editing:checked", args=[999_999])).status_code == 404


# Pages to check


def test_the_report_lists_what_is_due_longest_overdue_first(overdue, site_tree, as_staff, today):
    for title, days in (("Lama sekali", -90), ("Hari ini", 0), ("Besok", 1)):
        page = StandardPage(
            title=title, slug=f"hari{days}", review_due=today + timedelta(days=days)
        )
        site_tree.home.add_child(instance=page)
    assert titles(as_staff("Redaksi").get(CHECK)) == ["Lama sekali", "Layanan", "Hari ini"]


def test_what_was_not_touched_for_half_a_year_is_due(site_tree, as_staff):
    news = site_tree.news.add_child(instance=NewsPage(title="Kabar", slug="kabar"))
    moments = {site_tree.standard: 184, site_tree.programs: 182, news: 400}
    for page, days in moments.items():
        Page.objects.filter(pk=page.pk).update(
            last_published_at=timezone.now() - timedelta(days=days)
        )
    assert titles(as_staff("Redaksi").get(CHECK)) == ["Tentang kami"]


def test_it_is_filtered_by_type(overdue, as_staff):
    client = as_staff("Redaksi")
    from django.contrib.contenttypes.models import ContentType

    for model, expected in ((StandardPage, ["Layanan"]), (NewsPage, [])):
        content_type = ContentType.objects.get_for_model(model).pk
        assert titles(client.get(CHECK, {"content_type": content_type})) == expected
    bad = client.get(CHECK, {"content_type": "x", "last_published_at": "y"})
    assert titles(bad) == []
    assert "Mohon periksa saringan" in bad.context["no_results_message"]


def test_it_is_exported(overdue, as_staff):
    client = as_staff("Redaksi")
    text = exported(client.get(CHECK, {"export": "csv"}))
    assert "Layanan" in text
    assert str(overdue.review_due) in text
    xlsx = client.get(CHECK, {"export": "xlsx"})
    assert b"".join(xlsx.streaming_content).startswith(b"PK")


# Missing translations


@pytest.fixture
def english(db):
    return Locale.objects.get_or_create(language_code="en")[0]


def begin(page, english, *, translate, publish=True):
    """Begin the translation of ``page``; ``translate`` says whether its texts are translated."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=english)
    if translate:
        for segment in source.stringsegment_set.all():
            StringTranslation.objects.create(
                translation_of=segment.string,
                locale=english,
                context=segment.context,
                data="English",
            )
    translation.save_target(publish=publish)


@pytest.fixture
def four(site_tree, english, django_capture_on_commit_callbacks):
    """One page in each state of translation."""
    pages = {}
    for name in ("tidak ada", "sebagian", "luring", "lengkap"):
        page = StandardPage(title=name, slug=name.replace(" ", "-"), summary=f"Isi {name}.")
        site_tree.home.add_child(instance=page)
        page.save_revision().publish()
        pages[name] = StandardPage.objects.get(pk=page.pk)
    with django_capture_on_commit_callbacks(execute=True):
        begin(pages["sebagian"], english, translate=False)
        begin(pages["luring"], english, translate=True, publish=False)
        begin(pages["lengkap"], english, translate=True)
    return pages


def test_the_report_lists_what_is_not_completely_translated(four, as_staff):
    response = as_staff("Penerjemah").get(TRANSLATE)
    states = {page.title: page.translation_state for page in response.context["object_list"]}
    assert {k: v for k, v in states.items() if k in four} == {
        "tidak ada": "missing",
        "sebagian": "waiting",
        "luring": "offline",
    }


@pytest.mark.parametrize(
    ("state", "title"),
    [
        ("missing", "tidak ada"),
        ("waiting", "sebagian"),
        ("offline", "luring"),
        ("complete", "lengkap"),
    ],
)
def test_it_is_filtered_by_state(four, as_staff, state, title):
    response = as_staff("Penerjemah").get(TRANSLATE, {"translation_state": state})
    assert [t for t in titles(response) if t in four] == [title]


def test_its_buttons_lead_to_where_the_work_is_done(four, as_staff):
    client = as_staff("Penerjemah")
    client.get(TRANSLATE)
    from config.editing.columns import translate_url

    for page in client.get(TRANSLATE).context["object_list"]:
        assert client.get(translate_url(page)).status_code == 200


def test_it_is_exported_with_words(four, as_staff):
    text = exported(as_staff("Penerjemah").get(TRANSLATE, {"export": "csv"}))
    assert "tidak ada" in text
    assert "lengkap" not in text


@pytest.mark.parametrize("url", [CHECK, TRANSLATE])
def test_the_number_of_queries_does_not_grow(
    url, site_tree, as_staff, django_assert_max_num_queries
):
    client = as_staff("Redaksi")
    for number in range(8):
        page = StandardPage(title=f"Hal {number}", slug=f"hal-{number}", review_due="2026-01-01")
        site_tree.home.add_child(instance=page)
    client.get(url)
    with django_assert_max_num_queries(24):
        assert len(client.get(url).context["object_list"]) >= 8


@pytest.mark.parametrize("url", [CHECK, TRANSLATE])
@pytest.mark.parametrize("query", ["p=abc", "p=-1", "p=999999", "export=pdf", "ordering=x"])
def test_odd_queries_do_no_harm(url, query, site_tree, as_staff):
    assert as_staff("Redaksi").get(f"{url}?{query}").status_code in (200, 404)
