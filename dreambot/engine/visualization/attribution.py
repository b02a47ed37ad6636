"""Attribution: the channels that a picture excites more strongly than photographs usually do.

Some channels answer to almost anything. So each is compared with its own mean over ordinary photographs, from
`baselines.npz` (made by tools/baseline.py, which names the photographs).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import tensorflow as tf

from dreambot.engine.ascent.gradient import TILE_SPEC
from dreambot.engine.ascent.tiles import tiles
from dreambot.engine.errors import NoBaseline, TooSmallToDream
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.styles.channel_names import channel_titles, write_channel
from dreambot.engine.targets import Target
from dreambot.engine.types import Pixels

BASELINES = Path(__file__).with_name("baselines.npz")
TILE = 512
# A share of the layer's mean, added to both sides: else a channel that none of the photographs excited would
# always come first. Of 149 drawings 105 had their own channel on top of its layer with this floor, and 84
# with a fifth of it.
FLOOR = 0.5

Means = np.ndarray[Any, np.dtype[np.float32]]


@dataclass(frozen=True, slots=True)
class ChannelScore:
    """A channel and its activation, as a multiple of its usual one.

    number: from 0, in its layer. name: None where it has none.
    """

    layer: str
    number: int
    name: str | None
    score: float


def top_channels(
    network: Network, pixels: Pixels, layers: Sequence[str], count: int, *, named: bool = False
) -> list[ChannelScore]:
    """The `count` channels of `layers` (only those with a name if `named`) that a picture excites most.

    `pixels` are height × width × RGB, uint8. Strongest first; a score of 1 is the mean over photographs.
    Tiles of at most 512 pixels are computed one by one.
    Raises UnknownLayer, TooSmallToDream, and NoBaseline for a training that has none (see
    weights_checksums.py).
    """
    network.check_targets(map(Target, layers))
    usual = {layer: baseline(network, layer) for layer in layers}
    means = mean_activations(network, pixels, layers)
    names = channel_titles(network.training)
    scores = []
    for layer in layers:
        for number, score in enumerate(relative_activations(means[layer], usual[layer]).tolist()):
            name = names.get(write_channel(layer, number))
            if name or not named:
                scores.append(ChannelScore(layer, number, name, score))
    return sorted(scores, key=lambda each: -each.score)[:count]


def relative_activations(means: Means, usual: Means) -> Means:
    """The activation of each channel as a multiple of its usual one: (mean + floor) / (usual + floor)."""
    floor = FLOOR * usual.mean()
    scores: Means = (means + floor) / (usual + floor)
    return scores


def mean_activations(network: Network, pixels: Pixels, layers: Sequence[str]) -> dict[str, Means]:
    """The mean activation of each channel of `layers` over a picture, tile by tile, weighted by area."""
    network.check_targets(map(Target, layers))
    height, width = pixels.shape[:2]
    if min(height, width) < network.spec.min_side:
        raise TooSmallToDream(width, height, network.spec.title, network.spec.min_side)
    graph = _mean_activation_graph(network, tuple(layers))
    totals: dict[str, Means] = {}
    for top, bottom, left, right in tiles(height, width, TILE):
        share = (bottom - top) * (right - left) / (height * width)
        means = graph(from_pixels(pixels[top:bottom, left:right]))
        totals = {layer: totals.get(layer, 0) + share * means[layer].numpy() for layer in layers}
    return totals


def baseline(network: Network, layer: str) -> Means:
    """The mean activation of each channel over photographs. Raises NoBaseline."""
    key = f"{network.training}/{layer}"
    if key not in _baselines():
        raise NoBaseline(network.spec.title, layer)
    return _baselines()[key]


def comparable_layers(network: Network) -> tuple[str, ...]:
    """The layers of `network` that have a baseline, lowest first."""
    return tuple(layer for layer in network.layers if f"{network.training}/{layer}" in _baselines())


@cache
def _baselines() -> dict[str, Means]:
    with np.load(BASELINES, allow_pickle=False) as file:
        return {key: file[key].astype(np.float32) for key in file.files}


def _mean_activation_graph(
    network: Network, layers: tuple[str, ...]
) -> Callable[[tf.Tensor], dict[str, tf.Tensor]]:
    def means_of(tile: tf.Tensor) -> dict[str, tf.Tensor]:
        seen = network.activations(tile[tf.newaxis], layers, network.precision)
        return {layer: tf.reduce_mean(seen[layer], (0, 1, 2)) for layer in layers}

    graph: Callable[[tf.Tensor], dict[str, tf.Tensor]] = network.graph(
        ("mean activations", layers, network.precision),
        lambda: tf.function(means_of, input_signature=[TILE_SPEC], autograph=False),
        network.weight_bytes(layers, network.precision),
    )
    return graph
