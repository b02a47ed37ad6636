"""Small sound files, at least one for each branch of the decoders; the others are made from them."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from typing import Any

import numpy as np
from PIL import Image, ImageCms, features

from dreambot.pictures.decoding.truncation import ADAM7
from tests.pictures.helpers import file_of, photo, png, png16, png_chunk

SIZE = (60, 44)
PALETTE = b"".join(bytes((i, 255 - i, i // 2, 0)) for i in range(256))


def small() -> Image.Image:
    return photo("astronaut").resize(SIZE)


def notes() -> dict[str, bytes]:
    """EXIF with a place and an orientation, and a colour profile."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010F] = 6, "Phone of Alice"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    return {"exif": exif.tobytes(), "icc_profile": srgb()}


def srgb() -> bytes:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return profile[:24] + bytes(12) + profile[36:]  # without the time at which it was made


@cache
def sound_files() -> dict[str, bytes]:
    return {**_jpegs(), **_pngs(), **_gifs(), **_webps(), **_bmps(), **_avifs()}


def _jpegs() -> dict[str, bytes]:
    im = small()
    return {
        "jpeg": file_of(im, "JPEG"),
        "jpeg-progressive": file_of(im, "JPEG", progressive=True),
        "jpeg-444": file_of(im, "JPEG", subsampling=0, quality=97),
        "jpeg-grey": file_of(im.convert("L"), "JPEG"),
        "jpeg-cmyk": file_of(im.convert("CMYK"), "JPEG"),
        "jpeg-cmyk-progressive": file_of(im.convert("CMYK"), "JPEG", progressive=True),
        "jpeg-restarts": file_of(im, "JPEG", restart_marker_blocks=1),
        "jpeg-notes": file_of(im, "JPEG", comment=b"by Alice", xmp=b"<x/>", **notes()),
        "jpeg-mpo": file_of(im, "MPO", save_all=True, append_images=[im, im]),
    }


def _pngs() -> dict[str, bytes]:
    im, (width, height) = small(), SIZE
    wide = np.asarray(im, np.uint16) * 257
    see_through = np.dstack([wide, wide[..., :1]])
    bit = {f"png-grey-{depth}": _flat_png(depth, 0) for depth in (1, 2, 4)}
    few = {f"png-palette-{depth}": _flat_png(depth, 3, png_chunk(b"PLTE", bytes(12))) for depth in (1, 2, 4)}
    rows = zlib.compress(b"".join(_adam7(width, height)))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 1)
    return {
        "png": file_of(im, "PNG"),
        "png-grey": file_of(im.convert("L"), "PNG"),
        "png-grey-alpha": file_of(im.convert("LA"), "PNG"),
        "png-alpha": file_of(im.convert("RGBA"), "PNG"),
        "png-palette": file_of(im.quantize(60), "PNG"),
        "png-palette-key": file_of(im.quantize(16), "PNG", transparency=3),
        "png-grey-16": png16(wide[..., :1]),
        "png-16": png16(wide),
        "png-alpha-16": png16(see_through),
        "png-notes": file_of(im, "PNG", **notes()),
        "png-animated": file_of(im, "PNG", save_all=True, append_images=[im.rotate(9), im.rotate(20)]),
        "png-interlaced": signed(png_chunk(b"IHDR", header), png_chunk(b"IDAT", rows)),
        **bit,
        **few,
    }


def signed(*chunks: bytes) -> bytes:
    """A PNG of these chunks and an end."""
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks) + png_chunk(b"IEND", b"")


def _flat_png(depth: int, colour_type: int, *between: bytes) -> bytes:
    width, height = SIZE
    row = b"\0" + b"\x1b" * -(-width * depth // 8)
    return png(width, height, depth, colour_type, row * height, *between)


def _adam7(width: int, height: int) -> list[bytes]:
    """Rows of the seven passes (PNG specification, 8.2), 8-bit RGB."""
    pixels = np.asarray(small())
    parts = [pixels[y::down, x::right] for x, right, y, down in ADAM7]
    return [b"\0" + row.tobytes() for part in parts for row in part]


def _gifs() -> dict[str, bytes]:
    im = small()
    return {
        "gif": file_of(im, "GIF", interlace=0),
        "gif-interlaced": file_of(im, "GIF", interlace=1),
        "gif-grey": file_of(im.convert("L"), "GIF"),
        "gif-key": file_of(im.quantize(16), "GIF", transparency=3),
        "gif-animated": file_of(im, "GIF", save_all=True, append_images=[im.rotate(9), im.rotate(20)]),
        "gif-comment": file_of(im, "GIF", comment=b"by Alice"),
    }


def _webps() -> dict[str, bytes]:
    im = small()
    see_through = im.copy()
    see_through.putalpha(im.convert("L"))
    moving: dict[str, Any] = {"save_all": True, "append_images": [im.rotate(9), im.rotate(20)]}
    return {
        "webp": file_of(im, "WEBP"),
        "webp-lossless": file_of(im, "WEBP", lossless=True),
        "webp-alpha": file_of(see_through, "WEBP"),
        "webp-alpha-lossless": file_of(see_through, "WEBP", lossless=True),
        "webp-notes": file_of(im, "WEBP", xmp=b"<x/>", **notes()),
        "webp-animated": file_of(im, "WEBP", **moving),
    }


def bmp(width: int, height: int, bits: int, packing: int, body: bytes, palette: bytes = b"") -> bytes:
    """A BMP with the usual header of 40 bytes; `packing` 1 and 2 are run lengths, 3 colour masks."""
    start = 54 + len(palette)
    sizes = struct.pack(
        "<IiiHHIIiiII", 40, width, height, 1, bits, packing, len(body), 0, 0, len(palette) // 4, 0
    )
    return b"BM" + struct.pack("<IHHI", start + len(body), 0, 0, start) + sizes + palette + body


def _bmps() -> dict[str, bytes]:
    im, (width, height) = small(), SIZE
    masks = struct.pack("<III", 0xF800, 0x07E0, 0x001F)
    old = struct.pack("<IHHI", 26 + width * 3 * height, 0, 0, 26) + struct.pack(
        "<IHHHH", 12, width, height, 1, 24
    )
    return {
        "bmp": file_of(im, "BMP"),
        "bmp-1": file_of(im.convert("1"), "BMP"),
        "bmp-4": bmp(width, height, 4, 0, b"\x1b" * (32 * height), PALETTE[:64]),
        "bmp-8": file_of(im.quantize(200), "BMP"),
        "bmp-32": bmp(width, height, 32, 0, im.convert("RGBA").tobytes()),
        "bmp-down": bmp(width, -height, 24, 0, im.tobytes()),
        "bmp-masks": bmp(width, height, 16, 3, bytes(width * height * 2), masks),
        "bmp-runs": bmp(width, height, 8, 1, (bytes((width, 7)) + b"\0\0") * height + b"\0\1", PALETTE),
        "bmp-runs-4": bmp(
            width, height, 4, 2, (bytes((width, 7)) + b"\0\0") * height + b"\0\1", PALETTE[:64]
        ),
        "bmp-os2": b"BM" + old + im.tobytes(),
    }


def _timeless(data: bytes) -> bytes:
    """An AVIF sequence without the times at which it was made."""
    for box in (b"mvhd", b"tkhd", b"mdhd"):
        at = data.index(box) + 8
        data = data[:at] + bytes(16) + data[at + 16 :]
    return data


def _avifs() -> dict[str, bytes]:
    if not features.check("avif"):
        return {}
    im = small()
    see_through = im.copy()
    see_through.putalpha(im.convert("L"))
    moving = file_of(im, "AVIF", speed=10, save_all=True, append_images=[im.rotate(9)])
    return {
        "avif": file_of(im, "AVIF", speed=10),
        "avif-444": file_of(im, "AVIF", speed=10, subsampling="4:4:4", quality=95),
        "avif-alpha": file_of(see_through, "AVIF", speed=10),
        "avif-notes": file_of(im, "AVIF", speed=10, xmp=b"<x/>", **notes()),
        "avif-animated": _timeless(moving),
    }
