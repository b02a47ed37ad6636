"""DaskWorkers: workers on other machines, each with one dream at a time."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import secrets
from collections.abc import AsyncGenerator, Callable, Mapping
from typing import Any

from distributed import Event, Future, KilledWorker, Security
from distributed.client import FutureCancelledError

from dreambot.engine.networks.network import Network
from dreambot.jobs.cluster.capability import GPU, capability_of
from dreambot.jobs.cluster.connection import SchedulerConnection
from dreambot.jobs.cluster.serialization import decode_output, decode_progress, encode_job
from dreambot.jobs.cluster.task import run_dream
from dreambot.jobs.errors import AttemptsExhausted, WorkerBroke, WorkersLost, WorkerStalled
from dreambot.jobs.execution.estimator import Estimator
from dreambot.jobs.execution.workers import STALL_SECONDS, Update
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.jobs.models.stored_errors import error_from_json

log = logging.getLogger(__name__)
STOP_SECONDS = 2.0


class DaskWorkers:
    """Workers: those of a scheduler that have the same version and network. Other bots may use them, too."""

    shared = True

    def __init__(
        self,
        network: Network,
        address: str,
        security: Security | None = None,
        preview_seconds: float = 3.0,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        """Begin to connect; from the event loop. `network` equals the workers' and dreams nothing here."""
        self.estimator = Estimator(network)
        self._capability = capability_of(network)
        self._connection = SchedulerConnection(address, security, self._capability)
        self._preview_seconds = preview_seconds
        self._stall_seconds = stall_seconds
        self._connection.open()

    @property
    def slots(self) -> int:
        """How many workers are connected now."""
        return self._connection.slots

    def watch(self, changed: Callable[[], object]) -> None:
        """See Workers."""
        self._connection.watch(changed)

    async def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """See Workers. A dream that is closed stops before its worker's next step.

        Raises WorkersLost when the scheduler is gone, AttemptsExhausted for a job whose workers die each
        time, WorkerBroke and WorkerStalled.
        """
        # Never the same key twice: Dask would go on with the dream that was just stopped.
        key = f"{job.id}:{attempt}:{secrets.token_hex(3)}"
        with self._connection.events(key) as latest:
            future = self._submit(job, inputs, key)
            ending = asyncio.create_task(_ended(future, job.id))
            ending.add_done_callback(latest.close)
            try:
                async for progress in self._progress(aiter(latest), job.id):
                    yield progress
                yield await ending
            finally:
                if not ending.done():
                    ending.cancel()
                    await self._stop(future, key)
                future.release()

    def _submit(self, job: Job, inputs: Inputs, key: str) -> Future[Any]:
        client = self._connection.client
        if client is None:
            raise WorkersLost(job.id)
        return client.submit(
            run_dream,
            encode_job(job, inputs, self._preview_seconds),
            key,
            self._connection.topic,
            key=key,
            pure=False,
            resources={GPU: 1, self._capability: 1},
        )

    async def _progress(
        self, events: AsyncGenerator[Mapping[str, Any], None], job_id: str
    ) -> AsyncGenerator[Progress, None]:
        """Yield progress until the end; from the first step again where another worker had to take over."""
        preview, has_started = None, False
        while True:
            try:
                async with asyncio.timeout(self._stall_seconds):
                    event = await anext(events, None)
            except TimeoutError:
                raise (
                    WorkerStalled(job_id, self._stall_seconds) if has_started else WorkersLost(job_id)
                ) from None
            if event is None:
                return
            has_started = True
            if "started" not in event:
                progress = decode_progress(event, preview)
                preview = progress.preview
                yield progress

    async def _stop(self, future: Future[Any], key: str) -> None:
        """Stop a dream: cancelling alone would let one that has begun go on to its end."""
        client = self._connection.client
        if client is None:
            return
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await Event(key, client=client).set()
                await future.cancel()

    async def close(self) -> None:
        """Disconnect; the workers go on for other bots."""
        await self._connection.close()


async def _ended(future: Future[Any], job_id: str) -> DreamOutput:
    """Return the dream. Errors of the cluster are told apart from those of the job."""
    try:
        message: Mapping[str, Any] = await future
    except FutureCancelledError:  # by the client, whose scheduler is gone
        raise WorkersLost(job_id) from None
    except KilledWorker as error:
        raise AttemptsExhausted(job_id, error.allowed_failures + 1) from error
    except Exception as error:
        raise WorkerBroke(job_id, type(error).__name__) from error
    if "error" in message:
        raise error_from_json(message, job_id)
    return decode_output(message)
