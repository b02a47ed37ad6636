"""Deliver stored answers: claim each from the outbox, have the frontend send it, and mark it delivered."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace

from dreambot.jobs.errors import DatabaseUnavailable, PictureLost
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.models.result import Result
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt, Undeliverable
from dreambot.jobs.service.retry import write_with_retry
from dreambot.jobs.service.runtime import Runtime
from dreambot.pictures.errors import CannotFit

log = logging.getLogger(__name__)
PAUSES = (5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 300.0)  # seconds between tries; the last one is repeated
GIVE_UP_SECONDS = 24 * 3600.0  # no member still waits for a dream of the day before
UNWATCHED_SECONDS = 30.0


class OutboxRelay:
    """Delivers answers, of jobs that any process has dreamed."""

    def __init__(self, runtime: Runtime) -> None:
        """They are delivered by the frontend of `runtime`."""
        self._runtime = runtime

    async def deliver_next(self, job_id: str | None = None) -> bool:
        """Try to deliver the answer of this job, or the one due for longest; False if none is due."""
        try:
            delivery = await self._runtime.jobs.claim_delivery(self._runtime.owner, job_id)
        except DatabaseUnavailable as error:
            log.warning("The next answer can't be read: %s", error)
            return False
        if delivery is None:
            return False
        with job_context(delivery.job.id), self._runtime.keep_lease(delivery.job.id):
            await self._end_progress(delivery)
            settled = await self._deliver(self._with_token(delivery))
        if settled and (handle := self._runtime.handles.get(delivery.job.id)):
            self._runtime.forget(handle)
        return True

    def _with_token(self, delivery: Delivery) -> Delivery:
        """Return the delivery with the interaction's token, which is not stored without an encryption key.

        Then only the process that accepted the job knows it.
        """
        handle = self._runtime.handles.get(delivery.job.id)
        if handle is None or delivery.reply_target.token is not None:
            return delivery
        return replace(delivery, reply_target=handle.reply_target)

    async def _end_progress(self, delivery: Delivery) -> None:
        """Wait until progress is no longer shown: an edit under way would overwrite the answer."""
        handle = self._runtime.handles.get(delivery.job.id)
        if handle is None:
            return
        handle.end()
        try:
            async with asyncio.timeout(UNWATCHED_SECONDS):
                await handle.unwatched()
        except TimeoutError:
            log.warning("Progress of %s is still being shown; its answer goes out anyway", handle.job.id)

    async def _deliver(self, delivery: Delivery) -> bool:
        """Return whether nothing more is to be done about the delivery."""
        job = delivery.job
        try:
            receipt = await self._send(delivery)
        except DeliveryDeferred as error:
            return await self._postpone(delivery, str(error), error.seconds)
        except Undeliverable as error:
            return await self._dead_letter(delivery, str(error))
        except Exception as error:  # an error in one delivery must not stop the next
            log.exception("The answer of %s could not be delivered", job.id)
            return await self._postpone(delivery, type(error).__name__, None)
        self._runtime.observer.delivered(job, receipt.route, time.time() - delivery.ended_at)
        log.info("Answered %s by the %s, message %s", job.id, receipt.route, receipt.message)
        return await write_with_retry(
            f"The delivery of {job.id}",
            lambda: self._runtime.jobs.delivered(delivery, receipt.route, receipt.message),
        )

    async def _send(self, delivery: Delivery) -> Receipt:
        """Deliver the dream or the error; where the dream can't be delivered, the error that says why."""
        if delivery.state != "done":
            return await self._runtime.frontend.deliver(delivery, None)
        try:
            file = await self._runtime.store.get(Result.from_json(delivery.outcome).picture)
            return await self._runtime.frontend.deliver(delivery, file)
        except (PictureLost, CannotFit) as error:
            log.error("The dream %s can't be delivered: %s", delivery.job.id, error)
            failed = replace(delivery, state="failed", outcome=error_to_json(error))
            return await self._runtime.frontend.deliver(failed, None)

    async def _postpone(self, delivery: Delivery, reason: str, seconds: float | None) -> bool:
        if time.time() - delivery.ended_at > GIVE_UP_SECONDS:
            return await self._dead_letter(delivery, f"a day of trying: {reason}")
        pause = PAUSES[min(delivery.attempt, len(PAUSES)) - 1] if seconds is None else seconds
        log.warning("The answer of %s has to wait %g s: %s", delivery.job.id, pause, reason)
        due = time.time() + pause
        await write_with_retry(
            f"The delay of {delivery.job.id}",
            lambda: self._runtime.jobs.postpone(delivery, due, reason),
        )
        return False

    async def _dead_letter(self, delivery: Delivery, reason: str) -> bool:
        log.error("The answer of %s is dead: %s", delivery.job.id, reason)
        self._runtime.observer.undelivered(delivery.job, reason.split(":", maxsplit=1)[0])
        return await write_with_retry(
            f"The end of the delivery of {delivery.job.id}",
            lambda: self._runtime.jobs.dead_letter(delivery, reason),
        )
