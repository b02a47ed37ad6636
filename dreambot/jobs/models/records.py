"""What the journal hands out: a job to work on, a delivery to make. Everything here is frozen."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from dreambot.jobs.models.job import InputRef, Job, ReplyTarget

JobState = Literal["queued", "running", "done", "failed", "cancelled"]
EndState = Literal["done", "failed", "cancelled"]
DeliveryState = Literal["pending", "delivered", "dead"]
ATTEMPTS = 3
LEASE_SECONDS = 30.0
RENEW_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class QueueLimits:
    """Of the operator; None where there is no limit.

    waiting             how many jobs may wait in all
    of_member           how many of one member may wait; running_of_member: be dreamed at a time
    of_server           how many of one server may wait
    cooldown            seconds from one job of a member to the next
    per_day             jobs of a member in 24 hours
    """

    waiting: int
    of_member: int | None
    running_of_member: int | None = 1
    of_server: int | None = None
    cooldown: float | None = None
    per_day: int | None = None

    @property
    def exempt(self) -> QueueLimits:
        """Those for moderators: the number of places is the only one."""
        return QueueLimits(self.waiting, None, None)


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """A job that waits, or is dreamed since `started_at`, as far as its turn is concerned.

    server: None for a direct message. cost: see cost.py. at_once: how many jobs of its member may be dreamed
    at a time for this one to begin. Times in seconds since 1970.
    """

    id: str
    server: int | None
    member: int
    cost: float
    created_at: float
    at_once: int | None = None
    started_at: float | None = None


@dataclass(frozen=True, slots=True)
class QueueSnapshot:
    """What is dreamed, the longest first, and what waits, in the order in which it is claimed."""

    running: tuple[QueuedJob, ...]
    waiting: tuple[QueuedJob, ...]

    def without(self, dreamt: Collection[str]) -> QueueSnapshot:
        """The same without the running jobs of these ids."""
        return QueueSnapshot(tuple(job for job in self.running if job.id not in dreamt), self.waiting)


@dataclass(frozen=True, slots=True)
class Claim:
    """A job in the hands of `owner`, until its lease runs out.

    picture: sha256 of the stored picture, None while it is still to be fetched; guide, mask: likewise, None
    where there are none. attempt: 0 while they are fetched, then 1 for the first dreaming. acknowledged:
    whether Discord is known to have the first answer. created_at: seconds since 1970. cost: see cost.py.
    """

    job: Job
    input_ref: InputRef
    reply_target: ReplyTarget
    owner: str
    attempt: int
    created_at: float
    picture: str | None = None
    guide: str | None = None
    mask: str | None = None
    acknowledged: bool = True
    cost: float = 1.0


@dataclass(frozen=True, slots=True)
class Delivery:
    """An answer in the hands of `owner`: how the job ended, and where to say so.

    outcome: what `JobRepository.finish` was given. attempt: 1 for the first try to deliver it. created_at and
    ended_at of the job: seconds since 1970.
    """

    job: Job
    input_ref: InputRef
    reply_target: ReplyTarget
    owner: str
    attempt: int
    state: EndState
    outcome: Mapping[str, Any]
    created_at: float
    ended_at: float


@dataclass(frozen=True, slots=True)
class JobRecord:
    """A job as it stands in the journal; times in seconds since 1970, None for what has not happened.

    picture, guide, mask: sha256 of the stored pictures that are dreamed. message: id of that with the answer.
    """

    job: Job
    input_ref: InputRef
    state: JobState
    attempt: int
    owner: str | None
    picture: str | None
    guide: str | None
    mask: str | None
    outcome: Mapping[str, Any] | None
    created_at: float
    started_at: float | None
    ended_at: float | None
    delivery: DeliveryState | None = None
    route: str | None = None
    message: int | None = None


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A job that waits or is dreamed now; times in seconds since 1970.

    position: 1 for the next to be dreamed of all, None for one that is dreamed. cost: see cost.py. starts_at:
    when its dream is likely to begin, None where that isn't known.
    """

    job: Job
    state: JobState
    position: int | None
    cost: float
    created_at: float
    started_at: float | None = None
    starts_at: float | None = None


@dataclass(frozen=True, slots=True)
class Reaped:
    """Ids of jobs whose lease ran out: put back into the queue, or given up after the last attempt.

    stopped: of those that were to be stopped, and that nobody dreams any more; they are over.
    """

    requeued: tuple[str, ...] = field(default=())
    given_up: tuple[str, ...] = field(default=())
    stopped: tuple[str, ...] = field(default=())
