"""Queries: the last dream of a member, and the queue."""

from __future__ import annotations

from dataclasses import replace

from dreambot.jobs.models.job import Job, Kind
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target
from tests.jobs.stages import accepted, claimed, ready


async def dreamed(repository: JobRepository, clock: Clock, *, channel: int = 20, kind: Kind = "dream") -> Job:
    """A dream of member 1."""
    clock.forward(1)
    job = replace(new_job(), kind=kind)
    job = replace(job, requester=replace(job.requester, channel=channel))
    assert await repository.accept(job, HANDED, reply_target(), "a", LIMITS)
    assert await repository.pictured(job.id, "a", PICTURE)
    claim = await claimed(repository)
    assert await repository.finish(claim.job.id, "a", claim.attempt, "done", {"picture": "ab" * 32})
    return job


async def test_the_latest_dream_is_the_members_own_in_that_channel(
    repository: JobRepository, clock: Clock
) -> None:
    assert await repository.latest(1, 20) is None
    await dreamed(repository, clock)
    last = await dreamed(repository, clock)
    await dreamed(repository, clock, channel=21)
    await dreamed(repository, clock, kind="zoom")
    await dreamed(repository, clock, kind="variations")
    failed = await ready(repository)
    assert await repository.finish(failed.id, "a", (await claimed(repository)).attempt, "failed", {})
    await ready(repository)
    found = await repository.latest(1, 20)
    assert found is not None
    assert (found.job, found.state) == (last, "done")
    assert found.outcome == {"picture": "ab" * 32}
    assert await repository.latest(2, 20) is None


async def test_the_queue_shows_what_runs_and_then_what_waits(repository: JobRepository, clock: Clock) -> None:
    runs = await ready(repository)
    await claimed(repository)
    clock.forward(2)
    waits = [await ready(repository, member=2)]
    clock.forward(1)
    waits.append(await accepted(repository, member=3))
    line = await repository.queue_snapshot()
    assert [job.id for job in line.running] == [runs.id]
    assert [job.id for job in line.waiting] == [job.id for job in waits]
    assert (line.running[0].started_at, line.running[0].created_at) == (clock.now - 3, clock.now - 3)
    assert await repository.open_jobs() == {job.id: job for job in (runs, *waits)}
