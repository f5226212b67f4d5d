"""The Indonesian texts that we give to Wagtail and other packages fit the installed versions."""

import re
from importlib.util import find_spec
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.utils.translation import gettext, ngettext, override

from tests.house.test_translations import PLACEHOLDER, translations

FOLDER = settings.BASE_DIR / "locale" / "upstream" / "id" / "LC_MESSAGES"
DOMAINS = ("django", "djangojs")
# Words that this site writes otherwise.
FOREIGN = re.compile(
    r"\banda\b|\b[Ss]urel\b|\b[Ee]mail\b|[Ss]ilahkan|ini tidak ada|\b[Ll]ogin\b|\b[Bb]rowser\b|"
    r"(?<![Kk]ata )(?<![Kk]unci )\b[Ss]andi\b"
)
# Parts of Django that this site doesn't use.
UNUSED = {"admin", "admindocs", "flatpages", "gis", "redirects", "sites", "syndication"}
PACKAGES = ("django", "wagtail", "wagtail_localize", "taggit", "allauth")
# Names of permissions are in the database; Wagtail translates them when it shows them.
PERMISSIONS = "Can "


def key(entry):
    """What a translation is looked up by."""
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def installed(domain):
    """The messages of the installed packages."""
    folders = [Path(find_spec(package).origin).parent for package in PACKAGES]
    paths = [p for f in folders for p in f.rglob(f"locale/en/LC_MESSAGES/{domain}.po")]
    return {key(entry) for path in paths for entry in polib.pofile(str(path))}


@pytest.fixture(params=DOMAINS)
def domain(request):
    return request.param


@pytest.fixture
def entries(domain):
    return list(polib.pofile(str(FOLDER / f"{domain}.po")))


def test_every_message_is_one_of_the_packages(entries, domain):
    own = [entry for entry in entries if not entry.msgid.startswith(PERMISSIONS)]
    known = installed(domain)
    assert [entry.msgid for entry in own if key(entry) not in known] == []


def test_every_message_is_translated_once_and_surely(entries):
    assert [e.msgid for e in entries if e.fuzzy or e.obsolete or not all(translations(e))] == []
    assert len({key(entry) for entry in entries}) == len(entries)


def indonesian_texts():
    """The msgids that the installed packages have in Indonesian."""
    folders = [Path(find_spec(package).origin).parent for package in PACKAGES]
    paths = [p for f in folders for p in f.rglob("locale/id*/LC_MESSAGES/django.po")]
    used = [path for path in paths if path.parents[3].name not in UNUSED]
    # Names of scopes in one text of allauth are code.
    texts = {e.msgid for path in used for e in polib.pofile(str(path)) if e.translated()}
    return {text for text in texts if "(ENTER)" not in text}


def test_packages_speak_our_indonesian():
    wrong = {}
    with override("id"):
        for msgid in indonesian_texts():
            text = re.sub(r"%\(\w+\)s|\{\w+\}|<[^>]*>", "", gettext(msgid))
            if gettext(msgid) != msgid and FOREIGN.search(text):
                wrong[msgid] = text
    assert wrong == {}


def test_placeholders_and_blanks_are_kept(entries):
    for entry in entries:
        allowed = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
        for text in translations(entry):
            found = set(PLACEHOLDER.findall(text))
            assert found <= allowed, entry.msgid
            assert entry.msgid_plural or found == allowed, entry.msgid
            assert text[0].isspace() == entry.msgid[0].isspace(), entry.msgid
            assert text[-1].isspace() == entry.msgid[-1].isspace(), entry.msgid


def test_editors_are_addressed_formally(entries):
    texts = [text for entry in entries for text in translations(entry)]
    assert [text for text in texts if " anda" in text or "kamu" in text.lower()] == []


def test_they_are_in_use():
    with override("id"):
        assert gettext("Save draft") == "Simpan draf"
        assert ngettext("%(num_pages)d page", "%(num_pages)d pages", 2) == "%(num_pages)d halaman"


@pytest.mark.django_db
def test_sign_in_speaks_indonesian(client):
    login = client.get("/admin/login/", follow=True).content.decode()
    assert "Kata sandi<" in login.replace("Kata Sandi<", "Kata sandi<")
    assert "Password<" not in login


@pytest.mark.django_db
def test_scripts_of_the_admin_get_them(as_staff):
    script = as_staff("Redaksi").get("/admin/jsi18n/").content.decode()
    assert "Penjelajah halaman" in script
