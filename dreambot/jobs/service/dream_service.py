"""The dreams of this bot: takes jobs, gives each its turn, sees to it that each is answered, once.

Everything that must not be lost is in the journal; here is only what goes on at the moment. Whatever this
process leaves behind, its next life or another process takes up: see maintenance.py.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping
from typing import Any

from dreambot.jobs.background import BackgroundTasks
from dreambot.jobs.errors import JobError, JournalUnavailable, ShuttingDown
from dreambot.jobs.execution.workers import Workers
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import InputRef, Job, Queued, ReplyTarget
from dreambot.jobs.models.records import RENEW_SECONDS, JobRecord, QueuedJob, QueueEntry, QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.admission_cache import AdmissionCache
from dreambot.jobs.service.dispatcher import Dispatcher
from dreambot.jobs.service.eta import KEPT
from dreambot.jobs.service.frontend import Frontend
from dreambot.jobs.service.handle import JobHandle, Stop
from dreambot.jobs.service.ingest import Ingest
from dreambot.jobs.service.instance import Instance
from dreambot.jobs.service.maintenance import Maintenance
from dreambot.jobs.service.observer import Observer
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.retry import insist
from dreambot.jobs.service.runtime import Runtime
from dreambot.jobs.storage.base import PictureStore

log = logging.getLogger(__name__)
RULES_SECONDS = 30.0  # after which rules are read again: another process may have been told others


class Lookups:
    """The part of the service that only looks into the journal. All raise JournalUnavailable."""

    def __init__(self, shop: Runtime) -> None:
        """`shop` has the journal, and the store."""
        self._shop = shop
        self._rules: dict[int, tuple[float, GuildSettings]] = {}  # with when they were read

    async def record(self, job_id: str) -> JobRecord | None:
        """A job as it stands; None if it is not known, or not any more."""
        return await self._shop.journal.get(job_id)

    async def waits(self, job_id: str) -> bool:
        """Whether its dream has not begun, in this process or in another."""
        record = await self.record(job_id)
        return record is not None and record.state == "queued"

    async def picture(self, sha256: str) -> bytes:
        """A stored picture's file. Raises PictureLost."""
        return await self._shop.store.get(sha256)

    async def latest(self, member: int, channel: int) -> JobRecord | None:
        """The last dream that a member has got in a channel; no sheet of variations, and no zoom."""
        return await self._shop.journal.latest(member, channel)

    async def by_message(self, message: int) -> JobRecord | None:
        """The job whose answer or progress is the message of this id."""
        return await self._shop.journal.by_message(message)

    async def queue(self, server: int | None = None) -> list[QueueEntry]:
        """What is dreamed now, then what waits, in the order of its turns; of one server, or of all."""
        line = (await self._shop.journal.line()).without(self._shop.dreamt)
        known = await self._shop.journal.open_jobs()
        places = self._shop.forecast.places(line, self._shop.workers.slots, time.time())
        waiting = {job.id: job for job in line.waiting}
        return [
            _entry(job, known[job.id], places.get(job.id))
            for job in (*line.running, *(waiting[job_id] for job_id in places))
            if job.id in known and server in (None, job.server)
        ]

    async def rules(self, server: int) -> GuildSettings:
        """What those who run a server have said; what another process was told, within RULES_SECONDS."""
        known, now = self._rules.get(server), time.monotonic()
        if known is None or now - known[0] >= RULES_SECONDS:
            found = await self._shop.journal.rules(server)
            if self._rules.get(server) is known:  # what was set meanwhile is newer
                self._rules[server] = now, found
        return self._rules[server][1]

    async def set_rules(self, server: int, rules: GuildSettings) -> None:
        """From now on these."""
        await self._shop.journal.set_rules(server, rules)
        self._rules[server] = time.monotonic(), rules

    async def presets(self, member: int) -> dict[str, dict[str, Any]]:
        """A member's presets by name, in the order of their names."""
        return await self._shop.journal.presets(member)

    async def save_preset(self, member: int, name: str, options: Mapping[str, Any]) -> None:
        """Keep `options` under `name` (at most 32 characters). Raises TooManyPresets."""
        await self._shop.journal.save_preset(member, name, options)

    async def delete_preset(self, member: int, name: str) -> bool:
        """Whether there was one of this name."""
        return await self._shop.journal.delete_preset(member, name)


def _entry(place: QueuedJob, job: Job, queued: Queued | None) -> QueueEntry:
    """queued: None for a job that is dreamed now."""
    return QueueEntry(
        job=job,
        state="queued" if queued else "running",
        position=queued.position if queued else None,
        cost=place.cost,
        created_at=place.created_at,
        started_at=None if queued else place.started_at,
        starts_at=queued.starts_at if queued else None,
    )


ACCEPT_SECONDS = 1.5  # Discord waits three seconds for the first answer
LAST_WORDS_SECONDS = 5.0  # what is written down and told after the grace has ended


class DreamService(Lookups):
    """Takes jobs and has them dreamed by `workers`, each member in turn."""

    def __init__(
        self,
        workers: Workers,
        journal: JobRepository,
        store: PictureStore,
        limits: QueueLimits,
        *,
        owner: Instance,
        observer: Observer | None = None,
        keep_seconds: float = 7 * 86400.0,
    ) -> None:
        """`owner` is this process in the journal; jobs are forgotten `keep_seconds` after their end."""
        super().__init__(Runtime(workers, journal, store, owner.name, observer or Observer()))
        self._limits = limits
        self._keep_seconds = keep_seconds
        self._returns = owner.returns
        self._tasks = BackgroundTasks()
        self._places = AdmissionCache(self._shop.tickets)
        self._open = asyncio.Event()
        self._draining = False

    @property
    def journal(self) -> JobRepository:
        """Where the jobs are."""
        return self._shop.journal

    @property
    def observer(self) -> Observer:
        """Who is told of what happens."""
        return self._shop.observer

    @property
    def keep_seconds(self) -> float:
        """For how long after its end a job, and its pictures, are kept."""
        return self._keep_seconds

    async def open(self, desk: Frontend) -> None:
        """From now on jobs are taken; `desk` talks with the members. Raises JournalUnavailable."""
        if self._returns:
            await self._shop.journal.abandon(self._shop.owner)  # what an earlier life of ours has left
            self._returns = False
        for seconds, cost in reversed(await self._shop.journal.measured(KEPT)):
            self._shop.forecast.learn(seconds, cost)
        posting = OutboxRelay(self._shop, desk)
        self._desk = desk
        self._intake = Ingest(self._shop, desk)
        self._turns = Dispatcher(self._shop, desk, posting, self._tasks)
        self._tending = Maintenance(self._shop, desk, self._turns, self._intake, posting, self._keep_seconds)
        self._shop.workers.watch(lambda: self._tasks.spawn(self._turns.fill()))
        self._open.set()

    async def accept(
        self,
        job: Job,
        handed: InputRef,
        address: ReplyTarget,
        *,
        rules: GuildSettings | None = None,
        exempt: bool = False,
    ) -> JobHandle | None:
        """Write a job down, before its command has a first answer; None for a command that came twice.

        rules: of its server, whose limits hold besides the operator's for the jobs of that server. exempt:
        for whom the number of places in the queue is the only limit.

        Raises QueueFull, MemberQueueFull, ServerQueueFull, CoolingDown, DailyQuotaUsed, Draining or
        JournalUnavailable.
        """
        limits, rules = (self._limits.exempt, None) if exempt else (self._limits, rules)
        try:
            if self._draining:
                raise ShuttingDown
            with self._places.place(job.source, limits, rules):
                new = await self._written_down(job, handed, address, limits, rules)
        except JobError as error:
            self._shop.observer.refused(type(error).__name__)
            raise
        if not new:
            log.info("Command %s came twice", job.source.key)
            return None
        log.info("Accepted %s of member %d", job.id, job.source.member)
        ticket = self._shop.tickets[job.id] = JobHandle(job, address)
        return ticket

    async def _written_down(
        self,
        job: Job,
        handed: InputRef,
        address: ReplyTarget,
        limits: QueueLimits,
        rules: GuildSettings | None,
    ) -> bool:
        """Within the time that Discord leaves for a first answer; a call that is cut off leaves nothing."""
        try:
            async with asyncio.timeout(ACCEPT_SECONDS):
                return await self._shop.journal.accept(job, handed, address, self._shop.owner, limits, rules)
        except TimeoutError as error:
            raise JournalUnavailable from error

    async def confirmed(self, ticket: JobHandle) -> ReplyTarget | None:
        """Where Discord has the first answer to a command, after a try to give it that seemed to fail.

        None if it has none: then the member saw the command fail, and the job is dropped. If that can't be
        found out now either, the lease of the job runs out, and whoever takes it up asks again.
        """
        try:
            address = await self._desk.acknowledged(ticket.job, ticket.address)
        except Exception:
            log.warning("It is asked again in a while", exc_info=True)
            self._forget(ticket)
            return None
        if address is None:
            log.warning("Job %s is dropped: its command could not be answered", ticket.job.id)
            self._forget(ticket)
            job_id, owner = ticket.job.id, self._shop.owner
            await self._shop.journal.finish(job_id, owner, 0, "cancelled", {}, deliver=False)
        return address

    def _forget(self, ticket: JobHandle) -> None:
        self._shop.tickets.pop(ticket.job.id, None)
        ticket.settle()

    def begin(self, ticket: JobHandle, handed: InputRef, address: ReplyTarget) -> None:
        """The command has its first answer, at `address`: fetch the picture, and let the job wait."""
        ticket.address = address
        self._tasks.spawn(self._begin(ticket, handed), ticket.job.id)

    async def cancel(self, ticket: JobHandle) -> None:
        """Stop a job: at once while it waits, before its next step while it is dreamed."""
        if await self._cancelled(ticket.job):
            return
        ticket.stop("cancelled")
        if not ticket.is_worked_on:  # it was begun elsewhere just now
            await self._shop.journal.stop(ticket.job.id)

    async def cancel_job(self, job_id: str) -> bool:
        """The same of a job by its id, also if another process dreams it; False where it has ended."""
        if (record := await self.record(job_id)) is None:
            return False
        if await self._cancelled(record.job):
            return True
        record, ticket = await self.record(job_id), self._shop.tickets.get(job_id)
        if record and ticket and (record.state, record.owner) == ("running", self._shop.owner):
            ticket.stop("cancelled")
            return True
        return await self._shop.journal.stop(job_id)  # whoever dreams it looks there: see cancellation.py

    async def _cancelled(self, job: Job) -> bool:
        """Whether it still waited, and has ended now."""
        if not await self._shop.journal.cancel(job.id, {}):
            return False
        if ticket := self._shop.tickets.get(job.id):
            ticket.stop("cancelled")
        self._shop.observer.failed(job, "cancelled")
        self._tasks.spawn(self._turns.ended(job.id), job.id)
        return True

    async def tend(self) -> None:
        """Keep this process's leases, and take up what others have left. Raises JournalUnavailable."""
        await self._tending.tend()

    async def tend_forever(self, every: float = RENEW_SECONDS) -> None:
        """`tend` from `open` on, for as long as it is not cancelled."""
        await self._open.wait()
        await self._tending.tend_forever(every)

    async def drain(self, grace: float) -> None:
        """Take no more jobs, let those being dreamed end within `grace` seconds, put the rest back."""
        self._draining = True
        if not self._open.is_set():
            return
        self._turns.closed = True
        end = time.monotonic() + grace
        log.info("Draining: %d dreams may end within %g s", len(self._turns.attempts), grace)
        await self._turns.attempts.wait(grace)
        self._stop_all("put back")
        await self._turns.attempts.wait()
        await self._tasks.wait(max(LAST_WORDS_SECONDS, end - time.monotonic()))
        await self._tell_put_back()

    async def close(self) -> None:
        """Stop at once: what is being dreamed is put back for the next start."""
        self._draining = True
        if self._open.is_set():
            self._turns.closed = True
            self._stop_all("put back")
            await self._turns.attempts.wait(30)
            await self._tasks.wait(LAST_WORDS_SECONDS)
            for tasks in (self._tasks, self._turns.watching, self._tending.tasks):
                await tasks.cancel()
        for ticket in self._shop.tickets.values():
            ticket.settle()
        await self._shop.workers.close()
        await self._shop.journal.close()

    async def _begin(self, ticket: JobHandle, handed: InputRef) -> None:
        job_id, address = ticket.job.id, ticket.address

        async def write() -> bool:
            await self._shop.journal.acknowledged(job_id, address)
            return True

        if not await insist(f"The first answer of {job_id}", write):
            return
        if await self._intake.take(ticket, handed):
            await self._turns.fill()
        else:
            await self._turns.ended(job_id)

    def _stop_all(self, why: Stop) -> None:
        for ticket in self._shop.tickets.values():
            if ticket.is_worked_on:
                ticket.stop(why)

    async def _tell_put_back(self) -> None:
        waiting = [ticket for ticket in self._shop.tickets.values() if not ticket.is_settled]
        telling = BackgroundTasks()
        for ticket in waiting:
            ticket.end()
            telling.spawn(self._told_put_back(ticket), ticket.job.id)
        await telling.wait(LAST_WORDS_SECONDS)
        await telling.cancel()

    async def _told_put_back(self, ticket: JobHandle) -> None:
        await ticket.unwatched()
        await self._desk.put_back(ticket)
