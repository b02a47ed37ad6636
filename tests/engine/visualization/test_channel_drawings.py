"""A channel's drawing is what that channel looks for; the names of channels are of channels that exist."""

from __future__ import annotations

import json
import re

import numpy as np
import pytest

from dreambot.engine.errors import UnknownChannel, UnknownLayer
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.channel_names import (
    NAMES,
    channel_titles,
    named_channels,
    read_channel,
    write_channel,
)
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.attribution import mean_activations
from dreambot.engine.visualization.channel_drawings import DRAWING_SIDE, count_channels, draw_channels
from tests.conftest import photograph

ONE_OF_A_LAYER = (
    "curlicues",
    "starry sky",
    "tartan",
    "mandalas",
    "owl eyes",
    "plumage",
    "fox eyes",
    "harlequin",
)


def grain(pixels: Pixels) -> float:
    """Neighbouring pixels' mean difference in standard deviations: 1.1 in white noise."""
    grey = pixels.astype(np.float32).mean(-1)
    return float(np.abs(np.diff(grey, axis=1)).mean() / grey.std())


def test_each_drawing_of_a_batch_excites_its_own_channel(squeezenet: Network) -> None:
    channels = [3, 77, 10, 20]
    drawings = draw_channels(squeezenet, "fire6", channels)
    assert drawings.shape == (4, DRAWING_SIDE, DRAWING_SIDE, 3)
    assert drawings.dtype == np.uint8
    means = np.array([mean_activations(squeezenet, d, ["fire6"])["fire6"][channels] for d in drawings])
    for number in range(4):
        others = np.delete(means[:, number], number)  # what this channel answers to the other drawings
        assert means[number, number] > 2 * others.max()


def test_a_drawing_does_not_depend_on_its_company_but_on_the_seed(squeezenet: Network) -> None:
    alone = draw_channels(squeezenet, "fire4", [5])[0].astype(int)
    together = draw_channels(squeezenet, "fire4", [9, 5, 30])[1]
    assert np.abs(alone - together).mean() < 4
    other = draw_channels(squeezenet, "fire4", [5], seed=1)[0]
    assert np.abs(alone - other).mean() > 20


def test_drawings_are_clear_and_colourful(squeezenet: Network) -> None:
    noise = np.random.default_rng(0).integers(0, 256, (112, 112, 3), np.uint8)
    assert grain(noise) > 1
    assert grain(photograph("coffee", 112)) < 0.5
    for drawing in draw_channels(squeezenet, "fire5", list(range(0, 64, 8))):
        if drawing.std() == 0:
            continue
        assert grain(drawing) < 0.8
        assert 40 < drawing.std() < 110  # neither pale nor black and white
        assert (drawing.max(-1).astype(int) - drawing.min(-1)).mean() > 25  # no grey cast


@pytest.mark.parametrize("name", ONE_OF_A_LAYER)
def test_the_drawing_of_a_name_excites_that_channel_most(inception: Network, name: str) -> None:
    layer, number = read_channel(named_channels("inception_v3")[name])
    drawing = draw_channels(inception, layer, [number])[0]
    means = mean_activations(inception, drawing, [layer])[layer]
    assert int((means > means[number]).sum()) <= 1
    assert means[number] > 4 * means.mean()


def test_every_name_is_of_a_channel_that_exists(inception: Network) -> None:
    names = named_channels("inception_v3")
    counts = {layer: count_channels(inception, layer) for layer in inception.layers}
    for name, channel in names.items():
        layer, number = read_channel(channel)
        assert 0 <= number < counts[layer], name
        assert write_channel(layer, number) == channel
    assert len({read_channel(channel)[0] for channel in names.values()}) >= 4


def test_names_are_many_short_and_each_given_once() -> None:
    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len(dict(pairs)) == len(pairs), "a name is there twice"
        return dict(pairs)

    assert "inception_v3" in json.loads(NAMES.read_text(), object_pairs_hook=unique)
    names = named_channels("inception_v3")
    assert len(names) >= 50
    assert all(re.fullmatch(r"[a-z]+( [a-z]+){0,2}", name) and len(name) <= 20 for name in names)
    assert len(channel_titles("inception_v3")) == len(names), "a channel has two names"
    assert named_channels("squeezenet") == {}


def test_what_does_not_exist_is_refused(squeezenet: Network) -> None:
    assert count_channels(squeezenet, "fire2") == 128
    with pytest.raises(UnknownChannel, match="fire2 has no channel 128; its channels are 0 to 127"):
        draw_channels(squeezenet, "fire2", [3, 128])
    with pytest.raises(UnknownLayer, match="mixed4"):
        draw_channels(squeezenet, "mixed4", [0])
