"""The metrics, read as Prometheus reads them."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Mapping
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from dreambot import __version__
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import STYLES
from dreambot.jobs.errors import JobError
from dreambot.jobs.models.job import Job, Requester
from dreambot.ops.labels import MOST, Labels, error_names, size_label
from dreambot.ops.metrics import Metrics
from dreambot.ops.periodic_metrics import measure_job_counts, measure_lag, measure_periodically
from tests.jobs.test_service import life
from tests.ops.canaries import BOT_TOKEN, EVERYONE, FILE_NAME

SETTINGS = DreamSettings(layers=(("mixed3", 1.0),))


def job(style: str = "eyes") -> Job:
    return Job(Requester("1", 2, 3), style, SETTINGS)


def samples(metrics: Metrics) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    """Name and labels to value."""
    families = text_string_to_metric_families(metrics.text().decode())
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in families
        for sample in family.samples
    }


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return samples(metrics).get((f"dreambot_{name}", tuple(sorted(labels.items()))))


def test_a_job_is_followed_from_its_command_to_its_answer() -> None:
    metrics, eyes = Metrics(), job()
    metrics.acknowledged(0.24)
    metrics.queue(waiting=3, running=1, work=45.5, slots=2)
    metrics.started(eyes, waited=12)
    metrics.retried(eyes, "ResourceExhaustedError")
    metrics.dreamed(eyes, 7.5, 640, 1024)
    metrics.delivered(eyes, "original", 1.2)
    assert value(metrics, "ack_latency_seconds_bucket", le="0.2") == 0
    assert value(metrics, "ack_latency_seconds_bucket", le="0.3") == 1
    assert value(metrics, "jobs_waiting") == 3
    assert value(metrics, "jobs_running") == 1
    assert value(metrics, "work_waiting_seconds") == 45.5
    assert value(metrics, "workers") == 2
    assert value(metrics, "job_wait_seconds_sum") == 12
    assert value(metrics, "jobs_retried_total", kind="ResourceExhaustedError") == 1
    assert value(metrics, "dream_seconds_sum", style="eyes", size="1024") == 7.5
    assert value(metrics, "dream_seconds_bucket", style="eyes", size="1024", le="5.0") == 0
    assert value(metrics, "dreams_total", style="eyes") == 1
    assert value(metrics, "delivery_seconds_count", route="original") == 1
    assert value(metrics, "build_info", version=__version__) == 1


def test_what_goes_wrong_is_counted_by_its_kind() -> None:
    metrics = Metrics()
    for kind in ("DreamFailed", "DreamFailed", "cancelled"):
        metrics.failed(job(), kind)
    metrics.refused("QueueFull")
    metrics.undelivered(job(), "Forbidden")
    assert value(metrics, "jobs_failed_total", kind="DreamFailed") == 2
    assert value(metrics, "jobs_failed_total", kind="cancelled") == 1
    assert value(metrics, "commands_refused_total", kind="QueueFull") == 1
    assert value(metrics, "answers_undelivered_total", kind="Forbidden") == 1


def test_series_known_beforehand_begin_with_zero() -> None:
    """Prometheus computes increases: the first lost answer of a kind must be one."""
    metrics = Metrics(kinds=[*error_names(JobError), "cancelled"], routes=["original", "channel"])
    for name in ("jobs_failed", "jobs_retried", "commands_refused", "answers_undelivered"):
        assert value(metrics, f"{name}_total", kind="QueueFull") == 0
        assert value(metrics, f"{name}_total", kind="cancelled") == 0
    assert value(metrics, "delivery_seconds_count", route="channel") == 0
    assert all(value(metrics, "dreams_total", style=style) == 0 for style in STYLES)
    metrics.undelivered(job(), "QueueFull")
    assert value(metrics, "answers_undelivered_total", kind="QueueFull") == 1


def test_error_names_include_the_subclasses() -> None:
    names = error_names(JobError, TimeoutError)
    assert {"JobError", "QueueFull", "DreamFailed", "TimeoutError"} <= set(names)
    assert "ValueError" not in names


def test_no_label_is_text_of_a_member() -> None:
    """Neither in one label nor in more than Prometheus can keep."""
    metrics = Metrics()
    for text in (BOT_TOKEN, FILE_NAME, EVERYONE, "a sentence", ""):
        metrics.failed(job(text), text)
        metrics.refused(text)
        metrics.dreamed(job(text), 1, 10, 10)
        metrics.delivered(job(text), text, 1)
        metrics.checked(text, False)
        metrics.counted({text: 1})
    text = metrics.text().decode()
    for canary in (BOT_TOKEN, "cat", EVERYONE, "sentence"):
        assert canary not in text
    assert value(metrics, "jobs_failed_total", kind="other") == 5
    assert value(metrics, "dream_seconds_count", style="other", size="256") == 5
    for number in range(1000):
        metrics.refused(f"Error{number}")
    kinds = [labels for name, labels in samples(metrics) if name == "dreambot_commands_refused_total"]
    assert len(kinds) == MOST + 1
    assert value(metrics, "commands_refused_total", kind="Error0") == 1


def test_every_style_is_a_label() -> None:
    metrics = Metrics()
    for style in STYLES:
        metrics.dreamed(job(style), 1, 300, 200)
    assert all(value(metrics, "dream_seconds_count", style=style, size="512") == 1 for style in STYLES)


@pytest.mark.parametrize(
    ("width", "height", "label"),
    [(1, 1, "256"), (256, 100, "256"), (100, 257, "512"), (4096, 4096, "4096"), (4097, 1, "larger")],
)
def test_sizes_have_five_labels_and_larger(width: int, height: int, label: str) -> None:
    assert size_label(width, height) == label


def test_two_metrics_do_not_mix() -> None:
    one, other = Metrics(), Metrics()
    one.refused("QueueFull")
    assert value(other, "commands_refused_total", kind="QueueFull") is None


def test_memory_of_the_process_and_of_the_devices_is_read_at_each_scrape() -> None:
    used = {"GPU:0": (1_000, 3_000)}
    metrics = Metrics(lambda: used)
    assert value(metrics, "device_memory_bytes", device="GPU:0") == 1_000
    used["GPU:0"] = (2_000, 3_000)
    assert value(metrics, "device_memory_bytes", device="GPU:0") == 2_000
    assert value(metrics, "device_memory_peak_bytes", device="GPU:0") == 3_000
    resident = value(metrics, "process_resident_memory_bytes")
    assert resident is not None
    assert resident > 10 * 2**20


def test_there_are_no_series_of_the_library() -> None:
    """Each series costs: no times of creation, and nothing from the library's own registry."""
    names = {name for name, _ in samples(Metrics())}
    assert [name for name in names if name.endswith("_created") or not name.startswith("dreambot_")] == []


async def test_a_blocked_event_loop_lags() -> None:
    metrics = Metrics()
    async with measure_periodically(metrics):
        await asyncio.sleep(0)
        time.sleep(0.3)  # noqa: ASYNC251
        for _ in range(200):
            await asyncio.sleep(0.01)
            if value(metrics, "event_loop_lag_seconds_count"):
                break
    late = value(metrics, "event_loop_lag_seconds_sum")
    assert late is not None
    assert late > 0.15
    assert value(metrics, "event_loop_lag_seconds_bucket", le="0.1") != value(
        metrics, "event_loop_lag_seconds_count"
    )


async def test_a_free_event_loop_hardly_lags() -> None:
    metrics = Metrics()
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(measure_lag(metrics, every=0.01), 0.5)
    count = value(metrics, "event_loop_lag_seconds_count")
    assert count
    assert count > 5
    assert value(metrics, "event_loop_lag_seconds_bucket", le="1.0") == count


async def test_jobs_are_counted_and_again_after_an_error() -> None:
    metrics = Metrics()
    answers: list[Mapping[str, int] | OSError] = [
        {"queued": 2, "dead": 1},
        OSError("disk"),
        {"queued": 0, "dead": 1},
    ]
    counted = asyncio.Event()

    async def counts() -> Mapping[str, int]:
        if not answers:
            counted.set()
            return {}
        answer = answers.pop(0)
        if isinstance(answer, OSError):
            assert value(metrics, "database_entries", state="queued") == 2
            raise answer
        return answer

    reading = asyncio.create_task(measure_job_counts(metrics, counts, every=0.001))
    await asyncio.wait_for(counted.wait(), 10)
    reading.cancel()
    assert value(metrics, "database_entries", state="queued") == 0
    assert value(metrics, "database_entries", state="dead") == 1


def test_a_label_once_accepted_stays() -> None:
    labels = Labels(most=2)
    assert [labels(name) for name in ("A", "B", "C", "A")] == ["A", "B", "other", "A"]


async def test_the_queue_is_measured_in_seconds_of_a_worker(tmp_path: Path, squeezenet: Network) -> None:
    """By the real service: from it follows how many workers keep the wait below a wanted limit."""
    metrics = Metrics()
    async with life(squeezenet, tmp_path, observer=metrics) as bot:
        first = await bot.ask("1", member=1)
        await first.closed()
        assert value(metrics, "work_waiting_seconds") == 0
        assert value(metrics, "workers") == 1
        slow = await bot.ask("2", member=2, steps=200)
        await bot.until_running(slow)
        for number in (3, 4):
            await bot.ask(str(number), member=number, steps=3 * number)
        await bot.until(lambda: value(metrics, "jobs_waiting") == 2)
        waiting = [entry for entry in await bot.service.queue() if entry.state == "queued"]
        (seconds, cost), *_ = await bot.service.jobs.measured(1)
        measured = value(metrics, "work_waiting_seconds")
        assert measured == pytest.approx(sum(entry.cost for entry in waiting) * seconds / cost, rel=0.01)
        await bot.service.cancel(slow.job.id)
