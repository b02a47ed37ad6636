"""A loaded network sees what the published one sees."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.gradient import gradient_of
from dreambot.engine.ascent.objectives import mean_square
from dreambot.engine.errors import UnknownLayer, UnknownNetwork, WeightsUnavailable
from dreambot.engine.networks import inception_v3
from dreambot.engine.networks.graph.fold_batch_norm import fold_batch_norms
from dreambot.engine.networks.graph.from_keras import nodes_from_keras
from dreambot.engine.networks.graph.merge_convolutions import merge_convolutions
from dreambot.engine.networks.graph.operations import Convolve
from dreambot.engine.networks.network import MAX_GRAPHS, Network, Weights, load
from dreambot.engine.networks.registry import REGISTRY
from dreambot.engine.targets import Target
from dreambot.engine.types import Precision
from tests.conftest import photograph, trained_folder, write_checksums
from tests.keras_inception import keras_inception
from tools.pack import pack


def as_batch(name: str, side: int) -> tf.Tensor:
    return tf.constant(photograph(name, side)[np.newaxis], tf.float32) / 127.5 - 1.0


def relative_error(ours: tf.Tensor, theirs: tf.Tensor) -> float:
    return float(tf.reduce_max(tf.abs(ours - theirs)) / tf.reduce_max(tf.abs(theirs)))


@pytest.fixture(scope="module")
def from_a_file(tmp_path_factory: pytest.TempPathFactory) -> Network:
    """Inception v3 as Keras has it: from the file that the bundled one was made of, or one made of that.

    Above `mixed8` there are zeros in both.
    """
    folder = trained_folder("inception_v3_imagenet*.h5")
    if folder is None:
        folder = tmp_path_factory.mktemp("weights")
        keras_inception().save_weights(folder / "inception_v3_2015.weights.h5")
        write_checksums(folder)
    return load("inception_v3_keras", folder)


def test_trained_inception_matches_keras_layer_by_layer(inception: Network) -> None:
    model = keras_inception()
    names = ["mixed0", "mixed3", "mixed5", "mixed8"]
    keras = tf.keras.Model(model.input, [model.get_layer(name).output for name in names])
    batch = as_batch("chelsea", 220)
    ours = inception.activations(batch, names)
    for name, theirs in zip(names, keras(batch), strict=True):
        assert relative_error(ours[name], theirs) < 1e-3, name


def test_batch_norms_that_are_not_identities_are_folded_and_convolutions_merged() -> None:
    """Those of the bundled weights are folded already, so random ones prove the folding."""
    tf.keras.utils.set_random_seed(1)
    model = tf.keras.applications.InceptionV3(include_top=False, weights=None)
    random = np.random.default_rng(1)
    for layer in model.layers:
        if type(layer).__name__ == "BatchNormalization":
            layer.set_weights([random.uniform(0.5, 1.5, array.shape) for array in layer.get_weights()])
    nodes = fold_batch_norms(nodes_from_keras(model))
    network = Network(REGISTRY["inception_v3_keras"], Weights("random"), nodes, ("mixed1", "mixed4"))
    keras = tf.keras.Model(model.input, [model.get_layer(name).output for name in network.layers])
    batch = as_batch("coffee", 150)
    ours = network.activations(batch, network.layers)
    for name, theirs in zip(network.layers, keras(batch), strict=True):
        assert relative_error(ours[name], theirs) < 1e-3, name
    assert sum(isinstance(node.operation, Convolve) for node in nodes) == 94
    merged = replace(network, nodes=merge_convolutions(nodes))
    assert sum(isinstance(node.operation, Convolve) for node in merged.nodes) < 70
    ours = merged.activations(batch, network.layers)
    for name, theirs in zip(network.layers, keras(batch), strict=True):
        assert relative_error(ours[name], theirs) < 1e-3, name
    assert not any("batch_norm" in type(node.operation).__name__.lower() for node in nodes)


def test_squeezenet_knows_a_cat_from_coffee(squeezenet: Network) -> None:
    """Channels of the top layer that a cat excites most are not those of a cup of coffee."""
    top = {}
    for name in ("chelsea", "coffee"):
        activation = squeezenet.activations(as_batch(name, 300), ["fire9"])["fire9"]
        means = tf.reduce_mean(activation, axis=(0, 1, 2)).numpy()
        top[name] = set(np.argsort(means)[-30:])
    assert len(top["chelsea"] & top["coffee"]) < 20


def test_nothing_above_the_highest_layer_is_computed(squeezenet: Network) -> None:
    nodes = squeezenet.below(["fire4"])
    names = [node.name for node in nodes]
    assert "fire4" in names
    assert "fire5" not in names
    assert "pool5" not in names


def test_an_unknown_layer_names_those_that_exist(squeezenet: Network) -> None:
    with pytest.raises(UnknownLayer, match=r"'mixed3'.*fire2, fire3"):
        squeezenet.check_targets([Target("fire3"), Target("mixed3")])


def test_an_unknown_network_names_those_that_exist() -> None:
    with pytest.raises(UnknownNetwork, match="inception_v3, squeezenet"):
        load("googlenet")


def test_layers_over_untrained_kernels_are_not_offered(from_a_file: Network) -> None:
    assert from_a_file.layers == tuple(f"mixed{i}" for i in range(9))
    assert len(from_a_file.spec.layers) == 11


@pytest.mark.parametrize("precision", ["float32", "bfloat16"])
@pytest.mark.parametrize("layer", ["mixed3", "mixed5", "mixed8"])
def test_the_bundled_file_has_lost_nothing(
    layer: str, precision: Precision, inception: Network, from_a_file: Network
) -> None:
    """What a layer sees, and its gradient, are Keras's way to the last bit."""
    batch = as_batch("chelsea", 160)
    ours, theirs = (
        network.activations(batch, [layer], precision)[layer] for network in (inception, from_a_file)
    )
    assert np.array_equal(ours, theirs)
    slopes = [
        gradient_of(network, mean_square(layer), precision)(batch[0])[1]
        for network in (inception, from_a_file)
    ]
    assert np.array_equal(*slopes)
    assert np.any(slopes[0])


def test_packing_gives_the_bundled_file_again() -> None:
    model = keras_inception()
    with np.load(inception_v3.BUNDLED) as bundled:
        packed = pack(model)
        assert packed.keys() == set(bundled.files)
        assert all(np.array_equal(array, bundled[key]) for key, array in packed.items())
    first = next(layer for layer in model.layers if type(layer).__name__ == "Conv2D")
    first.kernel.assign(first.kernel * 1.0001)
    with pytest.raises(ValueError, match="stem/1/1 is not made of float16s"):
        pack(model)


def test_channels_are_counted_as_they_are_computed(inception: Network, squeezenet: Network) -> None:
    for network in (inception, squeezenet):
        side = network.spec.min_side
        seen = network.activations(tf.zeros((1, side, side, 3)), network.layers)
        assert network.channels == {layer: seen[layer].shape[-1] for layer in network.layers}


@pytest.mark.usefixtures("offline")
def test_the_default_network_comes_with_the_bot(tmp_path: Path) -> None:
    """Whatever lies in the folder for weights."""
    (tmp_path / "inception_v3.h5").write_bytes(b"another training")
    network = load(None, tmp_path)
    assert (network.name, network.weights.origin) == ("inception_v3", "bundled with the bot")


@pytest.mark.usefixtures("offline")
def test_missing_weights_are_an_error() -> None:
    with pytest.raises(WeightsUnavailable, match=r"Inception v3 \(Keras\).*Keras could not download"):
        load("inception_v3_keras")


def test_a_broken_weights_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    (tmp_path / "inception_v3_broken.h5").write_bytes(b"not weights")
    write_checksums(tmp_path)
    with pytest.raises(WeightsUnavailable, match=r"inception_v3_broken\.h5 could not be read"):
        load("inception_v3_keras", tmp_path)


def test_graphs_are_kept_and_the_oldest_dropped(squeezenet: Network) -> None:
    network = Network(squeezenet.spec, squeezenet.weights, squeezenet.nodes, squeezenet.layers)
    first = network.graph("first", object)
    assert network.graph("first", object) is first
    for number in range(MAX_GRAPHS):
        network.graph(number, object)
    assert network.graph("first", object) is not first
