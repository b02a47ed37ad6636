"""A fleet played through in no time: who asks when, who dreams when, by the rules of the real queue.

The order is that of jobs/repository/fair_queue.py; who is turned away, that of the operator's limits for the
queue. A dream takes the seconds it is said to take, on any worker, and nobody's worker dies.
"""

from __future__ import annotations

import heapq
from collections import Counter, deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dreambot.jobs.models.records import QueuedJob, QueueLimits
from dreambot.jobs.repository.fair_queue import next_job, tags_after, unneeded_flows

PRUNE_EVERY = 1000  # claims; the real queue deletes every hour the start tags that make no difference


@dataclass(frozen=True, slots=True)
class Asked:
    """A command: at so many seconds since the beginning, by whom, and what it takes of a worker."""

    at: float
    server: int
    member: int
    cost: float
    seconds: float


@dataclass(frozen=True, slots=True)
class Dreamed:
    """What became of it; times in seconds since the beginning. ahead: how many began while it waited."""

    asked: Asked
    began: float
    ahead: int

    @property
    def waited(self) -> float:
        """From the command to the begin of the dream, in seconds."""
        return self.began - self.asked.at

    @property
    def ended(self) -> float:
        """When the worker was free again."""
        return self.began + self.asked.seconds


@dataclass(frozen=True, slots=True)
class Played:
    """In the order in which they began, and who was turned away."""

    dreams: Sequence[Dreamed]
    refused: Sequence[Asked]

    @property
    def makespan(self) -> float:
        """Seconds from the first command to the last end."""
        return max(dream.ended for dream in self.dreams) - min(dream.asked.at for dream in self.dreams)


class Queue:
    """What waits: the first of each member in each server may be claimed, as in the database."""

    def __init__(self, limits: QueueLimits) -> None:
        """`limits` of the operator; those by time are not looked at."""
        self._limits = limits
        self._lines: dict[tuple[int, int], deque[tuple[QueuedJob, Asked]]] = {}
        self._of_member: Counter[int] = Counter()
        self._of_server: Counter[int] = Counter()
        self._running: Counter[int] = Counter()
        self._begun: dict[int, QueuedJob] = {}
        self._tags: dict[str, float] = {}
        self._count = 0
        self.claims = 0

    def add(self, asked: Asked) -> bool:
        """Whether there is room for it."""
        limits = self._limits
        if self._count >= limits.waiting:
            return False
        if limits.of_member is not None and self._of_member[asked.member] >= limits.of_member:
            return False
        if limits.of_server is not None and self._of_server[asked.server] >= limits.of_server:
            return False
        name = f"{self.claims + self._count:09}"
        job = QueuedJob(name, asked.server, asked.member, asked.cost, asked.at, limits.running_of_member)
        self._lines.setdefault((asked.server, asked.member), deque()).append((job, asked))
        self._move(asked, 1)
        return True

    def claim(self, now: float) -> Asked | None:
        """The next; None if nobody waits whose member has not enough dreamed already."""
        heads = [line[0][0] for line in self._lines.values() if self._is_free(line[0][0])]
        if not heads:
            return None
        job = next_job(heads, self._tags, now)
        self._tags.update(tags_after(job, self._tags, now))
        assert job.server is not None
        line = self._lines[job.server, job.member]
        _, asked = line.popleft()
        if not line:
            del self._lines[job.server, job.member]
        self._move(asked, -1)
        self._begun[id(asked)] = job
        self._running[job.member] += 1
        self.claims += 1
        if self.claims % PRUNE_EVERY == 0:
            self._prune()
        return asked

    def ended(self, asked: Asked) -> None:
        """Its member may have another one dreamed."""
        del self._begun[id(asked)]
        self._running[asked.member] -= 1

    def _is_free(self, job: QueuedJob) -> bool:
        return job.at_once is None or self._running[job.member] < job.at_once

    def _move(self, asked: Asked, by: int) -> None:
        self._of_member[asked.member] += by
        self._of_server[asked.server] += by
        self._count += by

    def _prune(self) -> None:
        waiting = [job for line in self._lines.values() for job, _ in line]
        for flow in unneeded_flows(self._tags, [*waiting, *self._begun.values()]):
            del self._tags[flow]


def play(asked: Iterable[Asked], workers: int, limits: QueueLimits) -> Played:
    """All of `asked`, in the order of their times, at so many workers."""
    coming = deque(sorted(asked, key=lambda one: one.at))
    queue, ends = Queue(limits), list[tuple[float, int, Asked]]()
    dreams, refused, before = list[Dreamed](), list[Asked](), dict[int, int]()
    now = 0.0
    while coming or ends:
        if coming and (not ends or coming[0].at <= ends[0][0]):
            one = coming.popleft()
            now = one.at
            if queue.add(one):
                before[id(one)] = queue.claims
            else:
                refused.append(one)
        else:
            now, _, over = heapq.heappop(ends)
            queue.ended(over)
        while len(ends) < workers and (next_one := queue.claim(now)) is not None:
            dreams.append(Dreamed(next_one, now, queue.claims - 1 - before.pop(id(next_one))))
            heapq.heappush(ends, (now + next_one.seconds, queue.claims, next_one))
    return Played(dreams, refused)
