"""Progress on its way from a worker to the bot that ordered the dream."""

from __future__ import annotations

import time

from distributed import Worker

from dreambot.jobs.cluster.serialization import Plain, news_of
from dreambot.jobs.models.job import Progress

NEWS_SECONDS = 0.2  # between two pieces of news: Discord shows one in over a second


class RemoteProgressReporter:
    """Sends no more of it than anybody looks at."""

    def __init__(self, worker: Worker, key: str, topic: str) -> None:
        """`topic` is the one that the bot listens to, `key` names the dream in it."""
        self._worker = worker
        self._key = key
        self._topic = topic
        self._told_at = float("-inf")
        self._shown: object = None

    def begun(self) -> None:
        """The worker has the order; its first step may take a while."""
        self._send({"begun": True})

    def tell(self, progress: Progress) -> None:
        """Send it, unless the last was sent just now and this one shows nothing new."""
        new = progress.preview is not self._shown
        now = time.perf_counter()
        if not new and now < self._told_at + NEWS_SECONDS:
            return
        self._told_at, self._shown = now, progress.preview
        self._send(news_of(progress, preview=new))

    def _send(self, news: Plain) -> None:
        self._worker.log_event(self._topic, {"key": self._key, **news})
