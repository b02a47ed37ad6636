"""Servers share the machine equally, and members their server's part, by what their dreams cost."""

from __future__ import annotations

import random
from collections import defaultdict

import pytest

from dreambot.jobs.models.job import Job
from dreambot.jobs.repository import fair_queue_state
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import Clock
from tests.jobs.stages import claimed, ready, several, waiting

CROWD, SMALL = 1, 2  # servers


async def costs_by_server(repository: JobRepository, claims: int) -> dict[int | None, float]:
    """What the next claims of each server cost together; each is finished before the next."""
    found: dict[int | None, float] = defaultdict(float)
    for _ in range(claims):
        claim = await claimed(repository)
        found[claim.job.requester.server] += claim.cost
        assert await repository.finish(claim.job.id, "a", claim.attempt, "done", {})
    return found


async def test_a_server_with_many_members_gets_no_more_than_one_with_a_few(
    repository: JobRepository, clock: Clock
) -> None:
    for member in range(10, 22):
        await several(repository, clock, 2, member, server=CROWD)
    for member in (30, 31):
        await several(repository, clock, 3, member, server=SMALL)
    found = await costs_by_server(repository, 12)
    assert found == {CROWD: 6.0, SMALL: 6.0}


async def test_servers_share_by_cost_and_not_by_number(repository: JobRepository, clock: Clock) -> None:
    """The crowd asks for large dreams: of these there are as many fewer."""
    for member in range(10, 16):
        await several(repository, clock, 1, member, server=CROWD, cost=4.0)
    await several(repository, clock, 20, 30, server=SMALL, cost=1.0)
    found = await costs_by_server(repository, 15)
    assert abs(found[CROWD] - found[SMALL]) <= 4.0
    assert found[CROWD] == 12.0


async def test_one_who_has_queued_ten_and_another_interleave(repository: JobRepository, clock: Clock) -> None:
    await several(repository, clock, 10, 1)
    await several(repository, clock, 4, 2)
    order = [(await claimed(repository)).job.requester.member for _ in range(14)]
    assert order == [1, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 1]


async def test_a_members_large_dreams_come_as_much_more_seldom(
    repository: JobRepository, clock: Clock
) -> None:
    await several(repository, clock, 3, 1, cost=3.0)
    await several(repository, clock, 9, 2, cost=1.0)
    order = [(await claimed(repository)).job.requester.member for _ in range(12)]
    assert order == [1, 2, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2]


async def test_a_direct_message_is_a_server_of_its_own(repository: JobRepository, clock: Clock) -> None:
    for member in (10, 11, 12):
        await several(repository, clock, 1, member, server=CROWD)
    await several(repository, clock, 1, 30, server=None)
    await several(repository, clock, 1, 31, server=None)
    order = [(await claimed(repository)).job.requester.member for _ in range(5)]
    assert order == [10, 30, 31, 11, 12]


async def test_nobody_saves_up_credit_while_away(repository: JobRepository, clock: Clock) -> None:
    await several(repository, clock, 1, 30, server=SMALL)
    await several(repository, clock, 12, 10, server=CROWD)
    await costs_by_server(repository, 9)
    await several(repository, clock, 4, 30, server=SMALL)
    order = [(await claimed(repository)).job.requester.server for _ in range(8)]
    assert order == [SMALL, CROWD, SMALL, CROWD, SMALL, CROWD, SMALL, CROWD]


async def test_a_requeued_job_is_paid_for_once(repository: JobRepository, clock: Clock) -> None:
    first, second = await several(repository, clock, 2, 1, cost=5.0)
    await several(repository, clock, 2, 2, cost=5.0)
    for _ in range(3):
        claim = await claimed(repository)
        assert claim.job == first, "it is still the next"
        assert await repository.requeue(first.id, "a", claim.attempt, counts=False)
    order = [(await claimed(repository)).job.requester.member for _ in range(4)]
    assert order == [1, 2, 1, 2]
    assert second.requester.member == 1


async def test_a_requeued_job_gets_back_what_it_paid(repository: JobRepository, clock: Clock) -> None:
    """However little it costs."""
    await several(repository, clock, 1, 1, cost=0.0)
    claim = await claimed(repository)
    assert await repository.requeue(claim.job.id, "a", claim.attempt, counts=False)
    kept = await start_tags(repository)
    assert kept["s:30"] == kept["s:30:1"] == kept["*"]


async def start_tags(repository: JobRepository) -> dict[str, float]:
    return await repository.database.read(fair_queue_state.read)


async def test_start_tags_that_make_no_difference_are_deleted(
    repository: JobRepository, clock: Clock
) -> None:
    for member in range(20):
        await several(repository, clock, 1, member, server=member % 5)
    await costs_by_server(repository, 20)
    assert len(await start_tags(repository)) > 20
    (brief,) = await several(repository, clock, 1, 1, server=1)
    (large,) = await several(repository, clock, 1, 2, server=2, cost=9.0)
    assert (await claimed(repository)).job == brief
    assert (await claimed(repository)).job == large
    (another,) = await several(repository, clock, 1, 2, server=2)
    (other,) = await several(repository, clock, 1, 3, server=2)
    before = await waiting(repository)
    assert before == (other.id, another.id), "who had a large one comes after those who had none"
    await repository.expire(0)
    kept = await start_tags(repository)
    assert len(kept) < 12
    assert kept["s:2"] > kept["*"], "what is owed is still owed"
    assert await waiting(repository) == before
    await costs_by_server(repository, 2)
    for job in (brief, large):
        await repository.finish(job.id, "a", 1, "done", {})
    await repository.expire(0)
    assert await start_tags(repository) == {}


@pytest.mark.parametrize("seed", range(6))
async def test_the_order_that_is_shown_is_the_order_of_the_claims(
    repository: JobRepository, clock: Clock, seed: int
) -> None:
    """Whatever went before: jobs of all costs, ended, requeued, cancelled, some waiting for long."""
    choice = random.Random(seed)
    running: list[tuple[Job, int]] = []
    claims = 0
    for _ in range(12):
        for _ in range(choice.randrange(8)):
            server = choice.choice((None, 1, 1, 2, 3))
            await ready(repository, choice.randrange(5), server, cost=choice.uniform(0.05, 6))
            clock.forward(choice.choice((0.0, 0.1, 30.0)))
        for job_id in await waiting(repository):
            if choice.random() < 0.1:
                assert await repository.cancel(job_id, {})
        clock.forward(choice.choice((0.0, 60.0, 700.0)))
        shown = await waiting(repository)
        for job_id in shown[: choice.randrange(10)]:
            claim = await claimed(repository)
            assert claim.job.id == job_id
            running.append((claim.job, claim.attempt))
            claims += 1
        while running and choice.random() < 0.8:
            job, attempt = running.pop(choice.randrange(len(running)))
            if choice.random() < 0.2:
                assert await repository.requeue(job.id, "a", attempt, counts=False)
            else:
                assert await repository.finish(job.id, "a", attempt, "done", {})
    rest = await waiting(repository)
    assert [(await claimed(repository)).job.id for _ in rest] == list(rest)
    assert claims > 10
