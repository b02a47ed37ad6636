"""Opponent colours: lightness, warmth, and green against magenta, which are uncorrelated in photographs.

Photographs vary most in lightness, much less in warmth, and least between green and magenta; a gradient
varies in all three alike. Steps that are scaled as photographs vary keep to photographs' colours
("decorrelated colour" in Olah, Mordvintsev and Schubert, "Feature Visualization", 2017).
"""

from __future__ import annotations

import numpy as np
import tensorflow as tf

LIGHTNESS, WARMTH, GREENNESS = 1.0, 0.38, 0.2  # how strongly each varies
# Columns, each of length 1: (1, 1, 1), (1, 0, -1) and (-1, 2, -1).
OPPONENT_COLOURS = np.array([[1, 1, -1], [1, 0, 2], [1, -1, -1]], np.float32) / np.sqrt(
    [3, 2, 6], dtype=np.float32
)


def attenuate_colour(grad: tf.Tensor, coarse: tf.Tensor, natural: tf.Tensor) -> tf.Tensor:
    """Attenuate the colour of `grad` (height × width × 3) by `natural`, 0 (not at all) to 1.

    Warmth is multiplied by WARMTH^natural, green against magenta by GREENNESS^natural, and the finest detail
    of colour, which would sparkle, by (1 - natural)³; lightness stays.

    coarse   the gradient without its finest detail, of the same shape
    """
    lightness = tf.reduce_mean(grad, -1, keepdims=True)
    colour = coarse + (1.0 - natural) ** 3 * (grad - coarse)
    shown = tf.stack([0.0, tf.pow(WARMTH, natural), tf.pow(GREENNESS, natural)])
    mixing = tf.matmul(OPPONENT_COLOURS * shown, OPPONENT_COLOURS, transpose_b=True)
    return lightness + tf.einsum("hwc,cd->hwd", colour, mixing)
