"""A time budget is kept, and says what it chose."""

from __future__ import annotations

import time

import numpy as np
import pytest
from PIL import Image

from dreambot.engine.ascent.octave_steps import MAX_STEPS, TimedSchedule
from dreambot.engine.dream import dream
from dreambot.engine.errors import SettingOutOfRange
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.time_budget import fit_to_budget
from dreambot.engine.types import Pixels
from tests.conftest import photograph


class Clock:
    """A clock that only moves when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def paced(schedule: TimedSchedule, clock: Clock, costs: list[float]) -> float:
    """Seconds that octaves of these real costs take at `schedule`."""
    for octave, cost in enumerate(costs):
        taken = 0
        while schedule.has_next(octave, taken):
            clock.now += cost
            taken += 1
    return clock.now


@pytest.mark.parametrize("drift", [0.5, 1.0, 1.6])
def test_a_pace_keeps_its_time_however_wrong_the_forecast_was(drift: float) -> None:
    clock = Clock()
    foreseen = [0.05, 0.1, 0.2, 0.4]
    schedule = TimedSchedule(foreseen, 20.0, clock)
    assert paced(schedule, clock, [cost * drift for cost in foreseen]) == pytest.approx(20.0, rel=0.05)
    first, *others = schedule.steps_taken
    assert min(others) > 0.7 * max(others)  # once it has seen what a step takes, each octave gets its share
    assert first == round(20 / 0.75)


def test_a_pace_never_gives_an_octave_none_or_more_than_it_may_have() -> None:
    clock = Clock()
    assert paced(TimedSchedule([1.0, 2.0], 0.1, clock), clock, [1.0, 2.0]) == 3.0
    clock = Clock()
    schedule = TimedSchedule([0.001, 0.001], 100.0, clock)
    paced(schedule, clock, [0.001, 0.001])
    assert schedule.steps_taken == (MAX_STEPS, MAX_STEPS)


def shrunk(photo: Pixels, side: int) -> Pixels:
    with Image.fromarray(photo) as im:
        im.thumbnail((side, side))
        return np.asarray(im)


def test_a_budget_is_kept_within_15_percent_and_its_dream_can_be_repeated(squeezenet: Network) -> None:
    photo = photograph("chelsea", 360)
    settings = style_settings("eyes", squeezenet)
    fitted = fit_to_budget(squeezenet, photo.shape[0], photo.shape[1], settings, 4.0)
    small = shrunk(photo, fitted.side)
    begin = time.perf_counter()
    *_, last = dream(squeezenet, small, fitted.settings, schedule=fitted.schedule)
    assert time.perf_counter() - begin == pytest.approx(4.0, rel=0.15)
    assert last.steps == sum(fitted.schedule.steps_taken)
    *_, again = dream(squeezenet, small, fitted.repeatable_settings())
    assert np.array_equal(again.pixels, last.pixels)


def test_less_time_means_a_smaller_picture_and_more_time_finer_steps(inception: Network) -> None:
    settings = style_settings("deepdream", inception)
    short, long = (fit_to_budget(inception, 1024, 1024, settings, seconds) for seconds in (3.0, 600.0))
    assert short.side < 0.8 * long.side
    assert long.side == 1024
    assert long.settings.step_size < 0.7 * settings.step_size
    assert short.settings.step_size <= settings.step_size


def test_a_time_in_which_nothing_can_be_dreamed_is_refused(squeezenet: Network) -> None:
    with pytest.raises(SettingOutOfRange, match=r"at least .* seconds"):
        fit_to_budget(squeezenet, 400, 400, style_settings("eyes", squeezenet), 0.001)
