"""Answers on their way to members: claimed from the jobs, brought by the frontend, ticked off."""

from __future__ import annotations

import asyncio
import logging
import time
from dataclasses import replace

from dreambot.jobs.errors import DatabaseUnavailable, PictureLost
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.records import Delivery
from dreambot.jobs.models.result import Result, error_to_json
from dreambot.jobs.service.frontend import DeliveryDeferred, Receipt, Undeliverable
from dreambot.jobs.service.retry import write_with_retry
from dreambot.jobs.service.runtime import Runtime
from dreambot.pictures.errors import CannotFit

log = logging.getLogger(__name__)
PAUSES = (5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 300.0)  # seconds; the last again and again
GIVE_UP_SECONDS = 24 * 3600.0  # no member still waits for a dream of the day before
UNWATCHED_SECONDS = 30.0


class OutboxRelay:
    """Delivers answers."""

    def __init__(self, runtime: Runtime) -> None:
        """Answers of any process are delivered by the frontend of this one."""
        self._runtime = runtime

    async def post(self, job_id: str | None = None) -> bool:
        """Try to deliver the answer of this job, or the one due for longest; False if there was none."""
        try:
            delivery = await self._runtime.jobs.claim_delivery(self._runtime.owner, job_id)
        except DatabaseUnavailable as error:
            log.warning("No answer could be looked up to be delivered: %s", error)
            return False
        if delivery is None:
            return False
        with job_context(delivery.job.id), self._runtime.holding(delivery.job.id):
            await self._quiet(delivery)
            over = await self._deliver(self._addressed(delivery))
        if over and (handle := self._runtime.handles.pop(delivery.job.id, None)):
            handle.close()
        return True

    def _addressed(self, delivery: Delivery) -> Delivery:
        """With the token that only this process may know: a journal without a key keeps none."""
        handle = self._runtime.handles.get(delivery.job.id)
        if handle is None or delivery.reply_target.token is not None:
            return delivery
        return replace(delivery, reply_target=handle.reply_target)

    async def _quiet(self, delivery: Delivery) -> None:
        """Until no progress is shown any more: an edit under way would overwrite the answer."""
        handle = self._runtime.handles.get(delivery.job.id)
        if handle is None:
            return
        handle.end()
        try:
            async with asyncio.timeout(UNWATCHED_SECONDS):
                await handle.unwatched()
        except TimeoutError:
            log.warning(
                "Progress of %s is still being shown; its answer goes out all the same", handle.job.id
            )

    async def _deliver(self, delivery: Delivery) -> bool:
        """Whether nothing more is to be done."""
        job = delivery.job
        try:
            receipt = await self._brought(delivery)
        except DeliveryDeferred as error:
            return await self._later(delivery, str(error), error.seconds)
        except Undeliverable as error:
            return await self._bury(delivery, str(error))
        except Exception as error:  # whatever breaks one delivery must not break the next
            log.exception("The answer of %s could not be delivered", job.id)
            return await self._later(delivery, type(error).__name__, None)
        self._runtime.observer.delivered(job, receipt.route, time.time() - delivery.ended_at)
        log.info("Answered %s by the %s, message %s", job.id, receipt.route, receipt.message)
        return await write_with_retry(
            f"The delivery of {job.id}",
            lambda: self._runtime.jobs.delivered(delivery, receipt.route, receipt.message),
        )

    async def _brought(self, delivery: Delivery) -> Receipt:
        if delivery.state != "done":
            return await self._runtime.frontend.deliver(delivery, None)
        try:
            file = await self._runtime.store.get(Result.from_json(delivery.outcome).picture)
            return await self._runtime.frontend.deliver(delivery, file)
        except (PictureLost, CannotFit) as error:
            log.error("The dream %s can't be delivered: %s", delivery.job.id, error)
            failed = replace(delivery, state="failed", outcome=error_to_json(error))
            return await self._runtime.frontend.deliver(failed, None)

    async def _later(self, delivery: Delivery, reason: str, seconds: float | None) -> bool:
        if time.time() - delivery.ended_at > GIVE_UP_SECONDS:
            return await self._bury(delivery, f"a day of trying: {reason}")
        pause = PAUSES[min(delivery.attempt, len(PAUSES)) - 1] if seconds is None else seconds
        log.warning("The answer of %s has to wait %g s: %s", delivery.job.id, pause, reason)
        due = time.time() + pause
        await write_with_retry(
            f"The delay of {delivery.job.id}",
            lambda: self._runtime.jobs.postpone(delivery, due, reason),
        )
        return False

    async def _bury(self, delivery: Delivery, reason: str) -> bool:
        log.error("The answer of %s is dead: %s", delivery.job.id, reason)
        self._runtime.observer.undelivered(delivery.job, reason.split(":", maxsplit=1)[0])
        return await write_with_retry(
            f"The burial of {delivery.job.id}", lambda: self._runtime.jobs.dead_letter(delivery, reason)
        )
