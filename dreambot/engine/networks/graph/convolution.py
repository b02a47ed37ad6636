"""A convolution, its bias and its rectifier as one operation, whose gradient is a forward convolution too.

For TensorFlow's own gradient of a convolution, oneDNN reorders the kernel in every step: 4.4 ms of a step of
125 ms at 500 × 500, and as much where a step takes 18 (Inception v3 up to mixed5 in bfloat16, two cores of an
AMD EPYC). The constant kernel of a forward convolution is reordered once. Each graph holds both kernels.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import cache
from typing import Literal

import numpy as np
import tensorflow as tf

from dreambot.engine.types import Array

log = logging.getLogger(__name__)
Padding = Literal["SAME", "VALID"]
Backward = Callable[..., tf.Tensor]
ExplicitPadding = list[list[int]]  # zeros before and after, for each of batch, height, width and channels
_Value = tf.compat.v1.AttrValue
GRADIENT = "DreambotConvolution"  # as TensorFlow knows it
FEW_CHANNELS = 16  # with fewer, the channels of all phases together fit one register


def convolve(
    x: tf.Tensor,
    kernel: Array,
    bias: Array,
    strides: tuple[int, int] = (1, 1),
    padding: Padding = "SAME",
    *,
    rectified: bool = False,
    precision: tf.DType | None = None,
) -> tf.Tensor:
    """Compute kernel * x + bias, then max(·, 0) if `rectified`, as `precision` (None: that of x).

    x and the result are batch × height × width × channels, `kernel` is height × width × channels in × out.
    It is computed in x's precision, and its gradient in `precision`.
    """
    y = tf.cast(_forward(x, kernel, bias, strides, padding, rectified), precision or x.dtype)

    def backward(grad: tf.Tensor) -> tf.Tensor:
        grad = _relu_gradient(grad, y) if rectified else grad
        return tf.cast(input_gradient(grad, tf.shape(x), kernel, strides, padding), x.dtype)

    return _with_gradient([y], x, backward)[0]


def convolve_parallel(
    x: tf.Tensor, kernels: Sequence[Array], biases: Sequence[Array], rectified: Sequence[bool]
) -> list[tf.Tensor]:
    """Compute several 1 × 1 convolutions of one x; see convolve().

    Forward, each is computed by itself, with its rectifier, so that no channels need to be split; their
    gradient is one convolution, instead of one for each and their sum.
    """
    each = list(zip(kernels, biases, rectified, strict=True))
    ys = [_forward(x, kernel, bias, (1, 1), "SAME", rectify) for kernel, bias, rectify in each]

    def backward(*grads: tf.Tensor) -> tf.Tensor:
        gated = [
            _relu_gradient(grad, y) if rectify else grad
            for grad, y, rectify in zip(grads, ys, rectified, strict=True)
        ]
        return input_gradient(tf.concat(gated, -1), tf.shape(x), np.concatenate(kernels, -1), (1, 1), "SAME")

    return _with_gradient(ys, x, backward)


def _with_gradient(ys: list[tf.Tensor], x: tf.Tensor, backward: Backward) -> list[tf.Tensor]:
    """`ys` with `backward` as their gradient with respect to x, where a graph is being traced.

    tf.custom_gradient does the same, but keeps each `backward`, and with it the graph, for ever.
    """
    if tf.executing_eagerly():
        return ys
    graph = tf.compat.v1.get_default_graph()
    with graph.gradient_override_map({"IdentityN": GRADIENT}):
        outer: list[tf.Tensor] = tf.identity_n([*ys, x])[:-1]
    graph.add_to_collection(outer[0].op.name, backward)
    return outer


@tf.RegisterGradient(GRADIENT)  # type: ignore[untyped-decorator]
def _gradient(operation: tf.Operation, *grads: tf.Tensor) -> list[tf.Tensor | None]:
    """None for each y, else x would be reached twice; for x the result of `backward`."""
    (backward,) = operation.graph.get_collection(operation.name)
    return [*[None] * (len(grads) - 1), backward(*grads[:-1])]


def _forward(
    x: tf.Tensor, kernel: Array, bias: Array, strides: tuple[int, int], padding: Padding, rectified: bool
) -> tf.Tensor:
    filters, offsets = tf.constant(kernel, x.dtype), tf.constant(bias, x.dtype)
    if rectified and not tf.executing_eagerly() and has_fused_rectifier():
        return _convolve_rectified(x, filters, offsets, strides, padding)
    y = tf.nn.bias_add(tf.nn.conv2d(x, filters, strides, padding), offsets)
    return tf.nn.relu(y) if rectified else y


@cache
def has_fused_rectifier() -> bool:
    """Whether oneDNN's convolution with a rectifier can be put into a graph directly.

    TensorFlow's optimiser would put it there too; but its dozen passes over a graph of Inception v3's take
    0.7 s and 500 MB more at their peak, and find nothing else that matters. The operation has no public name,
    so it is tried: without it, or with a GPU, the optimiser stays on (see devices.disable_graph_optimizer).
    """
    if tf.config.list_physical_devices("GPU"):
        return False
    try:
        with tf.init_scope():  # also where the first caller is a graph that is being traced
            one = tf.ones((1, 1, 1, 1))
            attempt = tf.function(
                lambda x: _convolve_rectified(x, one, -3 * one[0, 0, 0], (1, 1), "SAME"), autograph=False
            )
            return bool(attempt(one - 0.5).numpy() == 0)  # 0.5 · 1 - 3 is under 0
    except Exception:  # TensorFlow raises various types for an operation that it does not know
        log.info("This TensorFlow has no convolution with a rectifier", exc_info=True)
        return False


def _convolve_rectified(
    x: tf.Tensor, filters: tf.Tensor, offsets: tf.Tensor, strides: tuple[int, int], padding: Padding
) -> tf.Tensor:
    """max(filters * x + offsets, 0), in a graph, as TensorFlow's optimiser would write it."""
    attributes = {
        "T": _Value(type=x.dtype.as_datatype_enum),
        "TArgs": _Value(list=_Value.ListValue(type=[x.dtype.as_datatype_enum])),
        "num_args": _Value(i=1),
        "num_host_args": _Value(i=0),
        "strides": _Value(list=_Value.ListValue(i=[1, *strides, 1])),
        "padding": _Value(s=padding.encode()),
        "fused_ops": _Value(list=_Value.ListValue(s=[b"BiasAdd", b"Relu"])),
        "is_filter_const": _Value(b=True),
        "_kernel": _Value(s=b"MklNameChangeOp"),
    }
    operation = tf.compat.v1.get_default_graph().create_op(
        "_MklNativeFusedConv2D", [x, filters, offsets], [x.dtype], name="rectified", attrs=attributes
    )
    return operation.outputs[0]


def _relu_gradient(grad: tf.Tensor, y: tf.Tensor) -> tf.Tensor:
    """`grad` where the rectifier with the result `y` gave more than 0, else 0."""
    return tf.raw_ops.ReluGrad(gradients=grad, features=y)


def input_gradient(
    grad: tf.Tensor, size: tf.Tensor, kernel: Array, strides: tuple[int, int], padding: Padding
) -> tf.Tensor:
    """∂/∂x of kernel * x, where ∂/∂(kernel * x) is `grad`; `size` is the shape of x."""
    if strides == (1, 1):
        return tf.nn.conv2d(grad, _transposed(kernel, grad.dtype), 1, _gradient_padding(kernel, padding))
    if padding == "VALID" and all(_covers(*pair) for pair in zip(kernel.shape[:2], strides, strict=True)):
        phases = _phases_at_once if kernel.shape[2] < FEW_CHANNELS else _phases
        return phases(grad, kernel, strides)[:, : size[1], : size[2]]
    return tf.raw_ops.Conv2DBackpropInput(
        input_sizes=size,
        filter=tf.constant(kernel, grad.dtype),
        out_backprop=grad,
        strides=[1, *strides, 1],
        padding=padding,
    )


def _transposed(kernel: Array, dtype: tf.DType) -> tf.Tensor:
    """The kernel rotated by 180°, with its channels in and out exchanged."""
    return tf.constant(np.ascontiguousarray(kernel[::-1, ::-1].swapaxes(2, 3)), dtype)


def _gradient_padding(kernel: Array, padding: Padding) -> str | ExplicitPadding:
    """The padding of the gradient of a convolution with `padding` and strides of 1."""
    window = kernel.shape[:2]
    if padding == "SAME" and all(side % 2 for side in window):
        return "SAME"
    inside = [((side - 1) // 2, side // 2) if padding == "SAME" else (0, 0) for side in window]
    return _explicit_padding(
        [(side - 1 - a, side - 1 - b) for side, (a, b) in zip(window, inside, strict=True)]
    )


def _explicit_padding(zeros: Sequence[tuple[int, int]]) -> ExplicitPadding:
    return [[0, 0], *map(list, zeros), [0, 0]]


def _covers(side: int, stride: int) -> bool:
    """Whether a kernel of that side has as many phases as its stride, and they reach all places of x."""
    return side >= stride and (side - 1) % stride == 0


def _phases(grad: tf.Tensor, kernel: Array, strides: tuple[int, int]) -> tf.Tensor:
    """The gradient by one convolution for each phase: a place of x meets every n-th row and column only."""
    down, right = strides
    lines = []
    for top in range(down):
        row = [_phase(grad, kernel, strides, (top, left)) for left in range(right)]
        lines.append(tf.concat(row, 3))  # concatenated channels are alternating columns
    batch, height, width, _ = tf.unstack(tf.shape(lines[0]))
    flat = [tf.reshape(line, (batch, height, -1)) for line in lines]
    return tf.reshape(tf.concat(flat, 2), (batch, height * down, width * right, kernel.shape[2]))


def _phase(grad: tf.Tensor, kernel: Array, strides: tuple[int, int], start: tuple[int, int]) -> tf.Tensor:
    part = kernel[start[0] :: strides[0], start[1] :: strides[1]]
    most = [-(-side // stride) for side, stride in zip(kernel.shape[:2], strides, strict=True)]
    zeros = [(side - 1, longest - 1) for side, longest in zip(part.shape[:2], most, strict=True)]
    return tf.nn.conv2d(grad, _transposed(part, grad.dtype), 1, _explicit_padding(zeros))


def _phases_at_once(grad: tf.Tensor, kernel: Array, strides: tuple[int, int]) -> tf.Tensor:
    """The gradient by one convolution with the channels of all phases, then moved to their places."""
    down, right = strides
    height, width = (-(-side // stride) for side, stride in zip(kernel.shape[:2], strides, strict=True))
    channels = kernel.shape[2]
    whole = np.zeros((height * down, width * right, *kernel.shape[2:]), np.float32)
    whole[: kernel.shape[0], : kernel.shape[1]] = kernel
    apart = whole.reshape(height, down, width, right, *kernel.shape[2:]).transpose(0, 2, 1, 3, 4, 5)
    phases = apart.reshape(height, width, down * right * channels, kernel.shape[3])
    zeros = _explicit_padding([(height - 1, height - 1), (width - 1, width - 1)])
    found = tf.nn.conv2d(grad, _transposed(phases, grad.dtype), 1, zeros)
    batch, rows, columns, _ = tf.unstack(tf.shape(found))
    lines = tf.transpose(tf.reshape(found, (batch, rows, columns, down, right * channels)), (0, 1, 3, 2, 4))
    return tf.reshape(lines, (batch, rows * down, columns * right, channels))
