"""The dream itself, on real photographs and trained weights: what a person would notice."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import tensorflow as tf

from dreambot.engine.dream import dream, measure_objective, warm_up
from dreambot.engine.errors import SettingOutOfRange, TooSmallToDream, UnknownLayer, UnknownStyle
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import STYLES, style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph, plain_settings


def result(network: Network, pixels: Pixels, settings: DreamSettings) -> Pixels:
    *_, last = dream(network, pixels, settings)
    assert last.last
    return last.pixels


def blurred(pixels: Pixels) -> np.ndarray:
    """What is left of a picture at 12 × 18 pixels."""
    small: np.ndarray = tf.image.resize(pixels.astype(np.float32), (12, 18), antialias=True).numpy()
    return small.ravel()


def mean_change(before: Pixels, after: Pixels) -> float:
    return float(np.abs(after.astype(int) - before.astype(int)).mean())


@pytest.mark.parametrize(("style", "times"), [("psychedelic", 3.0), ("deepdream", 1.5)])
def test_a_dream_raises_its_objective(inception: Network, style: str, times: float) -> None:
    """The default look, which leaves most of the photograph alone, less than one that goes everywhere."""
    photo = photograph("chelsea")
    settings = style_settings(style, inception)
    dreamt = result(inception, photo, settings)
    assert dreamt.shape == photo.shape
    assert measure_objective(inception, dreamt, settings) > times * measure_objective(
        inception, photo, settings
    )
    # A dream, not noise: visibly changed, and yet the photograph is still to be seen.
    assert 8 < mean_change(photo, dreamt) < 70
    assert np.corrcoef(blurred(photo), blurred(dreamt))[0, 1] > 0.9


@pytest.mark.parametrize("style", [name for name in STYLES if not name.startswith("tutorial")])
def test_every_look_raises_its_objective(inception: Network, style: str) -> None:
    photo = photograph("coffee", 200)
    settings = style_settings(style, inception, octaves=2, steps=6)
    dreamt = result(inception, photo, settings)
    assert measure_objective(inception, dreamt, settings) > 1.15 * measure_objective(
        inception, photo, settings
    )


def test_the_looks_differ(inception: Network) -> None:
    photo = photograph("chelsea", 160)
    dreams = [
        result(inception, photo, style_settings(style, inception, octaves=2, steps=4))
        for style in ("lines", "spirals", "bubbles", "eyes", "creatures", "scales", "webs", "deepdream")
    ]
    for number, one in enumerate(dreams):
        for other in dreams[:number]:
            assert mean_change(one, other) > 3


@pytest.mark.parametrize("style", ["tutorial", "tutorial-octaves", "tutorial-tiled"])
def test_the_tutorial_styles_keep_the_size_and_raise_the_mean_activation(
    squeezenet: Network, style: str
) -> None:
    photo = photograph("chelsea", 150)
    settings = style_settings(style, squeezenet, steps=8)
    assert settings.measure == "mean"
    dreamt = result(squeezenet, photo, settings)
    assert dreamt.shape == photo.shape
    assert measure_objective(squeezenet, dreamt, settings) > 1.2 * measure_objective(
        squeezenet, photo, settings
    )


def test_the_tutorial_octaves_are_those_of_the_tutorial(squeezenet: Network) -> None:
    settings = style_settings("tutorial-octaves", squeezenet, steps=1)
    frames = list(dream(squeezenet, photograph("chelsea", 200), settings))
    widths = [frame.pixels.shape[1] for frame in frames]
    assert widths == [
        118,
        154,
        200,
        260,
        200,
    ]  # the last frame is brought back from 338 to the picture's size
    assert [frame.octave for frame in frames] == [1, 2, 3, 4, 5]


def test_every_pixel_of_a_picture_of_several_tiles_changes(squeezenet: Network) -> None:
    photo = photograph("astronaut", 400)
    settings = plain_settings(squeezenet, tile=128, octaves=1, steps=6)
    dreamt = result(squeezenet, photo, settings)
    unchanged = (dreamt == photo).all(axis=-1)
    # Black and white pixels that are pushed further stay as they are: rounding and clipping, not a gap.
    assert unchanged.mean() < 0.03
    for top in range(0, 400, 40):
        for left in range(0, 400, 40):
            assert unchanged[top : top + 40, left : left + 40].mean() < 0.6


def test_same_seed_same_bytes_other_seed_other_picture(inception: Network) -> None:
    photo = photograph("coffee", 170)
    settings = style_settings("deepdream", inception, octaves=2, steps=4, seed=7)
    first = result(inception, photo, settings)
    assert np.array_equal(first, result(inception, photo, settings))
    assert not np.array_equal(first, result(inception, photo, replace(settings, seed=8)))


def test_frames_count_up_and_the_last_one_is_the_result(squeezenet: Network) -> None:
    photo = photograph("chelsea", 150)
    settings = style_settings("eyes", squeezenet, octaves=3, steps=2, taper=1.0)
    frames = list(dream(squeezenet, photo, settings))
    assert [frame.step for frame in frames] == list(range(1, 7))
    assert {frame.steps for frame in frames} == {6}
    assert [frame.octave for frame in frames] == [1, 1, 2, 2, 3, 3]
    assert [frame.last for frame in frames] == [False] * 5 + [True]
    assert frames[-1].activation > frames[-2].activation > 0


def test_an_octave_too_small_for_the_network_is_skipped(squeezenet: Network) -> None:
    photo = photograph(
        "chelsea", 100
    )  # 100 × 67: octaves of 71 × 48, 51 × 34, … of which one is large enough
    frames = list(dream(squeezenet, photo, style_settings("eyes", squeezenet, octaves=5, steps=1, taper=1.0)))
    assert [frame.octaves for frame in frames] == [2, 2]


def test_detail_lost_at_small_octaves_is_put_back(squeezenet: Network) -> None:
    """With steps too small to matter, what comes out is the photograph, not its blurred small self."""
    photo = photograph("coffee", 200)
    still = style_settings("eyes", squeezenet, steps=1, step_size=0.001)
    assert mean_change(photo, result(squeezenet, photo, still)) < 2
    assert mean_change(photo, result(squeezenet, photo, replace(still, keep_detail=False))) > 3


def test_a_grey_cast_does_not_creep_in(inception: Network) -> None:
    photo = photograph("astronaut", 220)
    dreamt = result(inception, photo, style_settings("deepdream", inception))
    drift = dreamt.reshape(-1, 3).mean(axis=0) - photo.reshape(-1, 3).mean(axis=0)
    assert np.abs(drift).max() < 25
    assert dreamt.std() > 0.8 * photo.std()


def test_what_cannot_be_dreamed_is_refused_before_any_step(squeezenet: Network) -> None:
    photo = photograph("chelsea", 100)
    settings = style_settings("eyes", squeezenet)
    with pytest.raises(TooSmallToDream, match=r"40 × 27 pixels; SqueezeNet v1\.1 needs at least 48"):
        dream(squeezenet, photograph("chelsea", 40), settings)
    with pytest.raises(UnknownLayer, match="fire2"):
        dream(squeezenet, photo, replace(settings, layers=(("mixed3", 1.0),)))


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"steps": 0}, "steps is 0; it must be a whole number from 1 to 200"),
        ({"steps": 2.5}, "whole number"),
        ({"octave_scale": 1.0}, "from 1.1 to 2"),
        ({"step_size": 9.0}, "from 0.001 to 0.2"),
        ({"tile": 16}, "from 128"),
        ({"seed": -1}, "from 0"),
        ({"octaves_above": 1, "octaves": 1}, "fewer than octaves"),
        ({"layers": ()}, "one to 5 layers"),
    ],
)
def test_settings_out_of_range_say_what_is_allowed(changes: dict[str, Any], message: str) -> None:
    with pytest.raises(SettingOutOfRange, match=message):
        DreamSettings(**{"layers": (("fire4", 1.0),), **changes})


def test_an_unknown_style_names_those_that_exist(squeezenet: Network) -> None:
    with pytest.raises(UnknownStyle, match="deepdream, creatures"):
        style_settings("van-gogh", squeezenet)


def test_settings_survive_being_written_down(inception: Network) -> None:
    for style in STYLES:
        settings = style_settings(style, inception, seed=5)
        assert DreamSettings.from_json(settings.to_json()) == settings


def test_no_size_makes_for_a_new_trace(squeezenet: Network) -> None:
    settings = style_settings("spirals", squeezenet, octaves=3, steps=1)
    warm_up(squeezenet, settings)
    key = next(key for key in reversed(squeezenet._graphs) if key[0] == "gradient")
    function = squeezenet._graphs[key]
    before = function.experimental_get_tracing_count()
    for side in (120, 151, 190):
        result(squeezenet, photograph("chelsea", side), settings)
    assert function.experimental_get_tracing_count() == before == 1
