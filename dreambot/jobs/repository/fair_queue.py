"""Whose job comes next: servers in turn, members of a server in turn, each by what its dreams cost.

Start-time fair queueing (Goyal, Vin and Cheng, 1996) on two levels. A flow, which is a server or a member of
one, has a turn: when, on a clock that counts costs, its next job begins. Of the servers with the least turn
the member with the least turn is next; both turns advance by the cost of the job. Whoever was away is lifted
to where the queue stands, the turn last begun on that level: so nobody saves up credit, and newcomers need
not catch up. A direct message is a server of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from dreambot.jobs.models.records import QueuedJob

# A token lives for a quarter of an hour: who has waited for most of it goes first, while the answer can still
# be an edit of the command's own message. Ever new members could else keep a second job waiting for ever. But
# never two of them in a row: where all wait that long, those who came first would have the machine alone.
PATIENCE_SECONDS = 600.0
LEAST_COST = 0.001  # or whoever asks for next to nothing would stay the next
LEAPT = "!"  # 1 where the last job was begun out of turn
AHEAD = 30  # of so many jobs out of turn the order is foretold exactly: each takes a look at all that wait
STANDING = "*"  # the flow whose turn is the one last begun, of the servers or, as «s:ID:*», of its members

Turns = Mapping[str, float]


def server_flow(job: QueuedJob) -> str:
    """«s:ID», or «d:MEMBER» for a direct message."""
    return f"d:{job.member}" if job.server is None else f"s:{job.server}"


def member_flow(job: QueuedJob) -> str:
    """«s:ID:MEMBER»."""
    return f"{server_flow(job)}:{job.member}"


def standing_of(server: str) -> str:
    """The flow that says where the members of a server's flow stand."""
    return f"{server}:{STANDING}"


def scheduled_order(waiting: Collection[QueuedJob], turns: Turns, now: float) -> list[QueuedJob]:
    """The jobs in the order in which they are claimed, if they are claimed one after the other now."""
    owed = dict(turns)
    left = sorted(waiting, key=lambda job: (job.created_at, job.id))
    order: list[QueuedJob] = []
    while len(order) < 2 * AHEAD and left and _is_late(left[0], now):
        job = _first(left, owed, now)
        owed.update(begun(job, owed, now))
        left.remove(job)
        order.append(job)
    return order + _fair(left, owed)


def first_in_turn(waiting: Collection[QueuedJob], turns: Turns, now: float) -> QueuedJob:
    """The first of `in_turn`; there must be one."""
    return _first(sorted(waiting, key=lambda job: (job.created_at, job.id)), turns, now)


def _first(by_age: Sequence[QueuedJob], owed: Turns, now: float) -> QueuedJob:
    if _is_late(by_age[0], now) and not owed.get(LEAPT):
        return by_age[0]
    return _fair(by_age, owed)[0]


def _fair(by_age: Collection[QueuedJob], owed: Turns) -> list[QueuedJob]:
    """By the turns alone."""
    servers: dict[str, list[tuple[float, float, str, QueuedJob]]] = {}
    for job, tag in _tags(by_age, owed):
        servers.setdefault(server_flow(job), []).append((tag, job.created_at, job.id, job))
    tagged: list[tuple[float, float, str, QueuedJob]] = []
    for server, jobs in servers.items():
        turn = _start(owed, server, STANDING)
        for _, created_at, job_id, job in sorted(jobs):
            tagged.append((turn, created_at, job_id, job))
            turn += price(job)
    return [job for *_, job in sorted(tagged)]


def _tags(by_age: Iterable[QueuedJob], turns: Turns) -> Iterable[tuple[QueuedJob, float]]:
    """When each job begins among its server's members."""
    following: dict[str, float] = {}
    for job in by_age:
        flow = member_flow(job)
        tag = following.get(flow)
        if tag is None:
            tag = _start(turns, flow, standing_of(server_flow(job)))
        following[flow] = tag + price(job)
        yield job, tag


def begun(job: QueuedJob, turns: Turns, now: float) -> dict[str, float]:
    """The turns that are others once this job, the first in turn, is claimed."""
    server, member = server_flow(job), member_flow(job)
    leaps = _is_late(job, now) and not turns.get(LEAPT)
    changed = {LEAPT: 1.0 if leaps else 0.0}
    for flow, standing in ((server, STANDING), (member, standing_of(server))):
        start = _start(turns, flow, standing)
        changed[flow] = start + price(job)
        if not leaps:  # one out of turn does not move the queue
            changed[standing] = start
    return changed


def idle(turns: Turns, open_jobs: Collection[QueuedJob]) -> set[str]:
    """Flows whose turns may be forgotten: it makes no difference, or no job of the server waits or runs."""
    busy = {server_flow(job) for job in open_jobs}

    def needed(flow: str, turn: float) -> bool:
        if flow in (STANDING, LEAPT):
            return True
        kind, name, *inside = flow.split(":")
        if not inside:
            return turn > turns.get(STANDING, 0.0)
        server = f"{kind}:{name}"
        return server in busy and (inside == [STANDING] or turn > turns.get(standing_of(server), 0.0))

    return {flow for flow, turn in turns.items() if not busy or not needed(flow, turn)}


def _start(turns: Turns, flow: str, standing: str) -> float:
    return max(turns.get(flow, 0.0), turns.get(standing, 0.0))


def price(job: QueuedJob) -> float:
    """By how much the job advances the turns of its flows."""
    return max(job.cost, LEAST_COST)


def _is_late(job: QueuedJob, now: float) -> bool:
    return job.created_at < now - PATIENCE_SECONDS
