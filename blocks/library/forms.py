"""Forms of the library: what is uploaded there goes through the intakes."""

from django.forms import FileField
from wagtail.documents.fields import WagtailDocumentField
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from blocks.library.document_intake import check_document
from blocks.library.image_intake import LONGEST_EDGE, replace_upload


class PictureUploadField(FileField):
    """A picture; the form gets it as the intake leaves it, at most ``edge`` pixels long."""

    def __init__(self, *, edge=LONGEST_EDGE, **kwargs):
        self.edge = edge
        super().__init__(**kwargs)

    def to_python(self, data):
        """The upload with the picture written anew. Raises ValidationError."""
        upload = super().to_python(data)
        if upload is not None:
            replace_upload(upload, self.edge)
        return upload


class PhotoField(WagtailImageField):
    """Wagtail's field, behind the intake of pictures."""

    def to_python(self, data):
        """The upload with the picture written anew, as Wagtail wants it. Raises ValidationError."""
        PictureUploadField().to_python(data)
        return super().to_python(data)


class DocumentField(WagtailDocumentField):
    """Wagtail's field, behind the intake of documents."""

    def to_python(self, data):
        """The upload, known to be what it says. Raises ValidationError."""
        upload = super().to_python(data)
        if upload is not None:
            check_document(upload)
        return upload


class PhotoForm(BaseImageForm):
    """Wagtail's form for a picture with our field."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _replace_file_field(self, PhotoField)


class FileForm(BaseDocumentForm):
    """Wagtail's form for a document with our field."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        _replace_file_field(self, DocumentField)


def _replace_file_field(form, field_class):
    """Put ``field_class`` in the place of the file; forms for the words alone have none."""
    if plain := form.fields.get("file"):
        form.fields["file"] = field_class(
            label=plain.label, required=plain.required, widget=plain.widget
        )
