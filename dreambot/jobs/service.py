"""The dreams of this bot: takes jobs, gives each its turn, tells what becomes of it.

Tasks exist only while there is something to dream: each job has one from its turn to its end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import aclosing

from dreambot.engine.errors import EngineError
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import DreamCancelled, DreamFailed
from dreambot.jobs.job import Dreamt, Job, Progress, Queued
from dreambot.jobs.mailbox import Mailbox
from dreambot.jobs.queue import FirstCome
from dreambot.jobs.workers import Workers

log = logging.getLogger(__name__)


class Ticket:
    """A job that was taken: what becomes of it."""

    def __init__(self, job: Job, pixels: Pixels) -> None:
        """`pixels`: height × width × RGB, uint8."""
        self.job = job
        self.pixels = pixels
        self._news: Mailbox[Queued | Progress] = Mailbox()
        self._result: asyncio.Future[Dreamt] = asyncio.get_running_loop().create_future()
        self._result.add_done_callback(self._news.close)

    def updates(self) -> AsyncIterator[Queued | Progress]:
        """News of the job until it ends; the newest alone where the reader is slow. For one reader."""
        return aiter(self._news)

    async def result(self) -> Dreamt:
        """The dream. Raises DreamCancelled, DreamFailed or an EngineError."""
        return await asyncio.shield(self._result)

    def tell(self, update: Queued | Progress) -> None:
        """Pass news on."""
        self._news.put(update)

    def settle(self, outcome: Dreamt | Exception) -> None:
        """The end of the job; only the first end counts."""
        if self._result.done():
            return
        if isinstance(outcome, Exception):
            self._result.set_exception(outcome)
            self._result.exception()  # seen, even if nobody is left to ask for the result
        else:
            self._result.set_result(outcome)


class DreamService:
    """Takes jobs and has them dreamed by `workers`, in order."""

    def __init__(self, workers: Workers, queue_limit: int) -> None:
        """At most `queue_limit` jobs wait while others are dreamed."""
        self._workers = workers
        self._waiting: FirstCome[Ticket] = FirstCome(queue_limit)
        self._running: dict[Ticket, asyncio.Task[None]] = {}

    def submit(self, job: Job, pixels: Pixels) -> Ticket:
        """Take a job. Raises an EngineError if it can't be dreamed, QueueFull if there is no place."""
        self._workers.check(job, pixels.shape[0], pixels.shape[1])
        ticket = Ticket(job, pixels)
        if len(self._running) < self._workers.slots:
            self._start(ticket)
        else:
            self._waiting.put(ticket)
            self._tell_positions()
        return ticket

    def cancel(self, ticket: Ticket) -> None:
        """Stop a job: at once while it waits, before its next step while it is dreamed."""
        if self._waiting.remove(ticket):
            ticket.settle(DreamCancelled(f"Dream {ticket.job.id} was stopped."))
            self._tell_positions()
        elif ticket in self._running:
            self._running[ticket].cancel()

    async def close(self) -> None:
        """Stop every job, then give the workers back."""
        for ticket in [*self._waiting, *self._running]:
            self.cancel(ticket)
        await asyncio.gather(*self._running.values(), return_exceptions=True)
        await self._workers.close()

    def _start(self, ticket: Ticket) -> None:
        task = asyncio.create_task(self._run(ticket), name=f"dream {ticket.job.id}")
        self._running[ticket] = task
        task.add_done_callback(lambda _: self._next(ticket))

    def _next(self, ended: Ticket) -> None:
        del self._running[ended]
        ended.settle(
            DreamCancelled(f"Dream {ended.job.id} was stopped.")
        )  # no news if it has ended otherwise
        if self._waiting:
            self._start(self._waiting.take())
            self._tell_positions()

    def _tell_positions(self) -> None:
        for position, ticket in enumerate(self._waiting, start=1):
            ticket.tell(Queued(position))

    async def _run(self, ticket: Ticket) -> None:
        try:
            async with aclosing(self._workers.dream(ticket.job, ticket.pixels)) as updates:
                async for update in updates:
                    if isinstance(update, Dreamt):
                        ticket.settle(update)
                    else:
                        ticket.tell(update)
        except EngineError as error:
            ticket.settle(error)
        except Exception as error:  # whatever breaks one dream must not break the bot
            log.exception("Dream %s failed", ticket.job.id)
            failure = DreamFailed(ticket.job.id)
            failure.__cause__ = error
            ticket.settle(failure)
