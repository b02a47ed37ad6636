"""What a step needs at one place for COARSE × COARSE pixels: its emphasis, and colour without fine detail."""

from __future__ import annotations

import tensorflow as tf

from dreambot.engine.ascent.emphasis import focused

COARSE = 4  # pixels a side


def coarse_size(size: tuple[int, int]) -> tuple[int, int]:
    """(height, width) of what is kept at one place for COARSE × COARSE pixels of a picture of `size`."""
    return -(-size[0] // COARSE), -(-size[1] // COARSE)


def coarsened(slope: tf.Tensor) -> tf.Tensor:
    """`slope` and its mean |g| over the channels, averaged: coarse_size × 4, of height × width × 3."""
    both = tf.concat([slope, tf.reduce_mean(tf.abs(slope), -1, keepdims=True)], -1)
    height, width = tf.unstack(tf.shape(both)[:2])
    padded = tf.pad(both, [[0, -height % COARSE], [0, -width % COARSE], [0, 0]], "SYMMETRIC")
    return tf.nn.avg_pool2d(padded[tf.newaxis], COARSE, COARSE, "VALID")[0]


def emphasised(coarse: tf.Tensor, room: tf.Tensor, focus: tf.Tensor) -> tf.Tensor:
    """Of what `coarsened` gave: coarse_size × 4, the slope as it was, then how much of a step to take."""
    return tf.concat([coarse[..., :3], focused(coarse[..., 3:], focus) * room], -1)


def enlarged(coarse: tf.Tensor) -> tf.Tensor:
    """COARSE times as high and as wide."""
    return tf.image.resize(coarse, tf.shape(coarse)[:2] * COARSE)
