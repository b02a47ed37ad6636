"""The order in which jobs are claimed: fair between members, and no job is claimed twice."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from dreambot.jobs.models.records import QueuedJob
from dreambot.jobs.repository import database
from dreambot.jobs.repository.fair_queue import PATIENCE_SECONDS, scheduled_order
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import LIMITS, Clock
from tests.jobs.stages import accepted, claimed, ended, ready, several, waiting

ONE = replace(LIMITS, running_of_member=1)


async def test_members_take_turns_however_many_jobs_each_has(repository: JobRepository, clock: Clock) -> None:
    flood = await several(repository, clock, 6, member=1)
    clock.forward(1)
    others = [await ready(repository, member=2)]
    clock.forward(1)
    others.append(await ready(repository, member=3))
    clock.forward(1)
    second = await ready(repository, member=2)
    order = [flood[0], *others, flood[1], second, *flood[2:]]
    assert await waiting(repository) == tuple(job.id for job in order)
    assert [(await claimed(repository)).job for _ in order] == order
    assert await repository.claim("a") is None


async def test_a_newcomer_starts_where_the_queue_stands(repository: JobRepository, clock: Clock) -> None:
    """A newcomer is the next, and gets no credit for the time before the first job."""
    flood = await several(repository, clock, 6, member=1)
    for _ in range(3):
        await claimed(repository)
    clock.forward(1)
    late = await several(repository, clock, 3, member=2)
    expected = [late[0], flood[3], late[1], flood[4], late[2], flood[5]]
    assert [(await claimed(repository)).job for _ in expected] == expected


async def test_newcomers_go_before_the_second_job_of_the_first_member(
    repository: JobRepository, clock: Clock
) -> None:
    flood = await several(repository, clock, 3, member=1)
    order = [(await claimed(repository)).job]
    for member in range(2, 6):
        clock.forward(1)
        await ready(repository, member=member)
        order.append((await claimed(repository)).job)
    assert [job.requester.member for job in order] == [1, 2, 3, 4, 5]
    assert (await claimed(repository)).job == flood[1]


async def assert_the_newcomer_is_next(
    repository: JobRepository, clock: Clock, *, before: int, newcomer: int
) -> None:
    """One who has had a turn asks again, then one who has had none: the latter is next."""
    again = await ready(repository, member=before)
    clock.forward(1)
    new = await ready(repository, member=newcomer)
    assert await waiting(repository) == (new.id, again.id)


async def test_a_finished_job_counts_as_a_turn(repository: JobRepository, clock: Clock) -> None:
    await ended(repository, member=1)
    clock.forward(1)
    await assert_the_newcomer_is_next(repository, clock, before=1, newcomer=2)


async def test_newcomers_do_not_go_before_a_job_that_has_waited_for_long(
    repository: JobRepository, clock: Clock
) -> None:
    first, second = await several(repository, clock, 2, member=1)
    assert (await claimed(repository)).job == first
    clock.forward(PATIENCE_SECONDS + 1)
    newcomer = await ready(repository, member=2)
    assert await waiting(repository) == (second.id, newcomer.id)
    assert (await claimed(repository)).job == second


async def test_a_job_that_goes_first_because_it_waited_does_not_move_the_queue(
    repository: JobRepository, clock: Clock
) -> None:
    large, late = await several(repository, clock, 2, member=1, cost=10.0)
    (brief,) = await several(repository, clock, 1, member=2)
    assert [(await claimed(repository)).job for _ in range(2)] == [large, brief]
    clock.forward(PATIENCE_SECONDS + 1)
    assert (await claimed(repository)).job == late
    await assert_the_newcomer_is_next(repository, clock, before=2, newcomer=3)


async def test_of_the_jobs_that_have_waited_for_long_every_other_goes_first(
    repository: JobRepository, clock: Clock
) -> None:
    """Where all wait that long the next member still gets every other turn."""
    await several(repository, clock, 6, member=1)
    clock.forward(PATIENCE_SECONDS + 1)
    await several(repository, clock, 2, member=2)
    shown = await waiting(repository)
    claims = [await claimed(repository) for _ in range(8)]
    assert [claim.job.requester.member for claim in claims] == [1, 2, 1, 2, 1, 1, 1, 1]
    assert tuple(claim.job.id for claim in claims) == shown


def test_a_job_that_goes_out_of_turn_does_not_move_the_queue() -> None:
    """Newcomers start where it stands, and not behind the debts of a member who was let go first."""
    now = 2 * PATIENCE_SECONDS
    owed = {"*": 1.0, "s:1": 10.0, "s:2": 2.0}
    indebted, other = QueuedJob("a", 1, 1, 1.0, 0.0), QueuedJob("b", 2, 2, 1.0, now - 2)
    newcomer = QueuedJob("c", 3, 3, 1.0, now - 1)
    assert scheduled_order([indebted, other, newcomer], owed, now) == [indebted, newcomer, other]


async def test_jobs_that_are_cancelled_cost_their_member_nothing(
    repository: JobRepository, clock: Clock
) -> None:
    flood = await several(repository, clock, 5, member=1)
    clock.forward(1)
    other = await several(repository, clock, 2, member=2)
    for job in flood:
        await repository.cancel(job.id, {})
    clock.forward(1)
    again = await ready(repository, member=1)
    assert await waiting(repository) == (other[0].id, again.id, other[1].id)


async def test_a_job_that_waits_for_its_picture_keeps_its_position(
    repository: JobRepository, clock: Clock
) -> None:
    slow = await accepted(repository, member=1, owner="a")
    clock.forward(1)
    quick = await ready(repository, member=2)
    assert await waiting(repository) == (slow.id, quick.id)
    await repository.pictured(slow.id, "a", "5e" * 32)
    assert (await claimed(repository)).job == slow


async def test_a_member_can_be_limited_to_so_many_at_a_time(repository: JobRepository, clock: Clock) -> None:
    flood = await several(repository, clock, 3, member=1, limits=ONE)
    clock.forward(1)
    other = await ready(repository, member=2, limits=ONE)
    claims = [await repository.claim("a") for _ in range(3)]
    assert [claim.job if claim else None for claim in claims] == [flood[0], other, None]
    await repository.finish(flood[0].id, "a", 1, "done", {})
    claim = await repository.claim("a")
    assert claim is not None
    assert claim.job == flood[1]


async def test_claims_at_the_same_time_never_get_the_same_job(
    repository: JobRepository, clock: Clock, url: str
) -> None:
    few = replace(LIMITS, running_of_member=10)
    jobs = {(await ready(repository, member=n % 4, limits=(LIMITS, few)[n % 2])).id for n in range(20)}
    others = [await JobRepository.open(url, None, clock=clock) for _ in range(2)]
    claims = await asyncio.gather(*([repository, *others][n % 3].claim(f"owner-{n}") for n in range(30)))
    ids = [claim.job.id for claim in claims if claim is not None]
    for other in others:
        await other.close()
    assert len(ids) == len(set(ids))
    assert set(ids) == jobs
    assert await repository.counts() == {"queued": 0, "running": 20, "pending": 0, "dead": 0}


async def test_writers_wait_for_each_other_and_do_not_fail(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On SQLite one that reads first and writes then would fail if another wrote in between."""
    monkeypatch.setattr(database, "TRIES", 1)
    url = f"sqlite:///{tmp_path / 'repository.db'}"
    repositories = [await JobRepository.open(url, None, clock=clock) for _ in range(3)]
    await asyncio.gather(*(accepted(repositories[n % 3]) for n in range(30)))
    assert len(await waiting(repositories[0])) == 30
    for repository in repositories:
        await repository.close()


async def test_the_limit_of_a_member_holds_when_all_claim_at_once(
    repository: JobRepository, clock: Clock, url: str
) -> None:
    for _ in range(8):
        await ready(repository, member=1, limits=replace(LIMITS, running_of_member=3))
    other = await JobRepository.open(url, None, clock=clock)
    claims = await asyncio.gather(*((repository, other)[n % 2].claim(f"owner-{n}") for n in range(8)))
    await other.close()
    assert sum(claim is not None for claim in claims) == 3
