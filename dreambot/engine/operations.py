"""What a network is made of: small functions from tensors to tensors, their weights inside.

Every activation is batch × height × width × channels, and what comes out has the precision of what
goes in. Weights are numpy arrays that become constants of whatever graph calls the operation: oneDNN
then keeps its own reordered copy of each kernel between steps, which no variable allows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
import tensorflow as tf

Array = np.ndarray[Any, np.dtype[np.float32]]
Padding = Literal["SAME", "VALID"]
Operation = Callable[..., tf.Tensor]


@dataclass(frozen=True)
class Node:
    """One operation of a network and the names of the nodes it reads."""

    name: str
    operation: Operation
    inputs: tuple[str, ...]


@dataclass(frozen=True)
class Convolve:
    """Convolution with a bias: kernel is height × width × channels in × channels out."""

    kernel: Array
    bias: Array
    strides: tuple[int, int] = (1, 1)
    padding: Padding = "SAME"

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        y = tf.nn.conv2d(x, tf.constant(self.kernel, x.dtype), self.strides, self.padding)
        return tf.nn.bias_add(y, tf.constant(self.bias, x.dtype))

    def scaled(self, scale: Array, shift: Array) -> Convolve:
        """The same convolution followed by y · scale + shift per channel, in one."""
        return replace(self, kernel=self.kernel * scale, bias=self.bias * scale + shift)

    @property
    def blind(self) -> bool:
        """True when every weight is zero: a file without this kernel's training."""
        return not self.kernel.any()


@dataclass(frozen=True)
class Affine:
    """y = x · scale + shift, per channel: a batch norm that no convolution could take in."""

    scale: Array
    shift: Array

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return x * tf.constant(self.scale, x.dtype) + tf.constant(self.shift, x.dtype)


@dataclass(frozen=True)
class CaffeInput:
    """From RGB in [-1, 1] to BGR in [0, 255] less the mean colour of ImageNet (B, G, R)."""

    mean: tuple[float, float, float] = (103.939, 116.779, 123.68)

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return (x[..., ::-1] + 1.0) * 127.5 - tf.constant(self.mean, tf.float32)


@dataclass(frozen=True)
class Pool:
    """Maximum or mean over a window; a mean at the border counts only what is inside."""

    kind: Literal["MAX", "AVG"]
    window: tuple[int, int]
    strides: tuple[int, int]
    padding: Padding

    def __call__(self, x: tf.Tensor) -> tf.Tensor:
        """Apply to an activation."""
        return tf.nn.pool(x, self.window, self.kind, self.strides, self.padding)


@dataclass(frozen=True)
class Split:
    """The channels in consecutive parts of the given widths, as a list; see Part."""

    widths: tuple[int, ...]

    def __call__(self, x: tf.Tensor) -> list[tf.Tensor]:
        """Apply to an activation."""
        return list(tf.split(x, self.widths, axis=-1))


@dataclass(frozen=True)
class Part:
    """One of the parts that Split gave."""

    number: int

    def __call__(self, parts: list[tf.Tensor]) -> tf.Tensor:
        """Choose it."""
        return parts[self.number]


def relu(x: tf.Tensor) -> tf.Tensor:
    """max(x, 0)."""
    return tf.nn.relu(x)


def concatenate(*xs: tf.Tensor) -> tf.Tensor:
    """All channels of all inputs, in order."""
    return tf.concat(xs, axis=-1)
