"""Both languages stay together: twins, figures, schedules, deletion."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page
from wagtail_localize.models import String, StringTranslation, Translation, TranslationSource

from blocks.translation import is_begun
from config.editing import freshness
from config.editing.pages import with_translation_state
from config.roles import sync_roles
from home.pages.models import NewsPage, StandardPage
from programs.campaigns.models import CampaignPage
from programs.catalog.models import ProgramIndicator, ProgramPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def commit(django_capture_on_commit_callbacks):
    """A context in which what waits for the commit is done."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


@pytest.fixture
def english(site_tree):
    sync_roles()
    return Locale.objects.get(language_code="en")


@pytest.fixture
def program(site_tree, english, commit):
    """A published programme with a target of 100."""
    page = ProgramPage(title="Posyandu", slug="posyandu", summary="Timbang.", area="kesehatan")
    page.indicators = [ProgramIndicator(name="Kunjungan", unit="kunjungan", target=100)]
    return publish(site_tree.programs, page, commit)


def publish(parent, page, commit, **fields):
    """Add ``page`` (or change it) and publish it the way Wagtail does."""
    with commit():
        if page.pk is None:
            page.live = False
            parent.add_child(instance=page)
        for name, value in fields.items():
            setattr(page, name, value)
        page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def translated(page, english, commit, *, texts=(), live=True):
    """Begin the translation of ``page`` and give it ``texts``: pairs of original and English."""
    source, _created = TranslationSource.update_or_create_from_instance(page)
    translation = Translation.objects.create(source=source, target_locale=english)
    for segment in source.stringsegment_set.all():
        text = dict(texts).get(segment.string.data, f"EN {segment.string.data}")
        StringTranslation.objects.create(
            translation_of=segment.string, locale=english, context=segment.context, data=text
        )
    with commit():
        translation.save_target(publish=live)
    return twin(page, english)


def twin(page, english):
    """What there is of ``page`` in English; None if there is nothing."""
    return type(page).objects.filter(translation_key=page.translation_key, locale=english).first()


# Twins


def test_a_published_page_is_mirrored_in_the_other_language(program, english):
    mirror = twin(program, english)
    assert mirror.alias_of_id == program.pk
    assert mirror.live
    assert mirror.get_parent().locale == english


def test_a_page_made_in_the_admin_is_mirrored_at_once(site_tree, english, commit, as_staff):
    client = as_staff("Redaksi")
    url = reverse("wagtailadmin_pages:add", args=["pages", "standardpage", site_tree.home.pk])
    form = {
        "title": "Layanan",
        "slug": "layanan",
        "summary": "Apa saja.",
        "body-count": 0,
        "comments-TOTAL_FORMS": 0,
        "comments-INITIAL_FORMS": 0,
    }
    with commit():
        assert client.post(url, form).status_code == 302
    page = Page.objects.get(slug="layanan", locale=site_tree.home.locale)
    mirror = twin(page, english)
    assert mirror.alias_of_id == page.pk
    assert not mirror.live


def test_an_original_without_its_translation_is_mirrored_again(program, english, commit):
    page = translated(program, english, commit)
    assert page.alias_of_id is None
    with commit():
        page.delete()
    assert twin(program, english).alias_of_id == program.pk


# Begun but not published


def begin(page, english, as_staff):
    """Begin the translation of ``page`` as a translator does."""
    url = reverse("wagtail_localize:submit_page_translation", args=[page.pk])
    assert as_staff("Penerjemah").post(url, {"locales": [english.pk]}).status_code == 302
    return twin(page, english)


def test_a_begun_translation_still_says_that_it_is_none(program, english, commit, as_staff, client):
    with commit():
        begun = begin(program, english, as_staff)
    assert begun.alias_of_id is None
    assert begun.live
    response = client.get(begun.get_url())
    page = response.context["page"]
    assert page.lang == "id"
    assert "language-note" in response.text
    assert list(response.context["alternates"]) == [("id", program.get_url())]
    assert page.canonical(response.wsgi_request) == program.get_url()
    assert ProgramPage.objects.with_lang("en").get(pk=begun.pk).lang == "id"
    assert begun.get_url() not in client.get("/sitemap.xml").text
    state = with_translation_state(Page.objects.filter(pk=program.pk), english).get()
    assert state.translation_state == "waiting"


def test_a_begun_translation_mirrors_until_it_is_published(program, english, commit, as_staff):
    with commit():
        begin(program, english, as_staff)
    publish(None, program, commit, place="Pos RW 003", title="Posyandu Baru")
    begun = twin(program, english)
    assert (begun.place, begun.title, begun.live) == ("Pos RW 003", "Posyandu Baru", True)
    assert is_begun(begun)
    translation = Translation.objects.get()
    with commit():
        translation.save_target(publish=True)
    assert not is_begun(twin(program, english))


def test_complete_texts_that_nobody_published_are_not_shown(
    program, english, commit, as_staff, client
):
    with commit():
        begin(program, english, as_staff)
    source = TranslationSource.objects.get()
    for segment in source.stringsegment_set.all():
        StringTranslation.objects.create(
            translation_of=segment.string, locale=english, context=segment.context, data="EN"
        )
    publish(None, program, commit, place="Pos RW 003")
    assert is_begun(twin(program, english))
    assert twin(program, english).title == "Posyandu"
    state = with_translation_state(Page.objects.filter(pk=program.pk), english).get()
    assert state.translation_state in ("waiting", "offline")


def test_a_begun_translation_goes_and_returns_with_its_original(program, english, commit, as_staff):
    with commit():
        begin(program, english, as_staff)
    with commit():
        program.unpublish()
    assert not twin(program, english).live
    publish(None, program, commit)
    assert twin(program, english).live
    assert is_begun(twin(program, english))


def test_a_translation_is_hidden_once_the_time_of_its_original_is_over(
    site_tree, english, commit, client
):
    soon = timezone.now() + timedelta(days=1)
    page = NewsPage(title="Lomba", slug="lomba", summary="Ikutlah.", expire_at=soon)
    page = publish(site_tree.news, page, commit)
    text = translated(page, english, commit)
    NewsPage.objects.filter(pk=text.pk).update(expire_at=None)
    assert client.get(text.get_url()).status_code == 200
    with time_machine.travel(soon + timedelta(seconds=1)):
        assert client.get(text.get_url()).status_code == 404
        assert not NewsPage.objects.visible().filter(pk=text.pk).exists()
        assert "EN Lomba" not in client.get("/en/berita/").text
        assert text.get_url() not in client.get("/sitemap.xml").text


def test_ancestors_that_are_not_translated_bring_their_language(site_tree, english, commit, client):
    parent = publish(site_tree.home, StandardPage(title="Layanan", slug="layanan"), commit)
    child = publish(parent, StandardPage(title="Surat", slug="surat"), commit)
    html = client.get(twin(child, english).get_url()).text
    assert re.search(r'href="/en/layanan/" lang="id">Layanan<', html)
    assert re.search(r'href="/en/">', html)
    assert not re.search(r'lang="id">Layanan<', client.get(child.get_url()).text)


# Figures and dates


def test_a_changed_figure_reaches_the_translation(program, english, commit):
    page = translated(program, english, commit, texts=[("Posyandu", "Health post")])
    assert page.indicators.get().target == 100
    program.indicators = [program.indicators.get()]
    program.indicators.all()[0].target = 250
    publish(None, program, commit)
    page = twin(program, english)
    assert page.indicators.get().target == 250
    assert page.title == "Health post"
    assert page.live


def test_a_new_text_shows_in_the_original_language_until_translated(program, english, commit):
    translated(program, english, commit)
    publish(None, program, commit, place="Pos RW 003")
    page = twin(program, english)
    assert page.place == "Pos RW 003"
    assert page.title == "EN Posyandu"


def test_a_draft_of_the_original_changes_nothing(program, english, commit):
    translated(program, english, commit)
    program.place = "Pos RW 009"
    with commit():
        program.save_revision()
    assert twin(program, english).place == ""


def test_an_unfinished_draft_translation_stays_a_draft(program, english, commit):
    mirror = twin(program, english)
    mirror.unpublish()
    source, _created = TranslationSource.update_or_create_from_instance(program)
    translation = Translation.objects.create(source=source, target_locale=english)
    with commit():
        translation.save_target(publish=False)
    assert not twin(program, english).live
    publish(None, program, commit, place="Pos RW 003")
    assert not twin(program, english).live


def test_a_translation_taken_offline_on_purpose_stays_offline(program, english, commit):
    page = translated(program, english, commit)
    with commit():
        page.unpublish()
    publish(None, program, commit, place="Pos RW 003")
    assert not twin(program, english).live


def test_a_failing_translation_never_stops_publishing(program, english, commit, monkeypatch):
    translated(program, english, commit)

    def fail(*args, **kwargs):
        raise RuntimeError("broken")

    monkeypatch.setattr(Translation, "save_target", fail)
    assert publish(None, program, commit, place="Pos RW 003").place == "Pos RW 003"
    monkeypatch.setattr(TranslationSource, "update_from_db", fail)
    assert publish(None, program, commit, place="Pos RW 004").place == "Pos RW 004"


def test_what_was_translated_after_publishing_is_not_written_again(
    program, english, commit, monkeypatch
):
    translated(program, english, commit)
    written = []
    monkeypatch.setattr(Translation, "save_target", lambda *a, **k: written.append(1))
    freshness.refresh_translations(program)
    assert not written


# Schedules


def scheduled_campaign(site_tree, **fields):
    """A campaign, approved to go live in an hour."""
    today = timezone.localdate()
    page = CampaignPage(
        title="Nol Jentik",
        slug="nol-jentik",
        summary="Bersama.",
        area="kesehatan",
        starts_on=today,
        ends_on=today + timedelta(days=30),
        goal_value=90,
        goal_unit="%",
        live=False,
        go_live_at=timezone.now() + timedelta(hours=1),
        **fields,
    )
    return site_tree.campaigns.add_child(instance=page)


def test_a_scheduled_page_goes_live_in_both_languages(site_tree, english, commit):
    page = scheduled_campaign(site_tree)
    with commit():
        page.save_revision().publish()
    page.refresh_from_db()
    assert not page.live
    assert not twin(page, english).live
    with commit():
        call_command("publish_scheduled", verbosity=0)
    page.refresh_from_db()
    assert not page.live
    with time_machine.travel(timezone.now() + timedelta(hours=2)), commit():
        call_command("publish_scheduled", verbosity=0)
    page.refresh_from_db()
    assert page.live
    assert twin(page, english).live


def test_a_translation_prepared_beforehand_goes_live_with_the_original(site_tree, english, commit):
    page = scheduled_campaign(site_tree)
    with commit():
        page.save_revision().publish()
    assert not translated(page, english, commit, live=False).live
    with time_machine.travel(timezone.now() + timedelta(hours=2)), commit():
        call_command("publish_scheduled", verbosity=0)
    mirror = twin(page, english)
    assert mirror.live
    assert mirror.title == "EN Nol Jentik"


@pytest.mark.parametrize("is_translated", [False, True])
def test_an_expired_page_goes_offline_in_both_languages(site_tree, english, commit, is_translated):
    page = NewsPage(
        title="Lomba",
        slug="lomba",
        summary="Ikutlah.",
        expire_at=timezone.now() + timedelta(days=1),
    )
    page = publish(site_tree.news, page, commit)
    if is_translated:
        translated(page, english, commit)
    assert twin(page, english).live
    with time_machine.travel(timezone.now() + timedelta(days=2)), commit():
        call_command("publish_scheduled", verbosity=0)
    page.refresh_from_db()
    assert (page.live, page.expired) == (False, True)
    assert not twin(page, english).live


def test_a_longer_schedule_of_the_original_counts_for_the_translation(site_tree, english, commit):
    soon, later = (timezone.now() + timedelta(days=days) for days in (1, 9))
    page = NewsPage(title="Lomba", slug="lomba", summary="Ikutlah.", expire_at=soon)
    page = publish(site_tree.news, page, commit)
    translated(page, english, commit)
    publish(None, page, commit, expire_at=later)
    with time_machine.travel(timezone.now() + timedelta(days=2)), commit():
        call_command("publish_scheduled", verbosity=0)
    assert twin(page, english).live


# Offline and away


def test_a_translation_goes_offline_and_comes_back_with_its_original(program, english, commit):
    translated(program, english, commit)
    with commit():
        program.unpublish()
    assert not twin(program, english).live
    publish(None, program, commit)
    assert twin(program, english).live


def test_deleting_an_original_in_the_admin_asks_and_takes_its_translation(
    program, english, commit, as_staff
):
    page = translated(program, english, commit)
    client = as_staff("Penelaah")
    url = reverse("wagtailadmin_pages:delete", args=[program.pk])
    assert client.get(url).context["translation_count"] == 1
    with commit():
        client.post(url)
    assert not Page.objects.filter(pk__in=[program.pk, page.pk]).exists()


def test_deleting_an_original_by_other_ways_keeps_its_translation_as_a_draft(
    program, english, commit
):
    page = translated(program, english, commit)
    with commit():
        program.delete()
    page.refresh_from_db()
    assert not page.live
    assert page.alias_of_id is None


def test_deleting_an_original_removes_its_mirror(program, english, commit):
    mirror = twin(program, english)
    with commit():
        program.delete()
    assert not Page.objects.filter(pk=mirror.pk).exists()


def test_deleting_a_translation_leaves_the_original(program, english, commit, as_staff):
    page = translated(program, english, commit)
    client = as_staff("Penelaah")
    with commit():
        client.post(reverse("wagtailadmin_pages:delete", args=[page.pk]))
    program.refresh_from_db()
    assert program.live


def test_a_moved_page_takes_its_twin_along(site_tree, english, commit, as_staff):
    page = publish(site_tree.home, StandardPage(title="PPID", slug="ppid"), commit)
    client = as_staff("Penelaah")
    url = reverse("wagtailadmin_pages:move_confirm", args=[page.pk, site_tree.standard.pk])
    with commit():
        client.post(url)
    assert twin(page, english).get_parent().pk == site_tree.english.standard.pk


def test_strings_are_kept_for_both(program, english, commit):
    translated(program, english, commit)
    assert String.objects.filter(data="Posyandu").exists()
