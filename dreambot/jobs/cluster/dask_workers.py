"""DaskWorkers: dreams go to workers on other machines, one dream for each GPU there at a time."""

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
from dreambot.jobs.cluster.serialization import encode_job, read_dream, read_news
from dreambot.jobs.cluster.task import dream_order
from dreambot.jobs.errors import AttemptsExhausted, WorkerBroke, WorkersLost, WorkerStalled
from dreambot.jobs.execution.estimator import Planner
from dreambot.jobs.execution.workers import STALL_SECONDS, Update
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.jobs.models.stored_errors import error_from_json

log = logging.getLogger(__name__)
STOP_SECONDS = 2.0


class DaskWorkers(Planner):
    """Every worker of a scheduler that has the same network, of the same version. Others may use them too."""

    shared = True

    def __init__(
        self,
        network: Network,
        address: str,
        security: Security | None = None,
        preview_seconds: float = 3.0,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        """`network` is only asked what it could dream. To be made within the event loop."""
        super().__init__(network)
        self._capability = capability_of(network)
        self._link = SchedulerConnection(address, security, self._capability)
        self._preview_seconds = preview_seconds
        self._stall_seconds = stall_seconds
        self._link.open()

    @property
    def slots(self) -> int:
        """One for each worker that is connected now."""
        return self._link.slots

    def watch(self, changed: Callable[[], object]) -> None:
        """See Workers."""
        self._link.watch(changed)

    async def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """See Workers. A dream that is closed stops before its worker's next step.

        Raises WorkersLost when there is no scheduler any more, AttemptsExhausted for a job of which workers
        die, WorkerBroke and WorkerStalled.
        """
        # Never the same twice: Dask would go on with the dream of that key that was just stopped.
        key = f"{job.id}:{attempt}:{secrets.token_hex(3)}"
        with self._link.news(key) as news:
            future = self._submitted(job, inputs, key)
            ending = asyncio.create_task(_ended(future, job.id))
            ending.add_done_callback(news.close)
            try:
                async for progress in self._progress(aiter(news), job.id):
                    yield progress
                yield await ending
            finally:
                if not ending.done():
                    ending.cancel()
                    await self._stop(future, key)
                future.release()

    def _submitted(self, job: Job, inputs: Inputs, key: str) -> Future[Any]:
        client = self._link.client
        if client is None:
            raise WorkersLost(job.id)
        return client.submit(
            dream_order,
            encode_job(job, inputs, self._preview_seconds),
            key,
            self._link.topic,
            key=key,
            pure=False,
            resources={GPU: 1, self._capability: 1},
        )

    async def _progress(
        self, news: AsyncGenerator[Mapping[str, Any], None], job_id: str
    ) -> AsyncGenerator[Progress, None]:
        """Until the end. A worker that takes over from one that died begins anew."""
        preview, begun = None, False
        while True:
            try:
                async with asyncio.timeout(self._stall_seconds):
                    told = await anext(news, None)
            except TimeoutError:
                raise (WorkerStalled(job_id, self._stall_seconds) if begun else WorkersLost(job_id)) from None
            if told is None:
                return
            begun = True
            if "begun" not in told:
                progress = read_news(told, preview)
                preview = progress.preview
                yield progress

    async def _stop(self, future: Future[Any], key: str) -> None:
        """Cancelling alone would let a dream that has begun go on to its end."""
        client = self._link.client
        if client is None:
            return
        with contextlib.suppress(OSError, TimeoutError):
            async with asyncio.timeout(STOP_SECONDS):
                await Event(key, client=client).set()
                await future.cancel()

    async def close(self) -> None:
        """Disconnect; the workers go on for others."""
        await self._link.close()


async def _ended(future: Future[Any], job_id: str) -> DreamOutput:
    """The dream. Whatever is wrong with the cluster is told apart from what is wrong with the job."""
    try:
        plain: Mapping[str, Any] = await future
    except FutureCancelledError:  # the client gave it up: its scheduler is gone
        raise WorkersLost(job_id) from None
    except KilledWorker as error:
        raise AttemptsExhausted(job_id, error.allowed_failures + 1) from error
    except Exception as error:
        raise WorkerBroke(job_id, type(error).__name__) from error
    if "error" in plain:
        raise error_from_json(plain, job_id)
    return read_dream(plain)
