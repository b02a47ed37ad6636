"""Folds batch norms, scales and zero padding into the convolutions next to them.

In use (not in training) a batch norm is a scale and a shift per channel. After a convolution both become part
of its kernel and bias, so that `conv → batch norm → relu` is one convolution with a bias, and oneDNN runs it
as one kernel. The same holds for the scale of a residual branch, and for one scale after another.

Zero padding becomes part of a convolution only where it equals TensorFlow's own SAME padding. Explicit
padding could express all of it, but its gradient in bfloat16 is not oneDNN's: measured on two cores of an AMD
EPYC, a 3 × 3 convolution of 64 channels at 125 × 125 and its gradient took 308 ms so, 12 ms with SAME, 12 ms
with an operation of its own for the padding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dreambot.engine.networks.graph.operations import Affine, Convolve, Depthwise, Node, Operation, ZeroPad


def fold_batch_norms(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """`nodes` with each pair that can be one operation combined, under the name of the second.

    Only where nothing else reads the first, whose name is gone. Every other node has the result it had.
    """
    readers = Counter(source for node in nodes for source in node.inputs)
    folded: dict[str, Node] = {}
    for node in nodes:
        below = folded.get(node.inputs[0])
        one = _combined(below.operation, node.operation) if below and readers[below.name] == 1 else None
        if below and one:
            del folded[below.name]
            folded[node.name] = Node(node.name, one, below.inputs)
        else:
            folded[node.name] = node
    return tuple(folded.values())


def _combined(first: Operation, second: Operation) -> Operation | None:
    """One operation that does `first` and then `second`, if there is one."""
    if isinstance(first, Convolve | Depthwise | Affine) and isinstance(second, Affine):
        return first.scaled(second.scale, second.shift)
    if isinstance(first, ZeroPad) and isinstance(second, Convolve | Depthwise) and _is_same(first, second):
        return replace(second, padding="SAME")
    return None


def _is_same(zeros: ZeroPad, convolve: Convolve | Depthwise) -> bool:
    """Whether SAME padding adds the same zeros: as many on both sides, half a kernel, and no strides."""
    height, width = ((side - 1) // 2 for side in convolve.kernel.shape[:2])
    odd = all(side % 2 for side in convolve.kernel.shape[:2])
    same = zeros.height == (height, height) and zeros.width == (width, width)
    return odd and same and convolve.strides == (1, 1) and convolve.padding == "VALID"
