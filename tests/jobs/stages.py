"""Jobs brought to a stage of their life: accepted, ready, claimed, ended."""

from __future__ import annotations

from typing import Any

from dreambot.jobs.models.job import Job
from dreambot.jobs.models.records import Claim, QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository
from tests.jobs.new_jobs import HANDED, LIMITS, PICTURE, Clock, new_job, reply_target


async def accepted(
    repository: JobRepository,
    member: int = 1,
    owner: str = "a",
    server: int | None = 30,
    limits: QueueLimits = LIMITS,
) -> Job:
    """Return a new job that waits for its picture."""
    job = new_job(member, server=server)
    assert await repository.accept(job, HANDED, reply_target(), owner, limits)
    return job


async def ready(
    repository: JobRepository,
    member: int = 1,
    server: int | None = 30,
    cost: float = 1.0,
    limits: QueueLimits = LIMITS,
) -> Job:
    """Return a new job that waits to be dreamed."""
    job = await accepted(repository, member, server=server, limits=limits)
    assert await repository.pictured(job.id, "a", PICTURE, cost=cost)
    return job


async def several(
    repository: JobRepository, clock: Clock, count: int, member: int = 1, **more: Any
) -> list[Job]:
    """Return so many jobs as of `ready`, accepted one after the other."""
    jobs = []
    for _ in range(count):
        jobs.append(await ready(repository, member, **more))
        clock.forward(0.001)
    return jobs


async def claimed(repository: JobRepository, owner: str = "a") -> Claim:
    claim = await repository.claim(owner)
    assert claim is not None
    return claim


async def waiting(repository: JobRepository) -> tuple[str, ...]:
    """Ids of the jobs that wait, in the order in which they would be claimed now."""
    return tuple(job.id for job in (await repository.queue_snapshot()).waiting)


async def ended(repository: JobRepository, member: int = 1) -> Job:
    """Return a new job that was dreamed and whose answer is to be delivered."""
    job = await ready(repository, member)
    claim = await claimed(repository)
    assert claim.job == job
    assert await repository.finish(job.id, "a", claim.attempt, "done", {"seconds": 2.5})
    return job
