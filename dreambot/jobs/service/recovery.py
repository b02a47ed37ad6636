"""Take up what an earlier life of this process, or a process that died, has left unfinished."""

from __future__ import annotations

import logging

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.models.job import ReplyTarget
from dreambot.jobs.models.records import Claim
from dreambot.jobs.service.dispatcher import Dispatcher
from dreambot.jobs.service.ingest import Ingest
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
TASKS_AT_ONCE = 4  # deliveries are begun only while fewer tasks than that go on


class Recovery:
    """Requeues jobs whose lease ran out, fetches pictures and delivers answers that nobody works on."""

    def __init__(self, runtime: Runtime, dispatcher: Dispatcher, ingest: Ingest, relay: OutboxRelay) -> None:
        """What is taken up goes the way of new jobs: through `ingest`, `dispatcher` and `relay`."""
        self._runtime = runtime
        self._dispatcher = dispatcher
        self._ingest = ingest
        self._relay = relay
        self._tasks = BackgroundTasks()

    async def run(self) -> None:
        """Look once for what was left, and begin with it. Raises DatabaseUnavailable."""
        await self._requeue_expired()
        await self._resume_ingests()
        await self._deliver_due()

    async def cancel(self) -> None:
        """End what goes on; the leases of it run out."""
        await self._tasks.cancel()

    async def _requeue_expired(self) -> None:
        reaped = await self._runtime.jobs.reap()
        for job_id in reaped.requeued:
            log.warning("The lease of job %s ran out; it is requeued", job_id)
        for job_id in reaped.given_up:
            log.warning("The lease of job %s ran out in its last attempt; it is given up", job_id)
        for job_id in reaped.stopped:
            log.info("Job %s was to be cancelled, and is not begun again", job_id)

    async def _resume_ingests(self) -> None:
        runtime = self._runtime
        while not self._dispatcher.is_paused and (claim := await runtime.jobs.claim_ingest(runtime.owner)):
            self._tasks.spawn(self._resume_ingest(claim), claim.job.id)

    async def _resume_ingest(self, claim: Claim) -> None:
        """Fetch the picture of a job that was accepted, and perhaps acknowledged, before a restart."""
        jobs, job_id = self._runtime.jobs, claim.job.id
        reply_target: ReplyTarget | None = claim.reply_target
        if not claim.acknowledged:
            reply_target = await self._runtime.frontend.acknowledged(claim.job, claim.reply_target)
        if reply_target is None:
            log.info("Command %s never had a first answer; it is dropped", job_id)
            await jobs.finish(job_id, claim.owner, claim.attempt, "cancelled", {}, deliver=False)
            return
        await jobs.acknowledged(job_id, reply_target)
        if await self._ingest.ingest(self._dispatcher.handle_of(claim, reply_target), claim.input_ref):
            await self._dispatcher.dispatch()
        else:
            await self._dispatcher.ended(job_id)

    async def _deliver_due(self) -> None:
        """Begin to deliver answers that could not be delivered before, or that a dead process has left."""
        if not (await self._runtime.jobs.counts())["pending"]:
            return
        for _ in range(TASKS_AT_ONCE - len(self._tasks)):
            self._tasks.spawn(self._deliver_all())

    async def _deliver_all(self) -> None:
        while await self._relay.deliver_next():
            pass
