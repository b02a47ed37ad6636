"""Keeps contrast and colour within bounds while a picture is dreamed again and again.

Each step adds a little contrast and more colour. Sixty frames of a zoom, dreamed three steps each, went from
a mean saturation (max - min of red, green, blue) of 0.50 to 0.71 and looked burnt; kept at exactly the
contrast and colour of the first they looked pale, since fine colour grain takes the share of large colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import tensorflow as tf

# The multiples of their first values between which contrast and colour may vary, chosen by eye.
LIGHTNESS_BOUNDS = (0.95, 1.1)
COLOUR_BOUNDS = (0.95, 1.25)


@dataclass(frozen=True, eq=False)
class ContrastStatistics:
    """The mean colour of a picture, and the standard deviations of lightness and colour around it."""

    mean: tf.Tensor
    light: tf.Tensor
    colour: tf.Tensor


def measure_contrast(picture: tf.Tensor) -> ContrastStatistics:
    """Measure a picture (height × width × 3)."""
    return ContrastStatistics(*_MEASURE(picture))


def limit_contrast(picture: tf.Tensor, reference: ContrastStatistics) -> tf.Tensor:
    """`picture` with the mean colour of `reference`, and with nearly its contrast and strength of colour."""
    return _LIMIT(picture, reference.mean, reference.light, reference.colour)


def _measure(picture: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor, tf.Tensor]:
    mean = tf.reduce_mean(picture, (0, 1))
    light, colour = _lightness_and_colour(picture - mean)
    return mean, tf.math.reduce_std(light), tf.math.reduce_std(colour)


def _limit(picture: tf.Tensor, mean: tf.Tensor, light: tf.Tensor, colour: tf.Tensor) -> tf.Tensor:
    own_mean, own_light, own_colour = _measure(picture)
    lightness, colours = _lightness_and_colour(picture - own_mean)
    light_by = _bounded_factor(own_light, light, LIGHTNESS_BOUNDS)
    colour_by = _bounded_factor(own_colour, colour, COLOUR_BOUNDS)
    return mean + light_by * lightness + colour_by * colours


def _bounded_factor(spread: tf.Tensor, meant: tf.Tensor, bounds: tuple[float, float]) -> tf.Tensor:
    """The factor, at most 2, that brings `spread` within `bounds` times `meant`."""
    low, high = (meant * bound / (spread + 1e-6) for bound in bounds)
    return tf.clip_by_value(tf.clip_by_value(1.0, low, high), 0.0, 2.0)


def _lightness_and_colour(picture: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """The lightness of `picture` (one channel), and `picture` without it."""
    light = tf.reduce_mean(picture, -1, keepdims=True)
    return light, picture - light


_PICTURE = tf.TensorSpec([None, None, 3], tf.float32)
_NUMBER = tf.TensorSpec([], tf.float32)
_MEASURE = tf.function(_measure, input_signature=[_PICTURE], autograph=False)
_LIMIT = tf.function(
    _limit, input_signature=[_PICTURE, tf.TensorSpec([3]), _NUMBER, _NUMBER], autograph=False
)
