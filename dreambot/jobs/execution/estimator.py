"""Estimator: whether a job can be dreamed and what it costs, before it is dreamed, wherever that will be."""

from __future__ import annotations

from functools import partial

from dreambot.engine.dream import plan
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.jobs.execution.cost import cost
from dreambot.jobs.execution.render_size import as_dreamed
from dreambot.jobs.models.job import Job


class Estimator:
    """Checks jobs, and says what they cost, for one network; it computes no dream."""

    def __init__(self, network: Network) -> None:
        """`network` is the one that dreams, or an equal one where workers elsewhere dream."""
        self._network = network
        self._unit = style_settings(DEFAULT_STYLE, network)

    def check(self, job: Job, height: int, width: int) -> None:
        """Raise UnknownLayer, UnknownChannel or TooSmallToDream where the job can't be dreamed.

        height, width: of the picture, in pixels.
        """
        self._network.check_targets(job.settings.targets)
        plan(self._network, *as_dreamed(job, height, width, self._network.spec.min_side))

    def cost(self, job: Job, height: int, width: int) -> float:
        """Return what the job costs, from a picture of this size in pixels: see cost.py.

        Raises TooSmallToDream.
        """
        height, width, settings = as_dreamed(job, height, width, self._network.spec.min_side)
        return cost(job, height, width, settings, partial(plan, self._network), self._unit)
