"""From what a member handed in to pictures in the store, ready to be dreamed."""

from __future__ import annotations

import asyncio
import logging

from dreambot.engine.errors import EngineError, MaskUnusable
from dreambot.engine.types import Mask, Pixels
from dreambot.jobs.errors import DreamFailed, JobError, JournalUnavailable
from dreambot.jobs.models.job import InputRef, Job
from dreambot.jobs.models.records import EndState
from dreambot.jobs.models.result import error_to_json
from dreambot.jobs.service.frontend import Frontend
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.retry import again, insist
from dreambot.jobs.service.runtime import Runtime
from dreambot.jobs.storage.stored_input import stored_picture
from dreambot.pictures.decoding.decode import Picture
from dreambot.pictures.decoding.mask import mask_of
from dreambot.pictures.encoding.lossless import lossless
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
AT_ONCE = 4  # pictures fetched and decoded at a time: each may take 200 MB for a moment


class Ingest:
    """Fetches pictures, a few at a time."""

    def __init__(self, shop: Runtime, desk: Frontend) -> None:
        """`desk` knows how to fetch what was handed in."""
        self._shop = shop
        self._desk = desk
        self._room = asyncio.Semaphore(AT_ONCE)

    async def take(self, ticket: JobHandle, handed: InputRef) -> bool:
        """Make the job ready to be dreamed; False if it ended here."""
        with self._shop.holding(ticket.job.id):
            return await self._take(ticket, handed)

    async def _take(self, ticket: JobHandle, handed: InputRef) -> bool:
        task = asyncio.create_task(self._pictures(ticket.job, handed), name=f"picture {ticket.job.id}")
        await ticket.work(task)
        if task.cancelled():
            return await self._stopped(ticket)
        error = task.exception()
        if error is not None:
            return await self._refuse(ticket, error)
        stored, cost = task.result()
        return await insist(
            f"The picture of {ticket.job.id}",
            lambda: self._shop.journal.pictured(ticket.job.id, self._shop.owner, cost=cost, **stored),
        )

    async def _pictures(self, job: Job, handed: InputRef) -> tuple[dict[str, str], float]:
        """The sha256 of the stored picture, of the guide and the mask where there are any; and the cost."""
        picture, width, height = await self._picture(job, handed)
        stored = {"picture": picture}
        if handed.guide is not None:
            stored["guide"] = await self._guide(handed.guide)
        if handed.mask is not None:
            stored["mask"] = await self._mask(handed.mask, width, height)
        return stored, self._shop.workers.cost(job, height, width)

    async def _picture(self, job: Job, handed: InputRef) -> tuple[str, int, int]:
        """Its sha256, width and height."""
        async with self._room:
            picture = await self._fetch(handed)
            self._shop.workers.check(job, picture.height, picture.width)
            return await self._stored(picture.pixels), picture.width, picture.height

    async def _guide(self, handed: InputRef) -> str:
        async with self._room:
            return await self._stored((await self._fetch(handed)).pixels)

    async def _mask(self, handed: InputRef, width: int, height: int) -> str:
        """Of the mask of a picture of this size. Raises MaskUnusable for one without any white."""
        async with self._room:
            mask = await asyncio.to_thread(mask_of, await self._fetch(handed), width, height)
            if not mask.any():  # before it waits for its turn in vain
                raise MaskUnusable("The mask is black all over: it must be white, or opaque, somewhere.")
            return await self._stored(mask)

    async def _fetch(self, handed: InputRef) -> Picture:
        if handed.kind != "stored":
            return await self._desk.fetch(handed)
        data = await again("A stored picture", lambda: self._shop.store.get(handed.url))
        return await asyncio.to_thread(stored_picture, data, handed.url, handed.max_side)

    async def _stored(self, pixels: Pixels | Mask) -> str:
        data = await asyncio.to_thread(lossless, pixels)
        # A full disk is told at once; while the database is away nobody could be told.
        return await again("A picture", lambda: self._shop.keep(data), (JournalUnavailable,))

    async def _refuse(self, ticket: JobHandle, error: BaseException) -> bool:
        job = ticket.job
        if not isinstance(error, PictureError | EngineError | JobError):
            log.error("The picture of %s could not be taken in", job.id, exc_info=error)
            error = DreamFailed(job.id)
        log.info("Job %s is refused: %s", job.id, error)
        self._shop.observer.failed(job, type(error).__name__)
        return await self._end(ticket, "failed", error)

    async def _stopped(self, ticket: JobHandle) -> bool:
        if ticket.stopped == "cancelled":
            return await self._end(ticket, "cancelled", None)
        return False  # the lease runs out, and whoever is there then fetches it

    async def _end(self, ticket: JobHandle, state: EndState, error: BaseException | None) -> bool:
        outcome = error_to_json(error) if error else {}
        await insist(
            f"The end of {ticket.job.id}",
            lambda: self._shop.journal.finish(ticket.job.id, self._shop.owner, 0, state, outcome),
        )
        return False
