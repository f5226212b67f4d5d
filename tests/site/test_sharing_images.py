"""Share images: who gets one, at which address, how often it is drawn."""

import io

import pytest
from django.core.files.storage import default_storage
from PIL import Image
from wagtail.models import Locale, PageViewRestriction

from config.sharing import images
from forums.aspirations.services.merging import merge
from forums.moderation.services import move_content
from forums.moderation.states import Act, Role
from home.pages.models import SiteSettings
from tests.factories.aspirations import make_aspiration, make_verifier
from tests.factories.body import make_photo
from tests.factories.heads import read_head
from tests.factories.news import institution, standard
from tests.factories.tree import translate

UNKNOWN = "0" * 16


@pytest.fixture(autouse=True)
def _own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def drawn(monkeypatch):
    """What was really drawn."""
    cards = []
    draw = images.draw_share_image

    def remember(card):
        cards.append(card)
        return draw(card)

    monkeypatch.setattr(images, "draw_share_image", remember)
    return cards


def image_path(client, url):
    """The path of the share image that the page at ``url`` names."""
    address = read_head(client, url).one("og:image")
    return address[address.index("/-/") :]


def test_picture(client, site_tree):
    response = client.get(image_path(client, "/"))
    assert response["Content-Type"] == "image/jpeg"
    assert response["Cache-Control"] == "public, max-age=300"
    assert "Cookie" not in response.get("Vary", "")
    assert len(response.content) < 300_000
    assert Image.open(io.BytesIO(response.content)).size == (1200, 630)


def test_every_page_has_one(client, furnished, subtests):
    for url in furnished.addresses:
        with subtests.test(url):
            assert client.get(image_path(client, url)).status_code == 200


def test_conditional_and_head_requests(client, site_tree):
    path = image_path(client, "/")
    etag = client.get(path)["ETag"]
    assert client.get(path, headers={"if-none-match": etag}).status_code == 304
    assert client.head(path).status_code == 200
    assert client.post(path).status_code == 405


def test_it_is_drawn_once(client, site_tree, drawn):
    path = image_path(client, "/")
    first, second = client.get(path).content, client.get(path).content
    assert first == second
    assert len(drawn) == 1


def test_a_change_gives_a_new_address_and_leaves_one_file(client, site_tree, drawn):
    page = standard(site_tree.home, "Lama")
    old = image_path(client, page.url)
    client.get(old)
    page.title = "Baru"
    page.save_revision().publish()
    new = image_path(client, page.url)
    assert new != old
    assert client.get(old)["Location"] == new
    client.get(new)
    assert [card.title for card in drawn] == ["Lama", "Baru"]
    assert len(default_storage.listdir(f"share/{page.pk}")[1]) == 1


def test_name_of_the_site_and_cover_count_too(client, site_tree):
    page = standard(site_tree.home, "Halaman")
    seen = {image_path(client, page.url)}
    page.cover = make_photo()
    page.save()
    seen.add(image_path(client, page.url))
    identity = SiteSettings.for_site(site_tree.site)
    identity.organisation = "Kelurahan Lain"
    identity.save()
    seen.add(image_path(client, page.url))
    assert len(seen) == 3


def test_outdated_addresses_draw_nothing(client, site_tree, drawn):
    for number in range(5):
        response = client.get(f"/-/bagikan/{site_tree.home.pk}-{number:016x}.jpg")
        assert response.status_code == 302
    assert drawn == []


def test_closed_doors_give_nothing_away(client, site_tree, drawn):
    page = standard(site_tree.home, "Rahasia")
    path = image_path(client, page.url)
    page.unpublish()
    assert client.get(path).status_code == 404
    page.save_revision().publish()
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    for address in (path, f"/-/bagikan/{page.pk}-{UNKNOWN}.jpg"):
        assert client.get(address).status_code == 404
    entry = institution(site_tree.home.locale, "tutup", live=False)
    assert client.get(f"/-/bagikan/institution-{entry.pk}-{UNKNOWN}.jpg").status_code == 404
    assert drawn == []


def test_kept_pictures_have_no_second_door(client, site_tree):
    path = image_path(client, "/")
    client.get(path)
    version = path.rpartition("-")[2]
    assert default_storage.exists(f"share/{site_tree.home.pk}/{version}")
    assert client.get(f"/media/share/{site_tree.home.pk}/{version}").status_code == 404


@pytest.mark.parametrize(
    "name",
    [
        f"1-{UNKNOWN}",
        f"0-{UNKNOWN}",
        f"999999999999999-{UNKNOWN}",
        f"9999999999999999999999-{UNKNOWN}",
        f"-1-{UNKNOWN}",
        f"xx-{UNKNOWN}",
        f"partner-0-{UNKNOWN}",
        f"partner--{UNKNOWN}",
        f"user-1-{UNKNOWN}",
        f"٣-{UNKNOWN}",
        "3-ABCDEF0123456789",
        "3-",
        "..%2f..%2fsecret",
    ],
)
def test_unknown_pictures(client, site_tree, name):
    assert client.get(f"/-/bagikan/{name}.jpg").status_code == 404


def test_words_are_in_the_language_of_the_page(client, site_tree, drawn):
    entry = institution(site_tree.home.locale, "kantor")
    page = standard(site_tree.home, "Judul")
    english = translate(page, "Title")
    for url in (page.url, english.url, "/en/lembaga/kantor/", "/mitra/", "/en/mitra/"):
        client.get(image_path(client, url))
    assert [card.title for card in drawn][:3] == ["Judul", "Title", entry.name]
    assert len(drawn) == 5


def test_alias_shares_the_picture_of_the_original(client, site_tree):
    page = standard(site_tree.home, "Asli")
    alias = page.copy_for_translation(Locale.objects.get(language_code="en"), alias=True)
    assert image_path(client, alias.url) == image_path(client, page.url)
    assert client.get(f"/-/bagikan/{alias.pk}-{UNKNOWN}.jpg")["Location"] == image_path(
        client, page.url
    )


def test_lost_photo_leaves_the_pattern(client, site_tree, drawn):
    photo = make_photo()
    page = standard(site_tree.home, "Foto hilang", cover=photo)
    default_storage.delete(photo.file.name)
    assert client.get(image_path(client, page.url)).status_code == 200
    assert [card.photo for card in drawn] == [None]


def test_full_disk_still_answers(client, site_tree, monkeypatch):
    def full(*args, **kwargs):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(default_storage, "save", full)
    assert client.get(image_path(client, "/")).status_code == 200


def test_it_goes_with_the_page(client, site_tree, django_capture_on_commit_callbacks):
    page = standard(site_tree.home, "Sementara")
    other = standard(site_tree.home, "Tetap")
    entry = institution(site_tree.home.locale)
    for url in (page.get_url(), other.get_url(), entry.get_absolute_url()):
        client.get(image_path(client, url))
    kept = set(default_storage.listdir("share")[0])
    gone = {str(page.pk), f"institution-{entry.pk}"}
    assert gone < kept
    with django_capture_on_commit_callbacks(execute=True):
        page.delete()
        entry.delete()
    assert set(default_storage.listdir("share")[0]) == kept - gone


def test_what_never_had_one_is_deleted_too(site_tree, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        standard(site_tree.home, "Sementara").delete()


# What is withdrawn


def aspiration_picture(client, one):
    """The kept file of the share image of an aspiration, which is asked for."""
    client.get(image_path(client, one.get_absolute_url()))
    return f"share/aspirasi-{one.code}"


def files_in(folder):
    return default_storage.listdir(folder)[1] if default_storage.exists(folder) else []


def test_of_a_hidden_aspiration_nothing_is_left(
    client, site_tree, django_capture_on_commit_callbacks
):
    target, merged = make_aspiration(title="Tujuan"), make_aspiration(title="Yang digabung")
    merge(actor=make_verifier(), aspiration=merged, target=target, reason="Sama.")
    folders = [aspiration_picture(client, one) for one in (target, merged)]
    old = image_path(client, target.get_absolute_url())
    assert all(map(files_in, folders))
    with django_capture_on_commit_callbacks(execute=True):
        move_content(actor=None, content=target, act=Act.HIDE, role=Role.SYSTEM)
    assert not any(map(files_in, folders))
    assert client.get(old).status_code == 404


@pytest.mark.parametrize("way", ["unpublish", "close", "delete"])
def test_of_a_page_that_is_gone_nothing_is_left(
    client, site_tree, way, django_capture_on_commit_callbacks
):
    page = standard(site_tree.home, "Rahasia")
    client.get(image_path(client, page.url))
    assert files_in(f"share/{page.pk}")
    pk = page.pk
    with django_capture_on_commit_callbacks(execute=True):
        if way == "close":
            PageViewRestriction.objects.create(page=page, restriction_type="login")
        else:
            getattr(page, way)()
    assert not files_in(f"share/{pk}")
