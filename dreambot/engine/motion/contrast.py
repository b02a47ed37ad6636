"""Contrast and colour kept within bounds while a picture is dreamed over and over.

Each step adds a little contrast and more colour. Sixty frames of a zoom, dreamed three steps each, went from
a mean saturation (max - min of red, green, blue) of 0.50 to 0.71 and looked burnt; held to exactly the
contrast and colour they began with they looked pale, since fine colour grain takes the share of large colour.
"""

from __future__ import annotations

from dataclasses import dataclass

import tensorflow as tf

# Between which multiples of what they were contrast and colour may vary, chosen by eye.
LIGHTNESS_BOUNDS = (0.95, 1.1)
COLOUR_BOUNDS = (0.95, 1.25)


@dataclass(frozen=True, eq=False)
class ContrastStatistics:
    """Of a picture: its mean colour, and how far lightness and colour spread around it."""

    mean: tf.Tensor
    light: tf.Tensor
    colour: tf.Tensor


def measure_contrast(picture: tf.Tensor) -> ContrastStatistics:
    """The tone of a picture (height × width × 3)."""
    return ContrastStatistics(*_MEASURE(picture))


def limit_contrast(picture: tf.Tensor, tone: ContrastStatistics) -> tf.Tensor:
    """`picture` with the mean colour of `tone`, and with nearly its contrast and strength of colour."""
    return _LIMIT(picture, tone.mean, tone.light, tone.colour)


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


def _bounded_factor(spread: tf.Tensor, meant: tf.Tensor, room: tuple[float, float]) -> tf.Tensor:
    """The factor that brings `spread` into its room around what is meant, at most doubling it."""
    low, high = (meant * bound / (spread + 1e-6) for bound in room)
    return tf.clip_by_value(tf.clip_by_value(1.0, low, high), 0.0, 2.0)


def _lightness_and_colour(picture: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
    """Lightness (one channel) and what is left without it."""
    light = tf.reduce_mean(picture, -1, keepdims=True)
    return light, picture - light


_PICTURE = tf.TensorSpec([None, None, 3], tf.float32)
_NUMBER = tf.TensorSpec([], tf.float32)
_MEASURE = tf.function(_measure, input_signature=[_PICTURE], autograph=False)
_LIMIT = tf.function(
    _limit, input_signature=[_PICTURE, tf.TensorSpec([3]), _NUMBER, _NUMBER], autograph=False
)
