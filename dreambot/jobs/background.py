"""BackgroundTasks: tasks that no caller awaits; their errors are logged, and they are awaited at the end."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Coroutine
from contextlib import nullcontext
from typing import Any

from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.log_context import job_context

log = logging.getLogger(__name__)


async def logged(what: str, work: Awaitable[object], level: int = logging.ERROR) -> None:
    """Await one round of `work` that is repeated; its error is logged, and the next round may go better.

    `level` is that of the line about a database that can't be reached.
    """
    try:
        await work
    except DatabaseUnavailable as error:
        log.log(level, "%s failed, the database can't be reached: %s", what, error)
    except Exception:
        log.exception("%s failed", what)


class BackgroundTasks:
    """Holds tasks that no caller awaits: the event loop has only weak references to them."""

    def __init__(self) -> None:
        """Hold no task yet."""
        self._tasks: set[asyncio.Task[Any]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def spawn(self, work: Coroutine[Any, Any, Any], job: str | None = None) -> asyncio.Task[Any]:
        """Start `work` as a task; what it logs has the id of the `job`."""
        with job_context(job) if job else nullcontext():
            task = asyncio.create_task(work, name=f"job {job}" if job else None)
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def wait(self, seconds: float | None = None) -> None:
        """Wait until all tasks have ended, also those that they start, or until `seconds` are over."""
        try:
            async with asyncio.timeout(seconds):
                while self._tasks:
                    await asyncio.wait(set(self._tasks))
        except TimeoutError:
            return

    async def cancel(self) -> None:
        """Cancel all tasks, and wait until they have ended."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("Work on a job failed; it is taken up again later", exc_info=error)
