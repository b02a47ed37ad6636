"""What a job costs in the fair queue: megapixel-steps, relative to the default style at 512 × 512 pixels.

On one machine the seconds of a dream are nearly proportional to the pixels of each octave times its steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.settings import DreamSettings
from dreambot.jobs.execution.variations import COUNT
from dreambot.jobs.models.job import Job

Size = tuple[int, int]  # height, width in pixels
Plan = Callable[[int, int, DreamSettings], Sequence[Size]]

UNIT_SIDE = 512  # pixels of the dream that costs 1.0


def cost(
    job: Job, height: int, width: int, settings: DreamSettings, plan: Plan, unit: DreamSettings
) -> float:
    """Return the cost of `job`.

    height, width, settings: of the dream, in pixels; of each of four variations; of a zoom's first frame.
    plan: returns the sizes of a dream's octaves, as engine.dream.plan does for a network; what it raises is
    raised. unit: the settings of the dream that costs 1.0 at 512 × 512.
    """
    work = dream_work(height, width, settings, plan)
    if job.kind == "variations":
        work *= COUNT
    if job.kind == "zoom":
        flight = job.flight or Zoom()
        # Of the steps on every other frame the first is at half the size, if there are several.
        steps = flight.steps - (0.75 if flight.steps > 1 else 0.0)
        work += (flight.frames - 1) * steps * _megapixels(height, width)
    return work / dream_work(UNIT_SIDE, UNIT_SIDE, unit, plan)


def dream_work(height: int, width: int, settings: DreamSettings, plan: Plan) -> float:
    """Return the megapixel-steps of one dream, over all its octaves."""
    sizes = plan(height, width, settings)
    steps = settings.steps_of_each(len(sizes))
    return math.fsum(_megapixels(*size) * each for size, each in zip(sizes, steps, strict=True))


def _megapixels(height: int, width: int) -> float:
    return height * width / 1e6
