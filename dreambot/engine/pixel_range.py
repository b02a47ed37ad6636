"""Converts between pictures in uint8 and the engine's pictures in float32 in [-1, 1].

Both ways are graphs, in which each operation overwrites the result before it: at 2048 × 2048 a float picture
takes 50 MB, and one line of arithmetic would hold three.
"""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from dreambot.engine.types import Pixels

ROWS_AT_ONCE = 1024


def from_pixels(pixels: Pixels) -> tf.Tensor:
    """Convert height × width × RGB, uint8, to float32 in [-1, 1]."""
    return _FROM_PIXELS(tf.constant(pixels))


def to_pixels(picture: tf.Tensor) -> Pixels:
    """Convert height × width × RGB, float32 in [-1, 1] (clipped to it), to uint8."""
    pixels = np.empty(picture.shape, np.uint8)
    for top in range(0, picture.shape[0], ROWS_AT_ONCE):
        pixels[top : top + ROWS_AT_ONCE] = _TO_PIXELS(picture[top : top + ROWS_AT_ONCE])
    return pixels


def _from_pixels(pixels: tf.Tensor) -> tf.Tensor:
    return tf.cast(pixels, tf.float32) / 127.5 - 1.0


def _to_pixels(picture: tf.Tensor) -> tf.Tensor:
    scaled = (tf.clip_by_value(picture, -1.0, 1.0) + 1.0) * 127.5
    return tf.cast(tf.round(scaled), tf.uint8)


_FROM_PIXELS = tf.function(
    _from_pixels, input_signature=[tf.TensorSpec([None, None, 3], tf.uint8)], autograph=False
)
_TO_PIXELS = tf.function(
    _to_pixels, input_signature=[tf.TensorSpec([None, None, 3], tf.float32)], autograph=False
)
