"""The worker's side: one network, loaded once, and the dreams that are ordered of it."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

from distributed import Worker, WorkerPlugin

from dreambot.engine.errors import EngineError
from dreambot.engine.networks.devices import Device, placed_on
from dreambot.engine.networks.network import Network
from dreambot.jobs.cluster.cancellation import CancellationToken
from dreambot.jobs.cluster.capability import GPU, capability_of
from dreambot.jobs.cluster.progress_reporter import RemoteProgressReporter
from dreambot.jobs.cluster.serialization import Plain, decode_job, dream_of
from dreambot.jobs.errors import DreamCancelled
from dreambot.jobs.execution.execute import ProgressReporter, execute
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)


class DreamPlugin(WorkerPlugin):  # type: ignore[misc]
    """Holds the network of a worker, and of the worker that takes its place after a lost connection.

    stepped_at: of the dream under way, when its last step ended (time.monotonic()); None while there is none.
    """

    def __init__(self, network: Network, device: Device) -> None:
        """`device` is the one that this worker dreams on."""
        self.network = network
        self.device = device
        self.stepped_at: float | None = None

    @property
    def resources(self) -> dict[str, float]:
        """What a worker with this plugin can do: see capability.py."""
        return {GPU: 1, capability_of(self.network): 1}

    def setup(self, worker: Worker) -> None:
        """See WorkerPlugin."""
        self._worker = worker

    def dream(self, order: Mapping[str, Any], key: str, topic: str) -> Plain:
        """In the worker's only thread: the dream, or the error that it ended with, both as plain data.

        What is raised from here is the worker's own fault. Raises WorkerMismatch too.
        """
        job, inputs, preview_seconds = decode_job(order)
        news = RemoteProgressReporter(self._worker, key, topic)
        news.begun()
        with job_context(job.id), CancellationToken(self._worker, key) as stopped:
            log.info("Dreaming %s", job.id)
            self.stepped_at = time.monotonic()
            try:
                return self._dreamt(job, inputs, preview_seconds, news, stopped)
            except (EngineError, PictureError, DreamCancelled) as error:
                log.info("No dream %s: %s", job.id, error)
                return error_to_json(error)
            finally:
                self.stepped_at = None

    def _dreamt(
        self,
        job: Job,
        inputs: Inputs,
        preview_seconds: float,
        news: RemoteProgressReporter,
        stopped: CancellationToken,
    ) -> Plain:
        def tell(progress: Progress) -> None:
            self.stepped_at = time.monotonic()
            if stopped:
                raise DreamCancelled(f"Dream {job.id} was stopped after step {progress.step}.")
            news.tell(progress)

        begin = time.perf_counter()
        with placed_on(self.device):
            made = execute(self.network, job, inputs, ProgressReporter(tell, preview_seconds))
        seconds = time.perf_counter() - begin
        log.info("Dreamed %s in %.1f s", job.id, seconds)
        return dream_of(
            DreamOutput(made.pixels, seconds, self.device.title, made.recipe, made.curve, made.file)
        )
