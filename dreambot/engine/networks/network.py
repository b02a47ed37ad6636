"""Loads a trained network, and keeps the graphs that are traced on it.

`load()` returns a `Network`, which any number of threads may share: nothing of it changes after loading,
except for the graphs that it keeps.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import tensorflow as tf

from dreambot.engine.errors import UnknownChannel, UnknownLayer, UnknownNetwork
from dreambot.engine.networks import inception_v3, squeezenet
from dreambot.engine.networks.devices import (
    disable_graph_optimizer,
    fastest_precision,
    limit_operation_threads,
)
from dreambot.engine.networks.graph.channel_counts import channel_counts
from dreambot.engine.networks.graph.convolution import has_fused_rectifier
from dreambot.engine.networks.graph.merge_convolutions import merge_convolutions
from dreambot.engine.networks.graph.operations import (
    Convolve,
    Depthwise,
    Node,
    Operation,
    ParallelConvolutions,
)
from dreambot.engine.networks.keras_weights import find_weights, read_keras
from dreambot.engine.networks.memory import release_memory, return_large_blocks, trim_memory
from dreambot.engine.networks.registry import DEFAULT_NETWORK, REGISTRY, NetworkSpec
from dreambot.engine.networks.weights_checksums import KNOWN_WEIGHTS
from dreambot.engine.networks.weights_verification import read_verified
from dreambot.engine.targets import Target
from dreambot.engine.types import Precision, Tuning

Graph = TypeVar("Graph")
BUNDLED = {"inception_v3": inception_v3, "squeezenet": squeezenet}
MAX_GRAPHS = 12
# Bytes of weights below the layers of all graphs that are kept, both kernels of each convolution. A graph
# that has run holds about 8 times its own (in bfloat16 mixed4's took 103 MB, mixed8's 333): all graphs
# together 660 MB. That is enough for four graphs of mixed6 in bfloat16; to trace one again and run it takes
# 0.8 s.
MAX_WEIGHT_BYTES = 80 * 10**6


@dataclass(frozen=True)
class Weights:
    """The origin of a network's weights in words, the sha256 of their file as it was read, and its path."""

    origin: str
    sha256: str | None = None
    file: Path | None = None

    @property
    def training(self) -> str | None:
        """The name of the training whose weights these are; None where unknown (see weights_checksums.py)."""
        known = KNOWN_WEIGHTS.get(self.sha256 or "")
        return known.training if known else None


@dataclass(frozen=True, eq=False)
class Network:
    """A trained network as a list of operations, and the layers of it that can be dreamed."""

    spec: NetworkSpec
    weights: Weights
    nodes: tuple[Node, ...]
    layers: tuple[str, ...]
    tuning: Tuning = field(default_factory=Tuning)
    _graphs: OrderedDict[Hashable, Any] = field(default_factory=OrderedDict, repr=False)
    _sizes: dict[Hashable, int] = field(default_factory=dict, repr=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False)

    @property
    def precision(self) -> Precision:
        """The precision of dreams whose settings do not choose one."""
        return self.tuning.precision

    @property
    def name(self) -> str:
        """The name in the registry."""
        return self.spec.name

    @property
    def training(self) -> str | None:
        """The training of the weights (see Weights.training)."""
        return self.weights.training

    def check_targets(self, targets: Iterable[Target]) -> None:
        """Raise UnknownLayer or UnknownChannel for the first of `targets` that can't be dreamed."""
        for target in targets:
            if target.layer not in self.layers:
                raise UnknownLayer(target.layer, self.spec.title, self.layers)
            for channel in target.channels:
                if channel >= self.channels[target.layer]:
                    raise UnknownChannel(channel, target.layer, self.channels[target.layer])

    @cached_property
    def channels(self) -> Mapping[str, int]:
        """The number of channels of each layer that can be dreamed."""
        channels = channel_counts(self.nodes)
        return {layer: channels[layer] for layer in self.layers}

    def activations(
        self, pictures: tf.Tensor, names: Iterable[str], precision: Precision = "float32"
    ) -> dict[str, tf.Tensor]:
        """The activations of the layers `names`, for `pictures` of batch × height × width × RGB in [-1, 1].

        Both are float32. In between, all but the first convolution, which needs the picture in full
        precision, is computed in `precision`. Nothing above the highest of the layers is computed.
        """
        values = {"input": pictures}
        names = tuple(names)
        for node in self.below(names):
            inputs = [values[source] for source in node.inputs]
            more = {"precision": precision} if node is self._entry else {}
            values[node.name] = node.operation(*inputs, **more)
        return {name: tf.cast(values[name], tf.float32) for name in names}

    @property
    def _entry(self) -> Node:
        """The first convolution."""
        return next(node for node in self.nodes if isinstance(node.operation, Convolve))

    def below(self, names: Iterable[str]) -> list[Node]:
        """The nodes that the layers `names` are computed from, themselves included, in order."""
        wanted = set(names)
        kept = []
        for node in reversed(self.nodes):
            if node.name in wanted:
                wanted.update(node.inputs)
                kept.append(node)
        return kept[::-1]

    def weight_bytes(self, names: Iterable[str], precision: Precision) -> int:
        """The bytes of the weights below the layers `names`; a graph of them holds several times as many."""
        weights = sum(_weight_count(node.operation) for node in self.below(names))
        return weights * int(tf.as_dtype(precision).size)

    def graph(self, key: Hashable, build: Callable[[], Graph], size: int = 0) -> Graph:
        """The graph kept under `key`, built where there is none; those unused for longest are dropped.

        `size` is its weight_bytes(). A graph that exceeds the limit by itself is kept alone.
        """
        with self._lock:
            if key not in self._graphs:
                self._make_room(size)
                self._graphs[key], self._sizes[key] = build(), size
            self._graphs.move_to_end(key)
            graph: Graph = self._graphs[key]
            return graph

    def drop_graphs(self) -> None:
        """Drop every graph, and free the memory that it holds on a device."""
        with self._lock:
            self._graphs.clear()
            self._sizes.clear()
        release_memory()

    def _make_room(self, size: int) -> None:
        """Drop graphs until there is room for one more of `size`, and collect them.

        A traced graph refers to itself: left to Python's own collector, 600 MB of dropped graphs were still
        there after 60 dreams on 65 graphs.
        """
        before = len(self._graphs)
        while self._graphs and not self._has_room(size):
            oldest = next(iter(self._graphs))
            del self._graphs[oldest], self._sizes[oldest]  # without a variable, which would keep the graph
        if len(self._graphs) < before:
            release_memory()

    def _has_room(self, size: int) -> bool:
        return len(self._graphs) < MAX_GRAPHS and sum(self._sizes.values()) + size <= MAX_WEIGHT_BYTES


def load(
    name: str | None = None, weights_dir: Path | None = None, precision: Precision | None = None
) -> Network:
    """Load the network `name`, or the default one.

    The weights of some are bundled with the bot. Those of the others are taken from `weights_dir` if it has a
    file with the network's name, else from Keras, which downloads them. All are verified before they are
    parsed (see weights_verification.py). Dreams on the network compute in `precision` unless their settings
    choose; None is the fastest one on this machine (see devices.fastest_precision). Raises UnknownNetwork,
    WeightsUnavailable, and WeightsRefused for a file without a known checksum.
    """
    return_large_blocks()
    limit_operation_threads()
    if has_fused_rectifier():
        disable_graph_optimizer()
    spec = _spec(name or DEFAULT_NETWORK)
    nodes, weights = _bundled(spec) if spec.name in BUNDLED else _from_keras(spec, weights_dir)
    layers = _trained_layers(nodes, spec.layers)
    nodes = merge_convolutions(nodes, layers)
    network = Network(spec, weights, nodes, layers, Tuning(precision or fastest_precision()))
    # Nodes above the highest layer that can be dreamed would only take memory.
    network = replace(network, nodes=tuple(network.below(layers)))
    trim_memory()
    return network


def _bundled(spec: NetworkSpec) -> tuple[tuple[Node, ...], Weights]:
    module = BUNDLED[spec.name]
    content, sha256 = read_verified(module.BUNDLED, spec)
    return module.read_nodes(content), Weights("bundled with the bot", sha256, module.BUNDLED)


def _from_keras(spec: NetworkSpec, weights_dir: Path | None) -> tuple[tuple[Node, ...], Weights]:
    file, origin = find_weights(spec, weights_dir)
    nodes, sha256 = read_keras(file, spec)
    release_memory()  # Keras's model refers to itself
    return nodes, Weights(origin, sha256, file)


def _spec(name: str) -> NetworkSpec:
    if name not in REGISTRY:
        raise UnknownNetwork(name, tuple(REGISTRY))
    return REGISTRY[name]


def _weight_count(operation: Operation) -> int:
    """The number of weights of an operation in a graph, a convolution's kernel twice (see convolution.py)."""
    match operation:
        case Convolve():
            return 2 * operation.kernel.size
        case ParallelConvolutions(convolutions):
            return sum(map(_weight_count, convolutions))
        case Depthwise():
            return operation.kernel.size
    return 0


def _trained_layers(nodes: tuple[Node, ...], layers: tuple[str, ...]) -> tuple[str, ...]:
    """Those of `layers` without a convolution of zeros below them, as in a file trained up to a layer."""
    untrained: set[str] = set()
    for node in nodes:
        operation = node.operation
        empty = isinstance(operation, Convolve | Depthwise) and not operation.kernel.any()
        if empty or untrained.intersection(node.inputs):
            untrained.add(node.name)
    return tuple(layer for layer in layers if layer not in untrained)
