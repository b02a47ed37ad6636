"""What a dream maximises: small functions of a network's activations, that add up and scale.

`mean_square("mixed3") + 0.5 * mean_square("mixed5")` is an objective. An objective names the
layers it reads, so that nothing above them is computed, and is hashable, so that its graph is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import add

import tensorflow as tf

from dreambot.engine.settings import DreamSettings

Activations = Mapping[str, tf.Tensor]


@dataclass(frozen=True)
class Term:
    """One weighted measure of one layer."""

    weight: float
    measure: Callable[[tf.Tensor], tf.Tensor]
    layer: str


@dataclass(frozen=True)
class Objective:
    """A weighted sum of terms; equal objectives have equal terms in the same order."""

    terms: tuple[Term, ...]

    @property
    def layers(self) -> tuple[str, ...]:
        """The layers that it reads, each once."""
        return tuple(dict.fromkeys(term.layer for term in self.terms))

    def __call__(self, activations: Activations) -> tf.Tensor:
        """Its value, a scalar, for the activations of its layers."""
        return tf.add_n([term.weight * term.measure(activations[term.layer]) for term in self.terms])

    def __add__(self, other: Objective) -> Objective:
        return Objective(self.terms + other.terms)

    def __mul__(self, factor: float) -> Objective:
        return Objective(tuple(Term(factor * t.weight, t.measure, t.layer) for t in self.terms))

    __rmul__ = __mul__


def _mean(activation: tf.Tensor) -> tf.Tensor:
    return tf.reduce_mean(activation)


def _mean_square(activation: tf.Tensor) -> tf.Tensor:
    return tf.reduce_mean(tf.square(activation))


def mean(layer: str) -> Objective:
    """Mean activation of a layer: the objective of TensorFlow's DeepDream tutorial."""
    return Objective((Term(1.0, _mean, layer),))


def mean_square(layer: str) -> Objective:
    """Mean squared activation: strong features grow faster (Mordvintsev et al., "Inceptionism", 2015)."""
    return Objective((Term(1.0, _mean_square, layer),))


MEASURES = {"mean_square": mean_square, "mean": mean}


def objective_of(settings: DreamSettings) -> Objective:
    """Σ weight · measure(layer), over the layers of `settings`."""
    terms = [weight * MEASURES[settings.measure](name) for name, weight in settings.layers]
    return reduce(add, terms)
