"""JobHandle: a job as those see it who asked for it in this process, from its acceptance to its answer."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from typing import Any, Literal

from dreambot.jobs.latest_value import LatestValue
from dreambot.jobs.models.job import Job, Progress, Queued, ReplyTarget

Stop = Literal["cancelled", "put back", "lost"]


class JobHandle:
    """News of a job, how to stop it, and when its answer has been delivered."""

    def __init__(self, job: Job, reply_target: ReplyTarget) -> None:
        """`reply_target`: where the first answer is to go, before it is known where it is."""
        self.job = job
        self._reply_target = reply_target
        self._stopped: Stop | None = None
        self._is_queued = True
        self._work: asyncio.Task[Any] | None = None
        self._news: LatestValue[Queued | Progress] = LatestValue()
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

    @property
    def stopped(self) -> Stop | None:
        """Why the work on the job was stopped; None if it was not."""
        return self._stopped

    def updates(self) -> AsyncIterator[Queued | Progress]:
        """News of the job until it ends; the newest alone where the reader is slow. For one reader."""
        return aiter(self._news)

    def publish(self, update: Queued | Progress) -> None:
        """Pass news on."""
        self._news.put(update)

    def end(self) -> None:
        """No more news: the job has ended, or is no longer worked on here."""
        self._is_queued = False
        self._news.close()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """While it lasts the answer waits: whoever edits the message about the job must not be the last."""
        self._watchers += 1
        self._unwatched.clear()
        try:
            yield
        finally:
            self._watchers -= 1
            if not self._watchers:
                self._unwatched.set()

    async def unwatched(self) -> None:
        """Until nobody edits the message about the job any more."""
        await self._unwatched.wait()

    def close(self) -> None:
        """The answer is where it belongs, or nothing more will be done about it here."""
        self.end()
        self._closed.set()

    async def closed(self) -> None:
        """Until `close`."""
        await self._closed.wait()

    @property
    def is_closed(self) -> bool:
        """Whether nothing more will be done about the job here."""
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
        """Whether its picture is fetched, or its dream dreamed, in this process now."""
        return self._work is not None

    def stop(self, why: Stop) -> None:
        """End the work on the job; the first reason counts."""
        if self._stopped is None:
            self._stopped = why
            if self._work is not None:
                self._work.cancel()
