"""The same network and the same step in PyTorch: eager, channels last, from the engine's own nodes.

PyTorch stands in no requirements file: nothing else needs it, and whoever wants this comparison installs it.
"""

from __future__ import annotations

import importlib
import importlib.util
import os
from collections.abc import Callable
from typing import Any

import numpy as np

from dreambot.engine.networks.graph.operations import (
    Convolve,
    Node,
    ParallelConvolutions,
    ParallelOutput,
    Pool,
    concatenate,
    relu,
)
from dreambot.engine.networks.network import load
from dreambot.engine.types import Precision

SHIFT, STEP_SIZE = (17, -9), 0.02
Tensor = Any  # torch's own, unknown to a checker where torch is missing
Forward = Callable[..., Tensor]
Gradient = Callable[[Tensor], Tensor]


def installed() -> bool:
    """Whether PyTorch can be imported."""
    return importlib.util.find_spec("torch") is not None


class TorchGradient:
    """Picture (1 × 3 × height × width in [-1, 1]) ↦ ∂/∂picture of the sum of the layers' mean activations."""

    def __init__(self, layers: tuple[str, ...], precision: Precision = "float32") -> None:
        """Inception v3 up to `layers`; as many threads as this process has cores.

        In bfloat16 by autocast, which is spared the kernels: they are in it from the start.
        """
        self._torch: Any = importlib.import_module("torch")
        self._torch.set_num_threads(len(os.sched_getaffinity(0)))
        self._layers = layers
        self._dtype = getattr(self._torch, precision)
        nodes = load("inception_v3", precision="float32").below(layers)
        self._nodes = [(node.name, node.inputs, self._translated(node)) for node in nodes]

    def __call__(self, picture: Tensor) -> Tensor:
        """The gradient, of the picture's shape."""
        picture = picture.detach().requires_grad_()
        values = {"input": picture}
        with self._torch.autocast("cpu", self._torch.bfloat16, enabled=self._dtype == self._torch.bfloat16):
            for name, sources, forward in self._nodes:
                values[name] = forward(*(values[requester] for requester in sources))
        value = sum(values[layer].float().mean() for layer in self._layers)
        (slope,) = self._torch.autograd.grad(value, picture)
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
            case ParallelConvolutions(convolutions):
                return self._beside(convolutions)
            case Pool():
                return self._pooling(operation)
            case ParallelOutput(number):
                return lambda parts: parts[number]
        if operation is relu:
            rectified: Forward = self._torch.relu
            return rectified
        if operation is concatenate:
            return lambda *xs: self._torch.cat(xs, 1)
        raise NotImplementedError(f"{node.name} has no counterpart here: {operation}")

    def _convolution(self, operation: Convolve) -> Forward:
        kernel = self._torch.from_numpy(np.ascontiguousarray(operation.kernel.transpose(3, 2, 0, 1)))
        kernel = kernel.contiguous(memory_format=self._torch.channels_last).to(self._dtype)
        bias = self._torch.from_numpy(np.array(operation.bias)).to(self._dtype)
        around = _around(operation.kernel.shape[:2], operation)
        convolve, rectify = self._torch.nn.functional.conv2d, self._torch.relu
        if operation.rectified:
            return lambda x: rectify(convolve(x, kernel, bias, operation.strides, around))
        return lambda x: convolve(x, kernel, bias, operation.strides, around)

    def _beside(self, convolutions: tuple[Convolve, ...]) -> Forward:
        """One convolution and a split, which is quicker here than one for each."""
        kernels = np.concatenate([each.kernel for each in convolutions], axis=-1)
        together = self._convolution(Convolve(kernels, np.concatenate([each.bias for each in convolutions])))
        widths = [each.bias.size for each in convolutions]
        rectify = [self._torch.relu if each.rectified else lambda part: part for each in convolutions]

        def forward(x: Tensor) -> list[Tensor]:
            parts = self._torch.split(together(x), widths, 1)
            return [apply(part) for apply, part in zip(rectify, parts, strict=True)]

        return forward

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
