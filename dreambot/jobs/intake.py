"""From what a member handed in to a picture in the store, ready to be dreamed."""

from __future__ import annotations

import asyncio
import logging

from dreambot.engine.errors import EngineError
from dreambot.jobs.desk import Desk
from dreambot.jobs.errors import DreamFailed, JobError
from dreambot.jobs.job import Handed, Job
from dreambot.jobs.outcome import error_to_json
from dreambot.jobs.records import EndState
from dreambot.jobs.shop import Shop, insist
from dreambot.jobs.ticket import Ticket
from dreambot.pictures.errors import PictureError
from dreambot.pictures.lossless import lossless

log = logging.getLogger(__name__)
AT_ONCE = 4  # pictures fetched and decoded at a time: each may take 200 MB for a moment


class Intake:
    """Fetches pictures, a few at a time."""

    def __init__(self, shop: Shop, desk: Desk) -> None:
        """`desk` knows how to fetch what was handed in."""
        self._shop = shop
        self._desk = desk
        self._room = asyncio.Semaphore(AT_ONCE)

    async def take(self, ticket: Ticket, handed: Handed) -> bool:
        """Make the job ready to be dreamed; False if it ended here."""
        with self._shop.holding(ticket.job.id):
            return await self._take(ticket, handed)

    async def _take(self, ticket: Ticket, handed: Handed) -> bool:
        task = asyncio.create_task(self._picture(ticket.job, handed), name=f"picture {ticket.job.id}")
        await ticket.work(task)
        if task.cancelled():
            return await self._stopped(ticket)
        error = task.exception()
        if error is not None:
            return await self._refuse(ticket, error)
        sha256, cost = task.result()
        return await insist(
            f"The picture of {ticket.job.id}",
            lambda: self._shop.journal.pictured(ticket.job.id, self._shop.owner, sha256, cost=cost),
        )

    async def _picture(self, job: Job, handed: Handed) -> tuple[str, float]:
        """The sha256 of the stored picture, and what the dream of it costs."""
        async with self._room:
            picture = await self._desk.fetch(handed)
            self._shop.workers.check(job, picture.height, picture.width)
            cost = self._shop.workers.cost(job, picture.height, picture.width)
            data = await asyncio.to_thread(lossless, picture.pixels)
        sha256 = await self._shop.store.put(data)
        await self._shop.journal.add_picture(sha256, len(data))
        return sha256, cost

    async def _refuse(self, ticket: Ticket, error: BaseException) -> bool:
        job = ticket.job
        if not isinstance(error, PictureError | EngineError | JobError):
            log.error("The picture of %s could not be taken in", job.id, exc_info=error)
            error = DreamFailed(job.id)
        log.info("Job %s is refused: %s", job.id, error)
        self._shop.observer.failed(job, type(error).__name__)
        return await self._end(ticket, "failed", error)

    async def _stopped(self, ticket: Ticket) -> bool:
        if ticket.stopped == "cancelled":
            return await self._end(ticket, "cancelled", None)
        return False  # the lease runs out, and whoever is there then fetches it

    async def _end(self, ticket: Ticket, state: EndState, error: BaseException | None) -> bool:
        outcome = error_to_json(error) if error else {}
        await insist(
            f"The end of {ticket.job.id}",
            lambda: self._shop.journal.finish(ticket.job.id, self._shop.owner, 0, state, outcome),
        )
        return False
