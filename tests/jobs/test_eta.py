"""Estimated starts of waiting jobs, and that they come true on a clock that the test moves."""

from __future__ import annotations

import random

import pytest

from dreambot.jobs.models.job import Queued
from dreambot.jobs.models.records import QueuedJob, QueueLimits, QueueSnapshot
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.jobs.service.eta import MEASURED_DREAMS, StartEstimator
from tests.jobs.new_jobs import LIMITS, Clock
from tests.jobs.stages import claimed, ready, several

PACE = 7.0  # seconds for a dream that costs 1.0
STEP = 0.2  # seconds


def test_no_start_is_estimated_before_a_dream_was_measured() -> None:
    queue = QueueSnapshot((), (QueuedJob("a", 1, 1, 2.0, 0.0), QueuedJob("b", 1, 2, 1.0, 0.0)))
    estimator = StartEstimator()
    assert estimator.estimate(queue, 1, 100.0) == {"a": Queued(1), "b": Queued(2)}
    estimator.learn(10.0, 2.0)
    assert estimator.estimate(queue, 1, 100.0) == {"a": Queued(1, 100.0), "b": Queued(2, 110.0)}


def test_one_slow_dream_changes_little_and_a_slower_machine_everything() -> None:
    estimator = StartEstimator()
    for seconds in (60.0, 4.0, 4.2, 3.9):
        estimator.learn(seconds, 1.0)
    assert estimator.pace == pytest.approx(4.1)
    for _ in range(MEASURED_DREAMS):
        estimator.learn(20.0, 2.0)
    assert estimator.pace == 10.0


def test_a_waiting_job_begins_when_a_running_one_ends() -> None:
    estimator = StartEstimator()
    estimator.learn(PACE, 1.0)
    running = QueuedJob("r", 1, 1, 2.0, 0.0, started_at=100.0)
    queue = QueueSnapshot((running,), (QueuedJob("a", 1, 2, 1.0, 0.0),))
    assert estimator.estimate(queue, 1, 105.0)["a"].starts_at == 100 + 2 * PACE
    assert estimator.estimate(queue, 1, 200.0)["a"].starts_at == 200, "it takes longer than it should"
    assert estimator.estimate(queue, 2, 105.0)["a"].starts_at == 105, "another is free"


def test_a_member_who_has_one_running_waits_for_it_and_others_pass() -> None:
    estimator = StartEstimator()
    estimator.learn(1.0, 1.0)
    running = QueuedJob("r", 1, 1, 10.0, 0.0, started_at=0.0)
    waiting = (QueuedJob("second", 1, 1, 1.0, 0.0, at_once=1), QueuedJob("other", 1, 2, 4.0, 0.0, at_once=1))
    positions = estimator.estimate(QueueSnapshot((running,), waiting), 2, 0.0)
    assert positions == {"other": Queued(1, 0.0), "second": Queued(2, 10.0)}


@pytest.mark.parametrize("slots", [1, 2, 3])
@pytest.mark.parametrize("seed", [1, 2])
async def test_dreams_begin_at_their_estimated_starts(
    repository: JobRepository, clock: Clock, slots: int, seed: int
) -> None:
    choice = random.Random(seed)
    estimator = StartEstimator()
    estimator.learn(PACE, 1.0)
    for _ in range(12):
        limits = QueueLimits(100, None, 1) if slots == 1 else LIMITS
        server = choice.choice((None, 1, 2))
        await ready(repository, choice.randrange(4), server, cost=choice.uniform(0.2, 4), limits=limits)
        clock.forward(0.01)
    estimated = estimator.estimate(await repository.queue_snapshot(), slots, clock.now)
    order: list[str] = []
    ends: dict[str, float] = {}
    while ends or len(order) < 12:
        while len(ends) < slots and len(order) < 12:
            claim = await claimed(repository)
            later = estimator.estimate(await repository.queue_snapshot(), slots, clock.now)
            begins = estimated[claim.job.id].starts_at
            assert begins is not None
            assert abs(begins - clock.now) < STEP
            assert all(
                abs((estimated[one].starts_at or 0) - (at.starts_at or 0)) < STEP for one, at in later.items()
            )
            order.append(claim.job.id)
            ends[claim.job.id] = clock.now + claim.cost * PACE
        first = min(ends, key=ends.__getitem__)
        clock.now = ends.pop(first)
        assert await repository.finish(first, "a", 1, "done", {})
    assert order == list(estimated)


async def test_measurements_outlive_the_bot(repository: JobRepository, clock: Clock) -> None:
    for seconds, cost in ((9.0, 3.0), (4.0, 1.0)):
        await several(repository, clock, 1, cost=cost)
        claim = await claimed(repository)
        await repository.finish(claim.job.id, "a", claim.attempt, "done", {"seconds": seconds})
        clock.forward(1)
    await several(repository, clock, 1)
    claim = await claimed(repository)
    await repository.finish(claim.job.id, "a", claim.attempt, "failed", {"seconds": 1000.0})
    assert await repository.measured(5) == [(4.0, 1.0), (9.0, 3.0)]
    assert await repository.measured(1) == [(4.0, 1.0)]
