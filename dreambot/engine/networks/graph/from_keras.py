"""Translates a Keras model into nodes, layer by layer.

A node with the name of a Keras layer has exactly that layer's activation. A layer of two steps (a convolution
with its own activation) becomes two nodes, the first named "layer/part".
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from dreambot.engine.networks.graph.operations import (
    Affine,
    CaffeInput,
    Convolve,
    Depthwise,
    Node,
    Operation,
    Pool,
    Reshape,
    Subsample,
    ZeroPad,
    add,
    concatenate,
    global_mean,
    multiply,
    relu,
    relu6,
    sigmoid,
    swish,
)
from dreambot.engine.types import Array, InputRange

Translator = Callable[[Any, tuple[str, ...]], list[Node]]
HALF_RANGE = np.asarray(127.5, np.float32)

# From our pictures, RGB in [-1, 1], to what each model was trained on.
INPUTS: dict[InputRange, Operation | None] = {
    "signed": None,
    "caffe": CaffeInput(),
    "pixels": Affine(HALF_RANGE, HALF_RANGE),
}


def nodes_from_keras(model: Any, input_range: InputRange = "signed") -> tuple[Node, ...]:
    """Translate a Keras functional `model` into nodes in order; the first reads "input", RGB in [-1, 1].

    Raises NotImplementedError for a layer that has no translation.
    """
    preprocess = INPUTS[input_range]
    nodes = [Node("preprocess", preprocess, ("input",))] if preprocess else []
    names: dict[str, str] = {}  # Keras's layer → the node with its activation
    for layer in model.layers:
        kind = type(layer).__name__
        if kind == "InputLayer":
            names[layer.name] = "preprocess" if preprocess else "input"
            continue
        inputs = tuple(names[source] for source in _sources(layer))
        if kind in IDENTITIES:
            names[layer.name] = inputs[0]
            continue
        if kind not in TRANSLATORS:
            raise NotImplementedError(f"layer {layer.name} of kind {kind} has no translation")
        nodes += TRANSLATORS[kind](layer, inputs)
        names[layer.name] = layer.name
    return tuple(nodes)


def _sources(layer: Any) -> list[str]:
    """The names of the layers that `layer` reads."""
    tensors = layer.input if isinstance(layer.input, list) else [layer.input]
    return [tensor._keras_history.operation.name for tensor in tensors]


def _convolution(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    _expect(layer, layer.groups == 1 and tuple(layer.dilation_rate) == (1, 1))
    kernel = _array(layer.kernel)
    convolve = Convolve(kernel, _bias(layer, kernel.shape[-1]), tuple(layer.strides), layer.padding.upper())
    return _activated(layer, convolve, inputs)


def _depthwise(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    _expect(layer, tuple(layer.dilation_rate) == (1, 1))
    kernel = _array(layer.kernel)
    bias = _bias(layer, kernel.shape[2] * kernel.shape[3])
    return _activated(layer, Depthwise(kernel, bias, tuple(layer.strides), layer.padding.upper()), inputs)


def _separable(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    """Two nodes: each channel by itself, then all channels at each place."""
    _expect(layer, tuple(layer.dilation_rate) == (1, 1))
    kernel, pointwise = _array(layer.depthwise_kernel), _array(layer.pointwise_kernel)
    channels = kernel.shape[2] * kernel.shape[3]
    alone = Depthwise(kernel, np.zeros(channels, np.float32), tuple(layer.strides), layer.padding.upper())
    together = Convolve(pointwise, _bias(layer, pointwise.shape[-1]))
    part = f"{layer.name}/depthwise"
    return [Node(part, alone, inputs), *_activated(layer, together, (part,))]


def _activated(layer: Any, operation: Operation, inputs: tuple[str, ...]) -> list[Node]:
    """The node of `operation`, and one of the layer's own activation, if it has one."""
    if layer.activation.__name__ == "linear":
        return [Node(layer.name, operation, inputs)]
    part = f"{layer.name}/linear"
    return [Node(part, operation, inputs), *_activation(layer, (part,))]


def _activation(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    name = layer.activation.__name__
    _expect(layer, name in ACTIVATIONS)
    return [Node(layer.name, ACTIVATIONS[name], inputs)]


def _rectifier(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    _expect(layer, layer.negative_slope == 0 and layer.threshold == 0 and layer.max_value in (None, 6))
    return [Node(layer.name, relu if layer.max_value is None else relu6, inputs)]


def _batch_norm(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    """The node of y = γ · (x - mean) / √(variance + ε) + β, a batch norm in use (not in training)."""
    mean, variance = _array(layer.moving_mean), _array(layer.moving_variance)
    gamma = _array(layer.gamma) if layer.scale else np.ones_like(mean)
    beta = _array(layer.beta) if layer.center else np.zeros_like(mean)
    scale = gamma / np.sqrt(variance + layer.epsilon)
    return [Node(layer.name, Affine(scale, beta - mean * scale), inputs)]


def _rescaling(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    scale, offset = (np.asarray(value, np.float32) for value in (layer.scale, layer.offset))
    return [Node(layer.name, Affine(scale, offset), inputs)]


def _normalization(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    mean, variance = (np.asarray(value, np.float32).ravel() for value in (layer.mean, layer.variance))
    scale: Array = np.reciprocal(np.sqrt(variance))
    return [Node(layer.name, Affine(scale, -mean * scale), inputs)]


def _scaled_sum(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    """InceptionResNetV2's x + scale · y, with a node for the scale, to be folded into y's convolution."""
    part = f"{layer.name}/scaled"
    scale = Affine(np.asarray(layer.scale, np.float32), np.asarray(0, np.float32))
    return [Node(part, scale, inputs[1:]), Node(layer.name, add, (inputs[0], part))]


def _pool(kind: Any, layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    window, strides = tuple(layer.pool_size), tuple(layer.strides)
    if window == (1, 1):
        return [Node(layer.name, Subsample(strides), inputs)]
    return [Node(layer.name, Pool(kind, window, strides, layer.padding.upper()), inputs)]


def _zero_pad(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    height, width = layer.padding
    return [Node(layer.name, ZeroPad(tuple(height), tuple(width)), inputs)]


def _reshape(layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    return [Node(layer.name, Reshape(tuple(layer.target_shape)), inputs)]


def _plain(operation: Operation, layer: Any, inputs: tuple[str, ...]) -> list[Node]:
    return [Node(layer.name, operation, inputs)]


def _expect(layer: Any, understood: bool) -> None:
    if not understood:
        raise NotImplementedError(f"layer {layer.name} has options that have no translation")


def _bias(layer: Any, channels: int) -> Array:
    return _array(layer.bias) if layer.use_bias else np.zeros(channels, np.float32)


def _array(variable: Any) -> Array:
    return np.asarray(variable.numpy(), np.float32)


ACTIVATIONS: dict[str, Operation] = {"relu": relu, "relu6": relu6, "silu": swish, "sigmoid": sigmoid}
IDENTITIES = ("Dropout",)  # when not in training
TRANSLATORS: dict[str, Translator] = {
    "Activation": _activation,
    "Add": partial(_plain, add),
    "AveragePooling2D": partial(_pool, "AVG"),
    "BatchNormalization": _batch_norm,
    "Concatenate": partial(_plain, concatenate),
    "Conv2D": _convolution,
    "CustomScaleLayer": _scaled_sum,
    "DepthwiseConv2D": _depthwise,
    "GlobalAveragePooling2D": partial(_plain, global_mean),
    "MaxPooling2D": partial(_pool, "MAX"),
    "Multiply": partial(_plain, multiply),
    "Normalization": _normalization,
    "ReLU": _rectifier,
    "Rescaling": _rescaling,
    "Reshape": _reshape,
    "SeparableConv2D": _separable,
    "ZeroPadding2D": _zero_pad,
}
