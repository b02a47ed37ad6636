"""Jobs to be written down, and a clock that the test moves."""

from __future__ import annotations

import itertools

from dreambot.engine.settings import DreamSettings
from dreambot.jobs.job import Address, Handed, Job, Source
from dreambot.jobs.journal import Journal
from dreambot.jobs.records import Claim, QueueLimits

KEYS = itertools.count(1)
HANDED = Handed("attachment", "https://cdn.discordapp.com/attachments/1/2/cat.png", "cat.png", True, 512)
LIMITS = QueueLimits(waiting=10_000, of_member=10_000)
TOKEN = "aW50ZXJhY3Rpb24-a-canary-token"
PICTURE = "5e" * 32


class Clock:
    """Seconds since 1970, as the test likes it."""

    def __init__(self) -> None:
        self.now = 1_800_000_000.0

    def __call__(self) -> float:
        return self.now

    def forward(self, seconds: float) -> float:
        self.now += seconds
        return self.now


def new_job(member: int = 1, key: str | None = None) -> Job:
    settings = DreamSettings((("mixed3", 1.0), ("mixed5:7", 0.5)), schedule=(1, 2, 3, 4, 5), seed=7)
    return Job(Source(key or f"key-{next(KEYS)}", member, 20, 30), "deepdream", settings)


def address(message: int | None = None) -> Address:
    return Address(2**62, TOKEN, 1_800_000_900.0, 10 * 2**20, message)


async def accepted(journal: Journal, member: int = 1, owner: str = "a") -> Job:
    """A new job that waits for its picture."""
    job = new_job(member)
    assert await journal.accept(job, HANDED, address(), owner, LIMITS)
    return job


async def ready(journal: Journal, member: int = 1) -> Job:
    """A new job that waits to be dreamed."""
    job = await accepted(journal, member)
    assert await journal.pictured(job.id, "a", PICTURE)
    return job


async def claimed(journal: Journal, owner: str = "a") -> Claim:
    claim = await journal.claim(owner)
    assert claim is not None
    return claim


async def ended(journal: Journal, member: int = 1) -> Job:
    """A new job that was dreamed and is to be delivered."""
    job = await ready(journal, member)
    claim = await claimed(journal)
    assert claim.job == job
    assert await journal.finish(job.id, "a", claim.attempt, "done", {"seconds": 2.5})
    return job
