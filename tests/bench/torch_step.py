"""The same network and the same step in PyTorch: eager, float32, channels last, from the engine's own nodes.

PyTorch stands in no requirements file: nothing else needs it, and whoever wants this comparison installs it.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Callable
from typing import Any

import numpy as np

from dreambot.engine.networks import load
from dreambot.engine.operations import Convolve, Node, Part, Pool, Split, concatenate, relu

SHIFT, STEP_SIZE = (17, -9), 0.02
Tensor = Any  # torch's own, unknown to a checker where torch is missing
Forward = Callable[..., Tensor]
Gradient = Callable[[Tensor], Tensor]


def installed() -> bool:
    """Whether PyTorch can be imported."""
    return importlib.util.find_spec("torch") is not None


class TorchGradient:
    """Picture (1 × 3 × height × width in [-1, 1]) ↦ ∂/∂picture of the sum of the layers' mean activations."""

    def __init__(self, layers: tuple[str, ...]) -> None:
        """Inception v3 up to `layers`; as many threads as this process has cores."""
        self._torch: Any = importlib.import_module("torch")
        self._torch.set_num_threads(len(os.sched_getaffinity(0)))
        self._layers = layers
        nodes = load("inception_v3", precision="float32").below(layers)
        self._nodes = [(node.name, node.inputs, self._translated(node)) for node in nodes]

    def __call__(self, picture: Tensor) -> Tensor:
        """The gradient, of the picture's shape."""
        picture = picture.detach().requires_grad_()
        values = {"input": picture}
        for name, sources, forward in self._nodes:
            values[name] = forward(*(values[source] for source in sources))
        (slope,) = self._torch.autograd.grad(sum(values[layer].mean() for layer in self._layers), picture)
        return slope

    def steps(self, picture: np.ndarray[Any, Any], count: int) -> np.ndarray[Any, Any]:
        """`picture` (height × width × RGB in [-1, 1]) after `count` steps of the default dream."""
        x = self.tensor(picture)
        for _ in range(count):
            slope = self(self._torch.roll(x, SHIFT, (2, 3)))
            slope = self._torch.roll(slope, (-SHIFT[0], -SHIFT[1]), (2, 3))
            x = (x + slope * (STEP_SIZE / (slope.abs().mean() + 1e-8))).clamp_(-1, 1)
        return np.asarray(x[0].permute(1, 2, 0))

    def tensor(self, picture: np.ndarray[Any, Any]) -> Tensor:
        """Height × width × RGB as 1 × 3 × height × width, channels last in memory."""
        return self._torch.from_numpy(picture).permute(2, 0, 1)[None]

    def _translated(self, node: Node) -> Forward:
        operation = node.operation
        match operation:
            case Convolve():
                return self._convolution(operation)
            case Pool():
                return self._pooling(operation)
            case Split(widths):
                return lambda x: self._torch.split(x, widths, 1)
            case Part(number):
                return lambda parts: parts[number]
        if operation is relu:
            rectified: Forward = self._torch.relu
            return rectified
        if operation is concatenate:
            return lambda *xs: self._torch.cat(xs, 1)
        raise NotImplementedError(f"{node.name} has no counterpart here: {operation}")

    def _convolution(self, operation: Convolve) -> Forward:
        kernel = self._torch.from_numpy(np.ascontiguousarray(operation.kernel.transpose(3, 2, 0, 1)))
        kernel = kernel.contiguous(memory_format=self._torch.channels_last)
        bias = self._torch.from_numpy(np.array(operation.bias))
        around = _around(operation.kernel.shape[:2], operation)
        convolve = self._torch.nn.functional.conv2d
        return lambda x: convolve(x, kernel, bias, operation.strides, around)

    def _pooling(self, operation: Pool) -> Forward:
        functional, window, strides = self._torch.nn.functional, operation.window, operation.strides
        around = _around(window, operation)
        if operation.kind == "MAX":
            return lambda x: functional.max_pool2d(x, window, strides, around)
        return lambda x: functional.avg_pool2d(x, window, strides, around, count_include_pad=False)


def _around(window: tuple[int, ...], operation: Convolve | Pool) -> tuple[int, ...]:
    """Places of padding: PyTorch pads both sides alike, as "SAME" does for odd windows at strides of 1."""
    if operation.padding == "VALID":
        return (0, 0)
    if operation.strides != (1, 1) or not all(length % 2 for length in window):
        raise NotImplementedError("Only odd windows at strides of 1 are padded alike on both sides.")
    return tuple(length // 2 for length in window)
