"""ThreadWorkers: one thread of this process for each device, around one shared network."""

from __future__ import annotations

import asyncio
import contextvars
import logging
import threading
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing

from dreambot.engine.errors import EngineError
from dreambot.engine.networks.devices import Device, placed_on
from dreambot.engine.networks.network import Network
from dreambot.jobs.errors import DreamCancelled, WorkerBroke, WorkerStalled
from dreambot.jobs.execution.estimator import Planner
from dreambot.jobs.execution.execute import ProgressReporter, execute
from dreambot.jobs.execution.workers import STALL_SECONDS, Update
from dreambot.jobs.latest_value import LatestValue
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)


class Lane:
    """A device and its thread; a thread that broke or is stuck is left behind for a new one."""

    def __init__(self, device: Device) -> None:
        """One thread at a time for `device`."""
        self.device = device
        self.pool = self._new_pool()

    def _new_pool(self) -> ThreadPoolExecutor:
        return ThreadPoolExecutor(1, f"dream-{self.device.name}")

    def renew(self) -> None:
        """A new thread; the old one ends by itself, if it can."""
        self.pool.shutdown(wait=False, cancel_futures=True)
        self.pool = self._new_pool()


class ThreadWorkers(Planner):
    """One thread for each device, all around one shared network.

    TensorFlow lets go of Python's lock while it computes, so the event loop runs on beside it.
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
        super().__init__(network)
        self._preview_seconds = preview_seconds
        self._stall_seconds = stall_seconds
        self._lanes = [Lane(device) for device in devices]
        self._free: asyncio.Queue[Lane] = asyncio.Queue()
        for lane in self._lanes:
            self._free.put_nowait(lane)

    @property
    def slots(self) -> int:
        """One for each device."""
        return len(self._lanes)

    def watch(self, changed: Callable[[], object]) -> None:
        """Nothing ever changes: the devices are those of the start."""

    async def dream(self, job: Job, inputs: Inputs, attempt: int = 1) -> AsyncGenerator[Update, None]:
        """See Workers. A dream that is closed stops before its next step; closing waits for that.

        Raises WorkerBroke or WorkerStalled where it was the worker's fault; the next dream gets a new one.
        """
        lane = await self._free.get()
        try:
            async with aclosing(self._dream_in(lane, job, inputs)) as updates:
                async for update in updates:
                    yield update
        except (WorkerBroke, WorkerStalled):
            log.warning("The worker on %s is replaced", lane.device.title)
            lane.renew()
            self._network.drop_graphs()
            raise
        finally:
            self._free.put_nowait(lane)

    async def _dream_in(self, lane: Lane, job: Job, inputs: Inputs) -> AsyncGenerator[Update, None]:
        mailbox: LatestValue[Progress] = LatestValue()
        stop = threading.Event()
        context = contextvars.copy_context()  # so that what the thread logs carries the job's id
        future = asyncio.get_running_loop().run_in_executor(
            lane.pool, context.run, self._dream, lane.device, job, inputs, mailbox, stop
        )
        future.add_done_callback(mailbox.close)
        news = aiter(mailbox)
        stalled = False
        try:
            while (progress := await self._next(news)) is not None:
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
                future.exception()  # seen: the thread's own DreamCancelled is nobody's news here

    async def _next(self, news: AsyncGenerator[Progress, None]) -> Progress | None:
        """The next news; None after the last. Raises TimeoutError when the thread is stuck."""
        async with asyncio.timeout(self._stall_seconds):
            return await anext(news, None)

    def _dream(
        self, device: Device, job: Job, inputs: Inputs, mailbox: LatestValue[Progress], stop: threading.Event
    ) -> DreamOutput:
        """In a worker thread, from the first step to the last."""
        try:
            with placed_on(device):
                return self._dreamt(device, job, inputs, mailbox, stop)
        except (EngineError, PictureError, DreamCancelled):
            raise
        except BaseException as error:  # not even SystemExit may get from here into the event loop
            raise WorkerBroke(job.id, type(error).__name__) from error

    def _dreamt(
        self, device: Device, job: Job, inputs: Inputs, mailbox: LatestValue[Progress], stop: threading.Event
    ) -> DreamOutput:
        def tell(progress: Progress) -> None:
            if stop.is_set():
                raise DreamCancelled(f"Dream {job.id} was stopped.")
            mailbox.post(progress)

        begin = time.perf_counter()
        made = execute(self._network, job, inputs, ProgressReporter(tell, self._preview_seconds))
        seconds = time.perf_counter() - begin
        return DreamOutput(made.pixels, seconds, device.title, made.recipe, made.curve, made.file)

    async def close(self) -> None:
        """Wait for the threads to end."""
        for lane in self._lanes:
            await asyncio.to_thread(lane.pool.shutdown)
