"""Journey 2: a resident sends an aspiration with a photo from a phone, in four steps.

Similar ones are shown while typing, a draft and a photo survive a lost connection, the receipt has
a code, a day and a link. Without scripts it is one plain form; a guest comes back with the key on
the receipt.
"""

import io
import re

import pytest
from PIL import Image

from blocks.ui.formats import format_date
from forums.aspirations.models import Aspiration
from forums.aspirations.services import send_message
from tests.factories.aspirations import make_aspiration, make_category, make_verifier, promise
from tests.factories.browsing import open_phone
from tests.factories.people import UserFactory

pytestmark = pytest.mark.browser

TITLE = "Saluran di gang belakang pos mampet"
TEXT = "Air melimpah ke jalan setiap hujan deras sejak bulan lalu."
SEND = "/aspirasi/kirim/"
BUTTON = "[data-step-end] button[type=submit]"


@pytest.fixture
def neighbourhood(live_server, site_tree):
    """Promises, a category, and something alike that a neighbour has asked for."""
    promise()
    category = make_category(name="Saluran & genangan", is_urgent_elsewhere=True)
    make_aspiration(category=category, title="Saluran gang belakang pos sempit")
    return category


def large_photo():
    """A picture as large as a phone takes it, with noise so that it weighs something."""
    target = io.BytesIO()
    Image.effect_noise((2400, 1800), 60).convert("RGB").save(target, "JPEG", quality=90)
    return {"name": "IMG_0001.jpg", "mimeType": "image/jpeg", "buffer": target.getvalue()}


def next_step(page, now, then):
    """From one step to the next; the title of the new one has the focus."""
    page.click(f"[data-step={now}] [data-step-next]")
    page.wait_for_selector(f"[data-step={then}]:not([hidden])")
    assert page.evaluate("document.activeElement.closest('[data-step]').dataset.step") == then


def test_in_four_steps_over_a_bad_line(live_server, browser, neighbourhood):
    siti = UserFactory(resident=True, rw=3, rt=2)
    page = open_phone(
        browser,
        live_server.url,
        siti,
        permissions=["geolocation"],
        geolocation={"latitude": -6.30841234, "longitude": 106.838, "accuracy": 20},
    )
    page.goto(SEND)
    page.click("[data-step=what] [data-step-next]")
    assert page.locator("#id_title_error .field__error").count() == 1
    page.fill("[name=title]", TITLE)
    page.wait_for_selector(".send__rather")
    assert "belakang pos sempit" in page.inner_text("[data-similar]")
    page.fill("[name=text]", TEXT)

    page.reload()  # the browser was closed on the way
    assert page.input_value("[name=title]") == TITLE
    assert page.input_value("[name=text]") == TEXT
    page.select_option("[name=category]", str(neighbourhood.pk))
    assert page.locator("[data-quicker-note]").is_visible()

    next_step(page, "what", "where")
    assert page.input_value("[name=rw]") == "3"
    page.click("[data-locate]")
    page.wait_for_selector("[data-unlocate]:not([hidden])")
    next_step(page, "where", "pictures")
    page.go_back()
    page.wait_for_selector("[data-step=where]:not([hidden])")
    next_step(page, "where", "pictures")
    page.set_input_files("[name=picture_1]", large_photo())
    page.wait_for_selector("[data-picture] img")
    small = "() => { const f = document.querySelector('[name=picture_1]').files[0];"
    page.wait_for_function(small + " return f && f.name === 'foto.jpg' && f.size < 2_000_000; }")
    next_step(page, "pictures", "how")
    assert TITLE in page.inner_text("[data-review]")

    page.context.set_offline(True)
    page.click(BUTTON)
    page.wait_for_function("document.querySelector('[data-send-said]').textContent.length > 10")
    assert not Aspiration.objects.filter(title=TITLE).exists()
    page.context.set_offline(False)
    page.wait_for_url("**/tanda-terima/**")

    sent = Aspiration.objects.get(title=TITLE)
    assert sent.author == siti
    assert (str(sent.latitude), sent.place) == ("-6.30841", "RT 002/RW 003")
    assert sent.pictures.get().width == 1600
    receipt = page.inner_text(".receipt")
    assert sent.code in receipt
    assert format_date(sent.answer_due_on, "l, j F Y") in receipt
    assert page.evaluate("document.querySelector('.receipt__qr img').naturalWidth") > 0
    page.goto(SEND)
    assert page.input_value("[name=title]") == ""  # what was sent is no draft any more


def test_what_the_server_finds_is_said_on_the_right_step(live_server, browser, neighbourhood):
    page = open_phone(browser, live_server.url, UserFactory(resident=True))
    page.goto(SEND)
    page.fill("[name=title]", TITLE)
    page.fill("[name=text]", "NIK saya 3174091505900002, mohon dibantu.")
    page.select_option("[name=category]", str(neighbourhood.pk))
    next_step(page, "what", "where")
    next_step(page, "where", "pictures")
    page.set_input_files("[name=picture_1]", large_photo())
    next_step(page, "pictures", "how")
    page.click(BUTTON)
    page.wait_for_selector("#id_text_error .field__error")
    assert page.locator("[data-step=what]").is_visible()
    page.fill("[name=text]", TEXT)
    for now, then in (("what", "where"), ("where", "pictures"), ("pictures", "how")):
        next_step(page, now, then)
    page.click(BUTTON)
    page.wait_for_url("**/tanda-terima/**")
    assert Aspiration.objects.get(title=TITLE).pictures.count() == 1  # the photo was still chosen


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without scripts"])
def test_a_guest_comes_back_with_the_key(live_server, browser, neighbourhood, scripts):
    page = open_phone(browser, live_server.url, java_script_enabled=scripts)
    page.goto(SEND)
    page.fill("[name=title]", TITLE)
    page.fill("[name=text]", TEXT)
    page.select_option("[name=category]", str(neighbourhood.pk))
    if scripts:
        for now, then in (("what", "where"), ("where", "pictures"), ("pictures", "how")):
            next_step(page, now, then)
    page.check("[name=privacy][value=confidential]")
    page.click(BUTTON)
    page.wait_for_url("**/tanda-terima/**")
    sent = Aspiration.objects.get(title=TITLE)
    assert (sent.author, sent.privacy) == (None, "confidential")
    secret = re.search(r"\w{4} \w{4} \w{4}", page.inner_text(".receipt__code--secret"))[0]
    send_message(actor=make_verifier(), aspiration=sent, text="Di depan rumah nomor berapa?")

    other = open_phone(browser, live_server.url, java_script_enabled=scripts)
    if scripts:  # the QR code brings both
        other.goto(f"/aspirasi/buka/?kode={sent.code}#{secret.replace(' ', '')}")
    else:
        other.goto("/aspirasi/buka/")
        other.fill("[name=kode]", sent.code.lower())
        other.fill("[name=rahasia]", secret)
        other.click("main form button[type=submit]")
    other.wait_for_url("**/percakapan/")
    assert "nomor berapa" in other.inner_text(".letter--office")
    other.fill("[name=text]", "Nomor dua belas.")
    other.click("#tulis button[type=submit]")
    other.wait_for_selector(".letter:not(.letter--office)")
    assert sent.messages.filter(is_from_office=False).get().author is None
    stranger = open_phone(browser, live_server.url)
    stranger.goto(f"/aspirasi/{sent.code}/percakapan/")
    assert "nomor berapa" not in stranger.inner_text("main")
