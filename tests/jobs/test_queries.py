"""Queries: the last dream of a member, and the queue."""

from __future__ import annotations

from dataclasses import replace

from dreambot.jobs.models.job import Job, Kind
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.making import (
    HANDED,
    LIMITS,
    PICTURE,
    Clock,
    accepted,
    claimed,
    new_job,
    ready,
    reply_target,
)


async def dreamed(journal: JobRepository, clock: Clock, *, channel: int = 20, kind: Kind = "dream") -> Job:
    """A dream of member 1."""
    clock.forward(1)
    job = replace(new_job(), kind=kind)
    job = replace(job, requester=replace(job.requester, channel=channel))
    assert await journal.accept(job, HANDED, reply_target(), "a", LIMITS)
    assert await journal.pictured(job.id, "a", PICTURE)
    claim = await claimed(journal)
    assert await journal.finish(claim.job.id, "a", claim.attempt, "done", {"picture": "ab" * 32})
    return job


async def test_the_latest_dream_is_the_members_own_in_that_channel(
    journal: JobRepository, clock: Clock
) -> None:
    assert await journal.latest(1, 20) is None
    await dreamed(journal, clock)
    last = await dreamed(journal, clock)
    await dreamed(journal, clock, channel=21)
    await dreamed(journal, clock, kind="zoom")
    await dreamed(journal, clock, kind="variations")
    failed = await ready(journal)
    assert await journal.finish(failed.id, "a", (await claimed(journal)).attempt, "failed", {})
    await ready(journal)
    found = await journal.latest(1, 20)
    assert found is not None
    assert (found.job, found.state) == (last, "done")
    assert found.outcome == {"picture": "ab" * 32}
    assert await journal.latest(2, 20) is None


async def test_the_queue_shows_what_runs_and_then_what_waits(journal: JobRepository, clock: Clock) -> None:
    runs = await ready(journal)
    await claimed(journal)
    clock.forward(2)
    waits = [await ready(journal, member=2)]
    clock.forward(1)
    waits.append(await accepted(journal, member=3))
    line = await journal.queue_snapshot()
    assert [job.id for job in line.running] == [runs.id]
    assert [job.id for job in line.waiting] == [job.id for job in waits]
    assert (line.running[0].started_at, line.running[0].created_at) == (clock.now - 3, clock.now - 3)
    assert await journal.open_jobs() == {job.id: job for job in (runs, *waits)}
