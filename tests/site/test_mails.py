"""Every mail that the site can send: our words, one layout, headers that programs understand."""

import re
from email.utils import parseaddr
from pathlib import Path

import allauth
import pytest
from django.core import mail
from django.utils import timezone, translation
from wagtail.admin.mail import send_mail as send_staff_mail

from blocks.mail import MAX_SUBJECT, compose_mail
from forums.people import mailed_code
from forums.people.account_mails import MAILS
from forums.people.adapter import AccountAdapter
from home.pages.models import SiteSettings

HOST = "https://balai.example.id"
# What allauth, Django and Wagtail write, and what our own pages never say.
UPSTREAM = re.compile(
    r"Halo dari|Terima kasih telah menggunakan|Hello from|Thank you for using|surel|\banda\b|"
    r"[Aa]lamat [Ee]mail|\bemail\b|localhost|127\.0\.0\.1|example\.com|%\(|\{\{",
)
CODE = "7KQ4-M2XR"
CONTEXT = {
    "code": CODE,
    "email": "warga@balai.example",
    "from_email": "lama@balai.example",
    "to_email": "baru@balai.example",
    "deleted_email": "lama@balai.example",
    "password_reset_url": f"{HOST}/akun/kata-sandi/lupa/",
    "signup_url": f"{HOST}/akun/daftar/",
    "ip": "203.0.113.7",
    "user_agent": "Firefox",
}


@pytest.fixture(autouse=True)
def _site_url(settings, site_tree):
    settings.SITE_URL = HOST
    SiteSettings.objects.update_or_create(
        site=site_tree.site, defaults={"site_name": "Balai Uji", "organisation": "Kelurahan Uji"}
    )


def account_mails():
    """The names of all mails for which allauth has a template."""
    folder = Path(allauth.__file__).parent / "templates"
    names = [*folder.glob("account/email/*_subject.txt"), *folder.glob("mfa/email/*_subject.txt")]
    return {str(path.relative_to(folder)).removesuffix("_subject.txt") for path in names}


def check(message):
    """Hold what every mail must be."""
    assert 0 < len(message.subject) <= MAX_SUBJECT
    assert "\n" not in message.subject
    html, kind = message.alternatives[0]
    assert kind == "text/html"
    sent = message.message()
    assert sent["Auto-Submitted"] == "auto-generated"
    assert sent["Message-ID"].endswith("@balai.example.id>")
    assert parseaddr(sent["From"])[1]
    for text in (message.subject, message.body, html):
        assert not UPSTREAM.search(text), UPSTREAM.search(text)
    for text in (message.body, html):
        assert "Balai Uji · Kelurahan Uji" in text
        assert all(url.startswith(HOST) for url in re.findall(r"https?://[^\s\"<]+", text))
    shown = re.sub(r"<style>.*?</style>|<[^>]+>", " ", html.partition("<body>")[2], flags=re.S)
    assert not shown.split()[0].startswith("▼")


def test_every_account_mail_has_our_words():
    assert account_mails() <= MAILS.keys()


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("name", sorted(MAILS))
def test_account_mails(rf, name, language):
    adapter = AccountAdapter(rf.get("/"))
    context = dict(CONTEXT)
    if MAILS[name].is_change:
        context["timestamp"] = timezone.now()
    with translation.override(language):
        message = adapter.render_mail(name, "warga@balai.example", context)
    check(message)
    if "%(code)s" in MAILS[name].paragraphs:
        assert CODE in message.subject
        assert f'<p class="code">{CODE}</p>' in message.alternatives[0][0]


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("template", ["moderation/mail/code.txt", "aspirations/mail/code.txt"])
def test_mailed_codes(template, language):
    session = {}
    with translation.override(language):
        mailed_code.send_code(
            session, key=template, email=f"{language}@a.example", subject="Kode", template=template
        )
    (message,) = mail.outbox
    check(message)
    code = message.subject.partition(" ")[0]
    assert mailed_code.redeem(session, template, code) == (True, None)


def test_mails_of_the_admin():
    send_staff_mail("Judul " * 40, "Halo,\n\n   Ada halaman.\n\n\n\nDi sini:", ["a@a.example"])
    (message,) = mail.outbox
    check(message)
    assert message.body.startswith("Halo,\n\nAda halaman.\n\nDi sini:\n\n-- \n")


def test_words_of_people_are_no_markup():
    message = compose_mail(to=["a@a.example"], subject="a\nb", text="<b>x</b> & y\n\nlain")
    check(message)
    assert "<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>" in message.alternatives[0][0]
    assert "<b>x</b> & y\n\nlain" in message.body
