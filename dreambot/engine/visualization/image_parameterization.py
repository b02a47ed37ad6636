"""The parameterization of a drawing: a field of numbers without colour or scale, and the picture made of it.

Gradient ascent on pixels favours the finest grain, and colours that no photograph has. On a field, a step of
one size changes coarse shapes and natural colours more than grain ("preconditioning" in Olah, Mordvintsev
and Schubert, "Feature Visualization", 2017): each wave of the field is scaled by its length to the power
SMOOTHNESS, and its three channels become opponent colours (see opponent_colours.py).
"""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.opponent_colours import GREENNESS, LIGHTNESS, OPPONENT_COLOURS, WARMTH

# By eye, over channels of mixed4: at 0.6 pictures were grainy, at 1 they lost detail to clouds of colour.
SMOOTHNESS = 0.8
COLOURS = OPPONENT_COLOURS * np.array([LIGHTNESS, WARMTH, GREENNESS], np.float32)
MEAN_LIMIT = 0.25  # how far a finished drawing's mean may lie from mid-grey, in [-1, 1] units
CONTRAST = 0.5  # its standard deviation


def image_from_field(field: tf.Tensor) -> tf.Tensor:
    """Make pictures in (-1, 1) of fields, both batch × height × width × 3, float32; differentiable."""
    planes = tf.transpose(field, [0, 3, 1, 2])
    size = tf.shape(planes)[2:]
    waves = tf.signal.rfft2d(planes) * tf.cast(_spectrum(size), tf.complex64)
    smooth = tf.transpose(tf.signal.irfft2d(waves, size), [0, 2, 3, 1])
    return tf.tanh(2.0 * tf.einsum("bhwf,cf->bhwc", smooth, COLOURS))


def _spectrum(size: tf.Tensor) -> tf.Tensor:
    """The scale of each wave of rfft2d: (1 / frequency)^SMOOTHNESS, with a root mean square of 1."""
    height, width = size[0], size[1]
    down = tf.cast(tf.range(height), tf.float32) / tf.cast(height, tf.float32)
    down = tf.minimum(down, 1.0 - down)
    right = tf.cast(tf.range(width // 2 + 1), tf.float32) / tf.cast(width, tf.float32)
    frequency = tf.sqrt(down[:, tf.newaxis] ** 2 + right**2)
    longest = 1.0 / tf.cast(tf.maximum(height, width), tf.float32)
    scale = tf.maximum(frequency, longest) ** -SMOOTHNESS
    return scale / tf.sqrt(tf.reduce_mean(scale**2))


def normalise_contrast(pictures: tf.Tensor) -> tf.Tensor:
    """Bring pictures (batch × height × width × 3 in [-1, 1]) to one contrast, none too dark or bright."""
    mean = tf.reduce_mean(pictures, (1, 2, 3), keepdims=True)
    spread = tf.math.reduce_std(pictures, (1, 2, 3), keepdims=True)
    level = tf.clip_by_value(mean, -MEAN_LIMIT, MEAN_LIMIT)
    return tf.clip_by_value((pictures - mean) * (CONTRAST / (spread + 1e-3)) + level, -1.0, 1.0)
