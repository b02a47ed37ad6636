"""A job's way through the repository, step by step, on every database."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from dreambot.engine.motion.zoom_settings import Zoom
from dreambot.jobs.errors import MemberQueueFull, QueueFull
from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import LEASE_SECONDS, QueueLimits
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.jobs.repository.job_repository import JobRepository
from dreambot.pictures.errors import PictureUnreadable
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target
from tests.jobs.stages import accepted, claimed, ready, waiting


async def test_what_was_accepted_comes_back_as_it_was(repository: JobRepository, clock: Clock) -> None:
    input_ref = replace(HANDED, filename="Katze \x00 \u202e \ud800 🐈.png", kind="link", spoiler=False)
    job = new_job(member=2**62)
    assert await repository.accept(job, input_ref, reply_target(), "a", LIMITS)
    await repository.acknowledged(job.id, reply_target(message=2**61))
    assert await repository.claim("a") is None, "it has no picture yet"
    assert await repository.pictured(job.id, "a", PICTURE)
    clock.forward(5)
    claim = await repository.claim("b")
    assert claim is not None
    assert claim.job == job
    assert claim.input_ref == input_ref
    assert claim.reply_target == reply_target(message=2**61), "the token too"
    assert (claim.owner, claim.attempt, claim.picture) == ("b", 1, PICTURE)
    assert (claim.created_at, claim.acknowledged) == (clock.now - 5, True)


async def test_further_pictures_and_kinds_come_back_as_they_were(repository: JobRepository) -> None:
    guide, mask = replace(HANDED, url="https://a.example/guide"), replace(HANDED, kind="stored", url=PICTURE)
    input_ref = replace(HANDED, guide=guide, mask=mask)
    job = replace(
        new_job(), kind="zoom", parent="0123456789ab", flight=Zoom(frames=9, loop=True), enlarge=1.5
    )
    assert await repository.accept(job, input_ref, reply_target(), "a", LIMITS)
    assert await repository.pictured(job.id, "a", PICTURE, guide="6f" * 32, mask="70" * 32)
    claim = await repository.claim("b")
    assert claim is not None
    assert (claim.job, claim.input_ref) == (job, input_ref)
    assert (claim.picture, claim.guide, claim.mask) == (PICTURE, "6f" * 32, "70" * 32)
    record = await repository.get(job.id)
    assert record is not None
    assert (record.picture, record.guide, record.mask) == (PICTURE, "6f" * 32, "70" * 32)


async def test_the_same_key_is_taken_once(repository: JobRepository) -> None:
    job = await accepted(repository)
    again = new_job(key=job.requester.key)
    assert not await repository.accept(again, HANDED, reply_target(), "b", LIMITS)
    assert not await repository.accept(job, HANDED, reply_target(), "a", LIMITS)
    assert await repository.get(again.id) is None
    assert await waiting(repository) == (job.id,)


async def test_the_same_key_at_the_same_time_is_taken_once(
    repository: JobRepository, clock: Clock, url: str
) -> None:
    other = await JobRepository.open(url, None, clock=clock)
    jobs = [new_job(key="one") for _ in range(8)]
    taken = await asyncio.gather(
        *(
            (repository, other)[n % 2].accept(job, HANDED, reply_target(), "a", LIMITS)
            for n, job in enumerate(jobs)
        )
    )
    await other.close()
    assert sorted(taken) == [False] * 7 + [True]
    assert await waiting(repository) == (jobs[taken.index(True)].id,)


async def test_the_queue_has_room_for_so_many(repository: JobRepository) -> None:
    limits = QueueLimits(waiting=3, of_member=2)

    async def accept(member: int) -> Job:
        job = new_job(member)
        assert await repository.accept(job, HANDED, reply_target(), "a", limits)
        return job

    first = await accept(1)
    await accept(1)
    with pytest.raises(MemberQueueFull, match="2 of your dreams"):
        await accept(1)
    await accept(2)
    with pytest.raises(QueueFull, match="All 3 places"):
        await accept(3)
    assert len(await waiting(repository)) == 3
    assert not await repository.accept(first, HANDED, reply_target(), "a", limits), (
        "known, and so not refused"
    )
    await repository.pictured(first.id, "a", PICTURE)
    await claimed(repository)
    await accept(1)  # one that is dreamed waits no longer


async def test_the_limits_hold_when_all_come_at_once(
    repository: JobRepository, clock: Clock, url: str
) -> None:
    other = await JobRepository.open(url, None, clock=clock)
    limits = QueueLimits(waiting=5, of_member=5)
    taken = await asyncio.gather(
        *(
            (repository, other)[n % 2].accept(new_job(n), HANDED, reply_target(), "a", limits)
            for n in range(12)
        ),
        return_exceptions=True,
    )
    await other.close()
    assert taken.count(True) == 5
    assert sum(isinstance(one, QueueFull) for one in taken) == 7


async def test_an_ingest_goes_to_another_when_its_lease_runs_out(
    repository: JobRepository, clock: Clock
) -> None:
    job = await accepted(repository, owner="a")
    clock.forward(LEASE_SECONDS - 1)
    assert await repository.claim_ingest("b") is None
    clock.forward(2)
    claim = await repository.claim_ingest("b")
    assert claim is not None
    assert (claim.job, claim.owner, claim.attempt, claim.picture) == (job, "b", 0, None)
    assert not claim.acknowledged
    assert await repository.claim_ingest("c") is None
    assert not await repository.pictured(job.id, "a", PICTURE), "it is b's now"
    assert not await repository.finish(job.id, "a", 0, "failed", {})
    assert await repository.pictured(job.id, "b", PICTURE)
    assert not await repository.pictured(job.id, "b", PICTURE)


async def test_an_ingest_can_fail(repository: JobRepository) -> None:
    job = await accepted(repository)
    outcome = error_to_json(PictureUnreadable("broken", "a PDF"))
    assert await repository.finish(job.id, "a", 0, "failed", outcome)
    record = await repository.get(job.id)
    assert record is not None
    assert (record.state, record.outcome, record.delivery) == ("failed", outcome, "pending")
    assert not await repository.pictured(job.id, "a", PICTURE)
    assert await waiting(repository) == ()


async def test_an_end_is_written_once_and_with_its_delivery(repository: JobRepository, clock: Clock) -> None:
    job = await ready(repository)
    claim = await claimed(repository, "b")
    began = clock.now
    clock.forward(3)
    assert not await repository.finish(job.id, "a", claim.attempt, "done", {}), "not its owner"
    assert not await repository.finish(job.id, "b", claim.attempt + 1, "done", {}), "not that attempt"
    assert await repository.finish(job.id, "b", claim.attempt, "done", {"picture": "ab" * 32, "seconds": 1.5})
    assert not await repository.finish(job.id, "b", claim.attempt, "failed", {})
    record = await repository.get(job.id)
    assert record is not None
    assert (record.job, record.state, record.attempt, record.owner) == (job, "done", 1, None)
    assert record.outcome == {"picture": "ab" * 32, "seconds": 1.5}
    assert (record.created_at, record.started_at, record.ended_at) == (began, began, clock.now)
    assert (record.picture, record.delivery) == (PICTURE, "pending")
    assert await repository.counts() == {"queued": 0, "running": 0, "pending": 1, "dead": 0}


async def test_an_end_that_nobody_is_told_of(repository: JobRepository) -> None:
    job = await ready(repository)
    await claimed(repository)
    assert await repository.finish(job.id, "a", 1, "cancelled", {}, deliver=False)
    record = await repository.get(job.id)
    assert record is not None
    assert (record.state, record.delivery) == ("cancelled", None)
    assert await repository.claim_delivery("a") is None


async def test_who_waits_can_be_cancelled(repository: JobRepository, clock: Clock) -> None:
    ingest, runs = await accepted(repository), await ready(repository)
    clock.forward(1)
    waits = await ready(repository)
    assert (await claimed(repository)).job == runs
    assert await repository.cancel(waits.id, {"by": "its member"})
    assert await repository.cancel(ingest.id, {})
    assert not await repository.cancel(runs.id, {}), "it is dreamed already"
    assert not await repository.cancel(waits.id, {})
    assert not await repository.cancel("nothing", {})
    assert not await repository.pictured(ingest.id, "a", PICTURE)
    record = await repository.get(waits.id)
    assert record is not None
    assert (record.state, record.outcome, record.delivery) == ("cancelled", {"by": "its member"}, "pending")
    assert await repository.counts() == {"queued": 0, "running": 1, "pending": 2, "dead": 0}


async def test_nothing_is_known_of_an_unknown_job(repository: JobRepository) -> None:
    assert await repository.get("nothing") is None
    assert not await repository.finish("nothing", "a", 1, "done", {})
    assert not await repository.requeue("nothing", "a", 1, counts=True)
    assert not await repository.pictured("nothing", "a", PICTURE)
    assert await repository.claim("a") is None
    assert await repository.claim_delivery("a") is None
    assert await repository.renew("a") == frozenset()
