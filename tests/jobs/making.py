"""New jobs, accepted, ready, claimed and ended ones, and a clock that the test moves."""

from __future__ import annotations

import itertools
from typing import Any

from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef, Job, ReplyTarget, Requester
from dreambot.jobs.models.records import Claim, QueueLimits
from dreambot.jobs.repository.job_repository import JobRepository

KEYS = itertools.count(1)
HANDED = InputRef("attachment", "https://cdn.discordapp.com/attachments/1/2/cat.png", "cat.png", True, 512)
LIMITS = QueueLimits(waiting=10_000, of_member=None, running_of_member=None)
TOKEN = "aW50ZXJhY3Rpb24-a-canary-token"
PICTURE = "5e" * 32


class Clock:
    """Returns seconds since 1970, and goes on only when the test says so."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> float:
        self.now += seconds
        return self.now


def new_job(member: int = 1, key: str | None = None, server: int | None = 30) -> Job:
    settings = DreamSettings((("mixed3", 1.0), ("mixed5:7", 0.5)), schedule=(1, 2, 3, 4, 5), seed=7)
    return Job(Requester(key or f"key-{next(KEYS)}", member, 20, server), "deepdream", settings)


def reply_target(message: int | None = None) -> ReplyTarget:
    return ReplyTarget(2**62, TOKEN, 1_800_000_900.0, 10 * 2**20, message)


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
