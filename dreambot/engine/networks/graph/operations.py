"""The operations of a network: functions from tensors to tensors that hold their weights.

Every activation is batch × height × width × channels, and each result has the precision of its input. Weights
are numpy arrays that become constants of the graph that calls the operation: so oneDNN keeps its own
reordered copy of each kernel between steps, which it can't do for variables.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Literal

import numpy as np
import tensorflow as tf

from dreambot.engine.networks.graph.convolution import Padding, convolve, convolve_parallel
from dreambot.engine.types import Array, Precision

Operation = Callable[..., tf.Tensor]


@dataclass(frozen=True)
class Node:
    """One operation of a network and the names of the nodes it reads."""

    name: str
    operation: Operation
    inputs: tuple[str, ...]


@dataclass(frozen=True)
class Convolve:
    """A convolution with a bias, and a rectifier if `rectified`: kernel is height × width × in × out."""

    kernel: Array
    bias: Array
    strides: tuple[int, int] = (1, 1)
    padding: Padding = "SAME"
    rectified: bool = False

    def __call__(self, x: tf.Tensor, precision: Precision | None = None) -> tf.Tensor:
        """Apply to an activation; the precision of the result and of the gradient is `precision`, or x's."""
        dtype = tf.as_dtype(precision) if precision else None
        return convolve(
            x, self.kernel, self.bias, self.strides, self.padding, rectified=self.rectified, precision=dtype
        )

    def scaled(self, scale: Array, shift: Array) -> Convolve:
        """The convolution combined with y · scale + shift per channel after it."""
        return replace(self, kernel=self.kernel * scale, bias=self.bias * scale + shift)


@dataclass(frozen=True)
class Depthwise:
    """A convolution of each channel by itself: kernel is height × width × channels × outputs of each."""

    kernel: Array
    bias: Array
    strides: tuple[int, int] = (1, 1)
    padding: Padding = "SAME"

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        strides = (1, *self.strides, 1)
        y = tf.nn.depthwise_conv2d(x, tf.constant(self.kernel, x.dtype), strides, self.padding)
        return tf.nn.bias_add(y, tf.constant(self.bias, x.dtype))

    def scaled(self, scale: Array, shift: Array) -> Depthwise:
        """The convolution combined with y · scale + shift per channel after it."""
        by_channel = np.broadcast_to(scale, self.bias.shape).reshape(self.kernel.shape[2:])
        return replace(self, kernel=self.kernel * by_channel, bias=self.bias * scale + shift)


@dataclass(frozen=True)
class Affine:
    """Computes y = x · scale + shift, per channel or one for all, where no convolution includes it."""

    scale: Array
    shift: Array

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return x * tf.constant(self.scale, x.dtype) + tf.constant(self.shift, x.dtype)

    def scaled(self, scale: Array, shift: Array) -> Affine:
        """The operation combined with y · scale + shift after it."""
        return Affine(self.scale * scale, self.shift * scale + shift)


@dataclass(frozen=True)
class CaffeInput:
    """Converts RGB in [-1, 1] to BGR in [0, 255] minus the mean colour of ImageNet (B, G, R)."""

    mean: tuple[float, float, float] = (103.939, 116.779, 123.68)

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return (x[..., ::-1] + 1.0) * 127.5 - tf.constant(self.mean, x.dtype)


@dataclass(frozen=True)
class Pool:
    """The maximum or mean over a window; a mean at the border counts only places inside."""

    kind: Literal["MAX", "AVG"]
    window: tuple[int, int]
    strides: tuple[int, int]
    padding: Padding

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return tf.nn.pool(x, self.window, self.kind, self.strides, self.padding)


@dataclass(frozen=True)
class Subsample:
    """Takes every n-th place: pooling with a window of one place, which TensorFlow's pooling refuses."""

    strides: tuple[int, int]

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return x[:, :: self.strides[0], :: self.strides[1]]


@dataclass(frozen=True)
class ZeroPad:
    """Adds zeros around each channel: (above, below) and (left, right), in places."""

    height: tuple[int, int]
    width: tuple[int, int]

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return tf.pad(x, ((0, 0), self.height, self.width, (0, 0)))


@dataclass(frozen=True)
class Reshape:
    """Gives each activation of the batch another shape."""

    shape: tuple[int, ...]

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return tf.reshape(x, (-1, *self.shape))


@dataclass(frozen=True)
class ParallelConvolutions:
    """Several 1 × 1 convolutions of one input, with a list of results; see ParallelOutput."""

    convolutions: tuple[Convolve, ...]

    def __call__(self, x: tf.Tensor) -> list[tf.Tensor]:
        """Apply to an activation."""
        return convolve_parallel(
            x,
            [one.kernel for one in self.convolutions],
            [one.bias for one in self.convolutions],
            [one.rectified for one in self.convolutions],
        )


@dataclass(frozen=True)
class ParallelOutput:
    """Takes one of the results of ParallelConvolutions."""

    number: int

    def __call__(self, parts: list[tf.Tensor]) -> tf.Tensor:
        """The result of that number."""
        return parts[self.number]


def relu(x: tf.Tensor) -> tf.Tensor:
    """Compute max(x, 0)."""
    return tf.nn.relu(x)


def relu6(x: tf.Tensor) -> tf.Tensor:
    """Compute min(max(x, 0), 6)."""
    return tf.nn.relu6(x)


def swish(x: tf.Tensor) -> tf.Tensor:
    """Compute x · sigmoid(x), also called SiLU."""
    return tf.nn.silu(x)


def sigmoid(x: tf.Tensor) -> tf.Tensor:
    """Compute 1 / (1 + e⁻ˣ)."""
    return tf.sigmoid(x)


def global_mean(x: tf.Tensor) -> tf.Tensor:
    """The mean of each channel, batch × channels; summed in float32, whatever the precision of x."""
    return tf.cast(tf.reduce_mean(tf.cast(x, tf.float32), axis=(1, 2)), x.dtype)


def add(*xs: tf.Tensor) -> tf.Tensor:
    """The sum of all inputs."""
    return reduce(operator.add, xs)


def multiply(*xs: tf.Tensor) -> tf.Tensor:
    """The product of all inputs; one with 1 × 1 places is used for every place."""
    return reduce(operator.mul, xs)


def concatenate(*xs: tf.Tensor) -> tf.Tensor:
    """All channels of all inputs, in order."""
    return tf.concat(xs, axis=-1)
