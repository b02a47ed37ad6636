"""The worker's side: one network, loaded once, and the dreams that are ordered of it."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Mapping
from typing import Any

from distributed import Worker, WorkerPlugin, get_worker

from dreambot.engine.devices import Device, placed_on
from dreambot.engine.errors import EngineError
from dreambot.engine.networks import Network
from dreambot.jobs.cluster.orders import Plain, dream_of, news_of, read_order
from dreambot.jobs.context import job_context
from dreambot.jobs.errors import DreamCancelled, JobError
from dreambot.jobs.job import Dreamt, Progress
from dreambot.jobs.kinds import Showing, make
from dreambot.jobs.outcome import error_to_json
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)
PLUGIN = "dreambot"
NEWS_SECONDS = 0.2  # between two pieces of news: Discord shows one in over a second


class DreamPlugin(WorkerPlugin):
    """Holds the network of a worker."""

    def __init__(self, network: Network, device: Device) -> None:
        """`device` is the one that this worker dreams on."""
        self.network = network
        self.device = device

    def setup(self, worker: Worker) -> None:
        """See WorkerPlugin."""
        self._worker = worker

    def dream(self, order: Mapping[str, Any], key: str, topic: str) -> Plain:
        """In the worker's only thread: the dream, or the error that it ended with, both as plain data.

        What is raised from here is the worker's own fault. Raises WorkerMismatch too.
        """
        job, inputs, preview_seconds = read_order(order)
        cancelled = Cancelled(self._worker, key)
        news = News(self._worker, key, topic)

        def tell(progress: Progress) -> None:
            if cancelled:
                raise DreamCancelled(f"Dream {job.id} was stopped.")
            news.tell(progress)

        with job_context(job.id), cancelled:
            try:
                begin = time.perf_counter()
                with placed_on(self.device):
                    made = make(self.network, job, inputs, Showing(tell, preview_seconds))
            except (EngineError, PictureError, DreamCancelled) as error:
                return error_to_json(error)
            seconds = time.perf_counter() - begin
            log.info("Dreamed %s in %.1f s", job.id, seconds)
        return dream_of(Dreamt(made.pixels, seconds, self.device.title, made.recipe, made.climb, made.file))


class Cancelled:
    """The Event that a bot sets to stop a dream, waited for beside it: true from then on."""

    def __init__(self, worker: Worker, name: str) -> None:
        """`name` is the event's."""
        self._worker = worker
        self._name = name
        self._flag = threading.Event()

    def __enter__(self) -> None:
        asyncio.run_coroutine_threadsafe(self._wait(), self._worker.loop.asyncio_loop)

    def __exit__(self, *_: object) -> None:
        """Nobody sets it any more; the scheduler forgets an event that is set and cleared."""
        asyncio.run_coroutine_threadsafe(self._forget(), self._worker.loop.asyncio_loop)

    def __bool__(self) -> bool:
        return self._flag.is_set()

    async def _wait(self) -> None:
        try:
            await self._worker.scheduler.event_wait(name=self._name, timeout=None)
            self._flag.set()
        except OSError:  # without a scheduler the whole worker begins anew
            log.debug("The scheduler is gone", exc_info=True)

    async def _forget(self) -> None:
        try:
            await self._worker.scheduler.event_set(name=self._name)
            await self._worker.scheduler.event_clear(name=self._name)
        except OSError:
            log.debug("The scheduler is gone", exc_info=True)


class News:
    """Progress on its way to the bot, no more of it than anybody looks at."""

    def __init__(self, worker: Worker, key: str, topic: str) -> None:
        """`topic` is the one that the bot listens to, `key` names the dream in it."""
        self._worker = worker
        self._key = key
        self._topic = topic
        self._told_at = float("-inf")
        self._shown: object = None

    def tell(self, progress: Progress) -> None:
        """Send it, unless the last was sent just now and this one shows nothing new."""
        new = progress.preview is not self._shown
        now = time.perf_counter()
        if not new and now < self._told_at + NEWS_SECONDS and progress.step < progress.steps:
            return
        self._told_at, self._shown = now, progress.preview
        self._worker.log_event(self._topic, {"key": self._key, **news_of(progress, preview=new)})


def dream_order(order: Mapping[str, Any], key: str, topic: str) -> Plain:
    """The task that bots submit: see DreamPlugin.dream."""
    plugin = get_worker().plugins.get(PLUGIN)
    if not isinstance(plugin, DreamPlugin):
        raise JobError("This worker has no network: start it with python bot.py worker.")
    return plugin.dream(order, key, topic)
