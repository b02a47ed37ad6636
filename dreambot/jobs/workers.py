"""Workers: where dreams are dreamed, whether threads of this process (threads.py) or machines elsewhere."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol

from dreambot.jobs.job import Dreamt, Inputs, Job, Progress

Update = Progress | Dreamt


class Workers(Protocol):
    """Something that dreams up to `slots` jobs at a time."""

    @property
    def slots(self) -> int:
        """How many jobs it dreams at a time."""
        ...

    def check(self, job: Job, height: int, width: int) -> None:
        """Raise an EngineError if the job can't be dreamed from a picture of this size, in pixels."""
        ...

    def cost(self, job: Job, height: int, width: int) -> float:
        """What the job costs at this size, in pixels: see cost.py. Raises TooSmallToDream."""
        ...

    def dream(self, job: Job, inputs: Inputs) -> AsyncGenerator[Update, None]:
        """Progress (the newest, where the reader is slow), then Dreamt. Closing it stops the dream."""
        ...

    async def close(self) -> None:
        """Give the devices back; dreams must have been stopped before."""
        ...
