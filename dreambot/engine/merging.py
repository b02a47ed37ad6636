"""The same network in fewer, larger operations: exact rewrites that make a step quicker.

Profiled on two CPU cores with Inception v3 up to mixed5 at 500 × 500: its large convolutions come near the
machine's own matrix product, its 1 × 1 convolutions, several of them side by side on one input, reach half of
that; and mean pooling before a 1 × 1 convolution works on four to six times the channels that it would after.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np

from dreambot.engine.operations import Convolve, Node, Part, Pool, Split


def merge(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """`nodes` with 1 × 1 convolutions before mean pools, and those of one input in one.

    Every name that is read by others, or may be asked for as a layer, gives what it gave before.
    """
    return _one_convolution_each(_convolve_before_pooling(nodes))


def _convolve_before_pooling(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """convolve₁ₓ₁(mean(x)) = mean(convolve₁ₓ₁(x)): a mean over places and a sum over channels commute."""
    by_name = {node.name: node for node in nodes}
    readers = _readers(nodes)
    swapped: list[Node] = []
    for node in nodes:
        pool = by_name.get(node.inputs[0])
        if pool and _is_pointwise(node) and _is_mean(pool) and len(readers[pool.name]) == 1:
            early = f"{node.name}/early"
            swapped.remove(pool)
            swapped += [Node(early, node.operation, pool.inputs), Node(node.name, pool.operation, (early,))]
        else:
            swapped.append(node)
    return tuple(swapped)


def _one_convolution_each(nodes: Sequence[Node]) -> tuple[Node, ...]:
    """Side by side 1 × 1 convolutions of one input become one with all their kernels, then split."""
    beside: dict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        if _is_pointwise(node):
            beside[node.inputs[0]].append(node)
    merged: list[Node] = []
    for node in nodes:
        group = beside[node.inputs[0]] if _is_pointwise(node) else []
        if len(group) < 2:
            merged.append(node)
        elif node is group[0]:
            merged += _merged(node.inputs[0], group)
    return tuple(merged)


def _merged(source: str, group: Sequence[Node]) -> list[Node]:
    convolutions = [node.operation for node in group if isinstance(node.operation, Convolve)]
    together = Convolve(
        np.concatenate([convolution.kernel for convolution in convolutions], axis=-1),
        np.concatenate([convolution.bias for convolution in convolutions]),
    )
    widths = tuple(convolution.bias.size for convolution in convolutions)
    convolve, split = f"{source}/beside", f"{source}/beside/split"
    parts = [Node(node.name, Part(number), (split,)) for number, node in enumerate(group)]
    return [Node(convolve, together, (source,)), Node(split, Split(widths), (convolve,)), *parts]


def _is_pointwise(node: Node) -> bool:
    operation = node.operation
    return (
        isinstance(operation, Convolve)
        and operation.kernel.shape[:2] == (1, 1)
        and operation.strides == (1, 1)
    )


def _is_mean(node: Node) -> bool:
    operation = node.operation
    return isinstance(operation, Pool) and operation.kind == "AVG" and operation.strides == (1, 1)


def _readers(nodes: Sequence[Node]) -> dict[str, list[str]]:
    readers: dict[str, list[str]] = defaultdict(list)
    for node in nodes:
        for source in node.inputs:
            readers[source].append(node.name)
    return readers
