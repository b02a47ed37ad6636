"""Workers: what dreams the jobs, in threads of this process (thread_workers.py) or on other machines."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from typing import TYPE_CHECKING, Protocol

from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress

if TYPE_CHECKING:
    from dreambot.jobs.execution.estimator import Estimator

Update = Progress | DreamOutput


class Workers(Protocol):
    """Dreams up to `slots` jobs at a time."""

    @property
    def slots(self) -> int:
        """How many jobs are dreamed at a time; that may change."""
        ...

    @property
    def shared(self) -> bool:
        """Whether the bots on one database have these workers in common; else each has its own."""
        ...

    def watch(self, changed: Callable[[], object]) -> None:
        """Call `changed`, in the event loop, whenever there are more or fewer slots from now on."""
        ...

    @property
    def estimator(self) -> Estimator:
        """What checks jobs for these workers, and says what they cost."""
        ...

    def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """Yield Progress (the newest where the reader is slow), then DreamOutput. Closing it stops the dream.

        attempt: at this job, 1 for the first.
        """
        ...

    async def close(self) -> None:
        """Release the devices; all dreams must have been stopped before."""
        ...


# The longest step tried took seconds (4096 × 4096 on two cores: 9 s); tracing a graph as long again.
STALL_SECONDS = 300.0
