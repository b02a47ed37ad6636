"""New jobs, accepted, ready, claimed and ended ones, and a clock that the test moves."""

from __future__ import annotations

import itertools

from dreambot.engine.settings import DreamSettings
from dreambot.jobs.models.job import InputRef, Job, ReplyTarget, Requester
from dreambot.jobs.models.records import QueueLimits

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
