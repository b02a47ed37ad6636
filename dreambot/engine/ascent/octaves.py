"""Octaves: the sizes at which a picture is dreamed, from small to large, and resizing between them."""

from __future__ import annotations

from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.types import Array, Pixels

LARGE_PIXELS = 2**21  # pixels, from which on memory matters more than the time of some more calls
STRIP_PIXELS = 256  # rows or columns: 12 MB of a picture of 4096 × 4096


def octave_sizes(
    height: int, width: int, octaves: int, scale: float, above: int, min_side: int
) -> list[tuple[int, int]]:
    """(height, width) of each octave, smallest first: size · scaleⁿ for n = above - octaves + 1 … above.

    An octave with a side under `min_side` pixels, the smallest that the network takes, is left out.
    """
    exponents = range(above - octaves + 1, above + 1)
    sizes = [(round(height * scale**n), round(width * scale**n)) for n in exponents]
    return [size for size in sizes if min(size) >= min_side]


def resize(picture: tf.Tensor, size: tuple[int, int]) -> tf.Tensor:
    """Resize `picture` (height × width × 3, float32), bicubic and without aliasing."""
    if tuple(picture.shape[:2]) == size:
        return picture
    if size[0] * size[1] > LARGE_PIXELS:
        return _resize_by_strips(np.asarray(picture), size)
    return _RESIZE(picture, tf.constant(size))


def resize_photograph(original: Pixels | tf.Tensor, size: tuple[int, int]) -> tf.Tensor:
    """Resize a photograph (height × width × RGB, uint8, or float32 in [-1, 1]) to `size`, as float32."""
    if original.shape[0] * original.shape[1] > LARGE_PIXELS:
        return _resize_by_strips(np.asarray(original), size)
    return resize(_as_float(original), size)


def upscale_with_detail(dream: tf.Tensor, original: Pixels | tf.Tensor, size: tuple[int, int]) -> tf.Tensor:
    """Enlarge the dream to the next octave's `size`, and restore the detail that the smaller size had lost.

    `original` is the photograph, height × width × RGB, uint8 or float32 in [-1, 1].
    enlarge(dream) + here - enlarge(shrink(here)), where here is `original` at `size`: adds the detail that
    the photograph has at this size and not at the smaller one (the 2015 release does so too). Enlarging is
    linear, so one enlargement is enough: here + enlarge(dream - shrink(here)).
    """
    if size[0] * size[1] > LARGE_PIXELS:
        return _upscale_with_detail_by_strips(np.asarray(dream), np.asarray(original), size)
    return _UPSCALE_WITH_DETAIL(dream, resize_photograph(original, size))


def _upscale_with_detail_by_strips(dream: Array, original: Array | Pixels, size: tuple[int, int]) -> Array:
    here = original if original.shape[:2] == size else _resize_by_strips(original, size)
    lost = _resize_by_strips(here, (dream.shape[0], dream.shape[1]))
    np.subtract(dream, lost, out=lost)
    result = _resize_by_strips(lost, size)
    for top in range(0, size[0], STRIP_PIXELS):
        result[top : top + STRIP_PIXELS] += _as_float(here[top : top + STRIP_PIXELS])
    return result


def _resize_by_strips(picture: Array | Pixels, size: tuple[int, int]) -> Array:
    """Resize first the height, some columns at a time, then the width, some rows at a time.

    Bicubic resizing is separable. TensorFlow would hold the whole picture several times, in a pool whose
    memory it never releases.
    """
    tall = np.empty((size[0], picture.shape[1], 3), np.float32)
    for left in range(0, picture.shape[1], STRIP_PIXELS):
        strip = np.ascontiguousarray(picture[:, left : left + STRIP_PIXELS])
        tall[:, left : left + STRIP_PIXELS] = _RESIZE(
            _as_float(strip), tf.constant([size[0], strip.shape[1]])
        )
    result = np.empty((*size, 3), np.float32)
    for top in range(0, size[0], STRIP_PIXELS):
        strip = tall[top : top + STRIP_PIXELS]
        result[top : top + STRIP_PIXELS] = _RESIZE(strip, tf.constant([len(strip), size[1]]))
    return result


def _as_float(part: np.ndarray[Any, Any] | tf.Tensor) -> tf.Tensor:
    return from_pixels(part) if part.dtype == np.uint8 else part


def _upscale_with_detail(dream: tf.Tensor, here: tf.Tensor) -> tf.Tensor:
    return here + _resize(dream - _resize(here, tf.shape(dream)[:2]), tf.shape(here)[:2])


def _resize(picture: tf.Tensor, size: tf.Tensor) -> tf.Tensor:
    return tf.image.resize(picture, size, method="bicubic", antialias=True)


# Graphs, so that each intermediate result is freed before the next is made.
_ANY_PICTURE, _ANY_SIZE = tf.TensorSpec([None, None, 3], tf.float32), tf.TensorSpec([2], tf.int32)
_RESIZE = tf.function(_resize, input_signature=[_ANY_PICTURE, _ANY_SIZE], autograph=False)
_UPSCALE_WITH_DETAIL = tf.function(
    _upscale_with_detail, input_signature=[_ANY_PICTURE, _ANY_PICTURE], autograph=False
)
