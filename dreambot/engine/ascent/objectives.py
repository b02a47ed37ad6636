"""Objectives: what a dream maximises, weighted sums of small functions of a network's activations.

`mean_square("mixed3") + 0.5 * channel("mixed5", 13)` is an objective. An objective names the layers that it
reads, so that nothing above them is computed, and is hashable, so that its graph can be kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from operator import add
from typing import Protocol

import tensorflow as tf

from dreambot.engine.settings import DreamSettings
from dreambot.engine.targets import Target
from dreambot.engine.types import GuideBy, Measure

Activations = Mapping[str, tf.Tensor]
MATCHED_AT_ONCE = 1024  # positions: against a guide of 1024 px at mixed0 (16,129 positions) that takes 66 MB


class Measurement(Protocol):
    """A function of an activation (1 × height × width × channels), and of a guide's features if guided."""

    def __call__(self, activation: tf.Tensor, *guide: tf.Tensor) -> tf.Tensor:
        """Return a scalar; `guide` is empty, or one tensor of positions × channels."""


@dataclass(frozen=True)
class Term:
    """A weighted measurement of a target; a guided term needs the features of a guide (see guides.py)."""

    weight: float
    measurement: Measurement
    target: Target
    guided: bool = False

    def value(
        self, activations: Activations, *guide: tf.Tensor, channels: tf.Tensor | None = None
    ) -> tf.Tensor:
        """The measurement, without the weight; `channels`, if given, replace the target's own."""
        activation = activations[self.target.layer]
        if self.target.channels:
            chosen = self.target.channels if channels is None else channels
            activation = tf.gather(activation, chosen, axis=-1)
        return self.measurement(activation, *guide)


@dataclass(frozen=True)
class Objective:
    """A weighted sum of terms; equal objectives have equal terms in the same order."""

    terms: tuple[Term, ...]

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that the objective reads, each once."""
        return tuple(dict.fromkeys(term.target.layer for term in self.terms))

    @property
    def weights(self) -> tuple[float, ...]:
        """The weight of each term."""
        return tuple(term.weight for term in self.terms)

    @property
    def channels(self) -> tuple[tuple[int, ...], ...]:
        """The channels of each term whose target is some of a layer's channels, in order."""
        return tuple(term.target.channels for term in self.terms if term.target.channels)

    @property
    def graph_key(self) -> Objective:
        """The objective with weights of 1 and channel 0 for some channels: equal keys share a graph."""
        return Objective(
            tuple(replace(term, weight=1.0, target=term.target.graph_key) for term in self.terms)
        )

    def values(
        self,
        activations: Activations,
        guides: Sequence[tf.Tensor] = (),
        channels: Sequence[tf.Tensor] | None = None,
    ) -> tf.Tensor:
        """The measurement of each term.

        `guides` has the guide's features for each guided term, in order; `channels`, if given, replace this
        objective's own.
        """
        features, numbers = iter(guides), iter(self.channels if channels is None else channels)
        return tf.stack(
            [
                term.value(
                    activations,
                    *([next(features)] if term.guided else []),
                    channels=next(numbers) if term.target.channels else None,
                )
                for term in self.terms
            ]
        )

    def __call__(self, activations: Activations, guides: Sequence[tf.Tensor] = ()) -> tf.Tensor:
        """The value of the objective, a scalar, for the activations of its layers."""
        return tf.reduce_sum(tf.constant(self.weights) * self.values(activations, guides))

    def __add__(self, other: Objective) -> Objective:
        return Objective(self.terms + other.terms)

    def __mul__(self, factor: float) -> Objective:
        return Objective(tuple(replace(term, weight=factor * term.weight) for term in self.terms))

    __rmul__ = __mul__


# Sums divided by the count, because the gradients of tf.reduce_mean and tf.square pass over the activation
# once to divide, and twice to double and multiply: 1 ms for each layer and step at 512 × 512.
def _mean(activation: tf.Tensor, *_: tf.Tensor) -> tf.Tensor:
    return tf.reduce_sum(activation) / _count(activation)


def _mean_square(activation: tf.Tensor, *_: tf.Tensor) -> tf.Tensor:
    return tf.nn.l2_loss(activation) * (2.0 / _count(activation))


def _count(activation: tf.Tensor) -> tf.Tensor:
    return tf.cast(tf.size(activation), tf.float32)


def _match(activation: tf.Tensor, *guide: tf.Tensor) -> tf.Tensor:
    """Mean over positions x of a(x)·g(y*(x)) / channels, with y*(x) = argmax over y of a(x)·g(y)."""
    (features,) = guide
    positions = tf.reshape(activation, [-1, tf.shape(features)[-1]])
    best = tf.gather(features, best_matches(tf.stop_gradient(positions), features))
    return tf.reduce_mean(positions * best)


def _energies(activation: tf.Tensor, *guide: tf.Tensor) -> tf.Tensor:
    """Mean of e·a², with e the guide's energy by channel."""
    (energies,) = guide
    return tf.reduce_mean(energies[0] * tf.square(activation))


def best_matches(positions: tf.Tensor, features: tf.Tensor) -> tf.Tensor:
    """For each row of `positions` (n × channels) the row of `features` (m × channels) that is most similar.

    That is the one with the largest dot product. Computed for MATCHED_AT_ONCE rows at a time: n × m products
    at once would take a gigabyte at 1024 px.
    """
    count = tf.shape(positions)[0]
    chunks = -(-count // MATCHED_AT_ONCE)
    rows = tf.pad(positions, [[0, chunks * MATCHED_AT_ONCE - count], [0, 0]])
    rows = tf.reshape(rows, [chunks, MATCHED_AT_ONCE, -1])
    best = tf.map_fn(
        lambda chunk: tf.argmax(tf.matmul(chunk, features, transpose_b=True), axis=-1, output_type=tf.int32),
        rows,
        fn_output_signature=tf.TensorSpec([MATCHED_AT_ONCE], tf.int32),
        parallel_iterations=1,
    )
    return tf.reshape(best, [-1])[:count]


MEASURES: Mapping[Measure, Measurement] = {"mean_square": _mean_square, "mean": _mean}
GUIDED: Mapping[GuideBy, Measurement] = {"match": _match, "energies": _energies}


def mean(layer: str) -> Objective:
    """Mean activation of a layer: the objective of TensorFlow's DeepDream tutorial."""
    return Objective((Term(1.0, _mean, Target(layer)),))


def mean_square(layer: str) -> Objective:
    """Mean squared activation: strong features grow faster (Mordvintsev et al., "Inceptionism", 2015)."""
    return Objective((Term(1.0, _mean_square, Target(layer)),))


def channel(layer: str, *numbers: int) -> Objective:
    """Mean activation of some channels of a layer (Olah et al., "Feature Visualization", 2017)."""
    return Objective((Term(1.0, _mean, Target(layer, numbers)),))


def guided(layer: str, by: GuideBy = "match") -> Objective:
    """The similarity of a layer to that of a guide picture.

    "match": each position of the dream grows towards the guide's best-matching position (Mordvintsev et al.,
    "Inceptionism", 2015, guided dreams); "energies": each channel is weighted by its energy in the guide,
    which is faster.
    """
    return Objective((Term(1.0, GUIDED[by], Target(layer), guided=True),))


def objective_of(settings: DreamSettings, *, has_guide: bool = False) -> Objective:
    """Σ weight · measurement(target), over the layers of `settings`."""
    measurement = GUIDED[settings.guide_by] if has_guide else MEASURES[settings.measure]
    weights = (weight for _, weight in settings.layers)
    terms = [
        Objective((Term(weight, measurement, target, has_guide),))
        for weight, target in zip(weights, settings.targets, strict=True)
    ]
    return reduce(add, terms)
