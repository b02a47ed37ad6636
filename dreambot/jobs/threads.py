"""ThreadWorkers: one thread of this process for each device, around one shared network."""

from __future__ import annotations

import asyncio
import contextvars
import queue
import threading
import time
from collections.abc import AsyncGenerator, Sequence
from concurrent.futures import ThreadPoolExecutor

from dreambot import __version__
from dreambot.engine.devices import Device, placed_on
from dreambot.engine.dream import Frame, dream, plan
from dreambot.engine.networks import Network
from dreambot.engine.recipe import Recipe, recipe_of
from dreambot.engine.types import Pixels
from dreambot.jobs.errors import DreamCancelled
from dreambot.jobs.job import Dreamt, Job, Progress
from dreambot.jobs.mailbox import Mailbox
from dreambot.jobs.workers import Update


class ThreadWorkers:
    """One thread for each device, all around one shared network.

    TensorFlow lets go of Python's lock while it computes, so the event loop runs on beside it.
    """

    def __init__(self, network: Network, devices: Sequence[Device], preview_seconds: float = 3.0) -> None:
        """A picture is attached to Progress every `preview_seconds`."""
        self._network = network
        self._preview_seconds = preview_seconds
        self._free_devices: queue.SimpleQueue[Device] = queue.SimpleQueue()
        for device in devices:
            self._free_devices.put(device)
        self._thread = threading.local()
        self._slots = len(devices)
        self._pool = ThreadPoolExecutor(self._slots, "dream", initializer=self._bind_thread)

    def _bind_thread(self) -> None:
        self._thread.device = self._free_devices.get_nowait()

    @property
    def slots(self) -> int:
        """One for each device."""
        return self._slots

    def check(self, job: Job, height: int, width: int) -> None:
        """Raise UnknownLayer, UnknownChannel or TooSmallToDream."""
        self._network.check_targets(job.settings.targets)
        plan(self._network, height, width, job.settings)

    async def dream(self, job: Job, pixels: Pixels) -> AsyncGenerator[Update, None]:
        """See Workers. A dream that is closed stops before its next step; closing waits for that."""
        mailbox: Mailbox[Progress] = Mailbox()
        stop = threading.Event()
        context = contextvars.copy_context()  # so that what the thread logs carries the job's id
        future = asyncio.get_running_loop().run_in_executor(
            self._pool, context.run, self._dream, job, pixels, mailbox, stop
        )
        future.add_done_callback(mailbox.close)
        try:
            async for progress in mailbox:
                yield progress
            yield await future
        finally:
            stop.set()
            await asyncio.wait([future])
            if not future.cancelled():
                future.exception()  # seen: the thread's own DreamCancelled is nobody's news here

    def _dream(self, job: Job, pixels: Pixels, mailbox: Mailbox[Progress], stop: threading.Event) -> Dreamt:
        """In a worker thread, from the first step to the last."""
        device: Device = self._thread.device
        begin = preview_at = time.perf_counter()
        preview: Pixels | None = None
        with placed_on(device):
            for frame in dream(self._network, pixels, job.settings):
                if frame.last:
                    dreamt, seconds = frame.pixels, time.perf_counter() - begin
                    return Dreamt(dreamt, seconds, device.title, self._recipe(job, pixels))
                if stop.is_set():
                    break
                if time.perf_counter() >= preview_at:
                    preview, preview_at = frame.pixels, time.perf_counter() + self._preview_seconds
                mailbox.post(_progress(frame, preview))
        raise DreamCancelled(f"Dream {job.id} was stopped.")

    def _recipe(self, job: Job, pixels: Pixels) -> Recipe:
        return recipe_of(self._network, job.style, job.settings, pixels, bot=__version__)

    async def close(self) -> None:
        """Wait for the threads to end."""
        await asyncio.to_thread(self._pool.shutdown)


def _progress(frame: Frame, preview: Pixels | None) -> Progress:
    return Progress(frame.step, frame.steps, frame.octave, frame.octaves, preview)
