"""Dreams in threads: bound to their devices, stopped between steps; the event loop goes on meanwhile."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import aclosing
from typing import Any

import numpy as np
import pytest

from dreambot.engine.dream import Frame, dream
from dreambot.engine.errors import TooSmallToDream, UnknownLayer
from dreambot.engine.networks.devices import Device, find_devices
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import style_settings
from dreambot.engine.types import Pixels
from dreambot.jobs.execution import execute
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.log_context import current_job, job_context
from dreambot.jobs.models.job import DreamOutput, Inputs, Job, Progress, Requester
from tests.conftest import photograph
from tests.ticker import ticking

SOURCE = Requester("1", 2, 3)


def job_of(network: Network, **changes: object) -> Job:
    return Job(SOURCE, "eyes", style_settings("eyes", network, **changes))


class Recorder:
    """The real dream, with a note of each step's thread and device."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.steps: list[tuple[str, str]] = []
        monkeypatch.setattr(execute, "dream", self.dream)

    def dream(
        self, network: Network, pixels: Pixels, settings: DreamSettings, **more: Any
    ) -> Iterator[Frame]:
        for frame in dream(network, pixels, settings, **more):
            self.steps.append((threading.current_thread().name, frame._picture.device))
            yield frame


@pytest.fixture
async def workers(squeezenet: Network) -> AsyncIterator[ThreadWorkers]:
    workers = ThreadWorkers(squeezenet, (Device("CPU:0", "CPU"),), preview_seconds=0.2)
    yield workers
    await workers.close()


async def test_the_thread_knows_whose_dream_it_is(
    workers: ThreadWorkers, squeezenet: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that what the engine logs there carries the job's id."""
    seen: list[str | None] = []

    def watched(network: Network, pixels: Pixels, settings: DreamSettings, **more: Any) -> Iterator[Frame]:
        seen.append(current_job())
        return dream(network, pixels, settings, **more)

    monkeypatch.setattr(execute, "dream", watched)
    for job_id in ("first", "second"):
        with job_context(job_id):
            job = job_of(squeezenet, octaves=1, steps=1)
            _ = [update async for update in workers.dream(job, Inputs(photograph("chelsea", 100)))]
    assert seen == ["first", "second"]


async def test_progress_comes_and_then_the_dream_of_the_engine(
    workers: ThreadWorkers, squeezenet: Network
) -> None:
    photo = photograph("chelsea", 200)
    job = job_of(squeezenet, octaves=2, steps=10, seed=3)
    updates = [update async for update in workers.dream(job, Inputs(photo))]
    *progress, dreamt = updates
    assert isinstance(dreamt, DreamOutput)
    assert dreamt.seconds > 0
    *_, last = dream(squeezenet, photo, job.settings)
    assert np.array_equal(dreamt.pixels, last.pixels)
    assert progress
    assert all(isinstance(update, Progress) for update in progress)
    steps = [update.step for update in progress if isinstance(update, Progress)]
    assert steps == sorted(steps)
    assert any(isinstance(update, Progress) and update.preview is not None for update in progress)


async def test_two_devices_dream_at_once_each_in_its_own_thread(
    squeezenet: Network, two_devices: tuple[Device, Device], monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(monkeypatch)
    workers = ThreadWorkers(squeezenet, two_devices)
    assert workers.slots == 2
    photo = photograph("coffee", 200)

    async def run(job: Job) -> DreamOutput:
        *_, last = [update async for update in workers.dream(job, Inputs(photo))]
        assert isinstance(last, DreamOutput)
        return last

    job = job_of(squeezenet, octaves=2, steps=60)
    first, second = await asyncio.gather(run(job), run(job))
    await workers.close()
    assert {first.device, second.device} == {"CPU", "CPU (second)"}
    assert np.array_equal(first.pixels, second.pixels)
    by_thread = {thread: {d for t, d in recorder.steps if t == thread} for thread, _ in recorder.steps}
    assert len(by_thread) == 2
    devices = [devices for devices in by_thread.values() if len(devices) == 1]
    assert len(devices) == 2
    assert devices[0] != devices[1]
    switches = sum(a[0] != b[0] for a, b in zip(recorder.steps, recorder.steps[1:], strict=False))
    assert switches > 3  # at once, not one after the other


async def test_a_stopped_dream_stops_within_one_step(
    workers: ThreadWorkers, squeezenet: Network, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = Recorder(monkeypatch)
    job = job_of(squeezenet, steps=200)
    async with aclosing(workers.dream(job, Inputs(photograph("chelsea")))) as updates:
        async for update in updates:
            assert isinstance(update, Progress)
            if update.step >= 5:
                break
        steps_when_stopped = len(recorder.steps)
    steps_after = len(recorder.steps)
    assert steps_after <= steps_when_stopped + 1
    await asyncio.sleep(0.3)
    assert len(recorder.steps) == steps_after
    # and the thread is free for the next one
    job = job_of(squeezenet, steps=1, octaves=1)
    *_, last = [update async for update in workers.dream(job, Inputs(photograph("coffee", 100)))]
    assert isinstance(last, DreamOutput)


async def test_a_slow_reader_holds_up_nothing_and_gets_the_newest(
    workers: ThreadWorkers, squeezenet: Network
) -> None:
    job = job_of(squeezenet, octaves=1, steps=60)
    seen: list[int] = []
    async for update in workers.dream(job, Inputs(photograph("chelsea", 200))):
        if isinstance(update, Progress):
            seen.append(update.step)
            await asyncio.sleep(0.4)
    assert len(seen) < 20  # old news was dropped
    assert seen == sorted(seen)


async def test_the_event_loop_goes_on_while_a_dream_is_dreamed(
    workers: ThreadWorkers, squeezenet: Network
) -> None:
    dream = workers.dream(job_of(squeezenet, steps=10), Inputs(photograph("chelsea")))
    async with ticking(0.005) as ticker:
        begin = time.monotonic()
        *_, last = [update async for update in dream]
        seconds = time.monotonic() - begin
    assert isinstance(last, DreamOutput)
    assert ticker.ticks > seconds / 0.005 / 4


async def test_what_cannot_be_dreamed_is_refused_before_a_thread_is_taken(
    workers: ThreadWorkers, squeezenet: Network
) -> None:
    with pytest.raises(TooSmallToDream):
        workers.estimator.check(job_of(squeezenet), 20, 300)
    with pytest.raises(UnknownLayer):
        workers.estimator.check(job_of(squeezenet, layers=(("mixed3", 1.0),)), 300, 300)


def test_a_machine_without_gpus_has_one_device() -> None:
    devices = find_devices()
    assert devices
    if all(device.title == "CPU" for device in devices):
        assert devices == (Device("CPU:0", "CPU"),)
