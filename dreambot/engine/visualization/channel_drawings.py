"""Drawings of what single channels of a layer look for, made from noise by gradient ascent.

A batch of pictures is optimised at once, each for its own channel, by one step of the graph for all of them.
The step is Adam's (Kingma and Ba, 2014) on fields of numbers (see image_parameterization.py), first at a
small size, then at a larger one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import tensorflow as tf

from dreambot.engine.errors import UnknownChannel
from dreambot.engine.networks.network import Network
from dreambot.engine.targets import Target
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.image_parameterization import image_from_field, normalise_contrast

BATCH = 16
OCTAVES = ((80, 20), (112, 12))  # (side in pixels, steps)
DRAWING_SIDE = OCTAVES[-1][0]
STEP_SIZE = 0.02
JITTER = 8  # pixels by which the pictures are rolled before each step, at most
NOISE = 0.05  # standard deviation of the first field
BETA_1, BETA_2 = 0.9, 0.99  # Adam's β₁ and β₂
# Weight of the whole layer's mean. A channel that does not answer to noise has no gradient of its own; its
# layer's leads to pictures to which many such channels answer; about 3 % of Inception v3's never do.
LAYER_WEIGHT = 1e-4

AscentState = tuple[
    tf.Tensor, tf.Tensor, tf.Tensor, tf.Tensor
]  # field, Adam's two means, which channels are awake
Step = Callable[..., AscentState]
FIELD = tf.TensorSpec([None, None, None, 3], tf.float32)
NUMBERS = tf.TensorSpec([None], tf.int32)


def count_channels(network: Network, layer: str) -> int:
    """How many channels `layer` has. Raises UnknownLayer."""
    network.check_targets([Target(layer)])
    return network.channels[layer]


def draw_channels(network: Network, layer: str, channels: Sequence[int], seed: int = 0) -> Pixels:
    """Draw what each of `channels` (numbers from 0) of `layer` looks for.

    Returns n × DRAWING_SIDE × DRAWING_SIDE × RGB, uint8. All start from the same noise, chosen by `seed`, and
    are rolled alike, so that a channel's drawing does not depend on the others. The drawing of a channel that
    does not answer even then is mid-grey. Raises UnknownLayer and UnknownChannel.
    """
    count = count_channels(network, layer)
    for channel in channels:
        if not 0 <= channel < count:
            raise UnknownChannel(channel, layer, count)
    random = np.random.default_rng(seed)
    numbers = tf.constant(channels, tf.int32)
    side = OCTAVES[0][0]
    field = tf.tile(_noise(random, side, NOISE), (len(channels), 1, 1, 1))
    for side, steps in OCTAVES:
        field = tf.image.resize(field, (side, side), "bicubic")
        field, answering = _ascend(_step_of(network, layer), field, numbers, steps, random)
    pictures = tf.where(
        answering[:, tf.newaxis, tf.newaxis, tf.newaxis], normalise_contrast(image_from_field(field)), 0.0
    )
    pixels: Pixels = tf.cast(tf.round((pictures + 1.0) * 127.5), tf.uint8).numpy()
    return pixels


def _ascend(
    step: Step, field: tf.Tensor, channels: tf.Tensor, steps: int, random: np.random.Generator
) -> tuple[tf.Tensor, tf.Tensor]:
    """(fields after `steps` steps at one size, which channels answer more strongly than their layer)."""
    answering = tf.zeros(len(channels), tf.bool)
    mean = square = tf.zeros_like(field)
    for number in range(1, steps + 1):
        shift = tf.constant(random.integers(-JITTER, JITTER + 1, 2), tf.int32)
        field, mean, square, answering = step(
            field, mean, square, channels, shift, tf.constant(float(number))
        )
    return field, answering


def _noise(random: np.random.Generator, side: int, spread: float) -> tf.Tensor:
    return tf.constant(random.normal(0.0, spread, (1, side, side, 3)), tf.float32)


def _step_of(network: Network, layer: str) -> Step:
    """The graph of one step for a batch: traced once for a layer, for all channels and sizes."""

    def step(
        field: tf.Tensor, mean: tf.Tensor, square: tf.Tensor, channels: tf.Tensor, shift: tf.Tensor,
        number: tf.Tensor,
    ) -> AscentState:  # fmt: skip
        pictures = tf.roll(image_from_field(field), shift, (1, 2))
        activation = network.activations(pictures, [layer], network.precision)[layer]
        means = tf.reduce_mean(activation, (1, 2))
        chosen = tf.gather(means, channels, axis=1, batch_dims=1)
        value = tf.reduce_sum(chosen) + LAYER_WEIGHT * tf.reduce_sum(tf.reduce_mean(means, 1))
        grad = tf.gradients(value, field)[0]
        grad /= tf.reduce_mean(tf.abs(grad), (1, 2, 3), keepdims=True) + 1e-20
        mean = BETA_1 * mean + (1 - BETA_1) * grad
        square = BETA_2 * square + (1 - BETA_2) * grad**2
        speed = (mean / (1 - BETA_1**number)) / (tf.sqrt(square / (1 - BETA_2**number)) + 1e-3)
        return field + STEP_SIZE * speed, mean, square, chosen > tf.reduce_mean(means, 1)

    signature = [FIELD, FIELD, FIELD, NUMBERS, tf.TensorSpec([2], tf.int32), tf.TensorSpec([])]
    graph: Step = network.graph(
        ("drawing", layer, network.precision),
        lambda: tf.function(step, input_signature=signature, autograph=False),
        network.weight_bytes([layer], network.precision),
    )
    return graph
