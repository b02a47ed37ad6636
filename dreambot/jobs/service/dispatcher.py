"""Give the next job to each free worker, publish positions in the queue, and have ended jobs answered."""

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
SHIFT_SECONDS = 15.0  # an estimated start that shifts by less is not published again


class Dispatcher:
    """Gives stored jobs to the workers of this process: none before `resume`, and none while paused.

    attempts    the dreams under way
    background  what shows the progress of jobs that were taken up, and what looks for cancelled ones
    """

    def __init__(self, runtime: Runtime, relay: OutboxRelay, tasks: BackgroundTasks) -> None:
        """`tasks` keeps what follows an attempt: its end is recorded, and its answer delivered by `relay`."""
        self._runtime = runtime
        self._relay = relay
        self._tasks = tasks
        self._claiming = asyncio.Lock()
        self._published: dict[str, Queued] = {}
        self._is_paused = True
        self.attempts = BackgroundTasks()
        self.background = BackgroundTasks()
        self._cancellations = CancellationPoller(runtime, self.attempts, self.background)

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
        """Give every free worker a job, and publish the positions of the jobs that still wait."""
        async with self._claiming:
            workers = self._runtime.workers
            while not self._is_paused and len(self.attempts) < workers.slots:
                # Shared workers may dream for other bots on the same database: their jobs count as well.
                most = workers.slots if workers.shared else None
                claim = await self._runtime.jobs.claim(
                    self._runtime.owner, self._runtime.recording, most=most
                )
                if claim is None:
                    break
                self._start(claim)
            await self._publish_positions()

    async def ended(self, job_id: str) -> None:
        """Deliver the answer of a job that has ended, if it has one, and publish the new positions."""
        await self._relay.deliver_next(job_id)
        await self._publish_positions()

    def handle_of(self, claim: Claim, reply_target: ReplyTarget) -> JobHandle:
        """Return the handle of a claimed job.

        A job that this process did not accept gets a new handle, and its progress is shown.
        """
        handle = self._runtime.handles.get(claim.job.id)
        if handle is None:
            handle = self._runtime.handles[claim.job.id] = JobHandle(claim.job, reply_target)
            self.background.spawn(self._runtime.frontend.watch(handle), claim.job.id)
        return handle

    def _start(self, claim: Claim) -> None:
        handle = self.handle_of(claim, claim.reply_target)
        handle.begin()
        self._runtime.observer.started(claim.job, time.time() - claim.created_at)
        with job_context(claim.job.id):
            log.info("Dreaming %s, attempt %d", claim.job.id, claim.attempt)
        attempt = Attempt(self._runtime, claim, handle)
        dreaming = self.attempts.spawn(attempt.dream(), claim.job.id)
        self._cancellations.start()
        self._tasks.spawn(self._finish(handle, attempt, dreaming), claim.job.id)

    async def _finish(self, handle: JobHandle, attempt: Attempt, dreaming: asyncio.Task[Outcome]) -> None:
        """Wait for the attempt, record its outcome, and go on with the answer or with the next job."""
        with self._runtime.keep_lease(handle.job.id):
            outcome = await dreaming
            if isinstance(outcome, DreamOutput):
                self._runtime.estimator.learn(outcome.seconds, attempt.cost)
            self._runtime.recording.add(handle.job.id)
            self._tasks.spawn(self.dispatch())  # the worker is free: the next dream begins meanwhile
            try:
                has_ended = await attempt.record(outcome)
            finally:
                self._runtime.recording.discard(handle.job.id)
        del outcome, dreaming  # up to 50 MB of pixels, which are not held while the answer is delivered
        if has_ended:
            await self.ended(handle.job.id)
        elif handle.stopped == "lost":
            self._runtime.forget(handle)
        else:
            await self.dispatch()

    async def _publish_positions(self) -> None:
        queue = await self._runtime.jobs.queue_snapshot()
        estimator, slots = self._runtime.estimator, self._runtime.workers.slots
        seconds = estimator.queued_seconds(queue)
        self._runtime.observer.queue(len(queue.waiting), len(self.attempts), seconds, slots)
        positions = estimator.estimate(queue.without(self._runtime.recording), slots, time.time())
        published, self._published = self._published, positions
        for job_id, position in positions.items():
            before = published.get(job_id)
            if before is not None and not _has_changed(before, position):
                positions[job_id] = before
            elif handle := self._runtime.handles.get(job_id):
                handle.publish(position)


def _has_changed(before: Queued, now: Queued) -> bool:
    """Return whether the difference is worth an update to the member who waits."""
    if before.position != now.position or before.starts_at is None or now.starts_at is None:
        return before != now
    return abs(now.starts_at - before.starts_at) > SHIFT_SECONDS
