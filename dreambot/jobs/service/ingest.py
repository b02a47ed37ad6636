"""From what a member handed in to pictures in the store, ready to be dreamed."""

from __future__ import annotations

import asyncio
import logging

from dreambot.engine.errors import EngineError, MaskUnusable
from dreambot.engine.types import Mask, Pixels
from dreambot.jobs.errors import DatabaseUnavailable, DreamFailed, JobError
from dreambot.jobs.models.job import InputRef, Job
from dreambot.jobs.models.records import EndState
from dreambot.jobs.models.result import error_to_json
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.retry import with_retry, write_with_retry
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

    def __init__(self, runtime: Runtime) -> None:
        """Its frontend fetches what members have sent."""
        self._runtime = runtime
        self._room = asyncio.Semaphore(AT_ONCE)

    async def take(self, handle: JobHandle, input_ref: InputRef) -> bool:
        """Make the job ready to be dreamed; False if it ended here."""
        with self._runtime.holding(handle.job.id):
            return await self._take(handle, input_ref)

    async def _take(self, handle: JobHandle, input_ref: InputRef) -> bool:
        task = asyncio.create_task(self._pictures(handle.job, input_ref), name=f"picture {handle.job.id}")
        await handle.work(task)
        if task.cancelled():
            return await self._stopped(handle)
        error = task.exception()
        if error is not None:
            return await self._refuse(handle, error)
        stored, cost = task.result()
        return await write_with_retry(
            f"The picture of {handle.job.id}",
            lambda: self._runtime.jobs.pictured(handle.job.id, self._runtime.owner, cost=cost, **stored),
        )

    async def _pictures(self, job: Job, input_ref: InputRef) -> tuple[dict[str, str], float]:
        """The sha256 of the stored picture, of the guide and the mask where there are any; and the cost."""
        picture, width, height = await self._picture(job, input_ref)
        stored = {"picture": picture}
        if input_ref.guide is not None:
            stored["guide"] = await self._guide(input_ref.guide)
        if input_ref.mask is not None:
            stored["mask"] = await self._mask(input_ref.mask, width, height)
        return stored, self._runtime.workers.cost(job, height, width)

    async def _picture(self, job: Job, input_ref: InputRef) -> tuple[str, int, int]:
        """Its sha256, width and height."""
        async with self._room:
            picture = await self._fetch(input_ref)
            self._runtime.workers.check(job, picture.height, picture.width)
            return await self._stored(picture.pixels), picture.width, picture.height

    async def _guide(self, input_ref: InputRef) -> str:
        async with self._room:
            return await self._stored((await self._fetch(input_ref)).pixels)

    async def _mask(self, input_ref: InputRef, width: int, height: int) -> str:
        """Of the mask of a picture of this size. Raises MaskUnusable for one without any white."""
        async with self._room:
            mask = await asyncio.to_thread(mask_of, await self._fetch(input_ref), width, height)
            if not mask.any():  # before it waits for its turn in vain
                raise MaskUnusable("The mask is black all over: it must be white, or opaque, somewhere.")
            return await self._stored(mask)

    async def _fetch(self, input_ref: InputRef) -> Picture:
        if input_ref.kind != "stored":
            return await self._runtime.frontend.fetch(input_ref)
        data = await with_retry("A stored picture", lambda: self._runtime.store.get(input_ref.url))
        return await asyncio.to_thread(stored_picture, data, input_ref.url, input_ref.max_side)

    async def _stored(self, pixels: Pixels | Mask) -> str:
        data = await asyncio.to_thread(lossless, pixels)
        # A full disk is told at once; while the database is away nobody could be told.
        return await with_retry("A picture", lambda: self._runtime.keep(data), (DatabaseUnavailable,))

    async def _refuse(self, handle: JobHandle, error: BaseException) -> bool:
        job = handle.job
        if not isinstance(error, PictureError | EngineError | JobError):
            log.error("The picture of %s could not be taken in", job.id, exc_info=error)
            error = DreamFailed(job.id)
        log.info("Job %s is refused: %s", job.id, error)
        self._runtime.observer.failed(job, type(error).__name__)
        return await self._end(handle, "failed", error)

    async def _stopped(self, handle: JobHandle) -> bool:
        if handle.stopped == "cancelled":
            return await self._end(handle, "cancelled", None)
        return False  # the lease runs out, and whoever is there then fetches it

    async def _end(self, handle: JobHandle, state: EndState, error: BaseException | None) -> bool:
        outcome = error_to_json(error) if error else {}
        await write_with_retry(
            f"The end of {handle.job.id}",
            lambda: self._runtime.jobs.finish(handle.job.id, self._runtime.owner, 0, state, outcome),
        )
        return False
