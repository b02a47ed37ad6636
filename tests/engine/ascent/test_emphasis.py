"""Where a dream goes, in which colours and with which finish; large pictures are moved as small ones are."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.ascent.coarse_maps import coarse_size
from dreambot.engine.ascent.emphasis import contrast_map
from dreambot.engine.ascent.opponent_colours import OPPONENT_COLOURS
from dreambot.engine.ascent.update_rule import PLAIN_RULE, UpdateRule
from dreambot.engine.dream import dream, measure_objective
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph


def dreamt(network: Network, photo: Pixels, **changes: Any) -> Pixels:
    settings = DreamSettings((("mixed4", 1.0),), octaves=3, steps=6, precision=network.precision)
    *_, last = dream(network, photo, replace(settings, **changes))
    return last.pixels


def moved(photo: Pixels, result: Pixels) -> np.ndarray:
    places: np.ndarray = np.abs(result.astype(float) - photo).mean(-1)
    return places


def opponent(pixels: Pixels) -> np.ndarray:
    """Lightness, warmth and green against magenta of each pixel."""
    axes: np.ndarray = pixels.astype(float) @ OPPONENT_COLOURS
    return axes


def sparkle(photo: Pixels, result: Pixels) -> float:
    """How much the colour that was added differs from pixel to pixel."""
    colour = (opponent(result) - opponent(photo))[..., 1:]
    return float(np.abs(np.diff(colour, axis=0)).mean() + np.abs(np.diff(colour, axis=1)).mean())


@pytest.fixture(scope="module")
def cat_beside_plain_grey() -> Pixels:
    """The cat in the left half, and a smooth grey with the grain of a photograph in the right one."""
    cat = photograph("chelsea", 320)[:200, :160]
    rows, columns = np.mgrid[:200, :160]
    plain = 150 + 20 * rows / 200 + np.random.default_rng(0).normal(0, 2, (200, 160)) + 0 * columns
    plain = np.repeat(plain[..., np.newaxis], 3, -1).clip(0, 255).astype(np.uint8)
    return np.concatenate([cat, plain], axis=1)


def test_a_calm_dream_leaves_plain_places_alone(inception: Network, cat_beside_plain_grey: Pixels) -> None:
    photo = cat_beside_plain_grey
    wild, calm = (moved(photo, dreamt(inception, photo, calm=amount)) for amount in (0.0, 0.9))
    assert calm[:, 190:].mean() < 0.4 * wild[:, 190:].mean()
    assert calm[:, :140].mean() > 0.6 * wild[:, :140].mean()  # the cat's own fur is soft in places


def test_a_focused_dream_goes_where_the_network_answers(inception: Network) -> None:
    photo = photograph("astronaut", 256)
    wide, narrow = (moved(photo, dreamt(inception, photo, focus=amount)) for amount in (0.0, 3.0))
    shares = [np.sort(places.ravel())[: places.size // 2].sum() / places.sum() for places in (wide, narrow)]
    assert shares[1] < 0.75 * shares[0]  # of all that moves, the calmer half of the picture has less


def test_natural_colours_stay_near_the_photographs(inception: Network) -> None:
    photo = photograph("coffee", 256)
    loud, natural = (dreamt(inception, photo, natural_colours=amount) for amount in (0.0, 1.0))
    before = [np.abs(opponent(result) - opponent(photo)).mean((0, 1)) for result in (loud, natural)]
    assert before[1][2] < 0.5 * before[0][2]  # green against magenta
    assert before[1][1] < 0.8 * before[0][1]
    assert before[1][0] > 0.9 * before[0][0]  # lightness goes as far
    assert sparkle(photo, natural) < 0.4 * sparkle(photo, loud)


def test_a_plain_look_is_what_it_was(inception: Network) -> None:
    """The tutorial's styles, and recipes without these settings, must stay as they are."""
    plain = DreamSettings((("mixed4", 1.0),))
    assert (plain.natural_colours, plain.focus, plain.calm, plain.finish, plain.taper) == (0, 0, 0, 0, 1)
    picture = tf.random.stateless_uniform((40, 50, 3), (1, 2), -1, 1)
    slope = tf.random.stateless_normal((40, 50, 3), (3, 4))
    expected = np.clip(picture + 0.1 * slope / tf.reduce_mean(tf.abs(slope)), -1, 1)
    assert np.abs(PLAIN_RULE.apply(picture, slope, 0.1) - expected).max() < 1e-6
    nothing = UpdateRule(focus=1e-6, natural_colours=0.0)  # by the other graph
    assert np.abs(nothing.apply(picture, slope, 0.1) - expected).max() < 1e-4


@pytest.mark.parametrize("size", [(301, 262), (128, 130), (390, 75)])
@pytest.mark.parametrize(
    "changes", [{"natural_colours": 0.7}, {"focus": 2.0}, {"calm_map": True, "mask": True}, {}]
)
def test_large_pictures_move_as_small_ones_do(size: tuple[int, int], changes: dict[str, Any]) -> None:
    """Some rows at a time, or all at once: the same picture but for rounding."""
    random = np.random.default_rng(1)
    picture = random.uniform(-1, 1, (*size, 3)).astype(np.float32)
    slope = random.normal(0, 1, (*size, 3)).astype(np.float32) * np.linspace(0.1, 2, size[1])[:, np.newaxis]
    slope = slope.astype(np.float32)
    planes = {"calm_map": coarse_size(size), "mask": size}
    extras = {
        name: tf.constant(random.uniform(0, 1, (*planes[name], 1)), tf.float32)
        for name in planes
        if changes.get(name)
    }
    rule = UpdateRule(**{**changes, **extras})
    whole = rule.apply(tf.constant(picture), tf.constant(slope), 0.05).numpy()
    assert np.abs(rule.apply(picture, slope.copy(), 0.05) - whole).max() < 1e-4
    assert np.abs(whole - picture).mean() > 0.005


def test_contrast_is_high_on_the_figure_and_low_on_the_wall() -> None:
    photo = photograph("astronaut", 512)
    contrast = contrast_map(photo).numpy()[..., 0]
    assert contrast.shape == (256, 256)
    assert 0 <= contrast.min() <= contrast.max() <= 1
    assert contrast[20:110, 90:150].mean() > 0.6  # her head
    assert contrast[10:80, 242:].mean() < 0.3  # the wall beside the rocket


def test_a_taper_gives_smaller_octaves_more_steps() -> None:
    settings = DreamSettings((("mixed4", 1.0),), octaves=8, steps=3, taper=1.7)
    assert settings.steps_of_each(6) == (43, 25, 15, 9, 5, 3)
    assert settings.steps_of_each(4) == (15, 9, 5, 3)  # octaves that are too small take theirs with them
    assert replace(settings, octaves=4).steps_of_each(4) == (15, 9, 5, 3)
    assert replace(settings, taper=1.0).steps_of_each(6) == (3,) * 6
    assert max(replace(settings, steps=200).steps_of_each(6)) == 200


TWO_LAYERS: dict[str, Any] = {"layers": (("mixed2", 1.0), ("mixed4", 1.0)), "focus": 1.0, "calm": 0.8}


def test_a_finish_is_the_first_layers(inception: Network) -> None:
    photo = photograph("coffee", 200)
    gains = []
    for finish in (0, 4):
        after = dreamt(inception, photo, **TWO_LAYERS, balance=True, smoothness=0.5, finish=finish)
        alone = [DreamSettings((layer,), precision=inception.precision) for layer in TWO_LAYERS["layers"]]
        first, other = (
            measure_objective(inception, after, one) / measure_objective(inception, photo, one)
            for one in alone
        )
        gains.append(first / other)
    assert gains[1] > 1.2 * gains[0]


@pytest.mark.parametrize("balance", [False, True])
def test_a_finish_is_of_the_largest_octaves(inception: Network, balance: bool) -> None:
    photo = photograph("coffee", 200)
    settings = DreamSettings(octaves=3, steps=2, balance=balance, smoothness=0.5, **TWO_LAYERS)
    plain, finished = (
        [frame.pixels for frame in dream(inception, photo, replace(settings, finish=count))]
        for count in (0, 1)
    )
    octaves = [frame.octave for frame in dream(inception, photo, settings)]
    same = [np.array_equal(*pair) for pair in zip(plain, finished, strict=True)]
    assert same == [octave < max(octaves) for octave in octaves]


@pytest.mark.parametrize(
    "changes",
    [{"natural_colours": 1.1}, {"focus": -1.0}, {"calm": 2.0}, {"taper": 0.5}, {"finish": 1.5}],
)
def test_what_is_out_of_range_is_refused(inception: Network, changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=next(iter(changes))):
        style_settings("eyes", inception, **changes)


def test_layers_of_ones_own_are_dreamed_together_in_all_octaves(
    inception: Network, squeezenet: Network
) -> None:
    own = (("mixed3", 1.0), ("mixed5", 1.0))
    assert style_settings("deepdream", inception).finish > 0
    assert style_settings("deepdream", inception, layers=own).finish == 0
    assert style_settings("deepdream", inception, layers=own).smoothness == 0
    assert style_settings("deepdream", inception, layers=own, finish=2, smoothness=0.3).finish == 2
    assert style_settings("deepdream", squeezenet, layers=(("fire4", 1.0),)).smoothness > 0  # as its style
