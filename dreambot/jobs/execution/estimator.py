"""What a job would take, asked of the network before it is dreamed; the same wherever it is dreamed then."""

from __future__ import annotations

from functools import partial

from dreambot.engine.dream import plan
from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.jobs.execution.cost import cost
from dreambot.jobs.execution.render_size import as_dreamed
from dreambot.jobs.models.job import Job


class Planner:
    """`check` and `cost` of Workers."""

    def __init__(self, network: Network) -> None:
        """`network` is the one that dreams, or the same elsewhere."""
        self._network = network
        self._unit = style_settings(DEFAULT_STYLE, network)

    def check(self, job: Job, height: int, width: int) -> None:
        """Raise UnknownLayer, UnknownChannel or TooSmallToDream."""
        self._network.check_targets(job.settings.targets)
        plan(self._network, *as_dreamed(job, height, width, self._network.spec.min_side))

    def cost(self, job: Job, height: int, width: int) -> float:
        """See Workers."""
        height, width, settings = as_dreamed(job, height, width, self._network.spec.min_side)
        return cost(job, height, width, settings, partial(plan, self._network), self._unit)
