"""Encodes pixels into a file that stays under a limit of bytes."""

import math
import os
import re
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Final, Literal

import numpy as np
import numpy.typing as npt
from PIL import Image, features

from dreambot.pictures.encoding.formats import Format, format_of_suffix
from dreambot.pictures.encoding.metadata import check_metadata, metadata_options
from dreambot.pictures.errors import CannotFit, PictureTooLarge

_MIME: Final[dict[Format, str]] = {"png": "image/png", "webp": "image/webp", "jpeg": "image/jpeg"}
_ENDING: Final[dict[Format, str]] = {"png": ".png", "webp": ".webp", "jpeg": ".jpg"}
_SUFFIXES: Final[dict[str, Format]] = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".webp": "webp"}
_MAX_EDGE: Final[dict[Format, int]] = {"png": 2**31 - 1, "webp": 16_383, "jpeg": 65_500}

# WebP keeps the modes of all 16 x 16 blocks in 512 KiB. A dream of 48 megapixels overflowed that (libwebp's
# error 6); this many pixels leave eight bytes to a block.
_WEBP_PIXELS: Final = 2**24

_QUALITIES: Final = (95, 90, 85, 80, 75, 70, 65, 60)
_SCALE_STEP: Final = 0.85
_SMALLEST_SIDE: Final = 64
"""Below this longer side nobody would recognise the picture, so shrinking ends there."""

# A real dream of 2048 x 2048 came to 9.92 MB at levels 4 to 9 and 10.17 MB below; a smooth one took 0.8 s at
# level 4, 1.7 s at 6 and 2.2 s at 9, for 0.5 % less.
_PNG_LEVEL: Final = 4
_SAMPLE_BANDS: Final = 8
_SAMPLE_ROWS: Final = 16
# The sample below guessed real dreams and photographs within 8 %.
_SAMPLE_MARGIN: Final = 1.15

_PREVIEW_BYTES: Final = 40_000
_PREVIEW_QUALITIES: Final = (80, 65, 50, 35, 20)


@dataclass(frozen=True, slots=True)
class Encoded:
    """An encoded file: its bytes, its name and type, and how the picture was changed to fit.

    quality: 1 to 100, None for a lossless file; of an MP4 (see frame_writer.encode_mp4) in its encoder's
    measure. width, height: in pixels, of this file. shrunk: whether these are smaller than the pixels that it
    was made from.
    """

    data: bytes = field(repr=False)
    filename: str
    mime: str
    format: Format | Literal["mp4"]
    quality: int | None
    width: int
    height: int
    shrunk: bool


def encode(
    pixels: npt.NDArray[np.uint8],
    *,
    limit_bytes: int,
    prefer: Format = "png",
    stem: str = "dream",
    metadata: str | None = None,
) -> Encoded:
    """Make a file of at most `limit_bytes` from uint8 RGB pixels (height, width, 3), as good as fits.

    PNG, if preferred, loses nothing; where it does not fit, WebP of quality 95 down to 60, then smaller and
    smaller sides at the best quality that fits. JPEG takes WebP's place if preferred, if Pillow lacks WebP or
    the picture is too large for it. Nothing but the pixels and `metadata` (see metadata.py) goes into the
    file: no EXIF, ICC profile or comment from elsewhere. Raises CannotFit when even 64 pixels on the longer
    side are too many, ValueError for other arrays and for metadata that is too long or has line breaks.
    """
    im = _image(pixels)
    check_metadata(metadata)
    if prefer == "png" and not _is_hopeless(pixels, limit_bytes):
        data = _write(im, "png", None, metadata)
        if len(data) <= limit_bytes:
            return _encoded(data, "png", None, im, im, stem)
    return _fitted(im, limit_bytes, "jpeg" if prefer == "jpeg" else "webp", stem, metadata)


def preview(pixels: npt.NDArray[np.uint8], side: int = 320) -> Encoded:
    """Encode a JPEG of at most 40 kB quickly, its longer side at most `side` pixels, to show progress.

    `pixels` as for `encode`; raises ValueError for other arrays or a `side` below 1.
    """
    if side < 1:
        raise ValueError(f"side must be at least 1, not {side}")
    im = _image(pixels)
    small = _scaled(im, min(1.0, side / max(im.size)), Image.Resampling.BILINEAR)
    for quality in _PREVIEW_QUALITIES:
        data = _write(small, "jpeg", quality)
        if len(data) <= _PREVIEW_BYTES:
            return _encoded(data, "jpeg", quality, small, im, "preview")
    return _fitted(small, _PREVIEW_BYTES, "jpeg", "preview")


def format_of(suffix: str) -> Format:
    """The format of files that end in `suffix` (".png", ".JPG" …). Raises UnknownSuffix."""
    return format_of_suffix(suffix, _SUFFIXES)


def encode_as(
    pixels: npt.NDArray[np.uint8], suffix: str, stem: str = "dream", metadata: str | None = None
) -> Encoded:
    """Encode a file in the format of `suffix` (".png", ".jpg", ".jpeg", ".webp"), without a limit.

    `pixels` and `metadata` as for `encode`. Raises UnknownSuffix; PictureTooLarge where a side is over what
    the format can hold; ValueError for other arrays and other metadata.
    """
    kind = format_of(suffix)
    im = _image(pixels)
    check_metadata(metadata)
    if max(im.size) > _MAX_EDGE[kind]:
        raise PictureTooLarge("edge", max(im.size), _MAX_EDGE[kind], im.size)
    quality = None if kind == "png" else _QUALITIES[0]
    try:
        data = _write(im, kind, quality, metadata)
    except ValueError as error:
        raise PictureTooLarge("pixels", im.width * im.height, _WEBP_PIXELS, im.size) from error
    return _encoded(data, kind, quality, im, im, stem)


def save(pixels: npt.NDArray[np.uint8], path: str | os.PathLike[str], metadata: str | None = None) -> None:
    """Write a file in the format of the path's suffix. Raises what `encode_as` raises, and OSError."""
    path = Path(path)
    path.write_bytes(encode_as(pixels, path.suffix, metadata=metadata).data)


def _image(pixels: npt.NDArray[np.uint8]) -> Image.Image:
    if pixels.dtype != np.uint8 or pixels.ndim != 3 or pixels.shape[2] != 3 or not pixels.size:
        raise ValueError(f"pixels must be uint8 (height, width, 3), not {pixels.dtype} {pixels.shape}")
    return Image.fromarray(pixels)


def _write(im: Image.Image, kind: Format, quality: int | None, metadata: str | None = None) -> bytes:
    file = BytesIO()
    options = metadata_options(kind, metadata)
    if kind == "png":
        im.save(file, "PNG", compress_level=_PNG_LEVEL, **options)
    elif kind == "webp":
        im.save(file, "WEBP", quality=quality, **options)
    else:
        # Dreams are made of small saturated details: full chroma gave 5 dB more than halved chroma at 95.
        im.save(file, "JPEG", quality=quality, subsampling="4:4:4", **options)
    return file.getvalue()


def _encoded(
    data: bytes, kind: Format, quality: int | None, im: Image.Image, source: Image.Image, stem: str
) -> Encoded:
    name = re.sub(r"[^A-Za-z0-9_-]+", "_", stem)[:80].strip("_") or "dream"
    shrunk = im.size != source.size
    return Encoded(data, name + _ENDING[kind], _MIME[kind], kind, quality, im.width, im.height, shrunk)


def _is_hopeless(pixels: npt.NDArray[np.uint8], limit_bytes: int) -> bool:
    """Whether a PNG would be far over the limit, estimated from bands of rows spread over the picture."""
    height = int(pixels.shape[0])
    if height < 2 * _SAMPLE_BANDS * _SAMPLE_ROWS:
        return False
    tops = np.linspace(0, height - _SAMPLE_ROWS, _SAMPLE_BANDS).astype(int)
    sample = np.concatenate([pixels[top : top + _SAMPLE_ROWS] for top in tops])
    guess = len(_write(Image.fromarray(sample), "png", None)) * height / len(sample)
    return guess > limit_bytes * _SAMPLE_MARGIN


def _fitted(
    im: Image.Image, limit_bytes: int, kind: Format, stem: str, metadata: str | None = None
) -> Encoded:
    """Lower the quality, then the size, until the file fits."""
    longest = max(im.size)
    smallest = min(1.0, _SMALLEST_SIDE / longest)
    scale = min(1.0, _MAX_EDGE["jpeg"] / longest)
    while True:
        sized = _scaled(im, scale, Image.Resampling.LANCZOS)
        fitting = _writable(kind, sized)
        quality, data = _best_quality(sized, fitting, limit_bytes, metadata)
        if len(data) <= limit_bytes:
            return _encoded(data, fitting, quality, sized, im, stem)
        if scale <= smallest:
            raise CannotFit(limit_bytes, len(data), sized.size)
        scale = max(smallest, scale * _SCALE_STEP ** _steps_down(len(data), limit_bytes))


def _writable(kind: Format, im: Image.Image) -> Format:
    if kind != "webp":
        return kind
    too_large = max(im.size) > _MAX_EDGE["webp"] or im.width * im.height > _WEBP_PIXELS
    return "jpeg" if too_large or not features.check("webp") else "webp"


def _best_quality(im: Image.Image, kind: Format, limit_bytes: int, metadata: str | None) -> tuple[int, bytes]:
    """Return the finest quality that fits and its file; if none does, the coarsest."""
    finest = _write(im, kind, _QUALITIES[0], metadata)
    if len(finest) <= limit_bytes:
        return _QUALITIES[0], finest
    too_fine, fits = 0, len(_QUALITIES) - 1
    best = _write(im, kind, _QUALITIES[fits], metadata)
    while len(best) <= limit_bytes and fits - too_fine > 1:
        middle = (too_fine + fits) // 2
        data = _write(im, kind, _QUALITIES[middle], metadata)
        if len(data) <= limit_bytes:
            fits, best = middle, data
        else:
            too_fine = middle
    return _QUALITIES[fits], best


def _steps_down(size_bytes: int, limit_bytes: int) -> int:
    """Return how many times to shrink before another try can fit, if bytes follow the area."""
    ratio = max(limit_bytes, 1) / size_bytes
    return max(1, int(math.log(ratio) / (2 * math.log(_SCALE_STEP))))


def _scaled(im: Image.Image, scale: float, resample: Image.Resampling) -> Image.Image:
    if scale == 1:
        return im
    size = max(1, round(im.width * scale)), max(1, round(im.height * scale))
    return im.resize(size, resample, reducing_gap=2)
