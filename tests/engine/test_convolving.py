"""What oneDNN's own operations are used for, and where they are not."""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from dreambot.engine.convolving import convolve, for_xla, takes_rectifiers
from tests.conftest import photograph

OWN = "_MklNativeFusedConv2D"


def graph_of(*, compiled: bool) -> tf.Graph:
    def blurred(x: tf.Tensor) -> tf.Tensor:
        with for_xla(compiled):
            return convolve(
                x, np.full((3, 3, 3, 4), 1 / 27, np.float32), np.zeros(4, np.float32), rectified=True
            )

    spec = tf.TensorSpec([None, None, None, 3], tf.float32)
    return tf.function(blurred, input_signature=[spec], autograph=False).get_concrete_function().graph


def kinds(graph: tf.Graph) -> set[str]:
    return {operation.type for operation in graph.get_operations()}


def test_what_this_tensorflow_can_do_is_found_out_in_the_middle_of_a_trace_too() -> None:
    """Asked there first, it was answered with no, for the whole process: a replay gave another picture."""
    takes_rectifiers.cache_clear()
    before = takes_rectifiers()
    takes_rectifiers.cache_clear()
    graph = graph_of(compiled=False)
    assert takes_rectifiers() == before
    assert (OWN in kinds(graph)) == before


def test_nothing_that_xla_does_not_know_is_in_a_graph_for_it() -> None:
    assert OWN not in kinds(graph_of(compiled=True))


def test_both_kinds_of_graph_give_the_same() -> None:
    picture = tf.constant(photograph("coffee", 96)[None] / 127.5 - 1, tf.float32)
    kernel = np.random.default_rng(2).normal(0, 0.2, (3, 3, 3, 8)).astype(np.float32)
    bias = np.linspace(-0.5, 0.5, 8, dtype=np.float32)

    def found(*, compiled: bool) -> np.ndarray:
        def rectified(x: tf.Tensor) -> tf.Tensor:
            with for_xla(compiled):
                return convolve(x, kernel, bias, rectified=True)

        values: np.ndarray = tf.function(rectified, autograph=False, jit_compile=compiled or None)(
            picture
        ).numpy()
        return values

    assert np.abs(found(compiled=True)).max() > 0.5
    np.testing.assert_allclose(found(compiled=True), found(compiled=False), atol=1e-5)
