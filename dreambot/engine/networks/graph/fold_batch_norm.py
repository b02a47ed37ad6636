"""Scales, shifts and zeros around a picture taken into the convolutions beside them.

In use (not in training) a batch norm is a scale and a shift per channel. Behind a convolution both go into
its kernel and bias, so that `conv → batch norm → relu` is one convolution with a bias, and oneDNN runs it
as one kernel. The same holds for the scale of a residual branch, and for one scale behind another.

Zeros go into a convolution only where TensorFlow's own SAME padding puts them too. Its explicit padding would
take them all, but its gradient in bfloat16 is not oneDNN's: measured on two cores of an AMD EPYC, a 3 × 3
convolution of 64 channels at 125 × 125 and its gradient took 308 ms so, 12 ms with SAME, 12 ms padded apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from dreambot.engine.networks.graph.operations import Affine, Convolve, Depthwise, Node, Operation, ZeroPad


def fold_batch_norms(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """`nodes` with each pair that can be one operation in one, under the name of the second.

    Only where nothing else reads the first: its name is gone. Every other name gives what it gave before.
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
    """One operation that does what `first` and then `second` do, if there is one."""
    if isinstance(first, Convolve | Depthwise | Affine) and isinstance(second, Affine):
        return first.scaled(second.scale, second.shift)
    if isinstance(first, ZeroPad) and isinstance(second, Convolve | Depthwise) and _is_same(first, second):
        return replace(second, padding="SAME")
    return None


def _is_same(zeros: ZeroPad, convolve: Convolve | Depthwise) -> bool:
    """Whether SAME padding puts the same zeros: as many on both sides, half a kernel, and no strides."""
    height, width = ((side - 1) // 2 for side in convolve.kernel.shape[:2])
    odd = all(side % 2 for side in convolve.kernel.shape[:2])
    same = zeros.height == (height, height) and zeros.width == (width, width)
    return odd and same and convolve.strides == (1, 1) and convolve.padding == "VALID"
