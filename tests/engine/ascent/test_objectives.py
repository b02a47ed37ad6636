"""Objectives: channels, guides, balance."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.objectives import MATCHED_AT_ONCE, best_matches, channel, mean
from dreambot.engine.dream import dream, measure_objective
from dreambot.engine.errors import UnknownChannel
from dreambot.engine.networks.network import Network
from dreambot.engine.pixel_range import from_pixels
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.targets import Target, parse_target
from dreambot.engine.types import Pixels
from dreambot.engine.visualization.attribution import mean_activations
from tests.conftest import photograph


def channel_means(network: Network, pixels: Pixels, layer: str) -> np.ndarray:
    activation = network.activations(from_pixels(pixels)[tf.newaxis], [layer])[layer]
    means: np.ndarray = tf.reduce_mean(activation, axis=(0, 1, 2)).numpy()
    return means


def similarity(network: Network, a: Pixels, b: Pixels, layer: str) -> float:
    """Cosine of two pictures' mean activations."""
    x, y = channel_means(network, a, layer), channel_means(network, b, layer)
    return float(x @ y / np.linalg.norm(x) / np.linalg.norm(y))


def result(network: Network, photo: Pixels, settings: DreamSettings, guide: Pixels | None = None) -> Pixels:
    *_, last = dream(network, photo, settings, guide=guide)
    return last.pixels


def test_targets_are_written_as_they_are_read() -> None:
    for text in ("mixed4", "mixed4:13", "mixed4:13:20"):
        assert str(parse_target(text)) == text
    assert parse_target("mixed4:13:20") == Target("mixed4", (13, 20))


def test_a_channel_dreamed_is_the_channel_that_rises(squeezenet: Network) -> None:
    photo = photograph("chelsea", 160)
    before = channel_means(squeezenet, photo, "fire6")
    after = {}
    for number in (40, 300):
        settings = style_settings("eyes", squeezenet, layers=((f"fire6:{number}", 1.0),), octaves=2, steps=8)
        after[number] = channel_means(squeezenet, result(squeezenet, photo, settings), "fire6")
    for number, other in ((40, 300), (300, 40)):
        assert after[number][number] > 3 * before[number]
        assert after[number][number] > 3 * after[other][number]


def test_several_channels_rise_together(squeezenet: Network) -> None:
    photo = photograph("chelsea", 160)
    before = channel_means(squeezenet, photo, "fire6")
    settings = style_settings("eyes", squeezenet, layers=(("fire6:40:41", 1.0),), octaves=2, steps=8)
    after = channel_means(squeezenet, result(squeezenet, photo, settings), "fire6")
    assert after[40] > 2 * before[40]
    assert after[41] > 2 * before[41]


def test_a_channel_that_does_not_exist_is_refused_with_those_that_do(squeezenet: Network) -> None:
    settings = style_settings("eyes", squeezenet, layers=(("fire4:256", 1.0),))
    with pytest.raises(UnknownChannel, match="0 to 255"):
        dream(squeezenet, photograph("chelsea", 100), settings)


def test_an_objective_reads_only_the_channels_it_names(squeezenet: Network) -> None:
    picture = from_pixels(photograph("coffee", 100))[tf.newaxis]
    activations = squeezenet.activations(picture, ["fire3"])
    together = channel("fire3", 4) + 2.0 * mean("fire3")
    expected = tf.reduce_mean(activations["fire3"][..., 4]) + 2 * tf.reduce_mean(activations["fire3"])
    assert float(together(activations)) == pytest.approx(float(expected), rel=1e-5)


@pytest.mark.parametrize("by", ["match", "energies"])
def test_a_guide_draws_the_dream_towards_it(inception: Network, by: str) -> None:
    photo, guide = photograph("astronaut", 200), photograph("coffee", 220)
    settings = style_settings("deepdream", inception, octaves=2, steps=6, guide_by=by)
    free, guided = result(inception, photo, settings), result(inception, photo, settings, guide)
    for layer in settings.layer_names:
        assert similarity(inception, guided, guide, layer) > similarity(inception, free, guide, layer) + 0.02
    assert measure_objective(inception, guided, settings, guide=guide) > 1.25 * measure_objective(
        inception, photo, settings, guide=guide
    )


def test_best_matches_are_the_same_in_chunks() -> None:
    random = np.random.default_rng(0)
    positions = random.normal(size=(2 * MATCHED_AT_ONCE + 77, 16)).astype(np.float32)
    features = random.normal(size=(300, 16)).astype(np.float32)
    found = best_matches(tf.constant(positions), tf.constant(features)).numpy()
    assert np.array_equal(found, (positions @ features.T).argmax(axis=1))


def test_balance_shares_the_picture_between_a_loud_and_a_quiet_layer(inception: Network) -> None:
    """mixed0 measures five times what mixed5 does; balanced, mixed5 gains on it."""
    photo = photograph("chelsea", 200)
    layers = (("mixed0", 1.0), ("mixed5", 1.0))
    settings = style_settings("deepdream", inception, layers=layers, octaves=2, steps=6)
    shares = []
    for balance in (False, True):
        after = result(inception, photo, replace(settings, balance=balance))
        alone = [replace(settings, layers=(layer,)) for layer in layers]
        loud, quiet = (
            measure_objective(inception, after, one) / measure_objective(inception, photo, one)
            for one in alone
        )
        shares.append(quiet / loud)
    assert shares[1] > 1.06 * shares[0]


def test_balance_of_channels_that_are_all_silent_at_first_changes_nothing(inception: Network) -> None:
    """It divides by what they measure."""
    photo = photograph("chelsea", 120)
    layers = (("mixed5:722", 1.0), ("mixed5:693", 1.0))  # chrysanthemums and petals
    settings = style_settings("deepdream", inception, layers=layers, octaves=1, steps=3)
    assert measure_objective(inception, photo, settings) == 0
    balanced = result(inception, photo, replace(settings, balance=True))
    assert np.array_equal(balanced, result(inception, photo, settings))


def test_balance_of_silent_channels_is_as_without(squeezenet: Network) -> None:
    photo = photograph("coffee", 96)
    heard = mean_activations(squeezenet, photo, ["fire9"])["fire9"]
    silent = int(np.flatnonzero(heard == 0)[0])
    layers = ((f"fire9:{silent}", 1.0),)
    settings = style_settings("deepdream", squeezenet, layers=layers, octaves=1, steps=2)
    assert measure_objective(squeezenet, photo, settings) == 0
    plain, balanced = (result(squeezenet, photo, replace(settings, balance=on)) for on in (False, True))
    assert np.array_equal(plain, balanced)


def test_weights_and_guides_share_one_graph(squeezenet: Network) -> None:
    photo, guide = photograph("coffee", 100), photograph("chelsea", 120)
    settings = style_settings("eyes", squeezenet, octaves=1, steps=1)
    result(squeezenet, photo, settings)
    result(squeezenet, photo, settings, guide)
    kept = list(squeezenet._graphs)
    result(squeezenet, photo, replace(settings, layers=((settings.layer_names[0], 0.3),)))
    result(squeezenet, photo, settings, photograph("astronaut", 90))
    assert sorted(map(repr, squeezenet._graphs)) == sorted(map(repr, kept))
