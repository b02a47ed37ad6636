"""What was found out by looking at one training is offered with its weights, and with no others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from dreambot.chat.extensions.gallery import images
from dreambot.engine.errors import NoBaseline, StyleOfOtherWeights, UnknownLayer
from dreambot.engine.networks.network import Network, Weights
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.networks.weights_checksums import KNOWN_WEIGHTS
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.layer_lists import parse_layers
from dreambot.engine.styles.styles import STYLES, style_settings, styles_for
from dreambot.engine.visualization.attribution import comparable_layers, top_channels
from tests.conftest import photograph

BY_CHANNEL = [
    name for name, style in STYLES.items() if any(":" in layer for layer, _ in style.layers["inception_v3"])
]


@pytest.fixture
def same(inception: Network) -> Network:
    """The bundled training from Keras's kind of file, as the bot knows it."""
    sha256 = next(sha256 for sha256, known in KNOWN_WEIGHTS.items() if known.network == "inception_v3_keras")
    return replace(inception, spec=REGISTRY["inception_v3_keras"], weights=Weights("2015.h5", sha256))


@pytest.fixture
def other(inception: Network) -> Network:
    """Built alike, of weights that the bot does not know."""
    return replace(inception, spec=REGISTRY["inception_v3_keras"], weights=Weights("mine.h5", "0" * 64))


def test_the_bundled_training_shows_every_style(inception: Network) -> None:
    assert styles_for(inception) == tuple(STYLES)


def test_squeezenet_shows_what_it_can(squeezenet: Network) -> None:
    offered = styles_for(squeezenet)
    assert {"deepdream", "eyes", "lines", "tutorial"} < set(offered) < set(STYLES)
    with pytest.raises(StyleOfOtherWeights, match=r"SqueezeNet v1.1 can't show.*choose from deepdream"):
        style_settings("towers", squeezenet)


def test_two_files_may_hold_one_training(same: Network, inception: Network) -> None:
    assert named_channels(same.training) == named_channels(inception.training) != {}
    assert styles_for(same) == tuple(STYLES)
    assert comparable_layers(same) == comparable_layers(inception)
    layer = comparable_layers(inception)[0]
    assert images.layer_page(same, layer, None) == images.layer_page(inception, layer, None)
    for style in STYLES:
        assert style_settings(style, same) == style_settings(style, inception)


def test_other_weights_show_the_styles_of_whole_layers(other: Network, inception: Network) -> None:
    assert BY_CHANNEL
    assert set(styles_for(other)) == set(STYLES) - set(BY_CHANNEL)
    for style in styles_for(other):
        assert style_settings(style, other) == style_settings(style, inception)
    with pytest.raises(StyleOfOtherWeights, match=r"v3 \(Keras\) can't show.*choose from deepdream"):
        style_settings(BY_CHANNEL[0], other)


def test_other_weights_have_no_names_drawings_or_comparison(other: Network, tmp_path: Path) -> None:
    name = next(iter(named_channels("inception_v3")))
    assert named_channels(other.training) == {}
    with pytest.raises(UnknownLayer):
        parse_layers(name, other)
    assert images.layer_page(other, "mixed4", tmp_path) is None
    assert comparable_layers(other) == ()
    with pytest.raises(NoBaseline, match="these weights"):
        top_channels(other, photograph("coffee", 100), ("mixed4",), 3)


def test_a_number_means_a_channel_on_any_weights(other: Network) -> None:
    assert parse_layers("mixed4:12", other) == (("mixed4:12", 1.0),)
