"""What is done every few seconds so that nothing is lost: leases kept, what was left behind taken up."""

from __future__ import annotations

import asyncio
import logging
import time

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.errors import DatabaseUnavailable
from dreambot.jobs.models.job import ReplyTarget
from dreambot.jobs.models.records import RENEW_SECONDS, Claim, JobRecord
from dreambot.jobs.service.dispatcher import Dispatcher
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.ingest import Ingest
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
EXPIRE_EVERY_SECONDS = 3600.0
DELIVERIES_AT_ONCE = 4


class Maintenance:
    """Looks after the jobs of this process, and those that nobody holds any more."""

    def __init__(
        self,
        runtime: Runtime,
        dispatcher: Dispatcher,
        ingest: Ingest,
        relay: OutboxRelay,
        keep_seconds: float,
    ) -> None:
        """Jobs are forgotten `keep_seconds` after their end."""
        self._runtime = runtime
        self._dispatcher = dispatcher
        self._ingest = ingest
        self._relay = relay
        self._keep_seconds = keep_seconds
        self._expired_at = float("-inf")
        self.tasks = BackgroundTasks()

    async def tend(self) -> None:
        """One round. Raises DatabaseUnavailable."""
        runtime = self._runtime
        worked_on = [handle for handle in runtime.handles.values() if handle.is_worked_on]
        _let_go(worked_on, await runtime.jobs.renew(runtime.owner, runtime.held))
        reaped = await runtime.jobs.reap()
        for job_id in (*reaped.requeued, *reaped.given_up):
            log.warning("Job %s was left behind by whoever had it", job_id)
        for job_id in reaped.stopped:
            log.info("Job %s was to be stopped, and is not begun again", job_id)
        while not self._dispatcher.is_paused and (claim := await runtime.jobs.claim_intake(runtime.owner)):
            self.tasks.spawn(self._take_up(claim), claim.job.id)
        await self._post_due()
        await self._dispatcher.dispatch()
        await self._leave_to_others()
        if time.monotonic() > self._expired_at + EXPIRE_EVERY_SECONDS:
            self._expired_at = time.monotonic()
            await self._expire()

    async def tend_forever(self, every: float = RENEW_SECONDS) -> None:
        """`tend`, for as long as it is not cancelled."""
        while True:
            try:
                await self.tend()
            except DatabaseUnavailable as error:
                log.error("The journal can't be reached: %s", error)
            except Exception:  # one bad round must not be the last
                log.exception("Tending to the jobs failed")
            await asyncio.sleep(every)

    async def _leave_to_others(self) -> None:
        """Settle the handles of jobs that waited here, and that another process dreams or has answered."""
        runtime = self._runtime
        if not runtime.handles:
            return
        waiting = {job.id for job in (await runtime.jobs.line()).waiting}
        for job_id, handle in list(runtime.handles.items()):
            if job_id in waiting or job_id in runtime.held:
                continue
            record = await runtime.jobs.get(job_id)
            if record is None or _is_left(record, runtime.owner):
                log.info("Job %s is with another process, or over", job_id)
                runtime.handles.pop(job_id, None)
                handle.close()

    async def _take_up(self, claim: Claim) -> None:
        """A job that was accepted before a restart, and whose picture is still to be fetched."""
        jobs, job_id = self._runtime.jobs, claim.job.id
        reply_target: ReplyTarget | None = claim.reply_target
        if not claim.acknowledged:
            reply_target = await self._runtime.frontend.acknowledged(claim.job, claim.reply_target)
        if reply_target is None:
            log.info("Command %s never had a first answer; it is dropped", job_id)
            await jobs.finish(job_id, claim.owner, claim.attempt, "cancelled", {}, deliver=False)
            return
        await jobs.acknowledged(job_id, reply_target)
        if await self._ingest.take(self._dispatcher.handle(claim, reply_target), claim.input_ref):
            await self._dispatcher.dispatch()
        else:
            await self._dispatcher.ended(job_id)

    async def _post_due(self) -> None:
        """Answers that could not be delivered before, or that others have left."""
        if not (await self._runtime.jobs.counts())["pending"]:
            return
        for _ in range(DELIVERIES_AT_ONCE - len(self.tasks)):
            self.tasks.spawn(self._post_all())

    async def _post_all(self) -> None:
        while await self._relay.post():
            pass

    async def _expire(self) -> None:
        """Forget jobs that ended long ago, and their pictures."""
        gone = await self._runtime.jobs.expire(time.time() - self._keep_seconds)
        swept = await self._runtime.store.sweep(self._runtime.jobs.pictures)
        if gone or swept:
            log.info("Forgot %d pictures; %d files are gone", len(gone), swept)


def _is_left(record: JobRecord, owner: str) -> bool:
    """Whether nothing more is to be done about a job by this `owner`."""
    if record.state == "running":
        return record.owner not in (None, owner)
    return record.ended_at is not None and record.delivery != "pending"


def _let_go(worked_on: list[JobHandle], held: frozenset[str]) -> None:
    """Stop work on what was ours before the leases were renewed, and is no longer."""
    for handle in worked_on:
        if handle.is_worked_on and handle.job.id not in held:
            log.warning("Job %s is no longer ours: its lease ran out", handle.job.id)
            handle.stop("lost")
