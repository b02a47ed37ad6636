"""Maps of a step at 1/FACTOR of its size: its emphasis, and its colour without fine detail."""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.emphasis import focus_map

FACTOR = 4  # pixels a side of a picture for each place of a map


def coarse_size(size: tuple[int, int]) -> tuple[int, int]:
    """(height, width) of the maps for a picture of `size`."""
    return -(-size[0] // FACTOR), -(-size[1] // FACTOR)


def coarse_maps(grad: tf.Tensor) -> tf.Tensor:
    """Average `grad` (height × width × 3) and its mean |g| over the channels: coarse_size × 4."""
    both = tf.concat([grad, tf.reduce_mean(tf.abs(grad), -1, keepdims=True)], -1)
    height, width = tf.unstack(tf.shape(both)[:2])
    padded = tf.pad(both, [[0, -height % FACTOR], [0, -width % FACTOR], [0, 0]], "SYMMETRIC")
    return tf.nn.avg_pool2d(padded[tf.newaxis], FACTOR, FACTOR, "VALID")[0]


def with_emphasis(coarse: tf.Tensor, calm_map: tf.Tensor, focus: tf.Tensor) -> tf.Tensor:
    """Replace the last of `coarse` (coarse_size × 4, of `coarse_maps`) by how much of a step to take."""
    return tf.concat([coarse[..., :3], focus_map(coarse[..., 3:], focus) * calm_map], -1)


def enlarge(coarse: tf.Tensor) -> tf.Tensor:
    """`coarse` enlarged to FACTOR times its height and width."""
    return tf.image.resize(coarse, tf.shape(coarse)[:2] * FACTOR)
