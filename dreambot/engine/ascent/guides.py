"""The features of a guide, another picture whose features the dream takes on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import tensorflow as tf

from dreambot.engine.ascent.objectives import Objective
from dreambot.engine.ascent.octaves import resize
from dreambot.engine.ascent.tiles import tiles
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.targets import Target
from dreambot.engine.types import Pixels, Precision


def guide_features(
    network: Network,
    objective: Objective,
    settings: DreamSettings,
    guide: Pixels,
    full: tuple[int, int],
    size: tuple[int, int],
) -> list[tf.Tensor]:
    """The guide's features for an octave of `size` of a picture whose full size is `full` (height, width).

    The guide is taken at the octave's own scale, and never with more pixels than the octave, for a feature
    of a network has one size in pixels, in the guide and in the dream alike.
    """
    height, width = guide.shape[:2]
    scale = size[0] / full[0] * min(1.0, (full[0] * full[1] / height / width) ** 0.5)
    least = network.spec.min_side / min(height, width)
    scale = max(scale, least)
    picture = resize(from_pixels(guide), (round(height * scale), round(width * scale)))
    of_layer = _layer_features(network, objective.layers, settings.precision, picture, settings.tile)
    features = [_of_target(of_layer[term.target.layer], term.target) for term in objective.terms]
    return features if settings.guide_by == "match" else [_energies(rows) for rows in features]


def _of_target(rows: tf.Tensor, target: Target) -> tf.Tensor:
    return tf.gather(rows, target.channels, axis=-1) if target.channels else rows


def _energies(rows: tf.Tensor) -> tf.Tensor:
    """1 × channels: each channel's mean square, scaled to a mean of 1."""
    energy = tf.reduce_mean(tf.square(rows), axis=0, keepdims=True)
    return energy / (tf.reduce_mean(energy) + 1e-12)


def _layer_features(
    network: Network, layers: tuple[str, ...], precision: Precision, picture: tf.Tensor, tile: int
) -> dict[str, tf.Tensor]:
    """Activations of `layers` as positions × channels, computed tile by tile."""
    graph: Callable[[tf.Tensor], dict[str, tf.Tensor]] = network.graph(
        ("features", layers, precision),
        lambda: tf.function(
            partial(_rows, network, layers, precision),
            input_signature=[tf.TensorSpec([None, None, 3], tf.float32)],
            autograph=False,
        ),
        network.weight_bytes(layers, precision),
    )
    parts = [
        graph(picture[top:bottom, left:right])
        for top, bottom, left, right in tiles(picture.shape[0], picture.shape[1], tile)
    ]
    return {layer: tf.concat([part[layer] for part in parts], axis=0) for layer in layers}


def _rows(
    network: Network, layers: tuple[str, ...], precision: Precision, tile: tf.Tensor
) -> dict[str, tf.Tensor]:
    activations = network.activations(tile[tf.newaxis], layers, precision)
    return {layer: tf.reshape(a, [-1, tf.shape(a)[-1]]) for layer, a in activations.items()}
