"""A process that dreams for long: graphs are traced once for all sizes, and freed when they are dropped."""

from __future__ import annotations

import gc
import weakref
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.dream import dream
from dreambot.engine.networks import network as networks
from dreambot.engine.networks.network import MAX_GRAPHS, Network, load
from dreambot.engine.settings import DreamSettings
from tests.conftest import photograph

SETTINGS = DreamSettings((("fire3", 1.0),), steps=1, octaves=2)


@pytest.fixture
def network() -> Network:
    """One of its own, that has no graphs yet."""
    return load("squeezenet")


@pytest.fixture
def traces(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The layers of each graph traced from here on: a graph that is called again does not come by here."""
    traced = []
    activations = Network.activations

    def counted(self: Network, pictures: tf.Tensor, names: Any, *precision: Any) -> dict[str, tf.Tensor]:
        traced.append(tuple(names))
        return activations(self, pictures, names, *precision)

    monkeypatch.setattr(Network, "activations", counted)
    return traced


def dreamt(network: Network, settings: DreamSettings, sides: tuple[int, int] = (90, 100)) -> np.ndarray:
    pixels = photograph("coffee")[: sides[0], : sides[1]]
    *_, last = dream(network, pixels, settings)
    assert last.pixels.shape == (*sides, 3)
    assert (last.pixels != pixels).any()
    return last.pixels


def test_changing_sizes_weights_and_channels_trace_no_graph_again(
    network: Network, traces: list[tuple[str, ...]]
) -> None:
    for sides in [(90, 100), (120, 91), (77, 200), (131, 99)]:
        dreamt(network, SETTINGS, sides)
    assert traces == [("fire3",)]
    channels = [
        dreamt(network, replace(SETTINGS, layers=layers))
        for layers in [(("fire3:5", 1.0),), (("fire3:9", 1.0),), (("fire3:9:30:31", 2.0),)]
    ]
    assert traces == [("fire3",), ("fire3",)]
    for one, other in [(0, 1), (1, 2), (0, 2)]:  # the graph is one, the dreams are not
        assert np.abs(channels[one].astype(int) - channels[other]).mean() > 1


def different(count: int) -> list[DreamSettings]:
    """As many settings that need a graph each."""
    layers = [((f"fire{a}", 1.0), (f"fire{b}", 1.0)) for a in range(2, 6) for b in range(2, 6)]
    return [replace(SETTINGS, layers=pair) for pair in layers[:count]]


def test_no_more_graphs_are_kept_than_should_be(network: Network, traces: list[tuple[str, ...]]) -> None:
    for settings in different(MAX_GRAPHS + 2):
        dreamt(network, settings)
        assert len(network._graphs) <= MAX_GRAPHS
    assert len(network._graphs) == MAX_GRAPHS
    assert len(traces) == MAX_GRAPHS + 2
    dreamt(network, different(MAX_GRAPHS + 2)[-1])  # still kept
    assert len(traces) == MAX_GRAPHS + 2


def test_a_dropped_graph_is_freed_at_once(network: Network) -> None:
    """And not when Python's collector comes by: it is switched off here."""
    gc.disable()
    try:
        first, *others = different(MAX_GRAPHS + 1)
        dreamt(network, first)
        (kept,) = network._graphs.values()
        graph = weakref.ref(concrete(kept).graph)
        del kept
        for settings in others[:-1]:
            dreamt(network, settings)
        assert graph() is not None
        dreamt(network, others[-1])
        assert graph() is None
    finally:
        gc.enable()


def concrete(function: Any) -> Any:
    """The one traced form of a tf.function."""
    return function.get_concrete_function()


def test_graphs_are_dropped_for_what_they_weigh(
    network: Network, traces: list[tuple[str, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    room = sum(network.weight_bytes([layer], "float32") for layer in ("fire5", "fire6"))
    monkeypatch.setattr(networks, "MAX_WEIGHT_BYTES", room)
    for layer in ("fire4", "fire5", "fire6"):
        dreamt(network, replace(SETTINGS, layers=((layer, 1.0),)))
    assert len(network._graphs) == 2
    traces.clear()
    for layer in ("fire5", "fire6", "fire4"):
        dreamt(network, replace(SETTINGS, layers=((layer, 1.0),)))
    assert traces == [("fire4",)]


def test_deeper_layers_weigh_more_and_bfloat16_half(network: Network) -> None:
    shallow, deep = (network.weight_bytes([layer], "float32") for layer in ("fire2", "fire9"))
    assert 0 < shallow < deep
    assert network.weight_bytes(["fire9"], "bfloat16") * 2 == deep
    assert network.weight_bytes(["fire2", "fire9"], "float32") == deep
