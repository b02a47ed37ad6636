"""One attempt at a job: from the stored picture to the stored dream, and what is written down of it."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing

from dreambot.engine.errors import EngineError
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import (
    AttemptsExhausted,
    DatabaseUnavailable,
    DreamFailed,
    PictureLost,
    StoreFull,
    WorkersLost,
)
from dreambot.jobs.models.job import DreamOutput, Inputs, Job
from dreambot.jobs.models.records import ATTEMPTS, Claim, EndState
from dreambot.jobs.models.result import Result, error_to_json
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.retry import with_retry, write_with_retry
from dreambot.jobs.service.runtime import Runtime
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.encoding.lossless import from_lossless
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
Outcome = DreamOutput | BaseException


class Attempt:
    """A claimed job in the hands of this process."""

    def __init__(self, runtime: Runtime, claim: Claim, handle: JobHandle) -> None:
        """`handle` hears of the progress."""
        self._runtime = runtime
        self._claim = claim
        self._job = claim.job
        self._handle = handle

    @property
    def cost(self) -> float:
        """Of the job: see cost.py."""
        return self._claim.cost

    async def dream(self) -> Outcome:
        """Dream it, on a worker: the dream, or what came between; CancelledError when it was stopped."""
        task = asyncio.create_task(self._dream(), name=f"dream {self._job.id}")
        await self._handle.work(task)
        if task.cancelled():
            return asyncio.CancelledError()
        return task.exception() or task.result()

    async def record(self, outcome: Outcome) -> bool:
        """The end of the attempt; whether the job has ended with it, and has an answer to deliver."""
        if isinstance(outcome, DreamOutput):
            return await self._keep(outcome)
        if isinstance(outcome, asyncio.CancelledError):
            return await self._stopped()
        if isinstance(outcome, EngineError | PictureError | PictureLost):
            log.info("Job %s can't be dreamed: %s", self._job.id, outcome)
            return await self._failed(outcome)
        if isinstance(outcome, WorkersLost):
            return await self._lost(outcome)
        return await self._broke(outcome)

    async def _dream(self) -> DreamOutput:
        job, inputs = self._job, await self._inputs()
        self._runtime.workers.check(job, inputs.pixels.shape[0], inputs.pixels.shape[1])
        async with aclosing(self._runtime.workers.dream(job, inputs, self._claim.attempt)) as updates:
            async for update in updates:
                if isinstance(update, DreamOutput):
                    return update
                self._handle.publish(update)
        raise AssertionError("a dream ends with DreamOutput")

    async def _inputs(self) -> Inputs:
        claim = self._claim
        pixels, guide, mask = [await self._pixels(name) for name in (claim.picture, claim.guide, claim.mask)]
        assert pixels is not None
        mask = None if mask is None else mask[..., 0]  # grey: red is as good as any
        return Inputs(pixels, guide, mask, claim.reply_target.limit_bytes)

    async def _pixels(self, sha256: str | None) -> Pixels | None:
        if sha256 is None:
            return None
        data = await with_retry(f"The picture of {self._job.id}", lambda: self._runtime.store.get(sha256))
        return await asyncio.to_thread(from_lossless, data)

    async def _keep(self, dreamt: DreamOutput) -> bool:
        job = self._job
        try:
            encoded = dreamt.file or await self._encoded(dreamt)
        except PictureError as error:
            return await self._failed(error)
        sha256 = await self._stored(encoded.data)
        if sha256 is None:
            return False
        self._runtime.observer.dreamt(job, dreamt.seconds, encoded.width, encoded.height)
        log.info("Dreamed %s in %.1f s", job.id, dreamt.seconds)
        return await self._finish("done", _result(job, dreamt, encoded, sha256).to_json())

    async def _encoded(self, dreamt: DreamOutput) -> Encoded:
        return await asyncio.to_thread(
            encode,
            dreamt.pixels,
            limit_bytes=self._claim.reply_target.limit_bytes,
            stem=f"dream-{self._job.id}",
            metadata=dreamt.recipe.to_text() if dreamt.recipe else None,
        )

    async def _stored(self, data: bytes) -> str | None:
        """The sha256 of the dream's file; tried again while the disk is full, None when that goes on."""
        try:
            return await with_retry(f"The dream of {self._job.id}", lambda: self._runtime.keep(data))
        except (StoreFull, DatabaseUnavailable) as error:
            log.error("Dream %s could not be kept, and is left: %s", self._job.id, error)
            return None

    async def _stopped(self) -> bool:
        if self._handle.stopped == "cancelled":
            self._runtime.observer.failed(self._job, "cancelled")
            log.info("Dream %s was stopped", self._job.id)
            return await self._finish("cancelled", {})
        if self._handle.stopped == "put back":
            await self._give_back(counts=False)
        return False  # lost: others have it, and nothing of ours may be written down

    async def _lost(self, error: WorkersLost) -> bool:
        """It is nobody's fault: the job waits for workers to come back."""
        log.warning("%s", error)
        self._runtime.observer.retried(self._job, type(error).__name__)
        await self._give_back(counts=False)
        return False

    async def _broke(self, error: BaseException) -> bool:
        job, attempt = self._job, self._claim.attempt
        log.error("Dream %s broke in attempt %d of %d", job.id, attempt, ATTEMPTS, exc_info=error)
        if isinstance(error, AttemptsExhausted):
            return await self._failed(error)
        if attempt < ATTEMPTS:
            self._runtime.observer.retried(job, type(error).__name__)
            await self._give_back(counts=True)
            return False
        return await self._failed(DreamFailed(job.id))

    async def _failed(self, error: Exception) -> bool:
        self._runtime.observer.failed(self._job, type(error).__name__)
        return await self._finish("failed", error_to_json(error))

    async def _finish(self, state: EndState, outcome: dict[str, object]) -> bool:
        claim = self._claim
        return await write_with_retry(
            f"The end of {self._job.id}",
            lambda: self._runtime.jobs.finish(self._job.id, claim.owner, claim.attempt, state, outcome),
        )

    async def _give_back(self, *, counts: bool) -> None:
        claim = self._claim
        await write_with_retry(
            f"The return of {self._job.id}",
            lambda: self._runtime.jobs.requeue(self._job.id, claim.owner, claim.attempt, counts=counts),
        )


def _result(job: Job, dreamt: DreamOutput, encoded: Encoded, sha256: str) -> Result:
    return Result(
        picture=sha256,
        filename=encoded.filename,
        width=encoded.width,
        height=encoded.height,
        shrunk=encoded.shrunk,
        seconds=dreamt.seconds,
        device=dreamt.device,
        kind=job.kind,
        curve=dreamt.curve,
    )
