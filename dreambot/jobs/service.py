"""The dreams of this bot: takes jobs, gives each its turn, sees to it that each is answered, once.

Everything that must not be lost is in the journal; here is only what goes on at the moment. Whatever this
process leaves behind, its next life or another process takes up: see `tend`.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Coroutine
from typing import Any

from dreambot.jobs.desk import Desk
from dreambot.jobs.dreaming import Attempt
from dreambot.jobs.errors import Draining, JobError, JournalUnavailable
from dreambot.jobs.events import Observer
from dreambot.jobs.job import Address, Handed, Job, Queued
from dreambot.jobs.journal import Journal
from dreambot.jobs.owner import Owner
from dreambot.jobs.posting import Posting
from dreambot.jobs.records import RENEW_SECONDS, Claim, QueueLimits
from dreambot.jobs.shop import Shop, insist
from dreambot.jobs.store import PictureStore
from dreambot.jobs.taking_in import Intake
from dreambot.jobs.ticket import Stop, Ticket
from dreambot.jobs.workers import Workers

log = logging.getLogger(__name__)
EXPIRE_EVERY_SECONDS = 3600.0
DELIVERIES_AT_ONCE = 4


class DreamService:
    """Takes jobs and has them dreamed by `workers`, each member in turn."""

    def __init__(
        self,
        workers: Workers,
        journal: Journal,
        store: PictureStore,
        limits: QueueLimits,
        *,
        observer: Observer | None = None,
        owner: Owner,
        keep_seconds: float = 7 * 86400.0,
    ) -> None:
        """`owner` is this process in the journal; jobs are forgotten `keep_seconds` after their end."""
        self._shop = Shop(workers, journal, store, owner.name, observer or Observer())
        self._returns = owner.returns
        self._limits = limits
        self._keep_seconds = keep_seconds
        self._desk: Desk | None = None
        self._tasks: set[asyncio.Task[Any]] = set()
        self._watching: set[asyncio.Task[Any]] = set()
        self._posts: set[asyncio.Task[Any]] = set()
        self._attempts: set[asyncio.Task[Any]] = set()
        self._claiming = asyncio.Lock()
        self._draining = False
        self._expired_at = float("-inf")
        self._places: tuple[str, ...] = ()

    @property
    def journal(self) -> Journal:
        """Where the jobs are."""
        return self._shop.journal

    @property
    def observer(self) -> Observer:
        """Who is told of what happens."""
        return self._shop.observer

    async def open(self, desk: Desk) -> None:
        """From now on jobs are taken; `desk` talks with the members. Raises JournalUnavailable."""
        if self._returns:
            await self._shop.journal.abandon(self._shop.owner)  # what an earlier life of ours has left
            self._returns = False
        self._desk = desk
        self._intake, self._posting = Intake(self._shop, desk), Posting(self._shop, desk)

    async def accept(self, job: Job, handed: Handed, address: Address) -> Ticket | None:
        """Write a job down, before its command has a first answer; None for a command that came twice.

        Raises QueueFull, MemberQueueFull, Draining or JournalUnavailable.
        """
        if self._draining:
            raise Draining
        try:
            new = await self._shop.journal.accept(job, handed, address, self._shop.owner, self._limits)
        except JobError as error:
            self._shop.observer.refused(type(error).__name__)
            raise
        if not new:
            log.info("Command %s came twice", job.source.key)
            return None
        log.info("Accepted %s of member %d", job.id, job.source.member)
        ticket = self._shop.tickets[job.id] = Ticket(job, address)
        return ticket

    async def withdraw(self, ticket: Ticket) -> None:
        """Forget a job whose command could not be given a first answer: its member saw it fail."""
        self._shop.tickets.pop(ticket.job.id, None)
        ticket.settle()
        await self._shop.journal.finish(ticket.job.id, self._shop.owner, 0, "cancelled", {}, deliver=False)

    def begin(self, ticket: Ticket, handed: Handed, address: Address) -> None:
        """The command has its first answer, at `address`: fetch the picture, and let the job wait."""
        ticket.address = address
        self._spawn(self._begin(ticket, handed))

    async def cancel(self, ticket: Ticket) -> None:
        """Stop a job: at once while it waits, before its next step while it is dreamed."""
        if await self._shop.journal.cancel(ticket.job.id, {}):
            ticket.stopped = "cancelled"
            self._spawn(self._ended(ticket.job.id))
        else:
            ticket.stop("cancelled")

    async def tend(self) -> None:
        """Keep this process's leases, and take up what others have left; to be called every few seconds.

        Raises JournalUnavailable.
        """
        shop = self._shop
        worked_on = [ticket for ticket in shop.tickets.values() if ticket.is_worked_on]
        self._let_go(worked_on, await shop.journal.renew(shop.owner))
        reaped = await shop.journal.reap()
        for job_id in (*reaped.put_back, *reaped.given_up):
            log.warning("Job %s was left behind by whoever had it", job_id)
        while self._desk and not self._draining and (claim := await shop.journal.claim_intake(shop.owner)):
            self._spawn(self._take_up(claim))
        await self._post_due()
        await self._fill()
        if time.monotonic() > self._expired_at + EXPIRE_EVERY_SECONDS:
            self._expired_at = time.monotonic()
            await self.expire()

    async def tend_forever(self, every: float = RENEW_SECONDS) -> None:
        """`tend`, for as long as it is not cancelled."""
        while True:
            try:
                await self.tend()
            except JournalUnavailable as error:
                log.error("The journal can't be reached: %s", error)
            except Exception:  # one bad round must not be the last
                log.exception("Tending to the jobs failed")
            await asyncio.sleep(every)

    async def expire(self) -> None:
        """Forget jobs that ended long ago, and their pictures."""
        gone = await self._shop.journal.expire(time.time() - self._keep_seconds)
        for sha256 in gone:
            await self._shop.store.discard(sha256)
        if gone:
            log.info("Forgot %d pictures", len(gone))

    async def drain(self, grace: float) -> None:
        """Take no more jobs, let those being dreamed end within `grace` seconds, put the rest back."""
        self._draining = True
        log.info("Draining: %d dreams may end within %g s", len(self._attempts), grace)
        end = time.monotonic() + grace
        if self._attempts:
            await asyncio.wait(self._attempts, timeout=grace)
        self._stop_all("put back")
        if self._attempts:
            await asyncio.wait(self._attempts)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=max(5.0, end - time.monotonic()))
        await self._tell_put_back()

    async def close(self) -> None:
        """Stop at once: what is being dreamed is put back for the next start."""
        self._draining = True
        self._stop_all("put back")
        if self._attempts:
            await asyncio.wait(self._attempts, timeout=30)
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=5)
        left = (*self._tasks, *self._watching, *self._posts)
        for task in left:
            task.cancel()
        await asyncio.gather(*left, return_exceptions=True)
        for ticket in self._shop.tickets.values():
            ticket.settle()
        await self._shop.workers.close()
        await self._shop.journal.close()

    def _spawn(self, work: Coroutine[Any, Any, Any], among: set[asyncio.Task[Any]] | None = None) -> None:
        """Begin work that nobody waits for; it is kept in `among`, for the loop itself holds tasks weakly."""
        tasks = self._tasks if among is None else among
        task = asyncio.create_task(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        task.add_done_callback(self._over)

    def _over(self, task: asyncio.Task[Any]) -> None:
        if not task.cancelled() and (error := task.exception()):
            log.error("Work on a job broke off; it is taken up again later", exc_info=error)

    async def _begin(self, ticket: Ticket, handed: Handed) -> None:
        job_id, address = ticket.job.id, ticket.address

        async def write() -> bool:
            await self._shop.journal.acknowledged(job_id, address)
            return True

        if await insist(f"The first answer of {job_id}", write):
            await self._take_in(ticket, handed)

    async def _take_in(self, ticket: Ticket, handed: Handed) -> None:
        if await self._intake.take(ticket, handed):
            await self._fill()
        else:
            await self._ended(ticket.job.id)

    async def _take_up(self, claim: Claim) -> None:
        """A job that was accepted before a restart, and whose picture is still to be fetched."""
        assert self._desk is not None
        address: Address | None = claim.address
        if not claim.acknowledged:
            address = await self._desk.acknowledged(claim)
        if address is None:
            log.info("Command %s never had a first answer; it is dropped", claim.job.id)
            await self._shop.journal.finish(
                claim.job.id, claim.owner, claim.attempt, "cancelled", {}, deliver=False
            )
            return
        ticket = self._ticket(claim, address)
        await self._shop.journal.acknowledged(claim.job.id, address)
        await self._take_in(ticket, claim.handed)

    def _ticket(self, claim: Claim, address: Address) -> Ticket:
        """That of the job; one that this process did not accept gets one, and its progress is shown."""
        assert self._desk is not None
        ticket = self._shop.tickets.get(claim.job.id)
        if ticket is None:
            ticket = self._shop.tickets[claim.job.id] = Ticket(claim.job, address)
            self._spawn(self._desk.watch(ticket), self._watching)
        return ticket

    async def _fill(self) -> None:
        """Give every free worker a job, and everyone who waits the news."""
        async with self._claiming:
            shop = self._shop
            while self._desk and not self._draining and len(self._attempts) < shop.workers.slots:
                claim = await shop.journal.claim(shop.owner)
                if claim is None:
                    break
                self._start(claim)
            await self._tell_places()

    def _start(self, claim: Claim) -> None:
        shop, ticket = self._shop, self._ticket(claim, claim.address)
        shop.observer.started(claim.job, time.time() - claim.created_at)
        log.info("Dreaming %s, attempt %d", claim.job.id, claim.attempt)
        attempt = Attempt(shop, claim, ticket)
        dreaming = asyncio.create_task(attempt.dream(), name=f"attempt {claim.job.id}")
        self._attempts.add(dreaming)
        dreaming.add_done_callback(self._attempts.discard)
        self._spawn(self._after(ticket, attempt, dreaming))

    async def _after(self, ticket: Ticket, attempt: Attempt, dreaming: asyncio.Task[Any]) -> None:
        outcome = await dreaming
        self._spawn(self._fill())  # the worker is free: encoding and delivery go on beside the next dream
        if await attempt.write_down(outcome):
            await self._ended(ticket.job.id)
        elif ticket.stopped == "lost":
            self._shop.tickets.pop(ticket.job.id, None)
            ticket.settle()
        else:
            await self._fill()

    async def _ended(self, job_id: str) -> None:
        """Deliver the answer of a job that has ended, if there is one."""
        await self._posting.post(job_id)
        await self._tell_places()

    async def _post_due(self) -> None:
        """Answers that could not be delivered before, or that others have left."""
        if self._desk is None or not (await self._shop.journal.counts())["pending"]:
            return
        for _ in range(DELIVERIES_AT_ONCE - len(self._posts)):
            self._spawn(self._post_all(), self._posts)

    async def _post_all(self) -> None:
        while await self._posting.post():
            pass

    async def _tell_places(self) -> None:
        waiting = await self._shop.journal.waiting()
        self._shop.observer.queue(len(waiting), len(self._attempts))
        if waiting == self._places:
            return
        self._places = waiting
        for position, job_id in enumerate(waiting, start=1):
            if ticket := self._shop.tickets.get(job_id):
                ticket.tell(Queued(position))

    def _let_go(self, worked_on: list[Ticket], held: frozenset[str]) -> None:
        """Stop work on what was ours before the leases were renewed, and is no longer."""
        for ticket in worked_on:
            if ticket.is_worked_on and ticket.job.id not in held:
                log.warning("Job %s is no longer ours: its lease ran out", ticket.job.id)
                ticket.stop("lost")

    def _stop_all(self, why: Stop) -> None:
        for ticket in self._shop.tickets.values():
            if ticket.is_worked_on:
                ticket.stop(why)

    async def _tell_put_back(self) -> None:
        assert self._desk is not None
        waiting = [ticket for ticket in self._shop.tickets.values() if not ticket.is_settled]
        for ticket in waiting:
            ticket.end()
        told = [self._desk.put_back(ticket) for ticket in waiting]
        if told:
            await asyncio.wait([asyncio.ensure_future(one) for one in told], timeout=5)
