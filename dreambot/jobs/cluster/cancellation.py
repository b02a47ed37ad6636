"""CancellationToken: tells a worker, between two steps, that its dream was cancelled."""

from __future__ import annotations

import asyncio
import logging
import threading
from types import TracebackType

from distributed import Worker
from distributed.core import Status

log = logging.getLogger(__name__)
AT_WORK = (Status.running, Status.paused, Status.closing_gracefully)


class CancellationToken:
    """True once the bot has set the dream's Event or was killed, or the scheduler is lost.

    A coroutine waits for the Event beside the dream, so that a look costs nothing: a question to the
    scheduler at each step would take a millisecond and more. A bot that was killed sets no Event: then its
    task is released, which Dask does not stop while it runs, and so the task's state is looked at, too.
    """

    def __init__(self, worker: Worker, key: str) -> None:
        """`key` is that of the task, and the name of the Event."""
        self._worker = worker
        self._key = key
        self._flag = threading.Event()

    def __enter__(self) -> CancellationToken:
        asyncio.run_coroutine_threadsafe(self._wait(), self._worker.loop.asyncio_loop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Remove the Event: the scheduler forgets one that is set and cleared."""
        asyncio.run_coroutine_threadsafe(self._forget(), self._worker.loop.asyncio_loop)

    def __bool__(self) -> bool:
        return self._flag.is_set() or self._worker.status not in AT_WORK or self._is_released()

    def _is_released(self) -> bool:
        task = self._worker.state.tasks.get(self._key)
        return task is None or task.state == "cancelled"

    async def _wait(self) -> None:
        try:
            await self._worker.scheduler.event_wait(name=self._key, timeout=None)
            self._flag.set()
        except OSError:  # without a scheduler the worker begins anew
            log.debug("The scheduler is gone", exc_info=True)

    async def _forget(self) -> None:
        try:
            await self._worker.scheduler.event_set(name=self._key)
            await self._worker.scheduler.event_clear(name=self._key)
        except OSError:
            log.debug("The scheduler is gone", exc_info=True)
