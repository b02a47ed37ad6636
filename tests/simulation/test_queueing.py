"""The simulation claims jobs in the order of the real queue, and behaves as queues do."""

from __future__ import annotations

import heapq
import random
from dataclasses import replace
from pathlib import Path
from statistics import mean

import pytest

from benchmarks.simulate import hour, workers_needed
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import Clock
from tests.jobs.stages import accepted
from tests.simulation.demand import Demand, mean_cost
from tests.simulation.load import edits, requests
from tests.simulation.queueing import Asked, Dreamed, play

LIMITS = QueueLimits(waiting=10_000, of_member=None, running_of_member=1)
DEMAND = Demand(servers=2000, dreams_a_day=2.0, peak=3.0)
PACE = 3.0


def stream(seed: int, count: int = 60, apart: float = 1.0, seconds: float = 4.0) -> list[Asked]:
    """Commands of some members in some servers at random times, a few of whom ask for much."""
    dice, at, asked = random.Random(seed), 0.0, list[Asked]()
    for _ in range(count):
        at += dice.expovariate(1 / apart)
        member = min(dice.randrange(8), dice.randrange(8))
        cost = dice.choice((0.25, 1.0, 3.0))
        asked.append(Asked(at, member % 3, member, cost, seconds * cost))
    return asked


async def claimed_by_the_repository(
    url: str, asked: list[Asked], workers: int, limits: QueueLimits
) -> list[int]:
    """The places in `asked` in the order in which the repository claims them, on a clock of the test."""
    clock = Clock()
    begin, ids = clock.now, dict[str, int]()
    repository = await JobRepository.open(url, None, clock=clock, lease_seconds=1e6)
    coming, ends = list(enumerate(asked)), list[tuple[float, str]]()
    order: list[int] = []
    while coming or ends:
        if coming and (not ends or begin + coming[0][1].at <= ends[0][0]):
            place, one = coming.pop(0)
            clock.now = begin + one.at
            job = await accepted(repository, one.member, server=one.server, limits=limits)
            await repository.pictured(job.id, "a", "5e" * 32, cost=one.cost)
            ids[job.id] = place
        else:
            clock.now, job_id = heapq.heappop(ends)
            await repository.finish(job_id, "a", 1, "done", {})
        while len(ends) < workers and (claim := await repository.claim("a")) is not None:
            place = ids[claim.job.id]
            order.append(place)
            heapq.heappush(ends, (clock.now + asked[place].seconds, claim.job.id))
    await repository.close()
    return order


@pytest.mark.parametrize(("workers", "running"), [(1, 1), (3, 1), (3, 2)])
@pytest.mark.parametrize("seed", [1, 2])
async def test_dreams_begin_in_the_order_in_which_the_repository_claims_them(
    tmp_path: Path, seed: int, workers: int, running: int
) -> None:
    asked, limits = stream(seed), replace(LIMITS, running_of_member=running)
    real = await claimed_by_the_repository(f"sqlite:///{tmp_path / 'repository.db'}", asked, workers, limits)
    played = play(asked, workers, limits)
    assert [asked.index(dream.asked) for dream in played.dreams] == real
    assert real != sorted(real), "the turns made no difference"


def test_with_a_worker_for_everyone_nobody_waits() -> None:
    asked = [replace(one, member=number) for number, one in enumerate(stream(3))]
    played = play(asked, len(asked), LIMITS)
    assert [dream.waited for dream in played.dreams] == [0.0] * len(asked)
    assert played.makespan == max(one.at + one.seconds for one in asked) - asked[0].at


def test_a_member_waits_for_his_own_dreams_however_many_workers_there_are() -> None:
    asked = [Asked(0.0, 1, 1, 1.0, 5.0), Asked(1.0, 1, 1, 1.0, 5.0), Asked(1.0, 1, 2, 1.0, 5.0)]
    assert [dream.waited for dream in play(asked, 10, LIMITS).dreams] == [0.0, 0.0, 4.0]


def test_more_than_can_be_dreamed_makes_waits_that_grow_without_end() -> None:
    demand = replace(DEMAND, dreams_a_day=3.0)
    busy = demand.a_second * mean_cost() * PACE
    workers = int(busy)
    assert busy / workers > 1.1
    waits = [dream.waited for dream in hour(demand, workers, PACE, LIMITS).dreams]
    quarter = len(waits) // 4
    assert mean(waits[-quarter:]) > 2 * mean(waits[:quarter]) > 60


def test_a_full_queue_turns_members_away_and_so_bounds_the_wait() -> None:
    demand, few = replace(DEMAND, dreams_a_day=8.0), replace(LIMITS, waiting=20, of_member=2)
    played, endless = hour(demand, 2, PACE, few), hour(demand, 2, PACE, LIMITS)
    assert len(played.refused) > len(played.dreams) / 2
    assert max(dream.waited for dream in played.dreams) < max(dream.waited for dream in endless.dreams) / 3


def test_the_waits_of_one_worker_are_those_that_queueing_theory_gives() -> None:
    """M/G/1, by Pollaczek and Khinchine: all members are others, and turns do not know who is long."""
    dice, at, asked = random.Random(5), 0.0, list[Asked]()
    for number in range(40_000):
        at += dice.expovariate(0.7)
        asked.append(Asked(at, number, number, 1.0, dice.choice((0.5, 1.5))))
    expected = 0.7 * (0.5**2 + 1.5**2) / 2 / (2 * (1 - 0.7))
    assert mean(dream.waited for dream in play(asked, 1, LIMITS).dreams) == pytest.approx(expected, rel=0.1)


def test_enough_workers_are_enough_and_one_fewer_are_not() -> None:
    workers = workers_needed(DEMAND, PACE)
    assert workers >= DEMAND.a_second * mean_cost() * PACE

    def p95(count: int) -> float:
        waits = sorted(dream.waited for dream in hour(DEMAND, count, PACE, LIMITS).dreams)
        return waits[int(0.95 * len(waits))]

    assert p95(workers) < 60 < p95(workers - 1)


def test_a_dream_of_ten_seconds_that_was_third_in_line_takes_nine_requests() -> None:
    """The first answer; two that began before it, and itself; 0, 3, 6 and 9 s; the answer."""
    dream = Dreamed(Asked(0.0, 1, 1, 3.0, 10.0), began=20.0, ahead=2)
    assert edits(dream, 3.0) == (3, 4)
    assert requests(dream, 3.0) == 9
    assert requests(replace(dream, began=0.0, ahead=0), 3.0) == 6
