"""The order of the queue: servers take turns, and the members of each server, by what their dreams cost.

Start-time fair queueing (Goyal, Vin and Cheng, 1996) on two levels. A flow is a server, or a member of one.
It has a start tag: when its next job begins, on a clock that counts costs. Of the servers with the least
start tag, the member with the least start tag is next; the cost of the job is added to both tags. The virtual
time of a level is the start tag of the job that was begun last there. A flow that was away for a while starts
at the virtual time: so it saves up no credit, and a newcomer has nothing to catch up. A direct message is a
server of its own.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from dreambot.jobs.models.records import QueuedJob

# A token lives for a quarter of an hour: a job that has waited for most of it goes first, while the answer
# can still be an edit of the command's own message. Without this, ever new members could keep a second job
# waiting for ever. But never two of them in a row: where all wait that long, the first members would else
# have the machine for themselves.
PATIENCE_SECONDS = 600.0
LEAST_COST = 0.001  # or a member whose dreams cost next to nothing would always be the next
LATE_FIRST = "!"  # the flow whose tag is 1 where the last job was begun before its turn, because it was late
EXACT_ORDER = 30  # so many late jobs are put in their exact order: each of them takes a look at all that wait
VIRTUAL_TIME = "*"  # the flow whose tag is the virtual time of the servers; «s:ID:*»: of a server's members

StartTags = Mapping[str, float]


def server_flow(job: QueuedJob) -> str:
    """Return «s:ID», or «d:MEMBER» for a direct message."""
    return f"d:{job.member}" if job.server is None else f"s:{job.server}"


def member_flow(job: QueuedJob) -> str:
    """Return «s:ID:MEMBER»."""
    return f"{server_flow(job)}:{job.member}"


def virtual_time_of(server: str) -> str:
    """Return the flow that has the virtual time of the members of a server's flow."""
    return f"{server}:{VIRTUAL_TIME}"


def scheduled_order(waiting: Collection[QueuedJob], tags: StartTags, now: float) -> list[QueuedJob]:
    """Return the jobs in the order in which they would be claimed, one after the other, now."""
    changing = dict(tags)
    left = _by_age(waiting)
    order: list[QueuedJob] = []
    while len(order) < 2 * EXACT_ORDER and left and _is_late(left[0], now):
        job = _next(left, changing, now)
        changing.update(tags_after(job, changing, now))
        left.remove(job)
        order.append(job)
    return order + _fair_order(left, changing)


def next_job(waiting: Collection[QueuedJob], tags: StartTags, now: float) -> QueuedJob:
    """Return the first of `scheduled_order`; there must be one."""
    return _next(_by_age(waiting), tags, now)


def _by_age(waiting: Collection[QueuedJob]) -> list[QueuedJob]:
    return sorted(waiting, key=lambda job: (job.created_at, job.id))


def _next(by_age: Sequence[QueuedJob], tags: StartTags, now: float) -> QueuedJob:
    if _is_late(by_age[0], now) and not tags.get(LATE_FIRST):
        return by_age[0]
    return _fair_order(by_age, tags)[0]


def _fair_order(by_age: Collection[QueuedJob], tags: StartTags) -> list[QueuedJob]:
    """Return the jobs in the order of their start tags alone."""
    servers: dict[str, list[tuple[float, float, str, QueuedJob]]] = {}
    for job, tag in _among_members(by_age, tags):
        servers.setdefault(server_flow(job), []).append((tag, job.created_at, job.id, job))
    tagged: list[tuple[float, float, str, QueuedJob]] = []
    for server, jobs in servers.items():
        tag = _start(tags, server, VIRTUAL_TIME)
        for _, created_at, job_id, job in sorted(jobs):
            tagged.append((tag, created_at, job_id, job))
            tag += price(job)
    return [job for *_, job in sorted(tagged)]


def _among_members(by_age: Iterable[QueuedJob], tags: StartTags) -> Iterable[tuple[QueuedJob, float]]:
    """Yield each job with its start tag among the members of its server."""
    following: dict[str, float] = {}
    for job in by_age:
        flow = member_flow(job)
        tag = following.get(flow)
        if tag is None:
            tag = _start(tags, flow, virtual_time_of(server_flow(job)))
        following[flow] = tag + price(job)
        yield job, tag


def tags_after(job: QueuedJob, tags: StartTags, now: float) -> dict[str, float]:
    """Return the start tags that change when this job, the next one, is claimed."""
    server, member = server_flow(job), member_flow(job)
    is_early = _is_late(job, now) and not tags.get(LATE_FIRST)
    changed = {LATE_FIRST: 1.0 if is_early else 0.0}
    for flow, virtual_time in ((server, VIRTUAL_TIME), (member, virtual_time_of(server))):
        start = _start(tags, flow, virtual_time)
        changed[flow] = start + price(job)
        if not is_early:  # a job that was begun before its turn does not move the virtual time
            changed[virtual_time] = start
    return changed


def unneeded_flows(tags: StartTags, open_jobs: Collection[QueuedJob]) -> set[str]:
    """Return flows that can be deleted: those that make no difference, and those of servers without jobs."""
    busy = {server_flow(job) for job in open_jobs}

    def is_needed(flow: str, tag: float) -> bool:
        if flow in (VIRTUAL_TIME, LATE_FIRST):
            return True
        kind, name, *inside = flow.split(":")
        if not inside:
            return tag > tags.get(VIRTUAL_TIME, 0.0)
        server = f"{kind}:{name}"
        virtual_time = tags.get(virtual_time_of(server), 0.0)
        return server in busy and (inside == [VIRTUAL_TIME] or tag > virtual_time)

    return {flow for flow, tag in tags.items() if not busy or not is_needed(flow, tag)}


def _start(tags: StartTags, flow: str, virtual_time: str) -> float:
    return max(tags.get(flow, 0.0), tags.get(virtual_time, 0.0))


def price(job: QueuedJob) -> float:
    """Return what the job adds to the start tags of its flows."""
    return max(job.cost, LEAST_COST)


def _is_late(job: QueuedJob, now: float) -> bool:
    return job.created_at < now - PATIENCE_SECONDS
