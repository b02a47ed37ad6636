"""Metrics for Prometheus: jobs that wait, durations, failures. docs/grafana.json shows them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Info,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from dreambot import __version__
from dreambot.engine.styles.styles import STYLES
from dreambot.jobs.models.job import Job
from dreambot.jobs.service.observer import Observer
from dreambot.ops.labels import OTHER, Labels, size_label

# Device name to bytes in use now and the most so far; a device that does not say them is left out.
DeviceMemory = Callable[[], Mapping[str, tuple[int, int]]]

WAITS = (0.1, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800)
DREAMS = (0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800)
FIRST_ANSWERS = (
    0.05,
    0.1,
    0.2,
    0.3,
    0.5,
    0.75,
    1,
    1.5,
    2,
    2.5,
    3,
    5,
)  # Discord gives a command three seconds
DELIVERIES = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 900, 3600)
LAGS = (0.001, 0.0025, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)


class Metrics(Observer):
    """Counts what happens to jobs, in a registry of its own, so that two of these don't mix."""

    def __init__(
        self,
        device_memory: DeviceMemory | None = None,
        kinds: Iterable[str] = (),
        routes: Iterable[str] = (),
    ) -> None:
        """`device_memory` is called at each scrape; it must return at once.

        kinds, routes: series of those known beforehand (see labels.error_names) begin with zero. Of a series
        that appears later, Prometheus misses the first event: it computes increases, and there is no value
        before the first one.
        """
        self._registry = CollectorRegistry()
        self._kinds, self._routes = Labels(kinds), Labels(routes)
        self._checks, self._states = Labels(), Labels()
        self._add_gauges()
        self._add_histograms()
        self._add_counters()
        ProcessCollector("dreambot", registry=self._registry)
        if device_memory:
            self._registry.register(_DeviceMemoryCollector(device_memory))

    def _add_gauges(self) -> None:
        def gauge(name: str, text: str, *labels: str) -> Gauge:
            return Gauge(name, text, labels, registry=self._registry)

        build = Info("dreambot_build", "The version of the bot.", registry=self._registry)
        build.info({"version": __version__})
        self._waiting = gauge("dreambot_jobs_waiting", "Jobs that wait, of all bots on this database.")
        self._running = gauge("dreambot_jobs_running", "Jobs that this bot is dreaming.")
        self._work = gauge(
            "dreambot_work_waiting_seconds", "Seconds that one worker would take for all jobs that wait."
        )
        self._workers = gauge("dreambot_workers", "How many jobs can be dreamed at a time.")
        self._stored = gauge(
            "dreambot_database_entries",
            "Jobs (queued, running) and answers (pending, dead) in the database.",
            "state",
        )
        self._check = gauge("dreambot_check_passed", "1 if a check of readiness passes, else 0.", "check")

    def _add_histograms(self) -> None:
        def histogram(name: str, text: str, buckets: Sequence[float], *labels: str) -> Histogram:
            return Histogram(name, text, labels, registry=self._registry, buckets=buckets)

        self._first_answer = histogram(
            "dreambot_ack_latency_seconds", "From a command to its first answer.", FIRST_ANSWERS
        )
        self._wait = histogram(
            "dreambot_job_wait_seconds", "From a command to the start of its dream.", WAITS
        )
        self._dream = histogram(
            "dreambot_dream_seconds",
            "Duration of a dream alone, by style and by size: the longest side is at most so many pixels.",
            DREAMS,
            "style",
            "size",
        )
        self._delivery = histogram(
            "dreambot_delivery_seconds", "From the end of a job to its answer, by route.", DELIVERIES, "route"
        )
        for route in self._routes.known:
            self._delivery.labels(route)
        self._lag = histogram(
            "dreambot_event_loop_lag_seconds", "How much later than requested the event loop wakes.", LAGS
        )

    def _add_counters(self) -> None:
        def counter(name: str, text: str, label: str, known: Iterable[str]) -> Counter:
            made = Counter(name, text, (label,), registry=self._registry)
            for value in known:
                made.labels(value)
            return made

        kinds = self._kinds.known
        self._dreams = counter("dreambot_dreams", "Finished dreams, by style.", "style", STYLES)
        self._failed = counter(
            "dreambot_jobs_failed", "Jobs that ended without a dream, by error.", "kind", kinds
        )
        self._retried = counter(
            "dreambot_jobs_retried", "Failed attempts that are made again, by error.", "kind", kinds
        )
        self._refused = counter("dreambot_commands_refused", "Refused commands, by error.", "kind", kinds)
        self._undelivered = counter(
            "dreambot_answers_undelivered", "Answers that could not be delivered, by error.", "kind", kinds
        )

    def text(self) -> bytes:
        """Return all metrics in Prometheus' text format 0.0.4."""
        return generate_latest(_WithoutCreated(self._registry))

    def acknowledged(self, seconds: float) -> None:
        """See Observer."""
        self._first_answer.observe(seconds)

    def refused(self, kind: str) -> None:
        """See Observer."""
        self._refused.labels(self._kinds(kind)).inc()

    def queue(self, waiting: int, running: int, work: float, slots: int) -> None:
        """See Observer."""
        self._waiting.set(waiting)
        self._running.set(running)
        self._work.set(work)
        self._workers.set(slots)

    def started(self, job: Job, waited: float) -> None:
        """See Observer."""
        self._wait.observe(waited)

    def dreamed(self, job: Job, seconds: float, width: int, height: int) -> None:
        """See Observer."""
        style = job.style if job.style in STYLES else OTHER
        self._dreams.labels(style).inc()
        self._dream.labels(style, size_label(width, height)).observe(seconds)

    def failed(self, job: Job, kind: str) -> None:
        """See Observer."""
        self._failed.labels(self._kinds(kind)).inc()

    def retried(self, job: Job, kind: str) -> None:
        """See Observer."""
        self._retried.labels(self._kinds(kind)).inc()

    def delivered(self, job: Job, route: str, seconds: float) -> None:
        """See Observer."""
        self._delivery.labels(self._routes(route)).observe(seconds)

    def undelivered(self, job: Job, kind: str) -> None:
        """See Observer."""
        self._undelivered.labels(self._kinds(kind)).inc()

    def lagged(self, seconds: float) -> None:
        """Record by how many seconds the event loop woke too late."""
        self._lag.observe(seconds)

    def counted(self, counts: Mapping[str, int]) -> None:
        """Record what `JobRepository.counts` has returned."""
        for state, count in counts.items():
            self._stored.labels(self._states(state)).set(count)

    def checked(self, name: str, passed: bool) -> None:
        """Record the result of a check of readiness."""
        self._check.labels(self._checks(name)).set(passed)


class _DeviceMemoryCollector(Collector):
    """Reads the memory of the devices at each scrape."""

    def __init__(self, device_memory: DeviceMemory) -> None:
        self._device_memory = device_memory

    def collect(self) -> Iterable[Metric]:
        now = GaugeMetricFamily(
            "dreambot_device_memory_bytes", "Memory in use on a device.", labels=("device",)
        )
        peak = GaugeMetricFamily(
            "dreambot_device_memory_peak_bytes",
            "The most memory that was in use on a device.",
            labels=("device",),
        )
        for device, (current, most) in self._device_memory().items():
            now.add_metric([device], current)
            peak.add_metric([device], most)
        return now, peak


class _WithoutCreated(Collector):
    """Leaves out the times of creation, which the library adds to every counter and histogram."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._registry = registry

    def collect(self) -> Iterable[Metric]:
        for family in self._registry.collect():
            family.samples = [sample for sample in family.samples if not sample.name.endswith("_created")]
            yield family
