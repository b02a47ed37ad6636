"""Deliveries are claimed by one process at a time, until they are delivered or dead."""

from __future__ import annotations

import asyncio

from dreambot.jobs.models.records import LEASE_SECONDS, Delivery
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, PICTURE, Clock, reply_target
from tests.jobs.stages import accepted, ended


async def claim(repository: JobRepository, owner: str = "a", job_id: str | None = None) -> Delivery:
    delivery = await repository.claim_delivery(owner, job_id)
    assert delivery is not None
    return delivery


async def test_a_delivery_says_how_it_ended_and_where_to_say_so(
    repository: JobRepository, clock: Clock
) -> None:
    began = clock.now
    job = await accepted(repository)
    await repository.acknowledged(job.id, reply_target(message=5))
    await repository.pictured(job.id, "a", PICTURE)
    await repository.claim("a")
    clock.forward(9)
    await repository.finish(job.id, "a", 1, "done", {"picture": "ab" * 32})
    assert await claim(repository, "b") == Delivery(
        job, HANDED, reply_target(message=5), "b", 1, "done", {"picture": "ab" * 32}, began, clock.now
    )


async def test_an_answer_is_written_down_once(repository: JobRepository) -> None:
    job = await ended(repository)
    delivery = await claim(repository)
    assert await repository.claim_delivery("b") is None, "it is a's"
    assert await repository.delivered(delivery, "edit", 2**61)
    assert not await repository.delivered(delivery, "direct", 6)
    assert not await repository.dead_letter(delivery, "again")
    assert not await repository.postpone(delivery, 0, "again")
    record = await repository.get(job.id)
    assert record is not None
    assert (record.delivery, record.route, record.message) == ("delivered", "edit", 2**61)
    assert await repository.counts() == {"queued": 0, "running": 0, "pending": 0, "dead": 0}


async def test_a_delivery_goes_to_another_when_its_lease_runs_out(
    repository: JobRepository, clock: Clock
) -> None:
    job = await ended(repository)
    first = await claim(repository, "a")
    clock.forward(LEASE_SECONDS - 1)
    assert await repository.renew("a") == {job.id}
    clock.forward(LEASE_SECONDS - 1)
    assert await repository.claim_delivery("a") is None
    clock.forward(2)
    second = await claim(repository, "a")
    assert (first.attempt, second.attempt) == (1, 2)
    assert not await repository.delivered(first, "edit", 1), "the same process, but not that attempt"
    assert await repository.delivered(second, "channel", None)


async def test_a_delivery_can_be_put_off(repository: JobRepository, clock: Clock) -> None:
    job = await ended(repository)
    delivery = await claim(repository)
    assert await repository.postpone(delivery, clock.now + 60, "Discord is away")
    assert not await repository.delivered(delivery, "edit", 1)
    clock.forward(59)
    assert await repository.claim_delivery("b") is None
    assert await repository.claim_delivery("b", job.id) is None
    clock.forward(1)
    assert (await claim(repository, "b")).attempt == 2


async def test_a_delivery_can_be_given_up(repository: JobRepository) -> None:
    job = await ended(repository)
    assert await repository.dead_letter(await claim(repository), "nobody to tell")
    assert await repository.claim_delivery("b") is None
    record = await repository.get(job.id)
    assert record is not None
    assert record.delivery == "dead"
    assert (await repository.counts())["dead"] == 1


async def test_who_has_waited_longest_comes_first(repository: JobRepository, clock: Clock) -> None:
    jobs = []
    for _ in range(3):
        jobs.append(await ended(repository))
        clock.forward(1)
    assert (await claim(repository, "a", jobs[1].id)).job == jobs[1]
    assert await repository.claim_delivery("b", jobs[1].id) is None
    assert await repository.claim_delivery("b", "nothing") is None
    assert [(await claim(repository)).job for _ in range(2)] == [jobs[0], jobs[2]]


async def test_two_never_bring_the_same_answer(repository: JobRepository, clock: Clock, url: str) -> None:
    for _ in range(6):
        await ended(repository)
    other = await JobRepository.open(url, None, clock=clock)
    deliveries = await asyncio.gather(*((repository, other)[n % 2].claim_delivery(str(n)) for n in range(10)))
    await other.close()
    ids = [delivery.job.id for delivery in deliveries if delivery is not None]
    assert len(ids) == len(set(ids)) == 6
