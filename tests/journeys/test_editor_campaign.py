"""Journey 6: a campaign page from blocks to both languages, by three people and the worker.

The editor builds the page with previews, schedules and submits it. The reviewer approves. The
worker publishes. The translator sees what is missing in English and translates it.
"""

from datetime import timedelta

import pytest
import time_machine
from django.conf import settings
from django.utils import timezone
from wagtail.models import Locale

from config.serving.worker import BackgroundWorker
from programs.campaigns.models import CampaignPage
from tests.factories.page_editor import Desk, approve, submit

pytestmark = pytest.mark.browser

TITLE, SLUG = "Seribu Pohon Gang", "seribu-pohon-gang"
LIVE_IN = timedelta(hours=3)
EVERY_MINUTE = settings.PERIODIC_JOBS["publish_scheduled"]


def write_campaign(desk):
    """Fill the form, add two blocks from the picker, look at the preview of one."""
    today = timezone.localdate()
    desk.click(".balai-home__shortcuts a[href*='campaignpage']")
    desk.wait_for_editor()
    for name, value in {
        "title": TITLE,
        "summary": "Satu gang, satu pohon.",
        "goal_value": 1000,
        "goal_unit": "pohon",
        "starts_on": today.isoformat(),
        "ends_on": (today + timedelta(days=40)).isoformat(),
    }.items():
        desk.fill(name, value)
        desk.page.keyboard.press("Escape")
    desk.page.select_option("[name=area]", "lingkungan")
    add_block(desk, "title")
    desk.fill("body-0-value-text", "Mengapa menanam")
    add_block(desk, "openquote")
    desk.fill("body-1-value-text", "Teduh itu milik bersama.")


def add_block(desk, icon):
    """Open the picker at the end of the body, look at the block's preview, and choose it."""
    desk.page.locator("[id*='-body-section'] .c-sf-add-button").last.click()
    row = desk.page.locator(f".w-combobox__option-row:has(use[href='#icon-{icon}'])").first
    row.locator(".w-combobox__option-preview").click()
    preview = desk.page.frame_locator(".w-combobox-preview iframe").locator("body")
    assert preview.inner_text().strip()
    row.locator("[role=option]").click()


def schedule(desk, moment):
    """Say when the page is to go live."""
    desk.wait_for_editor()
    desk.click("[data-side-panel-toggle=status]")
    desk.click("[data-a11y-dialog-show=schedule-publishing-dialog]")
    desk.fill("go_live_at", timezone.localtime(moment).strftime("%Y-%m-%d %H:%M"))
    desk.page.keyboard.press("Tab")  # closes the calendar
    with desk.page.expect_navigation():
        desk.page.locator("#schedule-publishing-dialog [type=submit]").press("Enter")


def see(visitor, url, *texts):
    """Open a public page and find all ``texts`` on it."""
    assert visitor.goto(url).status == 200
    shown = visitor.inner_text("main")
    for text in texts:
        assert text in shown


def test_a_campaign_from_the_first_block_to_both_languages(live_server, browser, site_tree, staff):
    people = {role: staff(role) for role in ("Redaksi", "Penelaah", "Penerjemah")}
    moment = timezone.now() + LIVE_IN
    indonesian_url = f"{live_server.url}/kampanye/{SLUG}/"
    visitor = browser.new_page()

    editor = Desk(browser, live_server, people["Redaksi"])
    write_campaign(editor)
    editor.page.wait_for_url("**/edit/")  # saved by itself
    schedule(editor, moment)
    submit(editor)
    page = CampaignPage.objects.get(slug=SLUG, locale__language_code="id")
    assert page.workflow_in_progress
    editor.open("/admin/")
    assert TITLE in editor.page.inner_text(".balai-panel--submissions")

    reviewer = Desk(browser, live_server, people["Penelaah"])
    reviewer.click(f".balai-panel--review a:has-text('{TITLE}')")
    approve(reviewer)
    assert page.get_latest_revision().approved_go_live_at
    assert visitor.goto(indonesian_url).status == 404

    with time_machine.travel(moment + timedelta(minutes=1)):
        BackgroundWorker({"publish_scheduled": EVERY_MINUTE}).jobs.run_due()
        see(visitor, indonesian_url, TITLE, "Teduh itu milik bersama.")
        translator = Desk(browser, live_server, people["Penerjemah"])
        translator.click(f".balai-panel--translations a:has-text('{TITLE}')")
        translate(translator, "A thousand trees")
        english = page.get_translation(Locale.objects.get(language_code="en"))
        english_url = live_server.url + english.url
        see(visitor, english_url, "A thousand trees", "Teduh itu milik bersama.")
        see(visitor, indonesian_url, TITLE)
        translator.open("/admin/")
        assert TITLE in translator.page.inner_text(".balai-panel--translations")


def translate(desk, text):
    """Begin the translation, translate the title, publish with the rest still in Indonesian."""
    desk.send("main form:has([name=locales]) [type=submit]")
    title = desk.page.locator("li:has(> p.title)").first
    title.locator("button").first.click()
    title.locator("textarea").fill(text)
    with desk.page.expect_response(lambda response: "/strings/" in response.url):
        title.locator("button").last.click()
    desk.send("footer [name=action][value=publish]")
