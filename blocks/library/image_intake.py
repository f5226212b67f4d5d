"""The intake of pictures: the only way in which one that somebody uploads gets into the house.

A picture is decoded (of several frames the first), turned upright, converted to sRGB with 8 bits
and shrunk; then it is encoded anew, so that no metadata and no place of the camera is left.
Posts, aspirations, enclosures of officers, profile pictures and the library all use it.

Memory: a process decodes one picture at a time and takes at most 900 MB for that, with up to 100
million pixels. JPEG is decoded at a reduced size, yet a progressive one is unfolded as a whole
first; PNG and GIF take 4 bytes a pixel, HEIC 7. The decoders of AVIF and WebP keep several copies
of the whole picture, so fewer pixels are taken there.
"""

import io
from contextlib import suppress
from pathlib import PurePath
from threading import Lock

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from PIL import ExifTags, Image, ImageCms
from PIL.Image import Resampling, Transpose

# For file inputs; not every browser counts HEIC among the pictures.
ACCEPT = "image/*,.heic,.heif"
FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "HEIF")
MAX_MEGAPIXELS = 100
FEWER_MEGAPIXELS = {"AVIF": 80, "WEBP": 45}
# For those who keep a picture as a file: sharp enough for a scanned page and a wide screen.
LONGEST_EDGE = 2560
DRAWN_FORMATS = ("PNG", "GIF")  # their sharp edges and flat areas suffer in a JPEG
JPEG_QUALITY = 90
ENDINGS = {"JPEG": "jpg", "PNG": "png"}

BAND_PIXELS = 4_000_000
HIGH_BYTE = [value >> 8 for value in range(1 << 16)]
TURNS = {
    2: Transpose.FLIP_LEFT_RIGHT,
    3: Transpose.ROTATE_180,
    4: Transpose.FLIP_TOP_BOTTOM,
    5: Transpose.TRANSPOSE,
    6: Transpose.ROTATE_270,
    7: Transpose.TRANSVERSE,
    8: Transpose.ROTATE_90,
}

NO_PICTURE = _(
    "This file is no picture that we can open. Please choose a JPEG, PNG, WebP or HEIC photo."
)
TOO_HEAVY = _("The picture is larger than %(limit)d MB. Please choose a smaller one.")
TOO_MANY_PIXELS = _(
    "The picture has more than %(limit)d million pixels. Please make it smaller first."
)

_one_at_a_time = Lock()


def check_weight(upload):
    """Raise ValidationError when the file is too heavy; it is not opened for that."""
    limit = settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE
    if upload.size > limit:
        raise ValidationError(TOO_HEAVY, code="too_heavy", params={"limit": limit // 1024**2})


def open_picture(upload, edge=LONGEST_EDGE):
    """Return the picture in ``upload``, in RGB or RGBA, with its longer edge at most ``edge``.

    Its ``format`` names the one of the upload. Raises ValidationError with a sentence for the
    person.
    """
    check_weight(upload)
    upload.seek(0)
    try:
        with _one_at_a_time, Image.open(upload, formats=FORMATS) as source:
            _check_pixels(source)
            shrunk = _shrink(source, edge)
            picture = _turn_upright(_convert_to_srgb(shrunk, source), source)
    except ValidationError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_many_pixels(MAX_MEGAPIXELS) from error
    except Exception as error:  # a decoder raises anything for a file that is damaged or malicious
        raise ValidationError(NO_PICTURE, code="no_picture") from error
    picture.info.clear()
    picture.format = source.format
    return picture


def put_on_white(picture):
    """Return ``picture`` without transparency."""
    if picture.mode == "RGB":
        return picture
    ground = Image.new("RGB", picture.size, "white")
    ground.paste(picture, mask=picture.getchannel("A"))
    return ground


def encode(upload, edge=LONGEST_EDGE):
    """Return the picture in ``upload`` as the bytes of a JPEG or PNG, and the ending of its name.

    Raises what :func:`open_picture` raises.
    """
    picture = open_picture(upload, edge)
    is_photo = picture.mode == "RGB" and picture.format not in DRAWN_FORMATS
    kind, options = ("JPEG", {"quality": JPEG_QUALITY}) if is_photo else ("PNG", {})
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue(), ENDINGS[kind]


def replace_upload(upload, edge=LONGEST_EDGE):
    """Write the encoded picture over ``upload``, so that nobody can keep the original.

    Wagtail sets aside an upload whose other fields have errors, and takes it from there later.
    """
    content, ending = encode(upload, edge)
    upload.seek(0)
    upload.truncate()
    upload.write(content)
    upload.flush()
    upload.seek(0)
    upload.size = len(content)
    upload.name = f"{PurePath(upload.name).stem}.{ending}"


def _check_pixels(source):
    """Refuse by the size that the head of the file tells, with nothing decoded yet."""
    limit = FEWER_MEGAPIXELS.get(source.format, MAX_MEGAPIXELS)
    if source.width * source.height > limit * 1_000_000:
        raise _too_many_pixels(limit)


def _too_many_pixels(limit):
    return ValidationError(TOO_MANY_PIXELS, code="too_many_pixels", params={"limit": limit})


def _shrink(source, edge):
    """The first frame with its longer edge at most ``edge``, in L, LA, RGB, RGBA or CMYK."""
    scale = min(1, edge / max(source.size))
    size = tuple(max(1, round(length * scale)) for length in source.size)
    source.draft(None, size)
    source.load()
    factor = min(source.width // size[0], source.height // size[1])
    picture = _reduce(source, factor) if factor > 1 else _to_eight_bit(source)
    return picture if picture.size == size else picture.resize(size, Resampling.LANCZOS)


def _reduce(source, factor):
    """A ``factor``-th of the size, band by band: whole copies would take too much memory."""
    height = max(1, BAND_PIXELS // source.width // factor) * factor
    bands = []
    for top in range(0, source.height, height):
        box = (0, top, source.width, min(top + height, source.height))
        bands.append(_to_eight_bit(source.crop(box)).reduce(factor))
    reduced = Image.new(bands[0].mode, (bands[0].width, sum(band.height for band in bands)))
    top = 0
    for band in bands:
        reduced.paste(band, (0, top))
        top += band.height
    return reduced


def _to_eight_bit(picture):
    """The same in a mode that can be resized: L, LA, RGB, RGBA or CMYK."""
    if picture.mode.startswith("I"):
        return _from_sixteen_bit(picture)
    is_grey = picture.mode in ("1", "L", "LA")
    if picture.has_transparency_data:
        return picture.convert("LA" if is_grey else "RGBA")
    return picture if picture.mode == "CMYK" else picture.convert("L" if is_grey else "RGB")


def _from_sixteen_bit(picture):
    """Grey of 16 bits by its high byte; Pillow itself would cut everything above 255 to white."""
    deep = picture.convert("I")
    grey = deep.point(HIGH_BYTE, "L")
    clear = picture.info.get("transparency")
    if clear is None:
        return grey
    opaque = [0 if value == clear else 255 for value in range(1 << 16)]
    return Image.merge("LA", (grey, deep.point(opaque, "L")))


def _convert_to_srgb(picture, source):
    """In RGB or RGBA, by the embedded colour profile; one that doesn't fit is passed over."""
    alpha = picture.getchannel("A") if picture.mode.endswith("A") else None
    colours = picture.convert(picture.mode.removesuffix("A")) if alpha else picture
    if profile := source.info.get("icc_profile"):
        with suppress(ImageCms.PyCMSError, OSError, TypeError, ValueError):
            colours = ImageCms.profileToProfile(
                colours,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
    colours = colours.convert("RGB")
    if alpha:
        colours.putalpha(alpha)
    return colours


def _turn_upright(picture, source):
    """As the camera was held; with damaged EXIF data as it is."""
    try:
        turn = TURNS.get(source.getexif().get(ExifTags.Base.Orientation))
    except Exception:  # as varied as the damages
        turn = None
    return picture if turn is None else picture.transpose(turn)
