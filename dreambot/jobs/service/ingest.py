"""Fetch the pictures of an accepted job and store them, so that the job can be dreamed."""

from __future__ import annotations

import asyncio
import logging

from dreambot.engine.errors import EngineError, MaskUnusable
from dreambot.engine.types import Mask, Pixels
from dreambot.jobs.errors import DatabaseUnavailable, DreamFailed, JobError
from dreambot.jobs.models.job import InputRef, Job
from dreambot.jobs.models.records import EndState
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.retry import with_retry, write_with_retry
from dreambot.jobs.service.runtime import Runtime
from dreambot.jobs.storage.stored_input import stored_picture
from dreambot.pictures.decoding.decode import Picture
from dreambot.pictures.decoding.mask import mask_of
from dreambot.pictures.encoding.lossless import lossless
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
PICTURES_AT_ONCE = 4  # fetched and decoded at a time: each may take 200 MB for a moment


class Ingest:
    """Fetches and stores pictures, a few at a time."""

    def __init__(self, runtime: Runtime) -> None:
        """Its frontend fetches what members have sent."""
        self._runtime = runtime
        self._slots = asyncio.Semaphore(PICTURES_AT_ONCE)

    async def ingest(self, handle: JobHandle, input_ref: InputRef) -> bool:
        """Store the pictures of the job, so that it can be claimed; returns False if it ended instead."""
        with self._runtime.keep_lease(handle.job.id):
            return await self._ingest(handle, input_ref)

    async def _ingest(self, handle: JobHandle, input_ref: InputRef) -> bool:
        task = asyncio.create_task(self._store_all(handle.job, input_ref), name=f"picture {handle.job.id}")
        await handle.work(task)
        if task.cancelled():
            return await self._record_stop(handle)
        error = task.exception()
        if error is not None:
            return await self._fail(handle, error)
        stored, cost = task.result()
        return await write_with_retry(
            f"The picture of {handle.job.id}",
            lambda: self._runtime.jobs.pictured(handle.job.id, self._runtime.owner, cost=cost, **stored),
        )

    async def _store_all(self, job: Job, input_ref: InputRef) -> tuple[dict[str, str], float]:
        """Store the picture, and the guide and mask where there are any.

        Returns the sha256 of each by its name, and the cost of the job.
        """
        picture, width, height = await self._store_picture(job, input_ref)
        stored = {"picture": picture}
        if input_ref.guide is not None:
            stored["guide"] = await self._store_guide(input_ref.guide)
        if input_ref.mask is not None:
            stored["mask"] = await self._store_mask(input_ref.mask, width, height)
        return stored, self._runtime.workers.estimator.cost(job, height, width)

    async def _store_picture(self, job: Job, input_ref: InputRef) -> tuple[str, int, int]:
        """Return the picture's sha256, width and height."""
        async with self._slots:
            picture = await self._fetch(input_ref)
            self._runtime.workers.estimator.check(job, picture.height, picture.width)
            return await self._store(picture.pixels), picture.width, picture.height

    async def _store_guide(self, input_ref: InputRef) -> str:
        async with self._slots:
            return await self._store((await self._fetch(input_ref)).pixels)

    async def _store_mask(self, input_ref: InputRef, width: int, height: int) -> str:
        """Return the sha256 of the mask of a picture of this size. Raises MaskUnusable if none is white."""
        async with self._slots:
            mask = await asyncio.to_thread(mask_of, await self._fetch(input_ref), width, height)
            if not mask.any():  # said now, and not after the wait in the queue
                raise MaskUnusable("The mask is black all over: it must be white, or opaque, somewhere.")
            return await self._store(mask)

    async def _fetch(self, input_ref: InputRef) -> Picture:
        if input_ref.kind != "stored":
            return await self._runtime.frontend.fetch(input_ref)
        data = await with_retry("A stored picture", lambda: self._runtime.store.get(input_ref.url))
        return await asyncio.to_thread(stored_picture, data, input_ref.url, input_ref.max_side)

    async def _store(self, pixels: Pixels | Mask) -> str:
        data = await asyncio.to_thread(lossless, pixels)
        # A full disk ends the job at once; while the database is away that could not be stored either.
        return await with_retry(
            "A picture", lambda: self._runtime.store_picture(data), (DatabaseUnavailable,)
        )

    async def _fail(self, handle: JobHandle, error: BaseException) -> bool:
        job = handle.job
        if not isinstance(error, PictureError | EngineError | JobError):
            log.error("The picture of %s could not be fetched and stored", job.id, exc_info=error)
            error = DreamFailed(job.id)
        log.info("Job %s ends without a dream: %s", job.id, error)
        self._runtime.observer.failed(job, type(error).__name__)
        return await self._end(handle, "failed", error)

    async def _record_stop(self, handle: JobHandle) -> bool:
        if handle.stopped == "cancelled":
            return await self._end(handle, "cancelled", None)
        return False  # the lease runs out, and another process, or the next life of this one, fetches it

    async def _end(self, handle: JobHandle, state: EndState, error: BaseException | None) -> bool:
        outcome = error_to_json(error) if error else {}
        await write_with_retry(
            f"The end of {handle.job.id}",
            lambda: self._runtime.jobs.finish(handle.job.id, self._runtime.owner, 0, state, outcome),
        )
        return False
