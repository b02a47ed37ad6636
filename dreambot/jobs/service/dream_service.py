"""DreamService: accepts jobs, has them dreamed in a fair order, and sees that each is answered exactly once.

What must not be lost is in the database; here is only what goes on at the moment. What this process leaves
unfinished is taken up by its next life or by another process: see recovery.py.
"""

from __future__ import annotations

import asyncio
import logging
import time

from cachetools import TTLCache

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.errors import DatabaseUnavailable, JobError, ShuttingDown
from dreambot.jobs.execution.workers import Workers
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import InputRef, Job, Queued, ReplyTarget
from dreambot.jobs.models.records import RENEW_SECONDS, QueuedJob, QueueEntry, QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.admission_cache import AdmissionCache
from dreambot.jobs.service.dispatcher import Dispatcher
from dreambot.jobs.service.eta import MEASURED_DREAMS
from dreambot.jobs.service.frontend import Frontend
from dreambot.jobs.service.handle import JobHandle, StopReason
from dreambot.jobs.service.ingest import Ingest
from dreambot.jobs.service.instance import Instance
from dreambot.jobs.service.maintenance import Maintenance
from dreambot.jobs.service.observer import Observer
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.recovery import Recovery
from dreambot.jobs.service.retry import write_with_retry
from dreambot.jobs.service.runtime import Runtime, ServiceNotOpen
from dreambot.jobs.storage.base import PictureStore

log = logging.getLogger(__name__)
# After so long the settings of a server are read again: another process may have changed them.
GUILD_SETTINGS_SECONDS = 30.0
CACHED_GUILD_SETTINGS = 10_000  # servers; with one more the least recently used settings are dropped
ACCEPT_SECONDS = 1.5  # Discord waits three seconds for the first answer
CLOSING_SECONDS = 5.0  # for storing the ends of stopped dreams, and for telling their members


class DreamService:
    """Takes jobs and has them dreamed by `workers`, in the fair order of fair_queue.py."""

    def __init__(
        self,
        workers: Workers,
        jobs: JobRepository,
        store: PictureStore,
        limits: QueueLimits,
        *,
        instance: Instance,
        observer: Observer | None = None,
        keep_seconds: float = 7 * 86400.0,
    ) -> None:
        """`limits` are the operator's. Jobs are deleted `keep_seconds` after their end."""
        self._runtime = Runtime(workers, jobs, store, instance.name, observer or Observer())
        self._limits = limits
        self._keep_seconds = keep_seconds
        self._has_left_leases = instance.exclusive
        self._tasks = BackgroundTasks()
        self._admission = AdmissionCache(self._runtime.handles)
        self._guild_settings: TTLCache[int, GuildSettings] = TTLCache(
            CACHED_GUILD_SETTINGS, GUILD_SETTINGS_SECONDS
        )
        relay = OutboxRelay(self._runtime)
        self._ingest = Ingest(self._runtime)
        self._dispatcher = Dispatcher(self._runtime, relay, self._tasks)
        self._recovery = Recovery(self._runtime, self._dispatcher, self._ingest, relay)
        self._maintenance = Maintenance(self._runtime, self._dispatcher, self._recovery, keep_seconds)
        self._open = asyncio.Event()
        self._draining = False

    @property
    def jobs(self) -> JobRepository:
        """The stored jobs, to be looked up; presets are stored there as well."""
        return self._runtime.jobs

    @property
    def store(self) -> PictureStore:
        """The stored pictures."""
        return self._runtime.store

    @property
    def observer(self) -> Observer:
        """What is called when something happens to a job."""
        return self._runtime.observer

    @property
    def keep_seconds(self) -> float:
        """For how long after its end a job, and its pictures, are kept."""
        return self._keep_seconds

    async def open(self, frontend: Frontend) -> None:
        """Take jobs, dream them and deliver answers from now on, through `frontend`.

        Whatever changes jobs raises ServiceNotOpen before. Raises DatabaseUnavailable.
        """
        if self._has_left_leases:
            await self.jobs.release_all(self._runtime.owner)
            self._has_left_leases = False
        for seconds, cost in reversed(await self.jobs.measured(MEASURED_DREAMS)):
            self._runtime.estimator.learn(seconds, cost)
        self._runtime.connect(frontend)
        self._dispatcher.resume()
        self._runtime.workers.watch(lambda: self._tasks.spawn(self._dispatcher.dispatch()))
        self._open.set()

    def _check_open(self) -> None:
        if not self._open.is_set():
            raise ServiceNotOpen

    async def is_queued(self, job_id: str) -> bool:
        """Return whether no process has begun to dream the job. Raises DatabaseUnavailable."""
        record = await self.jobs.get(job_id)
        return record is not None and record.state == "queued"

    async def queue(self) -> list[QueueEntry]:
        """Return the jobs being dreamed, then those that wait, in the order in which they will begin.

        Raises DatabaseUnavailable.
        """
        queue = (await self.jobs.queue_snapshot()).without(self._runtime.recording)
        jobs = await self.jobs.open_jobs()
        positions = self._runtime.estimator.estimate(queue, self._runtime.workers.slots, time.time())
        waiting = {job.id: job for job in queue.waiting}
        return [
            _entry(queued, jobs[queued.id], positions.get(queued.id))
            for queued in (*queue.running, *(waiting[job_id] for job_id in positions))
            if queued.id in jobs
        ]

    async def guild_settings(self, server: int) -> GuildSettings:
        """Return the settings of a server; what another process has changed, within GUILD_SETTINGS_SECONDS.

        Raises DatabaseUnavailable.
        """
        if (cached := self._guild_settings.get(server)) is not None:
            return cached
        stored = await self.jobs.guild_settings.get(server)
        return self._guild_settings.setdefault(server, stored)  # what was set during the read is newer

    async def set_guild_settings(self, server: int, guild_settings: GuildSettings) -> None:
        """Store the settings of a server, which hold from now on. Raises DatabaseUnavailable."""
        await self.jobs.guild_settings.put(server, guild_settings)
        self._guild_settings[server] = guild_settings

    async def accept(
        self,
        job: Job,
        input_ref: InputRef,
        reply_target: ReplyTarget,
        *,
        guild_settings: GuildSettings | None = None,
        exempt: bool = False,
    ) -> JobHandle | None:
        """Store a job before its command gets a first answer; returns None for a command that came twice.

        guild_settings: of the job's server; its limits hold in that server beside the operator's. exempt: the
        member's only limit is how many jobs may wait in all.

        Raises QueueFull, MemberQueueFull, ServerQueueFull, CoolingDown, DailyQuotaUsed, ShuttingDown,
        DatabaseUnavailable or ServiceNotOpen.
        """
        limits, guild_settings = (self._limits.exempt, None) if exempt else (self._limits, guild_settings)
        try:
            if self._draining:
                raise ShuttingDown
            self._check_open()
            with self._admission.admit(job.requester, limits, guild_settings):
                is_new = await self._store_job(job, input_ref, reply_target, limits, guild_settings)
        except JobError as error:
            self._runtime.observer.refused(type(error).__name__)
            raise
        if not is_new:
            log.info("Command %s came twice", job.requester.key)
            return None
        log.info("Accepted %s of member %d", job.id, job.requester.member)
        handle = self._runtime.handles[job.id] = JobHandle(job, reply_target)
        return handle

    async def _store_job(
        self,
        job: Job,
        input_ref: InputRef,
        reply_target: ReplyTarget,
        limits: QueueLimits,
        guild_settings: GuildSettings | None,
    ) -> bool:
        """Return whether the job is new. Takes at most ACCEPT_SECONDS; a call that fails stores nothing.

        Raises as `accept`.
        """
        try:
            async with asyncio.timeout(ACCEPT_SECONDS):
                return await self.jobs.accept(
                    job, input_ref, reply_target, self._runtime.owner, limits, guild_settings
                )
        except TimeoutError as error:
            raise DatabaseUnavailable from error

    async def confirmed(self, handle: JobHandle) -> ReplyTarget | None:
        """Return where Discord has the first answer to a command, after giving it has failed.

        None if there is none: the member saw the command fail, and the job is dropped. If that can't be found
        out now either, the lease of the job runs out, and the recovery finds it out. Raises ServiceNotOpen.
        """
        self._check_open()
        try:
            reply_target = await self._runtime.frontend.acknowledged(handle.job, handle.reply_target)
        except Exception:
            log.warning(
                "Whether %s has a first answer is looked up again later", handle.job.id, exc_info=True
            )
            self._runtime.forget(handle)
            return None
        if reply_target is None:
            log.warning("Job %s is dropped: its command could not be answered", handle.job.id)
            self._runtime.forget(handle)
            job_id, owner = handle.job.id, self._runtime.owner
            await self.jobs.finish(job_id, owner, 0, "cancelled", {}, deliver=False)
        return reply_target

    def begin(self, handle: JobHandle, input_ref: InputRef, reply_target: ReplyTarget) -> None:
        """Fetch the picture of a job whose first answer is at `reply_target`, and let the job be dreamed.

        Raises ServiceNotOpen.
        """
        self._check_open()
        handle.acknowledged_at(reply_target)
        self._tasks.spawn(self._begin(handle, input_ref), handle.job.id)

    async def _begin(self, handle: JobHandle, input_ref: InputRef) -> None:
        job_id, reply_target = handle.job.id, handle.reply_target

        async def write() -> bool:
            await self.jobs.acknowledged(job_id, reply_target)
            return True

        if not await write_with_retry(f"The first answer of {job_id}", write):
            return
        if await self._ingest.ingest(handle, input_ref):
            await self._dispatcher.dispatch()
        else:
            await self._dispatcher.ended(job_id)

    async def cancel(self, job_id: str) -> bool:
        """Stop a job, in whatever process: at once while it waits, else before its next step.

        Returns False if it has ended, or is not known. Raises ServiceNotOpen or DatabaseUnavailable.
        """
        self._check_open()
        if (record := await self.jobs.get(job_id)) is None:
            return False
        if await self._cancel_queued(record.job):
            return True
        record, handle = await self.jobs.get(job_id), self._runtime.handles.get(job_id)
        if record and handle and (record.state, record.owner) == ("running", self._runtime.owner):
            handle.stop("cancelled")
            return True
        return await self.jobs.stop(job_id)  # the process that dreams it reads that: see cancellation.py

    async def _cancel_queued(self, job: Job) -> bool:
        """Return whether the job still waited, and has ended now."""
        if not await self.jobs.cancel(job.id, {}):
            return False
        if handle := self._runtime.handles.get(job.id):
            handle.stop("cancelled")
        self._runtime.observer.failed(job, "cancelled")
        self._tasks.spawn(self._dispatcher.ended(job.id), job.id)
        return True

    async def maintain(self) -> None:
        """Renew this process's leases, and take up what others have left, once.

        Raises ServiceNotOpen or DatabaseUnavailable.
        """
        self._check_open()
        await self._maintenance.run_once()

    async def run_maintenance(self, every: float = RENEW_SECONDS) -> None:
        """Call `maintain` every so many seconds from `open` on, until this is cancelled."""
        await self._open.wait()
        await self._maintenance.run(every)

    async def drain(self, grace: float) -> None:
        """Take no more jobs, let those being dreamed end within `grace` seconds, and requeue the rest."""
        self._draining = True
        if not self._open.is_set():
            return
        self._dispatcher.pause()
        end = time.monotonic() + grace
        log.info("Draining: %d dreams may end within %g s", len(self._dispatcher.attempts), grace)
        await self._dispatcher.attempts.wait(grace)
        self._stop_all("requeued")
        await self._dispatcher.attempts.wait()
        await self._tasks.wait(max(CLOSING_SECONDS, end - time.monotonic()))
        await self._notify_requeued()

    async def close(self) -> None:
        """Stop at once: what is being dreamed is requeued for the next start."""
        self._draining = True
        if self._open.is_set():
            self._dispatcher.pause()
            self._stop_all("requeued")
            await self._dispatcher.attempts.wait(30)
            await self._tasks.wait(CLOSING_SECONDS)
            for tasks in (self._tasks, self._dispatcher.background, self._recovery):
                await tasks.cancel()
        for handle in self._runtime.handles.values():
            handle.close()
        await self._runtime.workers.close()
        await self.jobs.close()

    def _stop_all(self, reason: StopReason) -> None:
        for handle in self._runtime.handles.values():
            if handle.is_worked_on:
                handle.stop(reason)

    async def _notify_requeued(self) -> None:
        """Tell the members whose jobs go on after the restart."""
        waiting = [handle for handle in self._runtime.handles.values() if not handle.is_closed]
        notices = BackgroundTasks()
        for handle in waiting:
            handle.end()
            notices.spawn(self._notify(handle), handle.job.id)
        await notices.wait(CLOSING_SECONDS)
        await notices.cancel()

    async def _notify(self, handle: JobHandle) -> None:
        await handle.unwatched()
        await self._runtime.frontend.notify_requeued(handle)


def _entry(queued: QueuedJob, job: Job, position: Queued | None) -> QueueEntry:
    """Return the entry of the queue for a job; it is being dreamed if it has no `position`."""
    return QueueEntry(
        job=job,
        state="queued" if position else "running",
        position=position.position if position else None,
        cost=queued.cost,
        created_at=queued.created_at,
        started_at=None if position else queued.started_at,
        starts_at=position.starts_at if position else None,
    )
