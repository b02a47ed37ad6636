"""Leases: which process holds a job, for how long, and how often it may be begun."""

from __future__ import annotations

from typing import Any

from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import Clock
from tests.jobs.stages import accepted, claimed, ready

LONG = LEASE_SECONDS + 1


def given_up(job: Job) -> dict[str, Any]:
    """How a job ends that was begun as often as is allowed."""
    return {"error": {"code": "attempts_exhausted", "fields": {"job_id": job.id, "attempts": ATTEMPTS}}}


async def test_whoever_lost_his_lease_ends_nothing(repository: JobRepository, clock: Clock) -> None:
    """The same process too: its second attempt is not its first."""
    job = await ready(repository)
    first = await claimed(repository, "a")
    clock.forward(LONG)
    assert (await repository.reap()).requeued == (job.id,)
    second = await claimed(repository, "a")
    assert (first.attempt, second.attempt) == (1, 2)
    assert not await repository.finish(job.id, "a", first.attempt, "done", {})
    assert not await repository.requeue(job.id, "a", first.attempt, counts=True)
    assert await repository.finish(job.id, "a", second.attempt, "done", {})


async def test_a_lease_is_held_as_long_as_it_is_renewed(repository: JobRepository, clock: Clock) -> None:
    job, ingest = await ready(repository), await accepted(repository, owner="a")
    await claimed(repository, "a")
    for _ in range(5):
        clock.forward(LEASE_SECONDS - 1)
        assert await repository.renew("a") == {job.id, ingest.id}
        assert await repository.renew("b") == frozenset()
        assert (await repository.reap()).requeued == ()
        assert await repository.claim_ingest("b") is None
    clock.forward(LONG)
    assert (await repository.reap()).requeued == (job.id,)
    assert await repository.renew("a") == {ingest.id}, "nobody has taken the ingest yet"


async def test_only_what_is_worked_on_is_renewed(repository: JobRepository, clock: Clock) -> None:
    """Whatever an owner forgot, for whatever reason, is taken up by others in the end."""
    jobs = [await ready(repository) for _ in range(2)]
    for _ in jobs:
        await claimed(repository, "a")
    clock.forward(LEASE_SECONDS - 1)
    assert await repository.renew("a", only=[jobs[0].id, "nothing"]) == {jobs[0].id}
    clock.forward(2)
    assert (await repository.reap()).requeued == (jobs[1].id,)
    assert await repository.renew("a", only=()) == frozenset()


async def test_an_owner_that_returns_frees_what_it_held(repository: JobRepository, clock: Clock) -> None:
    dreamed, ingest = await ready(repository), await accepted(repository, owner="a")
    to_deliver = await accepted(repository, owner="a")
    clock.forward(1)
    others = await ready(repository)
    assert await repository.finish(to_deliver.id, "a", 0, "failed", {})
    assert await repository.claim_delivery("a") is not None
    assert (await claimed(repository, "a")).job == dreamed
    assert (await claimed(repository, "b")).job == others
    await repository.release_all("a")
    assert await repository.renew("a") == frozenset(), "it is free, and not to be renewed by its old name"
    assert await repository.renew("b") == {others.id}
    claim = await claimed(repository, "a")
    assert (claim.job, claim.attempt) == (dreamed, 2), "an attempt that a crash has ended counts"
    taken = await repository.claim_ingest("a")
    assert taken is not None
    assert taken.job == ingest
    delivery = await repository.claim_delivery("a")
    assert delivery is not None
    assert (delivery.job, delivery.attempt) == (to_deliver, 2)


async def test_a_job_that_kills_its_owner_each_time_is_given_up(repository: JobRepository) -> None:
    job = await ready(repository)
    for _ in range(ATTEMPTS):
        assert (await repository.reap()).given_up == ()
        await claimed(repository, "a")
        await repository.release_all("a")
    assert await repository.claim("a") is None
    assert (await repository.reap()).given_up == (job.id,)


async def test_a_job_is_given_up_after_its_attempts(repository: JobRepository, clock: Clock) -> None:
    job = await ready(repository)
    for attempt in range(1, ATTEMPTS + 1):
        assert (await claimed(repository)).attempt == attempt
        clock.forward(LONG)
        reaped = await repository.reap()
        assert reaped.requeued == ((job.id,) if attempt < ATTEMPTS else ())
    assert reaped.given_up == (job.id,)
    record = await repository.get(job.id)
    assert record is not None
    assert (record.state, record.delivery) == ("failed", "pending")
    assert record.outcome == given_up(job)
    assert (await repository.reap()).given_up == ()


async def test_an_ingest_is_given_up_after_its_attempts(repository: JobRepository, clock: Clock) -> None:
    job = await accepted(repository)  # the first
    for _ in range(ATTEMPTS - 1):
        clock.forward(LONG)
        assert (await repository.reap()).given_up == ()
        assert await repository.claim_ingest("a") is not None
    clock.forward(LONG)
    assert await repository.claim_ingest("a") is None
    assert (await repository.reap()).given_up == (job.id,)
    record = await repository.get(job.id)
    assert record is not None
    assert record.outcome == given_up(job)


async def test_what_is_given_back_is_next_again(repository: JobRepository, clock: Clock) -> None:
    first = await ready(repository, member=1)
    clock.forward(1)
    await ready(repository, member=2)
    claim = await claimed(repository, "a")
    assert claim.job == first
    assert await repository.requeue(first.id, "a", 1, counts=False)
    assert not await repository.requeue(first.id, "a", 1, counts=False)
    claim = await claimed(repository, "b")
    assert (claim.job, claim.attempt) == (first, 1), "that attempt was not counted"
    assert await repository.requeue(first.id, "b", 1, counts=True)
    claim = await claimed(repository, "b")
    assert (claim.job, claim.attempt) == (first, 2)


async def test_an_ingest_that_is_given_back_is_free_at_once(repository: JobRepository) -> None:
    job = await accepted(repository, owner="a")
    for owner in "abcdef":  # more often than there are attempts: these do not count
        assert await repository.requeue(job.id, owner, 0, counts=False)
        claim = await repository.claim_ingest(chr(ord(owner) + 1))
        assert claim is not None
    assert (await repository.reap()).given_up == ()


async def test_what_is_given_back_after_its_last_attempt_is_given_up(repository: JobRepository) -> None:
    job = await ready(repository)
    for attempt in range(1, ATTEMPTS + 1):
        await claimed(repository)
        assert await repository.requeue(job.id, "a", attempt, counts=True)
    assert await repository.claim("a") is None
    assert (await repository.reap()).given_up == (job.id,)
