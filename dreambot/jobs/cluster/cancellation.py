"""How a worker hears, between two steps, that nobody wants a dream any more."""

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
    """True once the bot has set the dream's Event, has vanished, or the scheduler is lost.

    The Event is waited for beside the dream, so that looking costs nothing: asking the scheduler at each step
    would take a millisecond and more. A task that is released while it runs is not stopped by Dask, it only
    forgets the result; that is looked at, too, for a bot that was killed sets no Event.
    """

    def __init__(self, worker: Worker, key: str) -> None:
        """`key` is the task's, and the event's name."""
        self._worker = worker
        self._key = key
        self._flag = threading.Event()

    def __enter__(self) -> CancellationToken:
        asyncio.run_coroutine_threadsafe(self._wait(), self._worker.loop.asyncio_loop)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        """Nobody sets it any more; the scheduler forgets an event that is set and cleared."""
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
