"""Inception v3 up to `mixed8`, the bot's default network, built from the bundled file of its weights.

Architecture: Szegedy, Vanhoucke, Ioffe, Shlens and Wojna, "Rethinking the Inception Architecture for Computer
Vision", 2015, https://arxiv.org/abs/1512.00567; its batch norms are in the biases already.

The file (origin and licence: weights/README.md) holds each convolution under BLOCK/BRANCH/PLACE, counted
from 1: `bias` (channels, float32) and `planes` (2 × height × width × in × out, uint8), the low and the high
bytes of the kernel's float16s. Separated they take 18.5 MB compressed instead of 19.8, and 0.09 s to read
instead of 0.12: the high ones, of a sign, an exponent and two bits, are much alike. To hash, read and merge
it takes 0.15 s (two cores of an AMD EPYC); through Keras's model it took 2.9 s.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from dreambot.engine.networks.graph.convolution import Padding
from dreambot.engine.networks.graph.operations import Convolve, Node, Pool, concatenate, relu
from dreambot.engine.types import Array

BUNDLED = Path(__file__).parent / "weights" / "inception_v3_imagenet.npz"

# The steps of a branch: HEIGHTxWIDTH is a convolution and its rectifier, `max` and `mean` pool 3 × 3 places.
# `/2` takes every second place, as `max` does; both, and a convolution with `!`, stay inside the border.
STEM = "3x3/2 3x3! 3x3 max 1x1 3x3! max"
_FIVES = ("1x1", "1x1 5x5", "1x1 3x3 3x3", "mean 1x1")
_SEVENS = ("1x1", "1x1 1x7 7x1", "1x1 7x1 1x7 7x1 1x7", "mean 1x1")  # the paper's figure 6, with n = 7
# The branches of each block, in the order in which their channels are concatenated.
BLOCKS = {
    "mixed0": _FIVES,
    "mixed1": _FIVES,
    "mixed2": _FIVES,
    "mixed3": ("3x3/2", "1x1 3x3 3x3/2", "max"),  # figure 10
    "mixed4": _SEVENS,
    "mixed5": _SEVENS,
    "mixed6": _SEVENS,
    "mixed7": _SEVENS,
    "mixed8": ("1x1 3x3/2", "1x1 1x7 7x1 3x3/2", "max"),
}
POOLS = {"max": Pool("MAX", (3, 3), (2, 2), "VALID"), "mean": Pool("AVG", (3, 3), (1, 1), "SAME")}
Planes = np.ndarray[Any, np.dtype[np.uint8]]


def read_nodes(content: bytes) -> tuple[Node, ...]:
    """All operations up to `mixed8`, lowest first, from the file's content."""
    with np.load(io.BytesIO(content), allow_pickle=False) as weights:
        nodes = _branch(weights, "stem/1", STEM, "input")
        for block, branches in BLOCKS.items():
            nodes += _block(weights, block, branches, nodes[-1].name)
    return tuple(nodes)


def convolutions() -> Iterator[str]:
    """The keys of all convolutions in the file, lowest first."""
    for block, branches in {"stem": (STEM,), **BLOCKS}.items():
        for number, branch in enumerate(branches, start=1):
            for place in range(1, _depth(branch) + 1):
                yield f"{block}/{number}/{place}"


def split_planes(kernel: Array) -> Planes:
    """The low and the high bytes of a kernel's float16s, 2 × its shape."""
    halves = kernel.astype("<f2").view(np.uint8)
    return np.moveaxis(halves.reshape(*kernel.shape, 2), -1, 0)


def join_planes(planes: Planes) -> Array:
    """The inverse of `split_planes`."""
    halves = np.stack(tuple(planes), axis=-1).view("<f2")
    return halves[..., 0].astype(np.float32)


def _block(weights: Mapping[str, Any], block: str, branches: tuple[str, ...], below: str) -> list[Node]:
    """The nodes of a block, deepest branch first, so that kernels are merged as for Keras's model.

    Sums are then taken in the same order, and a dream is the same to the last bit.
    """
    ends: dict[int, str] = {}
    nodes: list[Node] = []
    for number, branch in sorted(enumerate(branches, start=1), key=lambda entry: -_depth(entry[1])):
        nodes += _branch(weights, f"{block}/{number}", branch, below)
        ends[number] = nodes[-1].name
    return [*nodes, Node(block, concatenate, tuple(ends[number] for number in sorted(ends)))]


def _branch(weights: Mapping[str, Any], name: str, branch: str, below: str) -> list[Node]:
    nodes: list[Node] = []
    place = 0
    for number, step in enumerate(branch.split()):
        if step in POOLS:
            nodes.append(Node(f"{name}/{step}{number}", POOLS[step], (below,)))
        else:
            place += 1
            nodes += _convolution(weights, f"{name}/{place}", step, below)
        below = nodes[-1].name
    return nodes


def _convolution(weights: Mapping[str, Any], name: str, step: str, below: str) -> list[Node]:
    strides = (2, 2) if step.endswith("/2") else (1, 1)
    padding: Padding = "SAME" if step[-1].isdigit() and strides == (1, 1) else "VALID"
    convolve = Convolve(join_planes(weights[f"{name}/planes"]), weights[f"{name}/bias"], strides, padding)
    return [Node(f"{name}/linear", convolve, (below,)), Node(name, relu, (f"{name}/linear",))]


def _depth(branch: str) -> int:
    """The number of convolutions of `branch`."""
    return sum(step not in POOLS for step in branch.split())
