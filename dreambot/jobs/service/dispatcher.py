"""Whose turn it is: free workers get the next job, those who wait hear of their place, ends are answered."""

from __future__ import annotations

import asyncio
import logging
import time

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import DreamOutput, Queued, ReplyTarget
from dreambot.jobs.models.records import Claim
from dreambot.jobs.service.attempt import Attempt, Outcome
from dreambot.jobs.service.cancellation import CancellationPoller
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
NEWS_SECONDS = 15.0  # by which a start that was foreseen is another


class Dispatcher:
    """Gives stored jobs to the workers of this process: none before `resume`, and none while paused."""

    def __init__(self, runtime: Runtime, relay: OutboxRelay, tasks: BackgroundTasks) -> None:
        """`tasks` keeps what is begun here."""
        self._runtime = runtime
        self._relay = relay
        self._tasks = tasks
        self._claiming = asyncio.Lock()
        self._told: dict[str, Queued] = {}
        self._is_paused = True
        self.attempts = BackgroundTasks()
        self.watching = BackgroundTasks()
        self._stopping = CancellationPoller(runtime, self.attempts, self.watching)

    @property
    def is_paused(self) -> bool:
        """Whether no job is begun for now."""
        return self._is_paused

    def pause(self) -> None:
        """Begin no more jobs; those being dreamed go on."""
        self._is_paused = True

    def resume(self) -> None:
        """Begin jobs, from the next `dispatch` on."""
        self._is_paused = False

    async def dispatch(self) -> None:
        """Give every free worker a job, and everyone who waits the news."""
        async with self._claiming:
            workers = self._runtime.workers
            while not self._is_paused and len(self.attempts) < workers.slots:
                # Of shared workers those count, too, that dream for other bots on the same journal.
                most = workers.slots if workers.shared else None
                claim = await self._runtime.jobs.claim(self._runtime.owner, self._runtime.dreamt, most=most)
                if claim is None:
                    break
                self._start(claim)
            await self._tell_places()

    async def ended(self, job_id: str) -> None:
        """Deliver the answer of a job that has ended, if there is one."""
        await self._relay.post(job_id)
        await self._tell_places()

    def handle(self, claim: Claim, reply_target: ReplyTarget) -> JobHandle:
        """That of the job; one that this process did not accept gets one, and its progress is shown."""
        handle = self._runtime.handles.get(claim.job.id)
        if handle is None:
            handle = self._runtime.handles[claim.job.id] = JobHandle(claim.job, reply_target)
            self.watching.spawn(self._runtime.frontend.watch(handle), claim.job.id)
        return handle

    def _start(self, claim: Claim) -> None:
        handle = self.handle(claim, claim.reply_target)
        handle.begin()
        self._runtime.observer.started(claim.job, time.time() - claim.created_at)
        with job_context(claim.job.id):
            log.info("Dreaming %s, attempt %d", claim.job.id, claim.attempt)
        attempt = Attempt(self._runtime, claim, handle)
        dreaming = self.attempts.spawn(attempt.dream(), claim.job.id)
        self._stopping.begin()
        self._tasks.spawn(self._after(handle, attempt, dreaming), claim.job.id)

    async def _after(self, handle: JobHandle, attempt: Attempt, dreaming: asyncio.Task[Outcome]) -> None:
        with self._runtime.holding(handle.job.id):
            outcome = await dreaming
            if isinstance(outcome, DreamOutput):
                self._runtime.forecast.learn(outcome.seconds, attempt.cost)
            self._runtime.dreamt.add(handle.job.id)
            self._tasks.spawn(self.dispatch())  # the worker is free: the rest goes on beside the next dream
            try:
                over = await attempt.record(outcome)
            finally:
                self._runtime.dreamt.discard(handle.job.id)
        del outcome, dreaming  # up to 50 MB of pixels, which are not held while the answer is brought
        if over:
            await self.ended(handle.job.id)
        elif handle.stopped == "lost":
            self._runtime.handles.pop(handle.job.id, None)
            handle.close()
        else:
            await self.dispatch()

    async def _tell_places(self) -> None:
        line = await self._runtime.jobs.line()
        work, slots = self._runtime.forecast.work(line), self._runtime.workers.slots
        self._runtime.observer.queue(len(line.waiting), len(self.attempts), work, slots)
        dreamed = line.without(self._runtime.dreamt)
        places = self._runtime.forecast.places(dreamed, slots, time.time())
        told, self._told = self._told, places
        for job_id, place in places.items():
            before = told.get(job_id)
            if before is not None and not _is_news(before, place):
                places[job_id] = before
            elif handle := self._runtime.handles.get(job_id):
                handle.publish(place)


def _is_news(before: Queued, now: Queued) -> bool:
    """Whether those who wait are to be told again."""
    if before.position != now.position or before.starts_at is None or now.starts_at is None:
        return before != now
    return abs(now.starts_at - before.starts_at) > NEWS_SECONDS
