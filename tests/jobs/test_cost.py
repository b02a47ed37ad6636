"""What jobs cost: as much more as they are more work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from dreambot.engine.dream import plan
from dreambot.engine.errors import TooSmallToDream
from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.settings import DreamSettings
from dreambot.engine.styles.styles import DEFAULT_STYLE, style_settings
from dreambot.jobs.execution.cost import cost
from dreambot.jobs.execution.thread_workers import ThreadWorkers
from dreambot.jobs.models.job import Job
from tests.jobs.frontend import requester

CostOf = Callable[[Job, int, int], float]


@pytest.fixture
def settings(squeezenet: Network) -> DreamSettings:
    """Of octaves that all fit into 256 pixels, with as many steps in each."""
    return style_settings(DEFAULT_STYLE, squeezenet, octaves=5, taper=1.0)


@pytest.fixture
def job(settings: DreamSettings) -> Job:
    return Job(requester("1"), DEFAULT_STYLE, settings)


@pytest.fixture
def cost_of(squeezenet: Network, settings: DreamSettings) -> CostOf:
    """The cost of a job whose dream is of this height and width."""

    def found(job: Job, height: int, width: int) -> float:
        return cost(job, height, width, job.settings, partial(plan, squeezenet), settings)

    return found


def changed(job: Job, **changes: object) -> Job:
    """By other settings."""
    return replace(job, settings=replace(job.settings, **changes))  # type: ignore[arg-type]


def test_the_default_style_at_512_pixels_costs_one(cost_of: CostOf, job: Job) -> None:
    assert cost_of(job, 512, 512) == pytest.approx(1.0)
    twice = job.settings.steps * 2
    assert cost_of(changed(job, steps=twice), 512, 512) == pytest.approx(2.0)
    assert cost_of(job, 1024, 1024) == pytest.approx(4.0, rel=0.02), "four times the pixels"
    assert cost_of(job, 256, 1024) == pytest.approx(1.0, rel=0.05)


def test_octaves_cost_by_their_size_and_their_own_steps(cost_of: CostOf, job: Job) -> None:
    largest = cost_of(changed(job, octaves=1), 512, 512)
    assert 0.4 < largest < 0.6, "with a scale of 1.4 the smaller ones together cost as much"
    above = changed(job, octaves=2, octaves_above=1)
    assert cost_of(above, 512, 512) == pytest.approx(largest * (1 + 1.4**2), rel=0.01)
    steps = job.settings.steps
    scheduled = changed(job, octaves=2, schedule=(2 * steps, steps))
    assert cost_of(scheduled, 512, 512) == pytest.approx(largest * (1 + 2 / 1.4**2), rel=0.01)


def test_four_variations_cost_four_dreams(cost_of: CostOf, job: Job) -> None:
    four = replace(job, kind="variations")
    assert cost_of(four, 384, 288) == pytest.approx(4 * cost_of(job, 384, 288))


def test_a_flight_costs_its_first_dream_and_its_frames(cost_of: CostOf, job: Job) -> None:
    dream, a_step = cost_of(job, 512, 512), cost_of(changed(job, octaves=1, steps=1), 512, 512)
    flight = replace(job, kind="zoom", flight=Zoom(frames=61, steps=3))
    expected = dream + 60 * 2.25 * a_step
    assert cost_of(flight, 512, 512) == pytest.approx(expected), "the first of three is at half the size"
    short = replace(job, kind="zoom", flight=Zoom(frames=2, steps=1))
    assert cost_of(short, 512, 512) == pytest.approx(dream + a_step)
    usual = replace(job, kind="zoom", flight=Zoom())
    assert cost_of(replace(usual, flight=None), 512, 512) == cost_of(usual, 512, 512)


def test_workers_know_the_cost_of_a_job_on_their_network(squeezenet: Network) -> None:
    workers = ThreadWorkers(squeezenet, (Device("CPU:0", "CPU"),))
    usual = style_settings(DEFAULT_STYLE, squeezenet)
    job = Job(requester("1"), DEFAULT_STYLE, usual)
    assert workers.estimator.cost(job, 512, 512) == pytest.approx(1.0)
    assert workers.estimator.cost(job, 1024, 512) == pytest.approx(2.0, rel=0.02)
    # The smallest octaves, with the most steps, do not fit any more.
    assert (
        workers.estimator.cost(job, 512, 256)
        == cost(job, 512, 256, usual, partial(plan, squeezenet), usual)
        < 0.45
    )
    with pytest.raises(TooSmallToDream):
        workers.estimator.cost(job, 20, 20)
