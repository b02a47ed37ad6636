"""DreamPlugin: the network of a worker, loaded once, and what the worker does with each job."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from typing import Any

from distributed import Worker, WorkerPlugin

from dreambot.engine.errors import EngineError
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.jobs.cluster.cancellation import CancellationToken
from dreambot.jobs.cluster.capability import GPU, capability_of
from dreambot.jobs.cluster.progress_reporter import RemoteProgressReporter
from dreambot.jobs.cluster.serialization import Message, decode_job, encode_output
from dreambot.jobs.errors import DreamCancelled
from dreambot.jobs.execution.execute import ProgressReporter, execute
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import Inputs, Job, Progress
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.pictures.errors import PictureError

log = logging.getLogger(__name__)


class DreamPlugin(WorkerPlugin):  # type: ignore[misc]
    """Holds the network of a worker, and of the worker that replaces it after a lost connection.

    stepped_at: when the last step of the dream under way ended (time.monotonic()); None while there is none.
    """

    def __init__(self, network: Network, device: Device) -> None:
        """`device` is the one that this worker dreams on."""
        self.network = network
        self.device = device
        self.stepped_at: float | None = None

    @property
    def resources(self) -> dict[str, float]:
        """The resources of a worker with this plugin: see capability.py."""
        return {GPU: 1, capability_of(self.network): 1}

    def setup(self, worker: Worker) -> None:
        """See WorkerPlugin."""
        self._worker = worker

    def dream(self, message: Mapping[str, Any], key: str, topic: str) -> Message:
        """Dream the job in `message` (see encode_job), in the worker's only thread.

        Return the dream as of encode_output, or the error that the job ended with, as of error_to_json. key:
        that of the task. topic: of its progress. Raises WorkerMismatch, and what is the worker's own fault.
        """
        job, inputs, preview_seconds = decode_job(message)
        reporter = RemoteProgressReporter(self._worker, key, topic)
        reporter.started()
        with job_context(job.id), CancellationToken(self._worker, key) as cancelled:
            log.info("Dreaming %s", job.id)
            self.stepped_at = time.monotonic()
            try:
                return self._dreamt(job, inputs, preview_seconds, reporter, cancelled)
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
        reporter: RemoteProgressReporter,
        cancelled: CancellationToken,
    ) -> Message:
        def report(progress: Progress) -> None:
            self.stepped_at = time.monotonic()
            if cancelled:
                raise DreamCancelled(f"Dream {job.id} was stopped after step {progress.step}.")
            reporter.report(progress)

        progress = ProgressReporter(report, preview_seconds)
        dreamt = execute(self.network, self.device, job, inputs, progress)
        log.info("Dreamed %s in %.1f s", job.id, dreamt.seconds)
        return encode_output(dreamt)
