"""The number of channels of each operation, taken from the weights: to compute it would take 0.1 s."""

from __future__ import annotations

from collections.abc import Sequence

from dreambot.engine.networks.graph.operations import (
    Convolve,
    Depthwise,
    Node,
    ParallelConvolutions,
    ParallelOutput,
    Reshape,
    concatenate,
)


def channel_counts(nodes: Sequence[Node]) -> dict[str, int]:
    """Name of each node → number of its channels, for nodes in order whose first reads "input", in RGB."""
    counted = {"input": 3}
    beside: dict[str, tuple[int, ...]] = {}
    for node in nodes:
        below = [counted[source] for source in node.inputs]
        match node.operation:
            case Convolve() | Depthwise():
                counted[node.name] = node.operation.bias.size
            case ParallelConvolutions(convolutions):
                beside[node.name] = tuple(convolution.bias.size for convolution in convolutions)
                counted[node.name] = sum(beside[node.name])
            case ParallelOutput(number):
                counted[node.name] = beside[node.inputs[0]][number]
            case Reshape(shape):
                counted[node.name] = shape[-1]
            case operation:
                counted[node.name] = sum(below) if operation is concatenate else below[0]
    return counted
