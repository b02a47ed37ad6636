"""Decodes untrusted bytes into a clean picture."""

import re
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import ExifTags, Image

from dreambot.pictures.decoding.color import eight_bit, opaque_srgb
from dreambot.pictures.decoding.file_signatures import file_type_of, gif_frames, has_too_many_parts
from dreambot.pictures.decoding.truncation import has_all_rows, is_cut_short
from dreambot.pictures.errors import PictureError, PictureTooLarge, PictureTooSmall, PictureUnreadable, Size

# Some phones and cameras send an MPO named .jpg: an ordinary JPEG, with depth maps and the like after it.
_NAMES: Final = {
    "JPEG": "JPEG",
    "MPO": "JPEG",
    "PNG": "PNG",
    "WEBP": "WebP",
    "GIF": "GIF",
    "BMP": "BMP",
    "AVIF": "AVIF",
}
_OPENERS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "AVIF")

_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS: Final = frozenset({5, 6, 7, 8})

# Pillow unpacks these in Python, a byte or a run of pixels at a time.
_RUN_LENGTHS: Final = (1, 2)
_MAX_RUN_LENGTH_BYTES: Final = 1_000_000
_MAX_RUN_LENGTH_PIXELS: Final = 4_000_000

# Pillow's documentation: from 3 on, shrinking in two steps looks the same as in one.
_REDUCING_GAP: Final = 3


@dataclass(frozen=True, slots=True)
class DecodeLimits:
    """Which pictures are refused.

    A file over `max_bytes`; over `max_pixels` in all, or `max_edge` along the longer side; a side that has,
    or would be shrunk to, less than `min_side` pixels; an animation of over `max_frames` frames, or of over
    `max_animation` pixels in all its frames.
    """

    max_bytes: int = 25_000_000
    max_pixels: int = 25_000_000
    max_edge: int = 16_000
    min_side: int = 1
    max_frames: int = 2_000
    max_animation: int = 1_000_000_000


DEFAULT_LIMITS: Final = DecodeLimits()


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture as a person sees it: upright, opaque, sRGB, without any metadata.

    pixels: uint8 RGB, (height, width, 3), C-contiguous and read-only. source_format: "JPEG", "PNG", "WebP",
    "GIF", "BMP" or "AVIF". source_size: (width, height) before shrinking, upright. frames: how many pictures
    the source holds (the first is taken); over 1 means that it was animated. opacity: uint8, (height, width),
    255 where the source was opaque; None if it was so everywhere.
    """

    pixels: npt.NDArray[np.uint8] = field(repr=False)
    source_format: str
    source_size: Size
    frames: int
    opacity: npt.NDArray[np.uint8] | None = field(default=None, repr=False)

    @property
    def width(self) -> int:
        """Width of `pixels`."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Height of `pixels`."""
        return int(self.pixels.shape[0])


def decode(data: bytes, *, max_side: int | None, limits: DecodeLimits = DEFAULT_LIMITS) -> Picture:
    """Decode a picture from untrusted bytes.

    It is shrunk, never enlarged, until its longer side is at most `max_side` pixels (None: left as it is). Of
    an animation the first frame is taken. Raises PictureUnreadable, PictureTooLarge or PictureTooSmall, and
    for a `max_side` below 1 ValueError; any other exception of Pillow's is chained to one of these.
    """
    check_request(data, max_side, limits)
    with _named_errors(data, limits):
        if has_too_many_parts(data) or is_cut_short(data):
            raise unreadable(data)
        with Image.open(BytesIO(data), formats=_OPENERS) as im:
            return _picture(im, data, max_side, limits)


def check_request(data: bytes, max_side: int | None, limits: DecodeLimits) -> None:
    """Raise what `decode` raises before it looks into `data`."""
    if max_side is not None and max_side < 1:
        raise ValueError(f"max_side must be at least 1, not {max_side}")
    if not data:
        raise PictureUnreadable("empty")
    if len(data) > limits.max_bytes:
        raise PictureTooLarge("bytes", len(data), limits.max_bytes)


def _picture(im: Image.Image, data: bytes, max_side: int | None, limits: DecodeLimits) -> Picture:
    if im.format not in _NAMES:
        raise unreadable(data)
    stored = im.size
    target = fitted_size(stored, max_side)
    _check_size(stored, target, limits)
    frames = _frames(im, data)
    _check_work(im, frames, len(data), limits)
    if im.format == "PNG" and not has_all_rows(data):
        raise unreadable(data)
    box = _draft(im, target)
    im.load()
    turn = _orientation(im)
    shrunk = _shrink(eight_bit(im), target, box)
    pixels = _upright(opaque_srgb(shrunk, im.info.get("icc_profile")), turn)
    opacity = _upright(shrunk.getchannel("A"), turn) if shrunk.mode in ("LA", "RGBA") else None
    source_size = stored[::-1] if turn in _SIDEWAYS else stored
    return Picture(pixels, _NAMES[im.format], source_size, frames, opacity)


def _upright(im: Image.Image, turn: int) -> npt.NDArray[np.uint8]:
    pixels = np.ascontiguousarray(im.transpose(_UPRIGHT[turn]) if turn in _UPRIGHT else im)
    pixels.setflags(write=False)
    return pixels


def fitted_size(size: Size, max_side: int | None) -> Size:
    """(width, height) of a picture of `size` when its longer side is shrunk to `max_side`."""
    longest = max(size)
    if max_side is None or longest <= max_side:
        return size
    return max(1, round(size[0] * max_side / longest)), max(1, round(size[1] * max_side / longest))


def _check_size(size: Size, target: Size, limits: DecodeLimits) -> None:
    pixels = size[0] * size[1]
    if pixels > limits.max_pixels:
        raise PictureTooLarge("pixels", pixels, limits.max_pixels, size)
    if max(size) > limits.max_edge:
        raise PictureTooLarge("edge", max(size), limits.max_edge, size)
    if min(target) < limits.min_side:
        raise PictureTooSmall(size, target, limits.min_side)


def _check_work(im: Image.Image, frames: int, size_bytes: int, limits: DecodeLimits) -> None:
    pixels = im.width * im.height
    if frames > limits.max_frames:
        raise PictureTooLarge("frames", frames, limits.max_frames, im.size)
    if frames > 1 and frames * pixels > limits.max_animation:
        raise PictureTooLarge("animation", frames * pixels, limits.max_animation, im.size)
    if im.format == "BMP" and im.info.get("compression") in _RUN_LENGTHS:
        if size_bytes > _MAX_RUN_LENGTH_BYTES:
            raise PictureTooLarge("bytes", size_bytes, _MAX_RUN_LENGTH_BYTES, im.size)
        if pixels > _MAX_RUN_LENGTH_PIXELS:
            raise PictureTooLarge("pixels", pixels, _MAX_RUN_LENGTH_PIXELS, im.size)


def _draft(im: Image.Image, target: Size) -> tuple[float, float, float, float] | None:
    """Have a JPEG much larger than `target` decoded at 1/2, 1/4 or 1/8; the box of the picture in it."""
    drafted = im.draft(None, (target[0] * _REDUCING_GAP, target[1] * _REDUCING_GAP))
    return drafted[1] if drafted else None


def _shrink(im: Image.Image, target: Size, box: tuple[float, float, float, float] | None) -> Image.Image:
    if im.size == target:
        return im
    return im.resize(target, Image.Resampling.LANCZOS, box=box, reducing_gap=_REDUCING_GAP)


def _orientation(im: Image.Image) -> int:
    """Return the EXIF orientation, 1 to 8 (EXIF 2.32, tag 0x0112)."""
    try:
        turn = im.getexif().get(ExifTags.Base.Orientation)
    except (OSError, SyntaxError, ValueError, TypeError, LookupError, ArithmeticError, struct.error):
        # A camera's broken metadata is no reason to refuse its picture.
        return 1
    return turn if isinstance(turn, int) and 1 <= turn <= 8 else 1


def _frames(im: Image.Image, data: bytes) -> int:
    if im.format == "GIF":
        # Pillow would decode its way through; this only counts.
        return gif_frames(data)
    return 1 if im.format == "MPO" else int(getattr(im, "n_frames", 1))


@contextmanager
def _named_errors(data: bytes, limits: DecodeLimits) -> Iterator[None]:
    try:
        yield
    except PictureError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _bomb(error, limits) from error
    except MemoryError as error:
        raise PictureTooLarge("memory", len(data), None) from error
    except Exception as error:
        # Hostile bytes have made image decoders raise a dozen kinds of exception; no list stays complete.
        raise unreadable(data) from error


def _bomb(error: Exception, limits: DecodeLimits) -> PictureTooLarge:
    """The error for a header that Pillow's own limit, which is checked before ours, has refused."""
    limit = limits.max_pixels
    if Image.MAX_IMAGE_PIXELS is not None:
        limit = min(limit, 2 * Image.MAX_IMAGE_PIXELS)
    stated = re.search(r"\d+", str(error))
    return PictureTooLarge("pixels", int(stated[0]) if stated else limit + 1, limit)


def unreadable(data: bytes) -> PictureUnreadable:
    """The error for bytes that could not be decoded, by the type that they seem to have."""
    kind = file_type_of(data)
    if kind is None:
        return PictureUnreadable("unsupported")
    return PictureUnreadable("broken" if kind.is_read else "unsupported", kind.seems, kind.mime)
