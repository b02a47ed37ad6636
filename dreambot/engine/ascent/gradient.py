"""The gradient of an objective with respect to a picture, as one traced graph."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import tensorflow as tf

from dreambot.engine.ascent.objectives import Objective
from dreambot.engine.networks.network import Network
from dreambot.engine.types import Precision

Graph = Any  # a tf.function: (tiles, shift, weights, *more) ↦ (objective, gradient)
TILE_SPEC = tf.TensorSpec([None, None, 3], tf.float32)
TILES_SPEC = tf.TensorSpec([None, None, None, 3], tf.float32)


@dataclass(frozen=True, eq=False)
class Gradient:
    """Computes (objective, ∂objective/∂tile) of tiles of any height × width × RGB in [-1, 1], float32.

    more    further inputs of the graph: the features of guides, the numbers of channels
    batch   how many tiles of one size are fastest at once, on the device that the network is tuned for
    """

    graph: Graph
    weights: tf.Tensor
    more: tuple[tf.Tensor, ...] = ()
    batch: int = 1

    def __call__(self, tile: tf.Tensor, shift: tuple[int, int] = (0, 0)) -> tuple[tf.Tensor, tf.Tensor]:
        """(objective, gradient) of one tile, which the network sees rolled by `shift` (down, right)."""
        value, grads = self.graph(tile[tf.newaxis], tf.constant(shift), self.weights, *self.more)
        return value, grads[0]

    def trace(self) -> None:
        """Trace the graph now, and not when it is first called."""
        self.graph.get_concrete_function()

    def of_batch(self, tiles: tf.Tensor) -> tuple[tf.Tensor, tf.Tensor]:
        """(mean objective, gradient of each tile) of batch × height × width × RGB."""
        value, grads = self.graph(tiles, tf.constant((0, 0)), self.weights, *self.more)
        return value, grads


def gradient_of(
    network: Network,
    objective: Objective,
    precision: Precision = "float32",
    *,
    weights: Sequence[float] | None = None,
    guides: Sequence[tf.Tensor] = (),
) -> Gradient:
    """The gradient of `objective` on `network`, which computes in `precision`.

    `weights`, if given, stand in for those of the objective's terms; `guides` are the guided terms' features
    (positions × channels). One graph for all weights, channels and guides, traced once; the network's weights
    are constants in it.
    """
    graph = network.graph(
        ("gradient", objective.graph_key, precision),
        lambda: _trace(network, objective, precision),
        network.weight_bytes(objective.layers, precision),
    )
    factors = tf.constant(objective.weights if weights is None else tuple(weights))
    channels = [tf.constant(numbers) for numbers in objective.channels]
    return Gradient(graph, factors, (*guides, *channels), network.tuning.batch)


def _trace(network: Network, objective: Objective, precision: Precision) -> Graph:
    guided = sum(term.guided for term in objective.terms)

    def value_and_gradient(
        tiles: tf.Tensor, shift: tf.Tensor, weights: tf.Tensor, *more: tf.Tensor
    ) -> tuple[tf.Tensor, tf.Tensor]:
        guides, channels = more[:guided], more[guided:]
        # Rolled in the graph and not by operations of their own, which took 3 ms of a step at 500 × 500.
        activations = network.activations(tf.roll(tiles, shift, (1, 2)), objective.layers, precision)
        value = tf.reduce_sum(weights * objective.values(activations, guides, channels))
        total = value * tf.cast(tf.shape(tiles)[0], tf.float32)  # measurements are means over the batch
        return value, tf.gradients(total, tiles)[0]

    features = [tf.TensorSpec([None, None], tf.float32)] * guided
    numbers = [tf.TensorSpec([None], tf.int32)] * len(objective.channels)
    amounts = [tf.TensorSpec([2], tf.int32), tf.TensorSpec([len(objective.terms)], tf.float32)]
    graph: Graph = tf.function(
        value_and_gradient,
        input_signature=[TILES_SPEC, *amounts, *features, *numbers],
        autograph=False,
    )
    return graph
