"""Every network from Keras: what it sees is what Keras's own model sees, and it dreams.

Few have trained weights at hand, so random ones prove the translation, batch norms and biases included.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import add
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean_square
from dreambot.engine.dream import dream, measure_objective
from dreambot.engine.errors import WeightsUnavailable
from dreambot.engine.networks.graph.fold_batch_norm import fold_batch_norms
from dreambot.engine.networks.graph.from_keras import nodes_from_keras
from dreambot.engine.networks.graph.merge_convolutions import merge_convolutions
from dreambot.engine.networks.graph.operations import Affine, ZeroPad
from dreambot.engine.networks.network import Network, Weights, load
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.styles.style_layers import layers_for
from dreambot.engine.styles.styles import DEFAULT_STYLE, STYLES, style_settings, styles_for
from dreambot.engine.targets import parse_target
from tests.conftest import photograph, trained_folder, write_checksums

# Keras's module with the network's own preprocess_input, of RGB in [0, 255].
KERAS_MODULES = {
    "vgg16": "vgg16",
    "vgg19": "vgg19",
    "resnet50": "resnet50",
    "resnet50_v2": "resnet_v2",
    "inception_resnet_v2": "inception_resnet_v2",
    "xception": "xception",
    "mobilenet_v2": "mobilenet_v2",
    "efficientnet_v2_b0": "efficientnet_v2",
    "efficientnet_v2_s": "efficientnet_v2",
}
# What folding must leave, (Affine, ZeroPad): batch norms before a rectifier or the input's own scale, and
# zeros that SAME does not give.
LEFT = {
    "resnet50": (0, 2),
    "resnet50_v2": (16, 5),
    "mobilenet_v2": (0, 4),
    "efficientnet_v2_b0": (1, 0),
    "efficientnet_v2_s": (1, 0),
}


@dataclass(frozen=True)
class Pair:
    """A Keras model with random weights, and what we make of it."""

    model: Any
    network: Network


def randomise(model: Any, preprocess: Any) -> None:
    """Random biases, gammas and betas, and the means and variances that they lead to on photographs.

    With means and variances of chance the picture's trace is lost on the way up a deep network.
    """
    random = np.random.default_rng(1)
    for layer in model.layers:
        if type(layer).__name__ == "BatchNormalization":
            layer.beta.assign(random.normal(0, 0.3, layer.beta.shape))
            if layer.scale:
                layer.gamma.assign(random.uniform(0.5, 1.5, layer.gamma.shape))
            layer.momentum = 0.0  # the next statistics replace those before
        elif getattr(layer, "bias", None) is not None:
            layer.bias.assign(random.normal(0, 0.3, layer.bias.shape))
    photos = np.stack([photograph(name)[:300, :300] for name in ("chelsea", "coffee", "astronaut")])
    model(preprocess(photos[:, ::2, ::2].astype(np.float32)), training=True)


@pytest.fixture(scope="module", params=list(KERAS_MODULES))
def pair(request: pytest.FixtureRequest) -> Iterator[Pair]:
    yield make_pair(request.param)
    tf.keras.backend.clear_session()


@pytest.fixture(scope="module")
def mobilenet() -> Network:
    return make_pair("mobilenet_v2").network


def preprocess_of(name: str) -> Any:
    """Keras's own, of RGB in [0, 255]."""
    return getattr(tf.keras.applications, KERAS_MODULES[name]).preprocess_input


def make_pair(name: str) -> Pair:
    spec = REGISTRY[name]
    assert spec.keras_name is not None
    tf.keras.utils.set_random_seed(1)
    model = getattr(tf.keras.applications, spec.keras_name)(include_top=False, weights=None)
    randomise(model, preprocess_of(name))
    network = Network(
        spec,
        Weights("random"),
        merge_convolutions(fold_batch_norms(nodes_from_keras(model, spec.input_range)), spec.layers),
        spec.layers,
    )
    return Pair(model, network)


def assert_as_keras(pair: Pair, network: Network) -> None:
    """Every layer that can be dreamed, on a picture whose sides are odd and differ."""
    pixels = photograph("chelsea", 140)[:83, :121]
    preprocess = preprocess_of(network.name)
    keras = tf.keras.Model(pair.model.input, [pair.model.get_layer(name).output for name in network.layers])
    theirs = keras(preprocess(pixels[np.newaxis].astype(np.float32)))
    ours = network.activations(from_pixels(pixels)[tf.newaxis], network.layers)
    for name, their in zip(network.layers, theirs, strict=True):
        highest = np.abs(their).max()
        assert np.std(their) > 0.01 * highest, f"{name} sees nothing to compare"
        assert np.abs(ours[name] - their).max() < 1e-3 * highest, name


def test_layers_see_what_keras_sees(pair: Pair) -> None:
    assert_as_keras(pair, pair.network)


def test_what_a_convolution_can_take_in_is_in_it(pair: Pair) -> None:
    nodes = pair.network.below(pair.network.layers)
    kinds = Counter(type(node.operation) for node in nodes)
    assert (kinds[Affine], kinds[ZeroPad]) == LEFT.get(pair.network.name, (0, 0))


def test_a_low_layer_keeps_few_nodes(pair: Pair) -> None:
    layers = pair.network.layers
    low = pair.network.below(layers[:1])
    assert low[-1].name == layers[0]
    assert not {node.name for node in low}.intersection(layers[1:])
    assert len(low) < 0.4 * len(pair.network.below(layers))


def test_the_gradient_reaches_the_picture_from_every_layer(pair: Pair) -> None:
    """In bfloat16, the precision in which an operation is likelier to be missing."""
    objective = reduce(add, (mean_square(layer) for layer in pair.network.layers))
    value, slope = gradient_of(pair.network, objective, "bfloat16")(from_pixels(photograph("coffee", 120)))
    assert np.isfinite(float(value))
    assert np.isfinite(slope.numpy()).all()
    assert (slope.numpy() != 0).mean() > 0.9


def test_it_dreams_uphill(pair: Pair) -> None:
    """Without jitter: networks with random weights see very different things in a picture rolled."""
    photo = photograph("coffee", 120)
    settings = style_settings("deepdream", pair.network, steps=6, octaves=1, jitter=0)
    *_, last = dream(pair.network, photo, settings)
    assert measure_objective(pair.network, last.pixels, settings) > 1.2 * measure_objective(
        pair.network, photo, settings
    )


@pytest.mark.parametrize("style", [name for name in STYLES if layers_for("mobilenet_v2", name)])
def test_every_style_dreams(style: str, mobilenet: Network) -> None:
    """On a quick network; the others have the style's layers and gradients from them, as other tests say."""
    settings = style_settings(style, mobilenet, steps=2)
    *_, last = dream(mobilenet, photograph("coffee", 90), settings)
    assert (last.pixels != photograph("coffee", 90)).any()


@pytest.mark.parametrize("name", REGISTRY)
def test_every_network_shows_the_styles_of_whole_layers(name: str) -> None:
    """Whatever training it has."""
    network = Network(REGISTRY[name], Weights("none"), (), REGISTRY[name].layers)
    looks = {style: style_settings(style, network).layer_names for style in styles_for(network)}
    assert not any(":" in layer for layers in looks.values() for layer in layers)
    assert DEFAULT_STYLE in looks
    for layers in looks.values():
        network.check_targets(map(parse_target, layers))
    assert len(set(looks.values())) >= 7  # they do not all look alike


@pytest.mark.parametrize("name", ["mobilenet_v2", "efficientnet_v2_b0"])
def test_a_weights_file_is_loaded_and_its_hash_recorded(name: str, tmp_path: Path) -> None:
    pair = make_pair(name)
    pair.model.save_weights(tmp_path / f"{name}_random.weights.h5")
    write_checksums(tmp_path)
    network = load(name, tmp_path)
    assert network.weights.origin == f"{name}_random.weights.h5"
    assert network.weights.sha256 is not None
    assert len(network.weights.sha256) == 64
    assert_as_keras(pair, network)


@pytest.mark.usefixtures("offline")
@pytest.mark.parametrize("other", ["resnet50_v2.h5", "resnet50v2_weights_tf_kernels_notop.h5"])
def test_resnet50_without_weights_is_refused_by_name(other: str, tmp_path: Path) -> None:
    """The file of a network whose name only begins alike is not taken for its own."""
    (tmp_path / other).write_bytes(b"not of ResNet50")
    with pytest.raises(WeightsUnavailable, match=r"weights of ResNet50 .* Keras could not download"):
        load("resnet50", tmp_path)


def test_a_file_of_another_network_is_refused_by_name(tmp_path: Path) -> None:
    make_pair("mobilenet_v2").model.save_weights(tmp_path / "resnet50.weights.h5")
    write_checksums(tmp_path)
    with pytest.raises(WeightsUnavailable, match=r"ResNet50 .* resnet50\.weights\.h5 could not be read"):
        load("resnet50", tmp_path)


@pytest.fixture(scope="module")
def resnet50() -> Network:
    """With trained weights on a machine that has them, and random ones elsewhere; dreams rise on both."""
    folder = trained_folder("resnet50_[!v]*.h5")
    return load("resnet50", folder) if folder else make_pair("resnet50").network


def test_resnet50_raises_its_objective_threefold(resnet50: Network) -> None:
    """In the look that goes everywhere; the default one leaves most of the photograph alone."""
    photo = photograph("chelsea")
    settings = style_settings("psychedelic", resnet50, steps=15)
    *_, last = dream(resnet50, photo, settings)
    assert measure_objective(resnet50, last.pixels, settings) > 3 * measure_objective(
        resnet50, photo, settings
    )


def small_model() -> Any:
    """Convolution → batch norm, both of them added up; a picture goes in, random weights."""
    tf.keras.utils.set_random_seed(1)
    entry = tf.keras.Input((None, None, 3))
    convolved = tf.keras.layers.Conv2D(4, 3, padding="same", name="convolved")(entry)
    normed = tf.keras.layers.BatchNormalization(name="normed")(convolved)
    model = tf.keras.Model(entry, tf.keras.layers.Add(name="both")([convolved, normed]))
    model.get_layer("normed").set_weights([np.full(4, value) for value in (3.0, 0.5, 0.2, 2.0)])
    return model


def test_a_convolution_that_others_read_too_keeps_its_own_output() -> None:
    model = small_model()
    network = Network(
        REGISTRY["squeezenet"], Weights("random"), fold_batch_norms(nodes_from_keras(model)), ("both",)
    )
    batch = from_pixels(photograph("coffee", 60))[tf.newaxis]
    assert np.abs(network.activations(batch, ["both"])["both"] - model(batch)).max() < 1e-5


def test_a_layer_that_has_no_translation_is_named() -> None:
    entry = tf.keras.Input((None, None, 3))
    model = tf.keras.Model(entry, tf.keras.layers.UpSampling2D(name="upwards")(entry))
    with pytest.raises(NotImplementedError, match="upwards of kind UpSampling2D"):
        nodes_from_keras(model)
