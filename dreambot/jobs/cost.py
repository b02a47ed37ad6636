"""What a job costs its member's turn: megapixel-steps, relative to the default style at 512 × 512 pixels.

On one machine the seconds of a dream are nearly proportional to the pixels of each octave times its steps.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from dreambot.engine.settings import DreamSettings
from dreambot.jobs.job import Job
from dreambot.jobs.scaling import as_dreamed

Size = tuple[int, int]  # height, width in pixels
Plan = Callable[[int, int, DreamSettings], Sequence[Size]]

UNIT_SIDE = 512  # pixels of the dream that costs 1.0
VARIATIONS = 4


def cost(job: Job, height: int, width: int, plan: Plan, default: DreamSettings, least: int) -> float:
    """The cost of `job` on a picture of this size in pixels; 1.0 is `default` at 512 × 512.

    plan: the octaves of a dream, as engine.dream.plan gives them for a network; what it raises is raised.
    least: pixels of the shortest side that the network can dream.
    """
    return megapixel_steps(job, height, width, plan, least) / dream_work(default, UNIT_SIDE, UNIT_SIDE, plan)


def megapixel_steps(job: Job, height: int, width: int, plan: Plan, least: int) -> float:
    """All that is to be climbed for `job`."""
    height, width, settings = as_dreamed(job, height, width, least)
    work = dream_work(settings, height, width, plan)
    if job.kind == "variations":
        return VARIATIONS * work
    if job.kind == "zoom" and job.flight is not None:
        # The first frame is the dream in full; of the steps of every other the first is at half the size.
        steps = job.flight.steps - (0.75 if job.flight.steps > 1 else 0)
        work += (job.flight.frames - 1) * steps * _megapixels(height, width)
    return work


def dream_work(settings: DreamSettings, height: int, width: int, plan: Plan) -> float:
    """Megapixel-steps of one dream over its octaves."""
    sizes = plan(height, width, settings)
    steps = settings.steps_of_each(len(sizes))
    return math.fsum(_megapixels(*size) * each for size, each in zip(sizes, steps, strict=True))


def _megapixels(height: int, width: int) -> float:
    return height * width / 1e6
