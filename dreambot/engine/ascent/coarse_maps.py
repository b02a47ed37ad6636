"""What a step needs at one place for COARSE × COARSE pixels: its emphasis, and colour without fine detail."""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.emphasis import focus_map

FACTOR = 4  # pixels a side


def coarse_size(size: tuple[int, int]) -> tuple[int, int]:
    """(height, width) of what is kept at one place for COARSE × COARSE pixels of a picture of `size`."""
    return -(-size[0] // FACTOR), -(-size[1] // FACTOR)


def coarse_maps(grad: tf.Tensor) -> tf.Tensor:
    """`grad` and its mean |g| over the channels, averaged: coarse_size × 4, of height × width × 3."""
    both = tf.concat([grad, tf.reduce_mean(tf.abs(grad), -1, keepdims=True)], -1)
    height, width = tf.unstack(tf.shape(both)[:2])
    padded = tf.pad(both, [[0, -height % FACTOR], [0, -width % FACTOR], [0, 0]], "SYMMETRIC")
    return tf.nn.avg_pool2d(padded[tf.newaxis], FACTOR, FACTOR, "VALID")[0]


def with_emphasis(coarse: tf.Tensor, calm_map: tf.Tensor, focus: tf.Tensor) -> tf.Tensor:
    """Of what `coarsened` gave: coarse_size × 4, the slope as it was, then how much of a step to take."""
    return tf.concat([coarse[..., :3], focus_map(coarse[..., 3:], focus) * calm_map], -1)


def enlarge(coarse: tf.Tensor) -> tf.Tensor:
    """COARSE times as high and as wide."""
    return tf.image.resize(coarse, tf.shape(coarse)[:2] * FACTOR)
