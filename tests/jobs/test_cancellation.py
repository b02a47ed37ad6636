"""Jobs that one process stops and another one dreams: what the database does, each of them."""

from __future__ import annotations

import pytest

from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import Clock
from tests.jobs.stages import accepted, claimed, ready


async def is_cancelled_once(repository: JobRepository, job_id: str) -> None:
    """Assert that the job has ended, and that one answer is to be delivered."""
    record = await repository.get(job_id)
    assert record is not None
    assert (record.state, record.owner, record.delivery) == ("cancelled", None, "pending")
    reaped = await repository.reap()
    assert job_id not in reaped.stopped + reaped.given_up + reaped.requeued
    delivery = await repository.claim_delivery("z")
    assert delivery is not None
    assert (delivery.job.id, delivery.state) == (job_id, "cancelled")
    assert await repository.claim_delivery("z") is None
    assert not await repository.stop(job_id)


async def test_the_process_that_dreams_it_finds_it(repository: JobRepository) -> None:
    await ready(repository, member=2)
    job = (await claimed(repository, "a")).job
    other = await ready(repository, member=3)
    assert (await claimed(repository, "b")).job == other
    assert await repository.to_stop("a") == frozenset()
    assert await repository.stop(job.id)
    assert await repository.stop(job.id)
    assert await repository.to_stop("a") == {job.id}
    assert await repository.to_stop("b") == frozenset()
    assert (await repository.reap()).stopped == (), "it is still being dreamed"
    assert await repository.finish(job.id, "a", 1, "cancelled", {})
    assert await repository.to_stop("a") == frozenset()
    await is_cancelled_once(repository, job.id)
    assert not await repository.stop("nothing")


@pytest.mark.parametrize("attempts", [1, ATTEMPTS])
async def test_a_job_is_cancelled_where_its_process_died_before_it_could_stop(
    repository: JobRepository, clock: Clock, attempts: int
) -> None:
    """Also after the last attempt: it was cancelled, and not given up."""
    job = await ready(repository)
    for _ in range(attempts - 1):
        claim = await claimed(repository)
        assert await repository.requeue(job.id, "a", claim.attempt, counts=True)
    await claimed(repository)
    assert await repository.stop(job.id)
    clock.forward(LEASE_SECONDS + 1)
    reaped = await repository.reap()
    assert (reaped.stopped, reaped.requeued, reaped.given_up) == ((job.id,), (), ())
    await is_cancelled_once(repository, job.id)
    assert not await repository.finish(job.id, "a", attempts, "done", {})


async def test_a_requeued_job_that_is_to_stop_is_not_begun_again(repository: JobRepository) -> None:
    requeued, released = await ready(repository), await ready(repository)
    for _ in range(2):
        await claimed(repository)
    for job in (requeued, released):
        assert await repository.stop(job.id)
    assert await repository.requeue(requeued.id, "a", 1, counts=False)
    await repository.release_all("a")
    assert await repository.claim("b") is None
    assert {*(await repository.reap()).stopped} == {requeued.id, released.id}
    assert await repository.counts() == {"queued": 0, "running": 0, "pending": 2, "dead": 0}


async def test_no_picture_is_fetched_for_a_job_that_is_to_stop(
    repository: JobRepository, clock: Clock
) -> None:
    job = await accepted(repository)
    assert await repository.stop(job.id)
    clock.forward(LEASE_SECONDS + 1)
    assert await repository.claim_ingest("b") is None
    assert (await repository.reap()).stopped == (job.id,)
    await is_cancelled_once(repository, job.id)
