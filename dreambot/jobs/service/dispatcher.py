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
from dreambot.jobs.service.frontend import Frontend
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.outbox_relay import OutboxRelay
from dreambot.jobs.service.runtime import Runtime

log = logging.getLogger(__name__)
NEWS_SECONDS = 15.0  # by which a start that was foreseen is another


class Dispatcher:
    """Jobs from the journal to the workers of this process, as long as it is not `closed`."""

    def __init__(self, shop: Runtime, desk: Frontend, posting: OutboxRelay, tasks: BackgroundTasks) -> None:
        """`tasks` keeps what is begun here."""
        self._shop = shop
        self._desk = desk
        self._posting = posting
        self._tasks = tasks
        self._claiming = asyncio.Lock()
        self._told: dict[str, Queued] = {}
        self.closed = False
        self.attempts = BackgroundTasks()
        self.watching = BackgroundTasks()
        self._stopping = CancellationPoller(shop, self.attempts, self.watching)

    async def fill(self) -> None:
        """Give every free worker a job, and everyone who waits the news."""
        async with self._claiming:
            workers = self._shop.workers
            while not self.closed and len(self.attempts) < workers.slots:
                # Of shared workers those count, too, that dream for other bots on the same journal.
                most = workers.slots if workers.shared else None
                claim = await self._shop.journal.claim(self._shop.owner, self._shop.dreamt, most=most)
                if claim is None:
                    break
                self._start(claim)
            await self._tell_places()

    async def ended(self, job_id: str) -> None:
        """Deliver the answer of a job that has ended, if there is one."""
        await self._posting.post(job_id)
        await self._tell_places()

    def ticket(self, claim: Claim, address: ReplyTarget) -> JobHandle:
        """That of the job; one that this process did not accept gets one, and its progress is shown."""
        ticket = self._shop.tickets.get(claim.job.id)
        if ticket is None:
            ticket = self._shop.tickets[claim.job.id] = JobHandle(claim.job, address)
            self.watching.spawn(self._desk.watch(ticket), claim.job.id)
        return ticket

    def _start(self, claim: Claim) -> None:
        ticket = self.ticket(claim, claim.address)
        ticket.waits = False
        self._shop.observer.started(claim.job, time.time() - claim.created_at)
        with job_context(claim.job.id):
            log.info("Dreaming %s, attempt %d", claim.job.id, claim.attempt)
        attempt = Attempt(self._shop, claim, ticket)
        dreaming = self.attempts.spawn(attempt.dream(), claim.job.id)
        self._stopping.begin()
        self._tasks.spawn(self._after(ticket, attempt, dreaming), claim.job.id)

    async def _after(self, ticket: JobHandle, attempt: Attempt, dreaming: asyncio.Task[Outcome]) -> None:
        with self._shop.holding(ticket.job.id):
            outcome = await dreaming
            if isinstance(outcome, DreamOutput):
                self._shop.forecast.learn(outcome.seconds, attempt.cost)
            self._shop.dreamt.add(ticket.job.id)
            self._tasks.spawn(self.fill())  # the worker is free: the rest goes on beside the next dream
            try:
                over = await attempt.write_down(outcome)
            finally:
                self._shop.dreamt.discard(ticket.job.id)
        del outcome, dreaming  # up to 50 MB of pixels, which are not held while the answer is brought
        if over:
            await self.ended(ticket.job.id)
        elif ticket.stopped == "lost":
            self._shop.tickets.pop(ticket.job.id, None)
            ticket.settle()
        else:
            await self.fill()

    async def _tell_places(self) -> None:
        line = await self._shop.journal.line()
        work, slots = self._shop.forecast.work(line), self._shop.workers.slots
        self._shop.observer.queue(len(line.waiting), len(self.attempts), work, slots)
        dreamed = line.without(self._shop.dreamt)
        places = self._shop.forecast.places(dreamed, slots, time.time())
        told, self._told = self._told, places
        for job_id, place in places.items():
            before = told.get(job_id)
            if before is not None and not _is_news(before, place):
                places[job_id] = before
            elif ticket := self._shop.tickets.get(job_id):
                ticket.tell(place)


def _is_news(before: Queued, now: Queued) -> bool:
    """Whether those who wait are to be told again."""
    if before.position != now.position or before.starts_at is None or now.starts_at is None:
        return before != now
    return abs(now.starts_at - before.starts_at) > NEWS_SECONDS
