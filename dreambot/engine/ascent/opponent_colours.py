"""Opponent colours: lightness, warmth, and green against magenta, in which photographs' colours vary apart.

Of a photograph's variation most is lightness, much less warmth, and least green against magenta; a gradient
knows nothing of it, and paints in all three alike. Steps scaled as photographs are stay among their colours
("decorrelated colour" in Olah, Mordvintsev and Schubert, "Feature Visualization", 2017).
"""

from __future__ import annotations

import numpy as np
import tensorflow as tf

LIGHTNESS, WARMTH, GREENNESS = 1.0, 0.38, 0.2  # how strongly each shows
# Columns, each of length 1: (1, 1, 1), (1, 0, -1) and (-1, 2, -1).
OPPONENT_COLOURS = np.array([[1, 1, -1], [1, 0, 2], [1, -1, -1]], np.float32) / np.sqrt(
    [3, 2, 6], dtype=np.float32
)


def attenuate_colour(grad: tf.Tensor, coarse: tf.Tensor, natural: tf.Tensor) -> tf.Tensor:
    """`grad` (height × width × 3) with its colour held back as far as `natural` (0 to 1) says.

    Warmth shrinks to WARMTH^natural, green against magenta to GREENNESS^natural, and of the finest detail
    only (1 - natural)³ is left in colour, where it would sparkle; lightness stays.

    coarse   the slope without its finest detail, of the same shape
    """
    lightness = tf.reduce_mean(grad, -1, keepdims=True)
    colour = coarse + (1.0 - natural) ** 3 * (grad - coarse)
    shown = tf.stack([0.0, tf.pow(WARMTH, natural), tf.pow(GREENNESS, natural)])
    mixing = tf.matmul(OPPONENT_COLOURS * shown, OPPONENT_COLOURS, transpose_b=True)
    return lightness + tf.einsum("hwc,cd->hwd", colour, mixing)
