"""Whatever lies in the cache, and whatever is wrong with it, pages are answered."""

import pickle
import random
from pathlib import Path

import pytest
from django.core.cache import caches
from django.core.cache.backends.locmem import LocMemCache
from django.test import override_settings
from wagtail.coreutils import get_locales_display_names
from wagtail.models import Locale, Site
from wagtail.models.sites import SiteRootPath

from blocks import signed_cache
from blocks.cache_backends import CacheUnavailable
from blocks.names import names_in
from forums.aspirations.calendar import national_days_off
from forums.notices import rest
from forums.people.models import Unit
from forums.trail.seen import seen_values
from tests.factories.boards import make_board, make_thread
from tests.factories.people import UserFactory

WRONG = {
    "none of ours": object,
    "text": lambda: "garbage",
    "number": lambda: 7,
    "empty list": list,
    "list of dicts": lambda: [{"label": "Beranda"}],
    "dict": lambda: {"url": None, 1: 2},
    "pair": lambda: ("generation", {"header": []}),
    "bytes": lambda: b"\x80" * 40,
    "old signature": lambda: b"s" * 32 + pickle.dumps(["old shape"]),
    "half a root path": lambda: [(1, "/home/")],
}
ADDRESSES = [
    *("/forum/", "/en/forum/", "/aspirasi/", "/en/aspirasi/", "/aspirasi/kirim/", "/moderasi/"),
    *("/akun/masuk/", "/en/akun/daftar/", "/cari/?q=warga", "/sitemap.xml", "/berita/umpan.atom"),
    *("/tidak-ada/", "/en/tidak-ada/", "/aspirasi/data.csv"),
]
ADMIN = ["/admin/", "/admin/pages/", "/admin/reports/site-history/", "/admin/trail/"]


class Recording(dict):
    """Key → version of all that is written to the memory cache."""

    def watch(self, monkeypatch):
        plain = LocMemCache.set

        def set_(cache, key, value, timeout=None, version=None):
            self[key] = version
            return plain(cache, key, value, timeout, version)

        monkeypatch.setattr(LocMemCache, "set", set_)
        return self

    def poison(self, value):
        for key, version in dict(self).items():
            caches["default"].set(key, value, 300, version=version)


@pytest.fixture
def keys(monkeypatch):
    return Recording().watch(monkeypatch)


def addresses_of(furnished):
    """The home page, a page of each kind, and one of every room."""
    thread = make_thread(UserFactory(resident=True), make_board("lampu", rules="Sopan."))
    return [*furnished.indonesian.values(), "/en/", *ADDRESSES, thread.get_absolute_url()]


def visit(client, addresses):
    """Address → status of those that failed."""
    client.raise_request_exception = False
    answers = {address: client.get(address).status_code for address in addresses}
    return {address: status for address, status in answers.items() if status >= 500}


def test_pages_survive_any_content_of_the_cache(furnished, client, as_staff, keys, subtests):
    addresses = addresses_of(furnished)
    assert visit(client, addresses) == {}
    as_staff("Administrator")
    assert visit(client, ADMIN) == {}
    assert {key.partition(":")[0] for key in keys} >= {"frame", "wagtail_site_root_paths"}
    crowd = random.Random(7)
    for name, wrong in WRONG.items():
        with subtests.test(name):
            failed = {}
            for address in ["/", "/en/", *crowd.sample(addresses, 8), *crowd.sample(ADMIN, 1)]:
                keys.poison(wrong())
                failed |= visit(client, [address])
            assert failed == {}


@pytest.mark.parametrize("wrong", WRONG)
def test_values_survive_any_content_of_the_cache(wrong, db, keys):
    def used():
        national_days_off.cache_clear()
        assert any("Kemerdekaan" in name for name in national_days_off(2026).values())
        rest.is_resting()
        rest.rest()
        assert seen_values("action") == []
        assert names_in(Unit, "en") == {}
        assert [path.root_path for path in Site.get_site_root_paths()]
        assert set(get_locales_display_names()) == set(Locale.objects.values_list("pk", flat=True))

    used()
    assert len(keys) == 6
    keys.poison(WRONG[wrong]())
    used()


def test_root_paths_of_another_site_break_no_page(furnished, client, keys):
    addresses = addresses_of(furnished)
    others = [SiteRootPath(99, "/another-home/", "http://another.example", "id")]
    failed = {}
    for address in [*addresses, *furnished.english.values()]:
        Site.clear_site_root_paths_cache()
        caches["default"].set("wagtail_site_root_paths", others, version=2)
        caches["default"].delete("frame:generation")
        failed |= visit(client, [address])
    assert failed == {}


@pytest.mark.parametrize("wrong", WRONG)
def test_limits_survive_any_content_of_the_cache(wrong, client, db, keys):
    client.raise_request_exception = False
    form = {"login": "warga@balai.example", "password": "salah"}
    assert client.post("/akun/masuk/", form).status_code == 200
    assert any(key.startswith("allauth:rl:") for key in keys)
    keys.poison(WRONG[wrong]())
    assert client.post("/akun/masuk/", form).status_code in (200, 429)


def test_what_this_code_did_not_write_is_a_miss(monkeypatch):
    signed_cache.set("balai:test", ["ours"], 60)
    assert signed_cache.get("balai:test") == ["ours"]
    stored = caches["default"].get("balai:test")
    caches["default"].set("balai:other", stored, 60)
    assert signed_cache.get("balai:other") is None, "signed for another key"
    monkeypatch.setattr(signed_cache, "release", lambda: "another")
    assert signed_cache.get("balai:test") is None, "of another release"


# A cache that can't be written or read


def use_folder(folder):
    here = {"BACKEND": "blocks.cache_backends.FileCache", "LOCATION": str(folder)}
    return override_settings(CACHES={"default": here})


@pytest.fixture(params=["below a file", "takes no files"])
def unwritable(request, tmp_path):
    """A cache folder that can't be made, and one that can't be written."""
    (tmp_path / "file").write_text("")
    folder = tmp_path / "file" / "cache" if request.param == "below a file" else Path("/proc")
    with use_folder(folder):
        yield


def test_reading_needs_no_cache(unwritable, furnished, client, as_staff):
    assert visit(client, addresses_of(furnished)) == {}
    as_staff("Administrator")
    assert visit(client, ADMIN) == {}


def test_writing_is_refused_while_nothing_can_be_counted(unwritable, client, site_tree):
    """What is limited waits, and keeps what was typed; a password is not shown again."""
    client.raise_request_exception = False
    form = {"login": "warga@balai.example", "password": "sandi-yang-panjang"}
    answer = client.post("/akun/masuk/", form)
    assert answer.status_code == 503
    assert answer["Retry-After"]
    text = answer.text
    assert "warga@balai.example" in text
    assert "sandi-yang-panjang" not in text


def test_add_never_says_falsely_who_came_first(unwritable):
    cache = caches["default"]
    with pytest.raises(CacheUnavailable):
        cache.add("balai:first", 1, 60)
    cache.set("balai:x", 1)
    assert cache.get("balai:x", "miss") == "miss"
    assert cache.get_or_set("balai:x", lambda: 2) == 2
    assert cache.get_many(["balai:x"]) == {}
    cache.set_many({"balai:x": 1})
    assert not cache.delete("balai:x")
    cache.clear()


@pytest.mark.parametrize("length", [0, 1, 10, 400])
def test_broken_files_are_misses(length, tmp_path, furnished, client):
    with use_folder(tmp_path / "cache"):
        addresses = addresses_of(furnished)
        assert visit(client, addresses) == {}
        files = list((tmp_path / "cache").glob("*.djcache"))
        assert files
        noise = random.Random(length)
        for address in addresses[:6]:
            for file in files:
                file.write_bytes(noise.randbytes(length))
            assert visit(client, [address]) == {}
        assert caches["default"].add("balai:first", 1, 60)
        assert not caches["default"].add("balai:first", 1, 60)
