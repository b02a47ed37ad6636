"""Pictures to test with, made from the real photographs in `dreambot/samples`."""

import math
import struct
import zlib
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image, features

Pixels = npt.NDArray[np.uint8]

needs_avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow is built without AVIF")

PHOTOS = Path(__file__).parents[2] / "dreambot" / "samples"


@cache
def _pixels_of(name: str) -> Pixels:
    with Image.open(PHOTOS / f"{name}.png") as im:
        return np.asarray(im.convert("RGB"))


def photo(name: str) -> Image.Image:
    # Rebuilt from its pixels, or its profile and notes would come along into every file made of it.
    return Image.fromarray(_pixels_of(name))


def file_of(im: Image.Image, kind: str, **options: Any) -> bytes:
    file = BytesIO()
    im.save(file, kind, **options)
    return file.getvalue()


def psnr(a: Any, b: Any) -> float:
    """Return the peak signal-to-noise ratio in dB; from 30 on a person sees the same picture."""
    difference = np.asarray(a, np.float64) - np.asarray(b, np.float64)
    error = float(np.mean(difference**2))
    return math.inf if error == 0 else 10 * math.log10(255**2 / error)


def png_chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, depth: int, colour_type: int, rows: bytes, *between: bytes) -> bytes:
    """Write a PNG by hand; Pillow neither writes 16-bit colour nor lies about sizes."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour_type, 0, 0, 0)
    packed = png_chunk(b"IDAT", zlib.compress(rows))
    ending = packed + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + b"".join(between) + ending


def png16(values: npt.NDArray[np.uint16], *between: bytes) -> bytes:
    """Write a 16-bit PNG of 1 to 4 channels from (height, width, channels)."""
    height, width, channels = values.shape
    lines = values.astype(">u2").reshape(height, -1)
    rows = b"".join(b"\0" + line.tobytes() for line in lines)
    return png(width, height, 16, {1: 0, 2: 4, 3: 2, 4: 6}[channels], rows, *between)


def noisy(side: int = 1024) -> Pixels:
    """Return the astronaut with grain, about as hard to compress as a dream."""
    large = np.asarray(photo("astronaut").resize((side, side)), np.int16)
    grain = np.random.default_rng(0).normal(0, 12, large.shape)
    return np.clip(large + grain, 0, 255).astype(np.uint8)
