"""Time budget: chooses the size and the steps of a dream that fit given seconds on this machine."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

import tensorflow as tf

from dreambot.engine.ascent.gradient import Gradient
from dreambot.engine.ascent.octave_steps import TimedSchedule, total_seconds
from dreambot.engine.ascent.step import step
from dreambot.engine.dream import gradient_for, plan, warm_up
from dreambot.engine.errors import SettingOutOfRange, TooSmallToDream
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings

PROBE_SIDES = (160, 448)  # pixels: a step is timed at both, and larger pictures cost in proportion to pixels
PROBED_STEPS = 3
MIN_STEPS_SHARE = 0.7  # of the settings' own steps: with fewer, a smaller picture is better
SCALE_STEP = 0.85


@dataclass(frozen=True)
class BudgetFit:
    """What fits: the picture's longest side in pixels, the settings, and the schedule that keeps the time."""

    side: int
    settings: DreamSettings
    schedule: TimedSchedule

    def repeatable_settings(self) -> DreamSettings:
        """The settings that repeat the dream without a clock; to be called after the dream."""
        taken = self.schedule.steps_taken
        missing = self.settings.octaves - len(taken)  # octaves too small for the network
        return replace(self.settings, schedule=(1,) * missing + taken)


def fit_to_budget(
    network: Network, height: int, width: int, settings: DreamSettings, seconds: float
) -> BudgetFit:
    """Size and steps for a dream of a picture of `height` × `width` pixels in `seconds`.

    The size is the largest, up to the picture's own, that leaves each octave MIN_STEPS_SHARE of its steps.
    Where there is time for more steps than the settings', there are more and each is shorter, so that the
    dream changes the picture as much. Takes about a second itself. Raises TooSmallToDream, and
    SettingOutOfRange for a time that is too short for any dream.
    """
    plan(network, height, width, settings)
    cost = _StepCost.measured(network, settings)
    scale = 1.0
    while True:
        size = round(height * scale), round(width * scale)
        try:
            costs = [cost.of(octave) for octave in plan(network, *size, settings)]
        except TooSmallToDream:
            raise SettingOutOfRange("seconds", seconds, f"at least {_in_words(sum(costs))}") from None
        shares = settings.steps_of_each(len(costs))
        fitting = seconds / total_seconds(costs, shares)
        if fitting >= MIN_STEPS_SHARE:
            break
        scale *= SCALE_STEP
    shorter = settings.step_size * min(1.0, 1.0 / fitting)
    schedule = TimedSchedule(costs, seconds, shares=shares)
    return BudgetFit(max(size), replace(settings, step_size=max(shorter, 0.001)), schedule)


@dataclass(frozen=True)
class _StepCost:
    """Seconds of a step: fixed + by_pixel · pixels."""

    fixed: float
    by_pixel: float

    def of(self, size: tuple[int, int]) -> float:
        return self.fixed + self.by_pixel * size[0] * size[1]

    @classmethod
    def measured(cls, network: Network, settings: DreamSettings) -> _StepCost:
        warm_up(network, settings)
        gradient = gradient_for(network, settings)
        small, large = (_step_seconds(gradient, settings, side) for side in PROBE_SIDES)
        by_pixel = max(large - small, 0.1 * large) / (PROBE_SIDES[1] ** 2 - PROBE_SIDES[0] ** 2)
        return cls(max(large - by_pixel * PROBE_SIDES[1] ** 2, 0.0), by_pixel)


def _step_seconds(gradient: Gradient, settings: DreamSettings, side: int) -> float:
    picture = tf.random.stateless_uniform((side, side, 3), (1, 2), -1.0, 1.0)
    took = []
    for _ in range(PROBED_STEPS):
        begin = time.perf_counter()
        _, moved = step(gradient, picture, (1, 1), tile=settings.tile, step_size=settings.step_size)
        _ = float(moved[0, 0, 0])  # waits until it is computed
        took.append(time.perf_counter() - begin)
    return sorted(took)[PROBED_STEPS // 2]


def _in_words(seconds: float) -> str:
    return f"{seconds:.1f} seconds"
