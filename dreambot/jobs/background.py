"""Work that goes on by itself: kept from being forgotten, its mishaps logged, waited for in the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from contextlib import nullcontext
from typing import Any

from dreambot.jobs.log_context import job_context

log = logging.getLogger(__name__)


class BackgroundTasks:
    """Tasks that nobody awaits: the event loop itself holds them weakly."""

    def __init__(self) -> None:
        """None yet."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(self, work: Coroutine[Any, Any, Any], job: str | None = None) -> asyncio.Task[Any]:
        """Begin it; what it logs carries the id of the `job`."""
        with job_context(job) if job else nullcontext():
            task = asyncio.create_task(work, name=f"job {job}" if job else None)
        self._tasks.add(task)
        task.add_done_callback(self._over)
        return task

    async def wait(self, seconds: float | None = None) -> None:
        """Until all of them have ended, those too that they begin, or until the time is up."""
        try:
            async with asyncio.timeout(seconds):
                while self._tasks:
                    await asyncio.wait(set(self._tasks))
        except TimeoutError:
            return

    async def cancel(self) -> None:
        """End them where they are."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _over(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("Work on a job broke off; it is taken up again later", exc_info=error)
