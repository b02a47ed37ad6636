"""Estimate when waiting jobs begin: from how long the last dreams took, and from the jobs before them."""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Iterator
from statistics import median

from dreambot.jobs.models.job import Queued
from dreambot.jobs.models.records import QueuedJob, QueueSnapshot

DEFAULT_PACE = 1.0  # while no dream was measured
MEASURED_DREAMS = 15  # the last ones; the median leaves out a few slow ones, such as the very first


class StartEstimator:
    """Learns how long dreams take, and estimates when the waiting ones begin."""

    def __init__(self) -> None:
        """No dream was measured yet."""
        self._paces: deque[float] = deque(maxlen=MEASURED_DREAMS)

    def learn(self, seconds: float, cost: float) -> None:
        """Add the measurement of a dream that cost so much (see cost.py) and took so long."""
        if cost > 0:
            self._paces.append(seconds / cost)

    @property
    def pace(self) -> float | None:
        """Seconds for a dream that costs 1.0; None while none was measured."""
        return median(self._paces) if self._paces else None

    def queued_seconds(self, queue: QueueSnapshot) -> float:
        """Return the seconds that one worker would take for all jobs that wait."""
        return sum(job.cost for job in queue.waiting) * (DEFAULT_PACE if self.pace is None else self.pace)

    def estimate(self, queue: QueueSnapshot, slots: int, now: float) -> dict[str, Queued]:
        """Return the position and the start of every waiting job by its id, in the order of their starts.

        The start is None while no dream was measured. slots: how many are dreamed at a time. now: seconds
        since 1970.
        """
        pace = self.pace
        starts = _starts(queue, max(slots, len(queue.running)), now, DEFAULT_PACE if pace is None else pace)
        return {
            job.id: Queued(position, None if pace is None else at)
            for position, (job, at) in enumerate(starts, start=1)
        }


def _starts(queue: QueueSnapshot, slots: int, now: float, pace: float) -> Iterator[tuple[QueuedJob, float]]:
    """Yield each waiting job and its start, if each dream takes its cost times `pace` and no job is added."""
    ends = [(_end_of(job, now, pace), job.member) for job in queue.running]
    heapq.heapify(ends)
    busy = Counter(job.member for job in queue.running)
    waiting = list(queue.waiting)
    while waiting:
        free = (at for at, job in enumerate(waiting) if job.at_once is None or busy[job.member] < job.at_once)
        at = next(free, None) if len(ends) < slots else None
        if at is not None:
            job = waiting.pop(at)
            busy[job.member] += 1
            heapq.heappush(ends, (now + job.cost * pace, job.member))
            yield job, now
        elif ends:
            now, member = heapq.heappop(ends)
            busy[member] -= 1
        else:
            return


def _end_of(job: QueuedJob, now: float, pace: float) -> float:
    """Return when a running job ends; one that takes longer than estimated may end at any moment: now."""
    return max(now, (job.started_at or now) + job.cost * pace)
