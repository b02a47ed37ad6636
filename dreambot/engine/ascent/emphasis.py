"""Where steps are large: where the network answers strongly, and less where the photograph is plain.

Without this, steps of one mean size reach every place. On a sky or a table the network then makes a net of
small figures out of nothing; with smaller steps there, a few large figures grow on the photograph's own
shapes, and the places between them stay calm. Both maps are made at a quarter of the picture's size, for
neither has finer detail.
"""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.octaves import resize_photograph
from dreambot.engine.types import Pixels

CELL_PIXELS = 24  # a side: the answer is averaged over it, to follow whole figures and not their outlines
FULL_STEP_RATIO = 1.5  # times the mean answer, from which on a place takes whole steps
MAP_SIDE = 256  # pixels: the longest side at which a photograph's contrast is measured
BLUR_SHARE = 0.04  # of the longest side, over which it is averaged: a figure needs space around an edge
FULL_CONTRAST = 0.08  # standard deviation of lightness in [-1, 1], from which on steps are whole


def focus_map(answer: tf.Tensor, focus: tf.Tensor) -> tf.Tensor:
    """The share of a step by place: min(1, local mean of `answer` / (FULL_STEP_RATIO · its mean))^focus.

    answer   height × width × 1 at a quarter of a picture's size, the size of the gradient there, 0 or more
    """
    size = tf.shape(answer)[:2]
    cells = tf.image.resize(answer, tf.maximum(size * 4 // CELL_PIXELS, 1), antialias=True)
    share = tf.minimum(cells / (FULL_STEP_RATIO * tf.reduce_mean(cells) + 1e-12), 1.0) ** focus
    return tf.clip_by_value(tf.image.resize(share, size, method="bicubic"), 0.0, 1.0)


def contrast_map(pixels: Pixels) -> tf.Tensor:
    """The local contrast of a photograph (height × width × RGB, uint8): height × width × 1 in [0, 1].

    The standard deviation of lightness around its own blur, over BLUR_SHARE of the longest side, at no more
    than MAP_SIDE pixels; FULL_CONTRAST and more is 1.
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
    """`picture` averaged over about `reach` pixels, by way of a smaller picture."""
    height, width = picture.shape[:2]
    factor = max(1, round(1.5 * reach))
    small = tf.image.resize(picture, (max(1, height // factor), max(1, width // factor)), antialias=True)
    return tf.image.resize(small, (height, width), method="bicubic")
