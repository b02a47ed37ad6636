"""Stop the dreams of this process that were cancelled in another process."""

from __future__ import annotations

import asyncio
import logging

from dreambot.jobs.background import BackgroundTasks, logged
from dreambot.jobs.service.runtime import Runtime

POLL_SECONDS = 1.0


class CancellationPoller:
    """Reads from the database which dreams are to stop, while anything is dreamed in this process."""

    def __init__(self, runtime: Runtime, attempts: BackgroundTasks, background: BackgroundTasks) -> None:
        """`attempts`: the dreams under way. `background` keeps the polling task, and ends it at last."""
        self._runtime = runtime
        self._attempts = attempts
        self._background = background
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Poll from now on, until no attempt is left; does nothing where it polls already."""
        if self._task is None or self._task.done():
            self._task = self._background.spawn(self._poll())

    async def _poll(self) -> None:
        while True:
            await self._attempts.wait(POLL_SECONDS)
            if not self._attempts:
                return
            await logged("Reading which dreams were cancelled", self._stop_cancelled(), logging.WARNING)

    async def _stop_cancelled(self) -> None:
        for job_id in await self._runtime.jobs.to_stop(self._runtime.owner):
            handle = self._runtime.handles.get(job_id)
            if handle is not None and handle.is_worked_on:
                handle.stop("cancelled")
