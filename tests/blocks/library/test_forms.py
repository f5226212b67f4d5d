"""The forms of the library: what is wrong with a file stands beside it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.documents.forms import get_document_form
from wagtail.images.forms import get_image_form
from wagtail.models import Collection

from blocks.library.models import File, Photo
from tests.factories.document_files import FALSE_DOCUMENTS, TRUE_DOCUMENTS
from tests.factories.picture_files import drawn, encoded

pytestmark = pytest.mark.django_db


def errors(name, data):
    """What the form of the library says about a document."""
    form = get_document_form(File)
    return form({"title": "Berkas"}, {"file": SimpleUploadedFile(name, data)}).errors.get("file")


@pytest.mark.parametrize("name", TRUE_DOCUMENTS)
def test_documents_that_are_what_they_say_are_taken(name):
    assert not errors(name, TRUE_DOCUMENTS[name])


@pytest.mark.parametrize("name", FALSE_DOCUMENTS)
def test_documents_that_are_something_else_are_refused(name):
    assert errors(name, FALSE_DOCUMENTS[name])


def test_the_words_of_a_picture_are_changed_without_a_new_file():
    form, root = get_image_form(Photo), Collection.get_first_root_node().pk
    file = SimpleUploadedFile("a.png", encoded(drawn(), "PNG"), "image/png")
    bound = form({"title": "Foto", "collection": root}, {"file": file})
    assert not bound.errors
    photo = bound.save()
    before = photo.file.name
    photo = form({"title": "Baru", "collection": root}, instance=photo).save()
    assert (photo.title, photo.file.name) == ("Baru", before)
