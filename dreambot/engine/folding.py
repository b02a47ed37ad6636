"""A Keras model taken apart into our own nodes, its batch norms folded into convolutions.

In use (not in training) a batch norm is y = γ · (x - mean) / √(variance + ε) + β: a scale and a
shift per channel. Behind a convolution both go into its kernel and bias, so that
`conv → batch norm → relu` is one convolution with a bias, and oneDNN runs it as one kernel.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from dreambot.engine.operations import Affine, Array, Convolve, Node, Operation, Pool, concatenate, relu


def fold(model: Any) -> tuple[Node, ...]:
    """The operations of a Keras functional `model`, in order, batch norms folded.

    The first node reads "input". A convolution and its batch norm become one node that has the
    batch norm's name. Raises NotImplementedError for a layer that has no translation.
    """
    nodes: dict[str, Node] = {}
    readers = _count_readers(model)
    names: dict[str, str] = {}  # Keras's layer → our node; input layers have none
    for layer in model.layers:
        sources = _sources(layer)
        if not sources:
            names[layer.name] = "input"
            continue
        inputs = tuple(names[source] for source in sources)
        before = nodes.get(inputs[0]) if readers[sources[0]] == 1 else None
        operation = _translate(layer)
        if before and isinstance(before.operation, Convolve) and isinstance(operation, Affine):
            operation, inputs = before.operation.scaled(operation.scale, operation.shift), before.inputs
            del nodes[before.name]
        nodes[layer.name] = Node(layer.name, operation, inputs)
        names[layer.name] = layer.name
    return tuple(nodes.values())


def _sources(layer: Any) -> list[str]:
    """Names of the layers that `layer` reads; none for an input layer."""
    if type(layer).__name__ == "InputLayer":
        return []
    tensors = layer.input if isinstance(layer.input, list) else [layer.input]
    return [tensor._keras_history.operation.name for tensor in tensors]


def _count_readers(model: Any) -> dict[str, int]:
    """How many layers read each layer: a convolution with two readers must keep its own output."""
    counts = {layer.name: 0 for layer in model.layers}
    for layer in model.layers:
        for source in _sources(layer):
            counts[source] += 1
    return counts


def _translate(layer: Any) -> Operation:
    """Our operation for one Keras layer."""
    kind = type(layer).__name__
    if kind == "Conv2D" and layer.activation.__name__ == "linear":
        return _convolution(layer)
    if kind == "BatchNormalization":
        return _batch_norm(layer)
    if kind == "Activation" and layer.activation.__name__ == "relu":
        return relu
    if kind in ("MaxPooling2D", "AveragePooling2D"):
        return Pool(
            "MAX" if kind == "MaxPooling2D" else "AVG",
            tuple(layer.pool_size),
            tuple(layer.strides),
            layer.padding.upper(),
        )
    if kind == "Concatenate":
        return concatenate
    raise NotImplementedError(f"layer {layer.name} of kind {kind} has no translation")


def _convolution(layer: Any) -> Convolve:
    kernel = _array(layer.kernel)
    bias = _array(layer.bias) if layer.use_bias else np.zeros(kernel.shape[-1], np.float32)
    return Convolve(kernel, bias, tuple(layer.strides), layer.padding.upper())


def _batch_norm(layer: Any) -> Affine:
    mean, variance = _array(layer.moving_mean), _array(layer.moving_variance)
    gamma = _array(layer.gamma) if layer.scale else np.ones_like(mean)
    beta = _array(layer.beta) if layer.center else np.zeros_like(mean)
    scale = gamma / np.sqrt(variance + layer.epsilon)
    return Affine(scale, beta - mean * scale)


def _array(variable: Any) -> Array:
    return np.asarray(variable.numpy(), np.float32)
