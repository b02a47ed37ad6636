"""When a waiting job begins: from what this machine took for the last dreams, and what stands before it."""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Iterator
from statistics import median

from dreambot.jobs.models.job import Queued
from dreambot.jobs.models.records import QueuedJob, QueueSnapshot

UNMEASURED = 1.0  # the pace while none was measured
KEPT = 15  # dreams that are remembered; of so many a few slow ones, such as the first of all, do not count


class StartEstimator:
    """Learns how long dreams take, and says when the next ones begin."""

    def __init__(self) -> None:
        """Nothing was measured yet."""
        self._paces: deque[float] = deque(maxlen=KEPT)

    def learn(self, seconds: float, cost: float) -> None:
        """A dream of this cost took so long."""
        if cost > 0:
            self._paces.append(seconds / cost)

    @property
    def pace(self) -> float | None:
        """Seconds for a dream that costs 1.0; None while none was measured."""
        return median(self._paces) if self._paces else None

    def work(self, line: QueueSnapshot) -> float:
        """Seconds that one worker would take for all that waits."""
        return sum(job.cost for job in line.waiting) * (UNMEASURED if self.pace is None else self.pace)

    def places(self, line: QueueSnapshot, slots: int, now: float) -> dict[str, Queued]:
        """Position and start of every waiting job by its id, in the order in which they begin.

        slots: how many are dreamed at a time. now: seconds since 1970.
        """
        pace = self.pace
        starts = _starts(line, max(slots, len(line.running)), now, UNMEASURED if pace is None else pace)
        return {
            job.id: Queued(position, None if pace is None else at)
            for position, (job, at) in enumerate(starts, start=1)
        }


def _starts(line: QueueSnapshot, slots: int, now: float, pace: float) -> Iterator[tuple[QueuedJob, float]]:
    """Who begins when, if each dream takes its cost times `pace`, and nobody else comes."""
    ends = [(_end_of(job, now, pace), job.member) for job in line.running]
    heapq.heapify(ends)
    busy = Counter(job.member for job in line.running)
    waiting = list(line.waiting)
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
    """One that takes longer than foreseen ends at any moment."""
    return max(now, (job.started_at or now) + job.cost * pace)
