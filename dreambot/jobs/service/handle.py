"""JobHandle: a job of this process from its acceptance to its answer: its progress, and how to stop it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from dreambot.jobs.latest_value import LatestValue
from dreambot.jobs.models.job import Job, Progress, Queued, ReplyTarget

# cancelled: a member did it. requeued: the bot ends, and the job goes on later. lost: the lease ran out, and
# another process may have the job.
StopReason = Literal["cancelled", "requeued", "lost"]


class JobHandle:
    """Says how far a job is, stops it, and says when its answer has been delivered."""

    def __init__(self, job: Job, reply_target: ReplyTarget) -> None:
        """`reply_target`: where answers go until `acknowledged_at` says it more exactly."""
        self.job = job
        self._reply_target = reply_target
        self._stopped: StopReason | None = None
        self._is_queued = True
        self._work: asyncio.Task[Any] | None = None
        self._updates: LatestValue[Queued | Progress] = LatestValue()
        self._closed = asyncio.Event()
        self._watchers = 0
        self._unwatched = asyncio.Event()
        self._unwatched.set()

    @property
    def reply_target(self) -> ReplyTarget:
        """Where answers go."""
        return self._reply_target

    def acknowledged_at(self, reply_target: ReplyTarget) -> None:
        """Note where the first answer is; the next ones go there."""
        self._reply_target = reply_target

    @property
    def is_queued(self) -> bool:
        """Whether the job waits for its dream to begin, as far as this process knows."""
        return self._is_queued

    def begin(self) -> None:
        """Note that the dream begins."""
        self._is_queued = False

    def updates(self) -> AsyncIterator[Queued | Progress]:
        """Return the updates of the job until it ends, for one reader; a slow one gets the newest alone."""
        return aiter(self._updates)

    def publish(self, update: Queued | Progress) -> None:
        """Pass an update on to the reader."""
        self._updates.put(update)

    def end(self) -> None:
        """End the updates: the job has ended, or is no longer worked on in this process."""
        self._is_queued = False
        self._updates.close()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """Hold back the answer while the context lasts, in which the message about the job is edited.

        An edit of the progress that arrives after the answer would overwrite it.
        """
        self._watchers += 1
        self._unwatched.clear()
        try:
            yield
        finally:
            self._watchers -= 1
            if not self._watchers:
                self._unwatched.set()

    async def unwatched(self) -> None:
        """Wait until the message about the job is no longer edited."""
        await self._unwatched.wait()

    def close(self) -> None:
        """Note that the answer is delivered, or that this process does nothing more about the job."""
        self.end()
        self._closed.set()

    async def closed(self) -> None:
        """Wait for `close`."""
        await self._closed.wait()

    @property
    def is_closed(self) -> bool:
        """Whether `close` was called."""
        return self._closed.is_set()

    async def work(self, task: asyncio.Task[Any]) -> None:
        """Wait for `task`, which works on the job and is cancelled by `stop`. Never raises what it raises."""
        self._work = task
        if self._stopped:
            task.cancel()
        try:
            await asyncio.wait([task])
        finally:
            self._work = None
            task.cancel()

    @property
    def is_worked_on(self) -> bool:
        """Whether this process now fetches the picture of the job, or dreams it."""
        return self._work is not None

    @property
    def stopped(self) -> StopReason | None:
        """Why the work on the job was stopped; None if it was not."""
        return self._stopped

    def stop(self, reason: StopReason) -> None:
        """End the work on the job, now or as soon as there is any. The first reason counts."""
        if self._stopped is None:
            self._stopped = reason
            if self._work is not None:
                self._work.cancel()
