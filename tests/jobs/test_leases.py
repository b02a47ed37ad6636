"""Leases: which process holds a job, for how long, and how often it may be begun."""

from __future__ import annotations

from typing import Any

from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import ATTEMPTS, LEASE_SECONDS
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.making import Clock, accepted, claimed, ready

LONG = LEASE_SECONDS + 1


def given_up(job: Job) -> dict[str, Any]:
    """How a job ends that was begun as often as is allowed."""
    return {"error": {"code": "attempts_exhausted", "fields": {"job_id": job.id, "attempts": ATTEMPTS}}}


async def test_whoever_lost_his_lease_ends_nothing(journal: JobRepository, clock: Clock) -> None:
    """The same process too: its second attempt is not its first."""
    job = await ready(journal)
    first = await claimed(journal, "a")
    clock.forward(LONG)
    assert (await journal.reap()).requeued == (job.id,)
    second = await claimed(journal, "a")
    assert (first.attempt, second.attempt) == (1, 2)
    assert not await journal.finish(job.id, "a", first.attempt, "done", {})
    assert not await journal.requeue(job.id, "a", first.attempt, counts=True)
    assert await journal.finish(job.id, "a", second.attempt, "done", {})


async def test_a_lease_is_held_as_long_as_it_is_renewed(journal: JobRepository, clock: Clock) -> None:
    job, ingest = await ready(journal), await accepted(journal, owner="a")
    await claimed(journal, "a")
    for _ in range(5):
        clock.forward(LEASE_SECONDS - 1)
        assert await journal.renew("a") == {job.id, ingest.id}
        assert await journal.renew("b") == frozenset()
        assert (await journal.reap()).requeued == ()
        assert await journal.claim_ingest("b") is None
    clock.forward(LONG)
    assert (await journal.reap()).requeued == (job.id,)
    assert await journal.renew("a") == {ingest.id}, "nobody has taken the ingest yet"


async def test_only_what_is_worked_on_is_renewed(journal: JobRepository, clock: Clock) -> None:
    """Whatever an owner forgot, for whatever reason, is taken up by others in the end."""
    jobs = [await ready(journal) for _ in range(2)]
    for _ in jobs:
        await claimed(journal, "a")
    clock.forward(LEASE_SECONDS - 1)
    assert await journal.renew("a", only=[jobs[0].id, "nothing"]) == {jobs[0].id}
    clock.forward(2)
    assert (await journal.reap()).requeued == (jobs[1].id,)
    assert await journal.renew("a", only=()) == frozenset()


async def test_an_owner_that_returns_frees_what_it_held(journal: JobRepository, clock: Clock) -> None:
    dreamed, ingest = await ready(journal), await accepted(journal, owner="a")
    to_deliver = await accepted(journal, owner="a")
    clock.forward(1)
    others = await ready(journal)
    assert await journal.finish(to_deliver.id, "a", 0, "failed", {})
    assert await journal.claim_delivery("a") is not None
    assert (await claimed(journal, "a")).job == dreamed
    assert (await claimed(journal, "b")).job == others
    await journal.release_all("a")
    assert await journal.renew("a") == frozenset(), "it is free, and not to be renewed by its old name"
    assert await journal.renew("b") == {others.id}
    claim = await claimed(journal, "a")
    assert (claim.job, claim.attempt) == (dreamed, 2), "an attempt that a crash has ended counts"
    taken = await journal.claim_ingest("a")
    assert taken is not None
    assert taken.job == ingest
    delivery = await journal.claim_delivery("a")
    assert delivery is not None
    assert (delivery.job, delivery.attempt) == (to_deliver, 2)


async def test_a_job_that_kills_its_owner_each_time_is_given_up(journal: JobRepository) -> None:
    job = await ready(journal)
    for _ in range(ATTEMPTS):
        assert (await journal.reap()).given_up == ()
        await claimed(journal, "a")
        await journal.release_all("a")
    assert await journal.claim("a") is None
    assert (await journal.reap()).given_up == (job.id,)


async def test_a_job_is_given_up_after_its_attempts(journal: JobRepository, clock: Clock) -> None:
    job = await ready(journal)
    for attempt in range(1, ATTEMPTS + 1):
        assert (await claimed(journal)).attempt == attempt
        clock.forward(LONG)
        reaped = await journal.reap()
        assert reaped.requeued == ((job.id,) if attempt < ATTEMPTS else ())
    assert reaped.given_up == (job.id,)
    record = await journal.get(job.id)
    assert record is not None
    assert (record.state, record.delivery) == ("failed", "pending")
    assert record.outcome == given_up(job)
    assert (await journal.reap()).given_up == ()


async def test_an_ingest_is_given_up_after_its_attempts(journal: JobRepository, clock: Clock) -> None:
    job = await accepted(journal)  # the first
    for _ in range(ATTEMPTS - 1):
        clock.forward(LONG)
        assert (await journal.reap()).given_up == ()
        assert await journal.claim_ingest("a") is not None
    clock.forward(LONG)
    assert await journal.claim_ingest("a") is None
    assert (await journal.reap()).given_up == (job.id,)
    record = await journal.get(job.id)
    assert record is not None
    assert record.outcome == given_up(job)


async def test_what_is_given_back_is_next_again(journal: JobRepository, clock: Clock) -> None:
    first = await ready(journal, member=1)
    clock.forward(1)
    await ready(journal, member=2)
    claim = await claimed(journal, "a")
    assert claim.job == first
    assert await journal.requeue(first.id, "a", 1, counts=False)
    assert not await journal.requeue(first.id, "a", 1, counts=False)
    claim = await claimed(journal, "b")
    assert (claim.job, claim.attempt) == (first, 1), "that attempt was not counted"
    assert await journal.requeue(first.id, "b", 1, counts=True)
    claim = await claimed(journal, "b")
    assert (claim.job, claim.attempt) == (first, 2)


async def test_an_ingest_that_is_given_back_is_free_at_once(journal: JobRepository) -> None:
    job = await accepted(journal, owner="a")
    for owner in "abcdef":  # more often than there are attempts: these do not count
        assert await journal.requeue(job.id, owner, 0, counts=False)
        claim = await journal.claim_ingest(chr(ord(owner) + 1))
        assert claim is not None
    assert (await journal.reap()).given_up == ()


async def test_what_is_given_back_after_its_last_attempt_is_given_up(journal: JobRepository) -> None:
    job = await ready(journal)
    for attempt in range(1, ATTEMPTS + 1):
        await claimed(journal)
        assert await journal.requeue(job.id, "a", attempt, counts=True)
    assert await journal.claim("a") is None
    assert (await journal.reap()).given_up == (job.id,)
