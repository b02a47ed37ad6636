"""SqueezeNet v1.1, a small network, built from the bundled file of its weights.

The file (origin and licence: weights/README.md) holds float16 arrays under keys such as
`fire2/squeeze1x1/kernel` (height × width × in × out) and `fire2/squeeze1x1/bias`.
Architecture: Iandola et al. 2016, https://arxiv.org/abs/1602.07360, revision 1.1.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from dreambot.engine.networks.graph.convolution import Padding
from dreambot.engine.networks.graph.operations import CaffeInput, Convolve, Node, Pool, concatenate, relu
from dreambot.engine.types import Array

BUNDLED = Path(__file__).parent / "weights" / "squeezenet_v1.1_imagenet.npz"
FIRES = ("fire2", "fire3", "fire4", "fire5", "fire6", "fire7", "fire8", "fire9")
POOLED = ("fire3", "fire5")


def read_nodes(content: bytes) -> tuple[Node, ...]:
    """All operations up to `fire9`, lowest first, from the file's content."""
    with np.load(io.BytesIO(content), allow_pickle=False) as file:
        weights = {key: file[key].astype(np.float32) for key in file.files}
    nodes = [Node("preprocess", CaffeInput(), ("input",))]
    nodes += _convolution(weights, "conv1", "preprocess", strides=(2, 2), padding="VALID")
    nodes.append(_pool("pool1", "conv1"))
    below = "pool1"
    for fire in FIRES:
        nodes += _fire(weights, fire, below)
        below = fire
        if fire in POOLED:
            below = fire.replace("fire", "pool")
            nodes.append(_pool(below, fire))
    return tuple(nodes)


def _fire(weights: Mapping[str, Array], name: str, below: str) -> list[Node]:
    """The nodes of a fire module: squeeze to few channels, expand by 1 × 1 and by 3 × 3, concatenate."""
    parts = [f"{name}/{part}" for part in ("squeeze1x1", "expand1x1", "expand3x3")]
    nodes = _convolution(weights, parts[0], below)
    nodes += _convolution(weights, parts[1], parts[0])
    nodes += _convolution(weights, parts[2], parts[0])
    return [*nodes, Node(name, concatenate, (parts[1], parts[2]))]


def _convolution(
    weights: Mapping[str, Array],
    name: str,
    below: str,
    strides: tuple[int, int] = (1, 1),
    padding: Padding = "SAME",
) -> list[Node]:
    convolve = Convolve(weights[f"{name}/kernel"], weights[f"{name}/bias"], strides, padding)
    return [Node(f"{name}/linear", convolve, (below,)), Node(name, relu, (f"{name}/linear",))]


def _pool(name: str, below: str) -> Node:
    return Node(name, Pool("MAX", (3, 3), (2, 2), "VALID"), (below,))
