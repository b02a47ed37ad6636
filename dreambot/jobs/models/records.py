"""Records that the repository returns: claims, deliveries, jobs, the queue. Everything here is frozen."""

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
    """The limits that the operator sets; None where there is no limit.

    waiting             how many jobs may wait in all
    of_member           how many of one member may wait
    running_of_member   how many of one member are dreamed at a time
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
        """The limits for moderators: only how many jobs may wait in all."""
        return QueueLimits(self.waiting, None, None)


@dataclass(frozen=True, slots=True)
class QueuedJob:
    """A job that waits, or is dreamed since `started_at`: what its place in the queue depends on.

    server          None for a direct message
    cost            see cost.py
    at_once         how many jobs of its member may be dreamed at a time, with this one; None: any number

    Times are in seconds since 1970.
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
    """The jobs that are dreamed, the longest first, and those that wait, in the order of their claims."""

    running: tuple[QueuedJob, ...]
    waiting: tuple[QueuedJob, ...]

    def without(self, dreamt: Collection[str]) -> QueueSnapshot:
        """Return the snapshot without the running jobs of these ids."""
        return QueueSnapshot(tuple(job for job in self.running if job.id not in dreamt), self.waiting)


@dataclass(frozen=True, slots=True)
class Claim:
    """A job that `owner` holds until its lease runs out.

    attempt         0 while the pictures are fetched, then 1 for the first dream
    created_at      in seconds since 1970
    picture         the sha256 of the stored picture; None while it is still to be fetched
    guide, mask     likewise; None also where the job has none
    acknowledged    whether Discord is known to have the first answer
    cost            see cost.py
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
    """An answer that `owner` holds: how the job ended, and where the answer goes.

    attempt         1 for the first try to deliver it
    outcome         what `JobRepository.finish` was given
    created_at      of the job, as `ended_at`: in seconds since 1970
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
    """A job as it is stored. Times are in seconds since 1970; None for what has not happened.

    picture         the sha256 of the stored picture, as guide and mask
    outcome         what `JobRepository.finish` was given
    delivery        of the answer; route, message: how it was delivered, and the id of the message
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
    """A job that waits or is dreamed now. Times are in seconds since 1970.

    position        1 for the next to be dreamed of all; None for a job that is dreamed
    cost            see cost.py
    starts_at       when its dream is likely to begin; None where that isn't known
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
    """The ids of jobs that `JobRepository.reap` has changed.

    requeued        their leases had run out
    given_up        they ended after their last attempt
    stopped         they were marked to be stopped, are not dreamed any more, and ended as cancelled
    """

    requeued: tuple[str, ...] = field(default=())
    given_up: tuple[str, ...] = field(default=())
    stopped: tuple[str, ...] = field(default=())
