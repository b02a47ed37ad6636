"""The bands of a Laplacian pyramid, and a gradient smoothed by them: coarse bands as strong as fine ones."""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.update_by_strips import EPSILON
from dreambot.engine.types import Normalisation

BANDS = 4  # of the Laplacian pyramid; the last is what is left below


def spread_of(grad: tf.Tensor, by: Normalisation) -> tf.Tensor:
    """Mean|g| + ε, or the tutorial's std(g) + ε: divided by it, steps have one size on every picture."""
    spread = tf.reduce_mean(tf.abs(grad)) if by == "mean_abs" else tf.math.reduce_std(grad)
    return spread + EPSILON


def laplacian_bands(grad: tf.Tensor) -> list[tf.Tensor]:
    """The bands of the Laplacian pyramid of `grad` (height × width × 3), at its size; their sum is `grad`.

    Burt and Adelson, "The Laplacian Pyramid as a Compact Image Code", 1983.
    """
    bands, rest = [], grad
    for band in range(1, BANDS):
        low = _low_pass(grad, 2**band)
        bands.append(rest - low)
        rest = low
    return [*bands, rest]


def _low_pass(grad: tf.Tensor, factor: int) -> tf.Tensor:
    """`grad` shrunk to 1/factor of its size, or to one pixel, and enlarged again."""
    size = tf.shape(grad)[:2]
    small = tf.image.resize(grad, tf.maximum(size // factor, 1), antialias=True)
    return tf.image.resize(small, size, method="bicubic")


def smooth_gradient(grad: tf.Tensor, smoothness: tf.Tensor, by: Normalisation) -> tf.Tensor:
    """`grad` at unit spread, blended with a gradient in which details of all sizes have the same spread.

    Gradients are strongest in the finest detail; where all sizes are equally strong, larger and calmer shapes
    grow (Mordvintsev's DeepDream notebook in TensorFlow, 2015, normalises so).
    """
    even = tf.add_n([band / spread_of(band, by) for band in laplacian_bands(grad)])
    mixed = (1 - smoothness) * grad / spread_of(grad, by) + smoothness * even / spread_of(even, by)
    return mixed / spread_of(mixed, by)
