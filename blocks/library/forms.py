"""Forms of the library."""

from django.core.exceptions import ValidationError
from PIL import Image
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

# What Pillow raises, depending on the format, for a picture that is damaged or ends too early.
DAMAGED = (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError)


class PictureField(WagtailImageField):
    """A picture that can be opened as a whole.

    Wagtail's field fails on one that was cut off on its way here, and unpacks the largest one
    before it asks how large it is.
    """

    def to_python(self, data):
        self._check_announced_size(data)
        try:
            return super().to_python(data)
        except DAMAGED as error:
            raise ValidationError(
                self.error_messages["invalid_image"], code="invalid_image"
            ) from error

    def _check_announced_size(self, data):
        """Refuse by the size that the head of the file tells, with nothing unpacked yet."""
        if self.max_image_pixels is None or not hasattr(data, "seek"):
            return
        try:
            width, height = Image.open(data).size
        except (Image.DecompressionBombError, *DAMAGED):
            width = height = 0  # Wagtail's field says what is wrong.
        data.seek(0)
        if width * height > self.max_image_pixels:
            text = self.error_messages["file_too_many_pixels"]
            numbers = {"num_pixels": width * height, "max_pixels_count": self.max_image_pixels}
            raise ValidationError(text % numbers, code="file_too_many_pixels")


class PhotoForm(BaseImageForm):
    """Wagtail's form, with a field that a damaged picture doesn't break."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if plain := self.fields.get("file"):
            self.fields["file"] = PictureField(
                label=plain.label,
                help_text=plain.help_text,
                required=plain.required,
                widget=plain.widget,
            )
