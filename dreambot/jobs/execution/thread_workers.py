"""ThreadWorkers: one thread of this process for each device, around one shared network."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing

from dreambot.engine.errors import EngineError
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.jobs.errors import DreamCancelled, WorkerBroke, WorkerStalled
from dreambot.jobs.execution.estimator import Estimator
from dreambot.jobs.execution.execute import ProgressReporter, execute
from dreambot.jobs.execution.workers import STALL_SECONDS, Update
from dreambot.jobs.latest_value import LatestValue
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)


class DeviceThread:
    """A device and the thread that dreams on it; a thread that broke or is stuck is replaced."""

    def __init__(self, device: Device) -> None:
        """Start no thread yet: the first dream on `device` does."""
        self.device = device
        self.pool = self._new_pool()

    def _new_pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, f"dream-{self.device.name}")

    def replace(self) -> None:
        """Make a new thread; the old one ends by itself, if it can."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool = self._new_pool()


class ThreadWorkers:
    """Workers with one thread for each device, and one network that all of them share.

    TensorFlow releases Python's lock while it computes, so the event loop goes on meanwhile.
    """

    shared = False

    def __init__(
        self,
        network: Network,
        devices: Sequence[Device],
        preview_seconds: float = 3.0,
        stall_seconds: float = STALL_SECONDS,
    ) -> None:
        """A picture is attached to Progress every `preview_seconds`; no step may take `stall_seconds`."""
        self.estimator = Estimator(network)
        self._network = network
        self._preview_seconds = preview_seconds
        self._stall_seconds = stall_seconds
        self._threads = [DeviceThread(device) for device in devices]
        self._free: asyncio.Queue[DeviceThread] = asyncio.Queue()
        for thread in self._threads:
            self._free.put_nowait(thread)

    @property
    def slots(self) -> int:
        """How many devices there are."""
        return len(self._threads)

    def watch(self, changed: Callable[[], object]) -> None:
        """Do nothing: the devices are always those of the start."""

    async def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """See Workers. A dream that is closed stops before its next step; closing waits for that.

        Raises WorkerBroke or WorkerStalled where it was the worker's fault; the next dream gets a new thread.
        """
        thread = await self._free.get()
        try:
            async with aclosing(self._dream_in(thread, job, inputs)) as updates:
                async for update in updates:
                    yield update
        except (WorkerBroke, WorkerStalled):
            log.warning("The worker on %s is replaced", thread.device.title)
            thread.replace()
            self._network.drop_graphs()
            raise
        finally:
            self._free.put_nowait(thread)

    async def _dream_in(self, thread: DeviceThread, job: Job, inputs: Inputs) -> AsyncGenerator[Update, None]:
        latest: LatestValue[Progress] = LatestValue()
        stop = threading.Event()
        context = contextvars.copy_context()  # so that what the thread logs carries the job's id
        future = asyncio.get_running_loop().run_in_executor(
            thread.pool, context.run, self._dream, thread.device, job, inputs, latest, stop
        )
        future.add_done_callback(latest.close)
        updates = aiter(latest)
        stalled = False
        try:
            while (progress := await self._next(updates)) is not None:
                yield progress
            yield await future
        except TimeoutError:
            stalled = True
            raise WorkerStalled(job.id, self._stall_seconds) from None
        finally:
            stop.set()
            if not stalled:
                await asyncio.wait([future])
            if future.done() and not future.cancelled():
                future.exception()  # else asyncio would log the thread's DreamCancelled as never retrieved

    async def _next(self, updates: AsyncGenerator[Progress, None]) -> Progress | None:
        """Return the next one; None after the last. Raises TimeoutError when the thread is stuck."""
        async with asyncio.timeout(self._stall_seconds):
            return await anext(updates, None)

    def _dream(
        self, device: Device, job: Job, inputs: Inputs, latest: LatestValue[Progress], stop: threading.Event
    ) -> DreamOutput:
        """Dream, in the thread. Raises EngineError, PictureError, DreamCancelled; else WorkerBroke."""

        def report(progress: Progress) -> None:
            if stop.is_set():
                raise DreamCancelled(f"Dream {job.id} was stopped.")
            latest.post(progress)

        try:
            progress = ProgressReporter(report, self._preview_seconds)
            return execute(self._network, device, job, inputs, progress)
        except (EngineError, PictureError, DreamCancelled):
            raise
        except BaseException as error:  # not even SystemExit may get from here into the event loop
            raise WorkerBroke(job.id, type(error).__name__) from error

    async def close(self) -> None:
        """Wait until the threads have ended."""
        for thread in self._threads:
            await asyncio.to_thread(thread.pool.shutdown)
