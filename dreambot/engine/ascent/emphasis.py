"""Where a dream goes: to what the network answers to, less where the photograph itself is plain.

Left alone, steps of one mean size reach every place. On a sky or a table the network then weaves a net of
small figures out of nothing; held back there, a few large figures grow on the photograph's own shapes, and
calm stays between them. Both maps are made at a quarter of the picture's size: neither has finer detail.
"""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.octaves import resize_photograph
from dreambot.engine.types import Pixels

CELL_PIXELS = (
    24  # pixels: over so many a side the answer is averaged, for a figure is followed and not its outlines
)
FULL_STEP_RATIO = 1.5  # times the mean answer, from which on a place takes whole steps
MAP_SIDE = 256  # pixels: the longest side at which a photograph's contrast is measured
BLUR_SHARE = 0.04  # of the longest side, over which it is averaged: a figure needs room around an edge
FULL_CONTRAST = (
    0.08  # the contrast (standard deviation of lightness in [-1, 1]) from which on steps are whole
)


def focus_map(answer: tf.Tensor, focus: tf.Tensor) -> tf.Tensor:
    """min(1, local mean of `answer` / (ENOUGH · its mean))^focus: how much of a step each place takes.

    answer   height × width × 1 at a quarter of a picture's size, the size of the gradient there, 0 or more
    """
    size = tf.shape(answer)[:2]
    cells = tf.image.resize(answer, tf.maximum(size * 4 // CELL_PIXELS, 1), antialias=True)
    share = tf.minimum(cells / (FULL_STEP_RATIO * tf.reduce_mean(cells) + 1e-12), 1.0) ** focus
    return tf.clip_by_value(tf.image.resize(share, size, method="bicubic"), 0.0, 1.0)


def contrast_map(pixels: Pixels) -> tf.Tensor:
    """How busy each place of a photograph (height × width × RGB, uint8) is: height × width × 1 in [0, 1].

    The standard deviation of lightness around its own blur, over REACH of the longest side, at no more than
    MAP_SIDE pixels; BUSY and more is 1.
    """
    height, width = pixels.shape[:2]
    scale = min(1.0, MAP_SIDE / max(height, width))
    size = (max(1, round(height * scale)), max(1, round(width * scale)))
    lightness = tf.reduce_mean(resize_photograph(pixels, size), -1, keepdims=True)
    reach = max(1, round(BLUR_SHARE * max(size)))
    detail = tf.square(lightness - _blurred(lightness, max(1, reach // 2)))
    deviation = tf.sqrt(tf.maximum(_blurred(detail, reach), 0.0))
    return tf.clip_by_value(deviation / FULL_CONTRAST, 0.0, 1.0)


def _blurred(picture: tf.Tensor, reach: int) -> tf.Tensor:
    """Averaged over about `reach` pixels, by way of a smaller picture."""
    height, width = picture.shape[:2]
    factor = max(1, round(1.5 * reach))
    small = tf.image.resize(picture, (max(1, height // factor), max(1, width // factor)), antialias=True)
    return tf.image.resize(small, (height, width), method="bicubic")
