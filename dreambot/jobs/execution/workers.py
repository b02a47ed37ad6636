"""Workers: where dreams are dreamed, in threads of this process (thread_workers.py) or on other machines."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import Protocol

from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress

Update = Progress | DreamOutput


class Workers(Protocol):
    """Something that dreams up to `slots` jobs at a time."""

    @property
    def slots(self) -> int:
        """How many jobs it dreams at a time; that may change."""
        ...

    @property
    def shared(self) -> bool:
        """Whether the bots on one journal have these workers in common, or each has its own."""
        ...

    def watch(self, changed: Callable[[], object]) -> None:
        """From now on call `changed`, in the event loop, whenever there are more or fewer slots."""
        ...

    def check(self, job: Job, height: int, width: int) -> None:
        """Raise an EngineError if the job can't be dreamed from a picture of this size, in pixels."""
        ...

    def cost(self, job: Job, height: int, width: int) -> float:
        """What the job costs at this size, in pixels: see cost.py. Raises TooSmallToDream."""
        ...

    def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """Progress (the newest, where the reader is slow), then DreamOutput. Closing it stops the dream.

        attempt: which one at this job it is, 1 for the first.
        """
        ...

    async def close(self) -> None:
        """Give the devices back; dreams must have been stopped before."""
        ...


# The longest step tried took seconds (4096 × 4096 on two cores: 9 s); tracing a graph as long again.
STALL_SECONDS = 300.0
