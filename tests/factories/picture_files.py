"""Files that people upload as pictures: readable ones of every kind, and those that are refused."""

import io
import struct
import zlib

from PIL import Image, ImageCms

SIZE = (60, 40)
RED, BLUE = (200, 30, 30), (30, 30, 200)


def encoded(picture, kind, **options):
    """``picture`` as the bytes of a file."""
    target = io.BytesIO()
    picture.save(target, kind, **options)
    return target.getvalue()


def drawn(mode="RGB", size=SIZE):
    """A picture in ``mode`` whose left half is red, or dark, and its right half blue."""
    picture = Image.new("RGB", size, BLUE)
    picture.paste(RED, (0, 0, size[0] // 2, size[1]))
    return picture.convert(mode, dither=Image.Dither.NONE)


def readable_pictures():
    """Name of the file → its bytes: each format in each mode, and what devices make of them."""
    colours, other, clear = drawn(), drawn().transpose(Image.Transpose.ROTATE_180), drawn("RGBA")
    clear.putalpha(128)
    deep = Image.new("I;16", SIZE, 32_768)
    exif = Image.Exif()
    exif[0x010F] = "Kamera warga"
    frames = {"save_all": True, "append_images": [other]}
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return {
        "grey.jpg": encoded(drawn("L"), "JPEG"),
        "progressive.jpg": encoded(colours, "JPEG", progressive=True, exif=exif),
        "print.jpg": encoded(drawn("CMYK"), "JPEG"),
        "two-pictures.jpg": encoded(colours, "MPO", **frames),
        "damaged-exif.jpg": encoded(colours, "JPEG", exif=b"Exif\0\0II*\0\x99\x99\x99\x99"),
        "damaged-profile.jpg": encoded(colours, "JPEG", icc_profile=b"no profile at all"),
        "profile-of-colours.jpg": encoded(drawn("L"), "JPEG", icc_profile=srgb),
        "black-white.png": encoded(drawn("1"), "PNG"),
        "black-clear.png": encoded(drawn("1"), "PNG", transparency=0),
        "grey.png": encoded(drawn("L"), "PNG"),
        "grey-clear.png": encoded(drawn("L"), "PNG", transparency=30),
        "grey-alpha.png": encoded(clear.convert("LA"), "PNG"),
        "palette.png": encoded(drawn("P"), "PNG"),
        "palette-clear.png": encoded(drawn("P"), "PNG", transparency=0),
        "colours.png": encoded(colours, "PNG"),
        "colours-clear.png": encoded(colours, "PNG", transparency=RED),
        "alpha.png": encoded(clear, "PNG"),
        "deep.png": encoded(deep, "PNG"),
        "deep-clear.png": encoded(deep, "PNG", transparency=32_768),
        "moving.png": encoded(colours, "PNG", **frames),
        "palette.gif": encoded(drawn("P"), "GIF"),
        "moving.gif": encoded(drawn("P"), "GIF", transparency=0, **frames),
        "colours.webp": encoded(colours, "WEBP"),
        "alpha.webp": encoded(clear, "WEBP"),
        "moving.webp": encoded(colours, "WEBP", **frames),
        "colours.avif": encoded(colours, "AVIF"),
        "alpha.avif": encoded(clear, "AVIF"),
        "phone.heic": encoded(colours, "HEIF"),
        "alpha.heic": encoded(clear, "HEIF"),
        "single-pixel.png": encoded(drawn(size=(1, 1)), "PNG"),
        "line.png": encoded(drawn(size=(3000, 1)), "PNG"),
        "other-ending.png": encoded(colours, "JPEG"),
        "no-ending": encoded(colours, "JPEG"),
    }


def unreadable_pictures():
    """Name of the file → its bytes: nothing of these gets in."""
    formats = {"jpg": "JPEG", "png": "PNG", "gif": "GIF", "webp": "WEBP", "avif": "AVIF"}
    formats["heic"] = "HEIF"
    noise = Image.effect_noise((80, 80), 60).convert("RGB")
    halves = {}
    for ending, kind in formats.items():
        whole = encoded(noise, kind)
        halves[f"half.{ending}"] = whole[: len(whole) // 2]
    return halves | {
        "drawing.svg": b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "page.jpg": b"<html>bukan</html>",
        "letter.jpg": b"%PDF-1.4",
        "zeros.png": b"\0" * 50,
        "signature.png": b"\x89PNG\r\n\x1a\n",
        "bomb.png": announced_png(60_000, 60_000),
        "bomb.gif": announced_gif(65_000, 65_000),
        "scan.tif": encoded(drawn(), "TIFF"),
    }


def announced_gif(width, height):
    """A small GIF that claims to be of this size."""
    whole = encoded(drawn("P"), "GIF")
    return whole[:6] + struct.pack("<HH", width, height) + whole[10:]


def announced_png(width, height):
    """A small PNG that claims to be of this size."""

    def chunk(kind, data):
        checksum = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", checksum)

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = [(b"IHDR", head), (b"IDAT", zlib.compress(b"\0" * 5000)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*part) for part in parts)
