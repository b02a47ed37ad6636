"""RemoteProgressReporter: sends the progress of a dream from a worker to the bot that submitted it."""

from __future__ import annotations

import time

from distributed import Worker

from dreambot.jobs.cluster.serialization import Message, encode_progress
from dreambot.jobs.models.job import Progress

REPORT_SECONDS = 0.2  # between two reports: Discord shows one in over a second


class RemoteProgressReporter:
    """Sends progress as events of Dask, and no more of them than are shown."""

    def __init__(self, worker: Worker, key: str, topic: str) -> None:
        """`topic` is the one that the bot listens to, `key` names the dream in it."""
        self._worker = worker
        self._key = key
        self._topic = topic
        self._sent_at = float("-inf")
        self._sent_preview: object = None

    def started(self) -> None:
        """Say that the worker has the job; its first step may take a while."""
        self._send({"started": True})

    def report(self, progress: Progress) -> None:
        """Send `progress`, unless the last was sent just now and this one has no new preview."""
        is_new = progress.preview is not self._sent_preview
        now = time.perf_counter()
        if not is_new and now < self._sent_at + REPORT_SECONDS:
            return
        self._sent_at, self._sent_preview = now, progress.preview
        self._send(encode_progress(progress, preview=is_new))

    def _send(self, message: Message) -> None:
        self._worker.log_event(self._topic, {"key": self._key, **message})
