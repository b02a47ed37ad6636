"""What is in a picture: the channels it excites are its own and not any picture's."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.errors import NoBaseline, TooSmallToDream, UnknownLayer
from dreambot.engine.networks.network import Network, Weights
from dreambot.engine.visualization.attribution import comparable_layers, mean_activations, top_channels
from dreambot.engine.visualization.channel_drawings import draw_channels
from tests.conftest import photograph

LAYERS = ("mixed3", "mixed4", "mixed5")


def found(network: Network, name: str, layers: tuple[str, ...], count: int) -> list[tuple[str, int]]:
    seen = top_channels(network, photograph(name, 400), layers, count)
    assert [sighting.score for sighting in seen] == sorted((s.score for s in seen), reverse=True)
    assert seen[0].score > 1.5  # of what photographs give
    return [(sighting.layer, sighting.number) for sighting in seen]


def test_a_cat_and_a_cup_of_coffee_excite_different_channels(inception: Network) -> None:
    cat, coffee = (found(inception, name, LAYERS, 20) for name in ("chelsea", "coffee"))
    assert len(set(cat) & set(coffee)) <= 2
    shrunk = [(s.layer, s.number) for s in top_channels(inception, photograph("chelsea", 300), LAYERS, 20)]
    assert len(set(cat) & set(shrunk)) >= 10


def test_the_cat_is_furry_and_has_whiskers(inception: Network) -> None:
    seen = top_channels(inception, photograph("chelsea"), ("mixed4",), 6, named=True)
    assert {"fur", "whiskers", "muzzle"} <= {sighting.name for sighting in seen}


def test_also_on_the_bundled_network(squeezenet: Network) -> None:
    layers = comparable_layers(squeezenet)
    assert layers == squeezenet.layers
    cat, coffee = (found(squeezenet, name, layers, 20) for name in ("chelsea", "coffee"))
    assert len(set(cat) & set(coffee)) <= 4


def test_a_picture_drawn_for_a_channel_has_it_on_top(inception: Network, squeezenet: Network) -> None:
    """In float32: in bfloat16, on processors that have it, close ranks fall either way."""
    for network, layer, number in (
        (inception, "mixed4", 731),
        (inception, "mixed4", 48),
        (squeezenet, "fire6", 40),
    ):
        exact = replace(network, tuning=replace(network.tuning, precision="float32"))
        drawing = draw_channels(exact, layer, [number])[0]
        best = top_channels(exact, drawing, (layer,), 5)
        assert number in [sighting.number for sighting in best], (layer, number)


def test_a_picture_of_many_tiles_is_looked_at_whole(squeezenet: Network) -> None:
    """Half cat, half coffee, each half four tiles: both halves count alike."""
    side = 1024
    halves = [np.asarray(Image.fromarray(photograph(n)).resize((side, side))) for n in ("chelsea", "coffee")]
    whole = mean_activations(squeezenet, np.concatenate(halves, axis=1), ("fire4",))["fire4"]
    parts = [mean_activations(squeezenet, half, ("fire4",))["fire4"] for half in halves]
    assert np.abs(whole - (parts[0] + parts[1]) / 2).mean() < 0.05 * whole.mean()


def test_what_cannot_be_looked_at_is_refused(squeezenet: Network) -> None:
    with pytest.raises(TooSmallToDream, match="at least 48"):
        top_channels(squeezenet, photograph("coffee", 40), ("fire4",), 3)
    with pytest.raises(UnknownLayer):
        top_channels(squeezenet, photograph("coffee", 100), ("mixed4",), 3)
    stranger = replace(squeezenet, weights=Weights("mine.h5", "0" * 64))
    assert comparable_layers(stranger) == ()
    with pytest.raises(NoBaseline, match=r"fire4 have not been measured for .* SqueezeNet v1\.1"):
        top_channels(stranger, photograph("coffee", 100), ("fire4",), 3)
