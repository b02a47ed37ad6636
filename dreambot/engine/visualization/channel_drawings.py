"""Single channels of a layer, drawn from noise: what each of them looks for.

A batch of pictures climbs at once, each for a channel of its own, so that one step of the graph serves them
all. The step is Adam's (Kingma and Ba, 2014) on a canvas (see image_parameterization.py), first small, then
larger.
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
# Weight of the whole layer's mean. A channel that noise leaves silent has no gradient of its own; its layer's
# leads to where many such channels wake up; about 3 % of Inception v3 do not.
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
    """A picture of what each of `channels` (numbers from 0) of `layer` looks for.

    n × DRAWING_SIDE × DRAWING_SIDE × RGB, uint8. All start from the same noise, chosen by `seed`, and are
    rolled alike, so that a channel's drawing does not depend on the others. A channel that does not answer
    even then is mid-grey. Raises UnknownLayer and UnknownChannel.
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
        field, awake = _ascend(_step_of(network, layer), field, numbers, steps, random)
    pictures = tf.where(
        awake[:, tf.newaxis, tf.newaxis, tf.newaxis], normalise_contrast(image_from_field(field)), 0.0
    )
    pixels: Pixels = tf.cast(tf.round((pictures + 1.0) * 127.5), tf.uint8).numpy()
    return pixels


def _ascend(
    step: Step, field: tf.Tensor, channels: tf.Tensor, steps: int, random: np.random.Generator
) -> tuple[tf.Tensor, tf.Tensor]:
    """The fields after `steps` steps at one size, and which channels answer more than their layer."""
    awake = tf.zeros(len(channels), tf.bool)
    mean = square = tf.zeros_like(field)
    for number in range(1, steps + 1):
        shift = tf.constant(random.integers(-JITTER, JITTER + 1, 2), tf.int32)
        field, mean, square, awake = step(field, mean, square, channels, shift, tf.constant(float(number)))
    return field, awake


def _noise(random: np.random.Generator, side: int, spread: float) -> tf.Tensor:
    return tf.constant(random.normal(0.0, spread, (1, side, side, 3)), tf.float32)


def _step_of(network: Network, layer: str) -> Step:
    """One step uphill for a batch, as a graph: traced once for a layer, for all channels and sizes."""

    def step(
        field: tf.Tensor, mean: tf.Tensor, square: tf.Tensor, channels: tf.Tensor, shift: tf.Tensor,
        number: tf.Tensor,
    ) -> AscentState:  # fmt: skip
        pictures = tf.roll(image_from_field(field), shift, (1, 2))
        activation = network.activations(pictures, [layer], network.precision)[layer]
        means = tf.reduce_mean(activation, (1, 2))
        heard = tf.gather(means, channels, axis=1, batch_dims=1)
        value = tf.reduce_sum(heard) + LAYER_WEIGHT * tf.reduce_sum(tf.reduce_mean(means, 1))
        grad = tf.gradients(value, field)[0]
        grad /= tf.reduce_mean(tf.abs(grad), (1, 2, 3), keepdims=True) + 1e-20
        mean = BETA_1 * mean + (1 - BETA_1) * grad
        square = BETA_2 * square + (1 - BETA_2) * grad**2
        speed = (mean / (1 - BETA_1**number)) / (tf.sqrt(square / (1 - BETA_2**number)) + 1e-3)
        return field + STEP_SIZE * speed, mean, square, heard > tf.reduce_mean(means, 1)

    signature = [FIELD, FIELD, FIELD, NUMBERS, tf.TensorSpec([2], tf.int32), tf.TensorSpec([])]
    graph: Step = network.graph(
        ("drawing", layer, network.precision),
        lambda: tf.function(step, input_signature=signature, autograph=False),
        network.weight_bytes([layer], network.precision),
    )
    return graph
