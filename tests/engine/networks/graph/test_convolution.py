"""What oneDNN's own operations are used for."""

from __future__ import annotations

import numpy as np
import tensorflow as tf

from dreambot.engine.networks.graph.convolution import convolve, has_fused_rectifier

OWN = "_MklNativeFusedConv2D"


def kinds_of_operations() -> set[str]:
    """In the graph of one convolution with a rectifier."""

    def blurred(x: tf.Tensor) -> tf.Tensor:
        kernel = np.full((3, 3, 3, 4), 1 / 27, np.float32)
        return convolve(x, kernel, np.zeros(4, np.float32), rectified=True)

    spec = tf.TensorSpec([None, None, None, 3], tf.float32)
    traced = tf.function(blurred, input_signature=[spec], autograph=False).get_concrete_function()
    return {operation.type for operation in traced.graph.get_operations()}


def test_what_this_tensorflow_can_do_is_found_out_in_the_middle_of_a_trace_too() -> None:
    """Asked there first, it was answered with no, for the whole process: a replay gave another picture."""
    has_fused_rectifier.cache_clear()
    outside = has_fused_rectifier()
    has_fused_rectifier.cache_clear()
    kinds = kinds_of_operations()
    assert has_fused_rectifier() == outside
    assert (OWN in kinds) == outside
