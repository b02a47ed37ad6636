"""How many channels each operation gives, told from the weights: to compute would take 0.1 s."""

from __future__ import annotations

from collections.abc import Sequence

from dreambot.engine.operations import Convolve, Depthwise, Node, Part, Reshape, Split, concatenate


def widths(nodes: Sequence[Node]) -> dict[str, int]:
    """Node's name → its channels, for nodes in order whose first reads "input", a picture in RGB."""
    counted = {"input": 3}
    splits: dict[str, tuple[int, ...]] = {}
    for node in nodes:
        below = [counted[source] for source in node.inputs]
        match node.operation:
            case Convolve() | Depthwise():
                counted[node.name] = node.operation.bias.size
            case Split(parts):
                splits[node.name], counted[node.name] = parts, below[0]
            case Part(number):
                counted[node.name] = splits[node.inputs[0]][number]
            case Reshape(shape):
                counted[node.name] = shape[-1]
            case operation:
                counted[node.name] = sum(below) if operation is concatenate else below[0]
    return counted
