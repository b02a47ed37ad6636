"""A dream growing out of its photograph, evenly."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from dreambot.engine.dream import dream, measure_objective
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.motion.evolve import evolve
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from tests.conftest import photograph


def apart(one: Pixels, other: Pixels) -> float:
    return float(np.abs(one.astype(int) - other.astype(int)).mean())


@pytest.mark.parametrize("count", [7, 40])
def test_the_dream_grows_from_the_photograph_to_the_result(squeezenet: Network, count: int) -> None:
    """With fewer frames than steps (18), and with more."""
    photo = photograph("chelsea", 180)
    settings = style_settings("eyes", squeezenet, octaves=3, steps=6)
    frames = list(evolve(squeezenet, photo, settings, count))
    assert len(frames) == count
    assert {frame.shape for frame in frames} == {photo.shape}
    assert np.array_equal(frames[0], photo)
    *_, last = dream(squeezenet, photo, settings)
    assert apart(frames[-1], last.pixels) < 0.6  # rounded twice
    shown = frames[:: max(1, count // 6)]
    values = [measure_objective(squeezenet, frame, settings) for frame in shown]
    assert values == sorted(values)
    assert values[-1] > 2 * values[0]


def test_it_grows_evenly_and_its_detail_stays(squeezenet: Network) -> None:
    photo = photograph("chelsea", 180)
    settings = style_settings("eyes", squeezenet, octaves=3, steps=6)
    frames = list(evolve(squeezenet, photo, settings, 25))
    away = [apart(photo, frame) for frame in frames]
    assert 0.35 < away[12] / away[-1] < 0.75  # about half way at half time
    steps = [apart(one, other) for one, other in itertools.pairwise(frames)]
    assert max(steps) < 0.25 * away[-1]
    # The smallest octave, half as wide, is shown with the photograph's detail: its edges are all there.
    early = frames[2]
    assert (
        np.abs(np.diff(early.astype(int), axis=1)).mean()
        > 0.9 * np.abs(np.diff(photo.astype(int), axis=1)).mean()
    )


def test_octaves_larger_than_the_picture_are_shown_at_its_size(squeezenet: Network) -> None:
    photo = photograph("chelsea", 120)
    settings = style_settings("tutorial-octaves", squeezenet, steps=2)
    frames = list(evolve(squeezenet, photo, settings, 6))
    assert {frame.shape for frame in frames} == {photo.shape}
    *_, last = dream(squeezenet, photo, settings)
    assert apart(frames[-1], last.pixels) < 0.6


def test_the_number_of_frames_has_bounds(squeezenet: Network) -> None:
    with pytest.raises(SettingOutOfRange, match="frames is 1"):
        evolve(squeezenet, photograph("chelsea", 100), style_settings("eyes", squeezenet), 1)
