"""What is done every few seconds: leases are renewed, left work is recovered, old jobs are deleted."""

from __future__ import annotations

import asyncio
import logging
import time

from dreambot.jobs.background import logged
from dreambot.jobs.models.records import RENEW_SECONDS, JobRecord
from dreambot.jobs.service.dispatcher import Dispatcher
from dreambot.jobs.service.recovery import Recovery
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
EXPIRE_EVERY_SECONDS = 3600.0


class Maintenance:
    """Sends the heartbeat of this process's leases, and keeps the stored jobs in order."""

    def __init__(
        self, runtime: Runtime, dispatcher: Dispatcher, recovery: Recovery, keep_seconds: float
    ) -> None:
        """Jobs are deleted `keep_seconds` after their end."""
        self._runtime = runtime
        self._dispatcher = dispatcher
        self._recovery = recovery
        self._keep_seconds = keep_seconds
        self._expired_at = float("-inf")

    async def run_once(self) -> None:
        """Do all of it once. Raises DatabaseUnavailable."""
        await self._renew_leases()
        await self._recovery.run()
        await self._dispatcher.dispatch()
        await self._close_handles()
        if time.monotonic() > self._expired_at + EXPIRE_EVERY_SECONDS:
            self._expired_at = time.monotonic()
            await self._expire()

    async def run(self, every: float = RENEW_SECONDS) -> None:
        """Call `run_once` every so many seconds, until this is cancelled."""
        while True:
            await logged("The maintenance of the jobs", self.run_once())
            await asyncio.sleep(every)

    async def _renew_leases(self) -> None:
        """Renew the leases of what is worked on here, and stop work on jobs whose lease ran out before."""
        runtime = self._runtime
        worked_on = [handle for handle in runtime.handles.values() if handle.is_worked_on]
        held = await runtime.jobs.renew(runtime.owner, runtime.kept_leases)
        for handle in worked_on:
            if handle.is_worked_on and handle.job.id not in held:
                log.warning("Job %s is no longer this process's: its lease ran out", handle.job.id)
                handle.stop("lost")

    async def _close_handles(self) -> None:
        """Close the handles of jobs that waited here, and that another process dreams or has answered."""
        runtime = self._runtime
        if not runtime.handles:
            return
        waiting = {job.id for job in (await runtime.jobs.queue_snapshot()).waiting}
        for job_id, handle in list(runtime.handles.items()):
            if job_id in waiting or job_id in runtime.kept_leases:
                continue
            record = await runtime.jobs.get(job_id)
            if record is None or _is_left(record, runtime.owner):
                log.info("Job %s is with another process, or over", job_id)
                runtime.forget(handle)

    async def _expire(self) -> None:
        """Delete jobs that ended long ago, and their pictures."""
        expired = await self._runtime.jobs.expire(time.time() - self._keep_seconds)
        swept = await self._runtime.store.sweep(self._runtime.jobs.pictures)
        if expired or swept:
            log.info("%d pictures of old jobs are needed no more; %d files are deleted", len(expired), swept)


def _is_left(record: JobRecord, owner: str) -> bool:
    """Return whether nothing more is to be done about a job by this `owner`."""
    if record.state == "running":
        return record.owner not in (None, owner)
    return record.ended_at is not None and record.delivery != "pending"
