"""How many steps each octave gets: as many as the settings name, or as many as fit a time."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Protocol

MAX_STEPS = 200  # in an octave, however much time there is


class StepSchedule(Protocol):
    """Decides before each step whether it is taken. Octaves and steps are counted from 0."""

    @property
    def steps(self) -> int:
        """Steps of all octaves together, as far as known now."""
        ...

    def has_next(self, octave: int, taken: int) -> bool:
        """Whether `octave` gets another step after `taken` ones; True at least once for each octave."""
        ...


class FixedSchedule:
    """A fixed number of steps for each octave."""

    def __init__(self, steps_of_each: Sequence[int]) -> None:
        """`steps_of_each` has the steps of each octave, smallest octave first."""
        self._steps_of_each = tuple(steps_of_each)

    @property
    def steps(self) -> int:
        """Steps of all octaves together."""
        return sum(self._steps_of_each)

    def has_next(self, octave: int, taken: int) -> bool:
        """Whether `octave` has steps left after `taken` ones."""
        return taken < self._steps_of_each[octave]


class TimedSchedule:
    """Divides `seconds` among the octaves by their shares of steps.

    The clock starts at the first step. The cost of a step is estimated, and corrected by the time that each
    octave took; the last octave goes on until the time is over.
    """

    def __init__(
        self,
        costs: Sequence[float],
        seconds: float,
        clock: Callable[[], float] = time.perf_counter,
        *,
        shares: Sequence[int] = (),
    ) -> None:
        """`costs` are the seconds that a step of each octave is estimated to take, smallest octave first.

        shares   how many steps each octave gets relative to the others; empty: all the same
        """
        self._costs = list(costs)
        self._shares = list(shares) or [1] * len(costs)
        self._seconds = seconds
        self._clock = clock
        self._taken = [0] * len(costs)
        self._planned = [1] * len(costs)
        self._deadline = 0.0
        self._octave_began = 0.0

    @property
    def steps(self) -> int:
        """Steps taken so far and planned, of all octaves together."""
        return sum(max(taken, planned) for taken, planned in zip(self._taken, self._planned, strict=True))

    @property
    def steps_taken(self) -> tuple[int, ...]:
        """The steps that each octave has had: as a setting, they repeat the dream without a clock."""
        return tuple(self._taken)

    def has_next(self, octave: int, taken: int) -> bool:
        """Whether there is time for another step of `octave` after `taken` ones."""
        now = self._clock()
        self._taken[octave] = taken
        if taken == 0:
            self._begin_octave(octave, now)
            return True
        if octave < len(self._costs) - 1:
            return taken < self._planned[octave]
        a_step = (now - self._octave_began) / taken
        return taken < MAX_STEPS and now + a_step / 2 < self._deadline

    def _begin_octave(self, octave: int, now: float) -> None:
        if octave == 0:
            self._deadline = now + self._seconds
        else:
            self._correct(octave - 1, now)
        self._octave_began = now
        fitting = (self._deadline - now) / total_seconds(self._costs[octave:], self._shares[octave:])
        self._planned[octave:] = [
            min(MAX_STEPS, max(1, round(fitting * share))) for share in self._shares[octave:]
        ]

    def _correct(self, octave: int, now: float) -> None:
        """Correct the costs of the octaves after `octave` by the time that its steps took."""
        took = (now - self._octave_began) / self._taken[octave]
        drift = took / self._costs[octave]
        self._costs[octave + 1 :] = [cost * drift for cost in self._costs[octave + 1 :]]


def total_seconds(costs: Sequence[float], shares: Sequence[int]) -> float:
    """Seconds of all octaves, where a step of each takes `costs` seconds and each has `shares` steps."""
    return sum(cost * share for cost, share in zip(costs, shares, strict=True))
