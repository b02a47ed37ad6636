"""One attempt at a job: from the stored picture to the stored dream, or to the reason why there is none."""

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
from dreambot.jobs.models.result import Result
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.jobs.service.handle import JobHandle
from dreambot.jobs.service.retry import with_retry, write_with_retry
from dreambot.jobs.service.runtime import Runtime
from dreambot.pictures.encoding.encode import Encoded, encode
from dreambot.pictures.encoding.lossless import from_lossless
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
Outcome = DreamOutput | BaseException


class Attempt:
    """Dreams a claimed job, and stores how that ended."""

    def __init__(self, runtime: Runtime, claim: Claim, handle: JobHandle) -> None:
        """`handle` gets the progress, and stops the attempt."""
        self._runtime = runtime
        self._claim = claim
        self._job = claim.job
        self._handle = handle

    @property
    def cost(self) -> float:
        """The cost of the job: see cost.py."""
        return self._claim.cost

    async def dream(self) -> Outcome:
        """Dream the job on a worker. Returns the dream or the error; CancelledError if it was stopped."""
        task = asyncio.create_task(self._dream(), name=f"dream {self._job.id}")
        await self._handle.work(task)
        if task.cancelled():
            return asyncio.CancelledError()
        return task.exception() or task.result()

    async def record(self, outcome: Outcome) -> bool:
        """Store how the attempt ended; returns whether the job has ended, and has an answer to deliver."""
        if isinstance(outcome, DreamOutput):
            return await self._record_dream(outcome)
        if isinstance(outcome, asyncio.CancelledError):
            return await self._record_stop()
        if isinstance(outcome, EngineError | PictureError | PictureLost):
            log.info("Job %s can't be dreamed: %s", self._job.id, outcome)
            return await self._fail(outcome)
        if isinstance(outcome, WorkersLost):
            return await self._requeue_without_workers(outcome)
        return await self._retry_or_fail(outcome)

    async def _dream(self) -> DreamOutput:
        job, inputs = self._job, await self._inputs()
        self._runtime.workers.estimator.check(job, inputs.pixels.shape[0], inputs.pixels.shape[1])
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
        mask = None if mask is None else mask[..., 0]  # it is grey: all channels are the same
        return Inputs(pixels, guide, mask, claim.reply_target.limit_bytes)

    async def _pixels(self, sha256: str | None) -> Pixels | None:
        if sha256 is None:
            return None
        data = await with_retry(f"The picture of {self._job.id}", lambda: self._runtime.store.get(sha256))
        return await asyncio.to_thread(from_lossless, data)

    async def _record_dream(self, output: DreamOutput) -> bool:
        job = self._job
        try:
            encoded = output.file or await self._encoded(output)
        except PictureError as error:
            return await self._fail(error)
        sha256 = await self._stored_picture(encoded.data)
        if sha256 is None:
            return False
        self._runtime.observer.dreamed(job, output.seconds, encoded.width, encoded.height)
        log.info("Dreamed %s in %.1f s", job.id, output.seconds)
        return await self._finish("done", _result(job, output, encoded, sha256).to_json())

    async def _encoded(self, output: DreamOutput) -> Encoded:
        return await asyncio.to_thread(
            encode,
            output.pixels,
            limit_bytes=self._claim.reply_target.limit_bytes,
            stem=f"dream-{self._job.id}",
            metadata=output.recipe.to_text() if output.recipe else None,
        )

    async def _stored_picture(self, data: bytes) -> str | None:
        """Store the file of the dream; returns its sha256, or None if the disk or the database stays away."""
        try:
            return await with_retry(f"The dream of {self._job.id}", lambda: self._runtime.store_picture(data))
        except (StoreFull, DatabaseUnavailable) as error:
            log.error("Dream %s could not be stored, and is left: %s", self._job.id, error)
            return None

    async def _record_stop(self) -> bool:
        if self._handle.stopped == "cancelled":
            self._runtime.observer.failed(self._job, "cancelled")
            log.info("Dream %s was stopped", self._job.id)
            return await self._finish("cancelled", {})
        if self._handle.stopped == "requeued":
            await self._requeue(counts=False)
        return False  # its lease is lost: another process has the job, and nothing may be stored from here

    async def _requeue_without_workers(self, error: WorkersLost) -> bool:
        """The job did not cause the error: the attempt does not count, and it waits for new workers."""
        log.warning("%s", error)
        self._runtime.observer.retried(self._job, type(error).__name__)
        await self._requeue(counts=False)
        return False

    async def _retry_or_fail(self, error: BaseException) -> bool:
        job, attempt = self._job, self._claim.attempt
        log.error("Dream %s broke in attempt %d of %d", job.id, attempt, ATTEMPTS, exc_info=error)
        if isinstance(error, AttemptsExhausted):
            return await self._fail(error)
        if attempt < ATTEMPTS:
            self._runtime.observer.retried(job, type(error).__name__)
            await self._requeue(counts=True)
            return False
        return await self._fail(DreamFailed(job.id))

    async def _fail(self, error: Exception) -> bool:
        self._runtime.observer.failed(self._job, type(error).__name__)
        return await self._finish("failed", error_to_json(error))

    async def _finish(self, state: EndState, outcome: dict[str, object]) -> bool:
        claim = self._claim
        return await write_with_retry(
            f"The end of {self._job.id}",
            lambda: self._runtime.jobs.finish(self._job.id, claim.owner, claim.attempt, state, outcome),
        )

    async def _requeue(self, *, counts: bool) -> None:
        claim = self._claim
        await write_with_retry(
            f"The requeueing of {self._job.id}",
            lambda: self._runtime.jobs.requeue(self._job.id, claim.owner, claim.attempt, counts=counts),
        )


def _result(job: Job, output: DreamOutput, encoded: Encoded, sha256: str) -> Result:
    return Result(
        picture=sha256,
        filename=encoded.filename,
        width=encoded.width,
        height=encoded.height,
        shrunk=encoded.shrunk,
        seconds=output.seconds,
        device=output.device,
        kind=job.kind,
        curve=output.curve,
    )
