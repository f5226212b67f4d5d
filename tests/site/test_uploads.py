"""Every place that takes a file: what it accepts is shown everywhere, what it refuses is told
beside the field, with what was typed, and leaves nothing on the disk.
"""

import io
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.apps import apps
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import FileField
from django.test import Client
from django.urls import reverse
from PIL import Image
from wagtail.images.models import Filter
from wagtail.models import UploadedFile
from wagtail.users.models import UserProfile

from blocks.library.models import File, Photo
from blocks.library.sizes import FORMAT, SIZES
from config.roles import PENDAMPING, sync_group
from forums.aspirations.consent import current_version
from forums.aspirations.models import Attachment, Picture
from forums.aspirations.services import move
from forums.aspirations.stages import Act
from forums.boards.models import PageDiscussion, PostPicture
from forums.people import challenge
from home.pages.models import StandardPage
from tests.factories.aspirations import make_aspiration, make_category, make_verifier
from tests.factories.boards import make_board, make_thread
from tests.factories.body import stream
from tests.factories.document_files import FALSE_DOCUMENTS, PDF, TRUE_DOCUMENTS
from tests.factories.letters import SEND, guest_letter, letter
from tests.factories.people import UserFactory, user_with_role
from tests.factories.picture_files import readable_pictures, unreadable_pictures
from tests.factories.programs import make_program

pytestmark = pytest.mark.django_db
READABLE, UNREADABLE = readable_pictures(), unreadable_pictures()
# The intake's own tests take all; in each place, those that broke something once.
PECULIAR = ("two-pictures.jpg", "black-clear.png", "deep.png", "moving.png", "phone.heic")
BAD = ("half.jpg", "page.jpg", "bomb.png")
TYPED = "Sudah dua minggu gelap setiap malam."


@dataclass
class Hall:
    """People, and what they write about."""

    tree: object

    def __post_init__(self):
        self.resident = UserFactory(resident=True)
        self.resident.groups.add(sync_group(PENDAMPING))
        self.category = make_category()
        self.thread = make_thread(self.resident)
        self.talk_board = make_board(slug="aspirasi")
        self.page = make_program(self.tree.programs, area="kesehatan")
        PageDiscussion.objects.create(
            page=self.page, board=self.thread.board, question="Bagaimana?"
        )
        self.verifier = make_verifier()
        self.editor = user_with_role("Redaksi")

    def client(self, user=None):
        """A browser, signed in as ``user``."""
        client = Client()
        if user is not None:
            client.force_login(user)
        return client

    def asked(self):
        """An aspiration about which the office asked something."""
        aspiration = make_aspiration(author=self.resident, category=self.category)
        move(actor=self.verifier, aspiration=aspiration, act=Act.ASK, reason="Di mana?")
        return aspiration


@pytest.fixture
def hall(site_tree, settings, tmp_path, monkeypatch):
    settings.MEDIA_ROOT = str(tmp_path)
    settings.LIMITS = dict.fromkeys(settings.LIMITS, "9000/h/ip")
    monkeypatch.setattr(challenge, "is_solved", lambda text, purpose: text == "solved")
    return Hall(site_tree)


def on_disk():
    """The names of all stored files."""
    from django.conf import settings

    return {path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()}


# How a file gets to each place: a function of the hall and the upload, which returns the answer.


def reply(hall, upload):
    url = reverse("boards:reply", args=[hall.thread.pk])
    return hall.client(hall.resident).post(url, post(upload))


def open_thread(hall, upload):
    url = f"{hall.thread.board.get_absolute_url()}tulis/"
    return hall.client(hall.resident).post(url, post(upload, title="Lampu jalan mati"))


def beside_page(hall, upload):
    url = reverse("boards:beside_page", args=[hall.page.pk])
    return hall.client(hall.resident).post(url, post(upload))


def about_aspiration(hall, upload):
    aspiration = make_aspiration(category=hall.category)
    return hall.client(hall.resident).post(f"{aspiration.get_absolute_url()}bicara/", post(upload))


def post(upload, **more):
    return {"source": TYPED, "picture_1": upload, "alt_1": "Gang kami", **more}


def send(hall, upload):
    data = letter(hall.category, text=TYPED, picture_1=upload)
    return hall.client(hall.resident).post(SEND, data)


def send_as_guest(hall, upload):
    client = hall.client()
    return client.post(SEND, guest_letter(client, hall.category, text=TYPED, picture_1=upload))


def assist(hall, upload):
    data = letter(
        hall.category,
        text=TYPED,
        picture_1=upload,
        privacy="name_hidden",
        channel="counter",
        consent="on",
        consent_version=current_version(),
    )
    return hall.client(hall.resident).post(reverse("aspirations:assist"), data)


def complete(hall, upload):
    url = reverse("aspirations:complete", args=[hall.asked().code])
    return hall.client(hall.resident).post(url, {"text": TYPED, "picture_1": upload})


def answer_with(field):
    def answer(hall, upload):
        aspiration = make_aspiration(category=hall.category)
        seen = aspiration.steps.order_by("-pk").first().pk
        data = {"do": "answer", "seen": seen, "answer-answer": TYPED, f"answer-{field}": upload}
        url = reverse("aspirations_desk:case", args=[aspiration.code])
        return hall.client(hall.verifier).post(url, data)

    return answer


def in_admin(name, field="file", **data):
    def upload_there(hall, upload):
        url = reverse(name)
        prefix = "image-chooser-upload-" if "images_chooser" in name else ""
        prefix = "document-chooser-upload-" if "docs_chooser" in name else prefix
        sent = {"title": TYPED, field: upload, **data}
        given = {f"{prefix}{key}": value for key, value in sent.items()}
        return hall.client(hall.editor).post(url, given)

    return upload_there


def several_documents(hall, upload):
    """Wagtail sets the file aside until its class is chosen."""
    response = in_admin("wagtaildocs:add_multiple", "files[]")(hall, upload)
    aside = UploadedFile.objects.first()
    if aside is None:
        return response
    url = reverse("wagtaildocs:create_multiple_from_uploaded_document", args=[aside.pk])
    prefix = f"uploaded-document-{aside.pk}-"
    data = {f"{prefix}title": TYPED, f"{prefix}classification": "berkala"}
    return hall.client(hall.editor).post(url, data)


def replace(hall, upload):
    first = SimpleUploadedFile("a.png", READABLE["grey.png"])
    in_admin("wagtailimages:add")(hall, first)
    photo = Photo.objects.order_by("-pk").first()
    url = reverse("wagtailimages:edit", args=[photo.pk])
    return hall.client(hall.editor).post(url, {"title": TYPED, "file": upload})


def replace_document(hall, upload):
    in_admin("wagtaildocs:add", classification="berkala")(hall, SimpleUploadedFile("a.pdf", PDF))
    document = File.objects.order_by("-pk").first()
    url = reverse("wagtaildocs:edit", args=[document.pk])
    data = {"title": TYPED, "file": upload, "classification": "berkala"}
    return hall.client(hall.editor).post(url, data)


def profile_picture(hall, upload):
    data = {"theme-theme": "dark", "theme-contrast": "system", "theme-density": "default"}
    url = reverse("wagtailadmin_account")
    return hall.client(hall.editor).post(url, {"avatar-avatar": upload, **data})


FORUM_PICTURES = {
    "reply": reply,
    "thread": open_thread,
    "beside a page": beside_page,
    "about an aspiration": about_aspiration,
    "aspiration": send,
    "aspiration of a guest": send_as_guest,
    "aspiration for a resident": assist,
    "completing": complete,
    "answer, before": answer_with("before"),
    "answer, after": answer_with("after"),
}
LIBRARY_PICTURES = {
    "library": in_admin("wagtailimages:add"),
    "library, several": in_admin("wagtailimages:add_multiple", "files[]"),
    "chooser": in_admin("wagtailimages_chooser:create"),
    "library, again": replace,
}
ENCLOSURES = {"answer, documents": answer_with("documents")}
LIBRARY_DOCUMENTS = {
    "documents": in_admin("wagtaildocs:add", classification="berkala"),
    "documents, several": several_documents,
    "document chooser": in_admin("wagtaildocs_chooser:create", classification="berkala"),
    "documents, again": replace_document,
}
PICTURES = FORUM_PICTURES | LIBRARY_PICTURES | ENCLOSURES | {"profile": profile_picture}
# Which places fill the columns that keep files.
KEPT = {
    "boards.PostPicture": FORUM_PICTURES,
    "aspirations.Picture": FORUM_PICTURES,
    "aspirations.Attachment": ENCLOSURES,
    "library.Photo": LIBRARY_PICTURES,
    "library.PhotoRendition": LIBRARY_PICTURES,
    "library.File": LIBRARY_DOCUMENTS,
    "wagtailcore.UploadedFile": LIBRARY_PICTURES,  # set aside by "several"; see below
    "wagtailusers.UserProfile": PICTURES,
}
NOT_USED = {"wagtailimages.Image", "wagtailimages.Rendition", "wagtaildocs.Document"}


def test_every_column_that_keeps_files_is_filled_by_a_place_of_this_table():
    models = [
        model._meta.label
        for model in apps.get_models()
        if any(isinstance(field, FileField) for field in model._meta.get_fields())
    ]
    assert set(models) - NOT_USED == KEPT.keys()


def succeeded(response):
    """Whether the answer tells that the file was taken."""
    if response.headers["Content-Type"].startswith("application/json"):
        answer = response.json()
        return bool(answer.get("success") or answer.get("step") in ("chosen", "duplicate_found"))
    return response.status_code == 302


# What is taken


@pytest.mark.parametrize("name", PECULIAR)
def test_what_a_place_accepts_can_be_opened_and_tells_nothing(hall, name, subtests):
    for place, take in PICTURES.items():
        with subtests.test(place=place):
            before = on_disk()
            assert succeeded(take(hall, SimpleUploadedFile(name, READABLE[name])))
            assert_harmless(on_disk() - before, name)


def assert_harmless(paths, name):
    """That the files are pictures as the intake leaves them."""
    assert paths
    for path in paths:
        with Image.open(path) as stored:
            stored.load()
            assert stored.mode in ("RGB", "RGBA")
            assert not stored.getexif()
            if name == "deep.png":
                assert abs(stored.convert("L").getpixel((20, 20)) - 128) < 4


def test_the_lists_the_chooser_and_the_pages_show_all_pictures_of_the_library(hall):
    """What the library takes can be drawn in every size."""
    take = LIBRARY_PICTURES["library, several"]
    for name, data in READABLE.items():
        assert succeeded(take(hall, SimpleUploadedFile(name, data))), name
    photos = list(Photo.objects.all())
    assert len(photos) == len(READABLE)
    admin = hall.client(hall.editor)
    for url in (
        reverse("wagtailimages:index"),
        reverse("wagtailimages:index") + "?layout=list",
        reverse("wagtailimages_chooser:choose"),
        *(reverse("wagtailimages:edit", args=[photo.pk]) for photo in photos),
    ):
        assert admin.get(url).status_code == 200, url
    for photo in photos:
        for specs in SIZES.values():
            for size in specs:
                wanted = [f"{spec}|{FORMAT}" for spec in Filter.expand_spec(size)]
                for rendition in photo.get_renditions(*wanted).values():
                    with Image.open(rendition.file) as drawn:
                        drawn.load()
    shown = [
        ("picture", {"image": photo.pk, "alt": "Gang", "decorative": False, "caption": ""})
        for photo in photos
    ]
    page = StandardPage(title="Galeri", slug="galeri", cover=photos[0])
    page.body = stream(page, shown)
    hall.tree.home.add_child(instance=page)
    response = hall.client().get(page.get_url())
    assert response.text.count("<img") >= len(photos)


def test_the_pages_of_residents_show_all_pictures(hall):
    for name, data in READABLE.items():
        assert succeeded(reply(hall, SimpleUploadedFile(name, data))), name
    assert PostPicture.objects.count() == len(READABLE)
    assert hall.client().get(hall.thread.get_absolute_url()).status_code == 200
    for picture in PostPicture.objects.all():
        assert hall.client().get(picture.small.url).status_code == 200


def test_documents_are_taken_as_they_are(hall, subtests):
    for place, take in LIBRARY_DOCUMENTS.items():
        for name, data in TRUE_DOCUMENTS.items():
            with subtests.test(place=place, name=name):
                assert succeeded(take(hall, SimpleUploadedFile(name, data)))
                assert File.objects.order_by("-pk").first().file.read() == data
    assert hall.client(hall.editor).get(reverse("wagtaildocs:index")).status_code == 200


def test_a_pdf_with_something_before_its_header_is_enclosed(hall):
    for name in (name for name in TRUE_DOCUMENTS if name.endswith(".pdf")):
        response = ENCLOSURES["answer, documents"](
            hall, SimpleUploadedFile(name, TRUE_DOCUMENTS[name])
        )
        assert succeeded(response)
        assert Attachment.objects.order_by("-pk").first().file.read() == TRUE_DOCUMENTS[name]


# What is refused


def assert_refused(response, before):
    assert response.status_code == 200
    assert not succeeded(response)
    assert on_disk() == before
    page = response.content.decode()
    if "error_message" in page:  # the several at once, which have nothing typed yet
        assert response.json()["error_message"]
    else:
        assert TYPED in page
        assert "error" in page


@pytest.mark.parametrize("name", BAD)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_what_a_place_refuses_is_told_and_leaves_nothing(hall, name, subtests):
    for place, take in PICTURES.items():
        if place not in ("profile", "library, again"):
            with subtests.test(place=place):
                before = on_disk()
                upload = SimpleUploadedFile(name, UNREADABLE[name])
                assert_refused(take(hall, upload), before)
    assert not Picture.objects.exists()
    assert not PostPicture.objects.exists()
    assert not Photo.objects.exists()


def test_the_library_keeps_the_picture_that_was_not_replaced(hall):
    response = replace(hall, SimpleUploadedFile("half.jpg", UNREADABLE["half.jpg"]))
    assert response.context["form"].errors["file"]
    assert TYPED in response.text
    photo = Photo.objects.get()
    assert {path.name for path in on_disk()} >= {Path(photo.file.name).name}


def test_a_bad_profile_picture_is_told_and_leaves_nothing(hall):
    before = on_disk()
    for name in BAD:
        upload = SimpleUploadedFile(name, UNREADABLE[name])
        response = profile_picture(hall, upload)
        assert response.status_code == 200
        panel = response.content.decode()
        assert 'class="error-message" role="alert"' in panel
        assert 'value="dark" selected' in panel
    assert on_disk() == before
    assert not UserProfile.objects.exclude(avatar="").exists()


def test_a_false_document_is_told_and_leaves_nothing(hall, subtests):
    for place, take in LIBRARY_DOCUMENTS.items():
        for name, data in FALSE_DOCUMENTS.items():
            if place != "documents, again":
                with subtests.test(place=place, name=name):
                    before = on_disk()
                    assert_refused(take(hall, SimpleUploadedFile(name, data)), before)
    assert not File.objects.exists()
    assert not UploadedFile.objects.exists()


# By the way


def test_an_upload_set_aside_for_its_other_fields_is_no_original(hall):
    """A title that is too long: Wagtail keeps the file until the title is mended."""
    exif = Image.Exif()
    exif[0x010F] = "Kamera warga"
    target = io.BytesIO()
    Image.new("RGB", (60, 40)).save(target, "JPEG", exif=exif)
    upload = SimpleUploadedFile("rumah.jpg", target.getvalue())
    client = hall.client(hall.editor)
    data = {"title": "x" * 300, "files[]": upload}
    client.post(reverse("wagtailimages:add_multiple"), data)
    aside = UploadedFile.objects.get()
    assert b"Kamera" not in aside.file.read()
    assert client.get(aside.file.url).status_code == 404
    url = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[aside.pk])
    prefix = f"uploaded-image-{aside.pk}"
    assert client.post(url, {f"{prefix}-title": "Rumah"}).json()["success"]
    photo = Photo.objects.get()
    assert b"Kamera" not in photo.file.read()
    assert (photo.width, photo.height) == (60, 40)
    assert not UploadedFile.objects.exists()


def test_several_bad_enclosures_are_named(hall):
    aspiration = make_aspiration(category=hall.category)
    files = [SimpleUploadedFile(f"{n}.jpg", b"<html>") for n in ("satu", "dua")]
    data = {
        "do": "answer",
        "seen": aspiration.steps.get().pk,
        "answer-answer": TYPED,
        "answer-documents": [*files, SimpleUploadedFile("surat.pdf", PDF)],
    }
    response = hall.client(hall.verifier).post(
        reverse("aspirations_desk:case", args=[aspiration.code]), data
    )
    assert "satu.jpg: " in response.text
    assert "dua.jpg: " in response.text
    assert TYPED in response.text
    assert not Attachment.objects.exists()
