"""The stored start tags of servers and members (see fair_queue.py); changed only under the lock `claim`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.records import QueuedJob
from dreambot.jobs.repository.database import lock
from dreambot.jobs.repository.fair_queue import member_flow, price, server_flow, unneeded_flows
from dreambot.jobs.repository.schema import IS_OPEN, AnyRow, fair_queue_state, jobs

FLOWS_AT_ONCE = 500  # in one statement
QUEUED_JOB_COLUMNS = (
    jobs.c.id,
    jobs.c.server,
    jobs.c.member,
    jobs.c.cost,
    jobs.c.created_at,
    jobs.c.at_once,
    jobs.c.started_at,
)


def queued_job_of(row: AnyRow) -> QueuedJob:
    """Return the job of a row that has QUEUED_JOB_COLUMNS, and maybe more."""
    return QueuedJob(row.id, row.server, row.member, row.cost, row.created_at, row.at_once, row.started_at)


async def read(conn: AsyncConnection) -> dict[str, float]:
    """Return all start tags by flow."""
    return {row.flow: row.start_tag for row in await conn.execute(select(fair_queue_state))}


async def write(conn: AsyncConnection, tags: Mapping[str, float]) -> None:
    """Set these start tags, and leave the others."""
    insert = (postgresql if conn.dialect.name == "postgresql" else sqlite).insert
    rows = [{"flow": flow, "start_tag": tag} for flow, tag in tags.items()]
    adding = insert(fair_queue_state).values(rows)
    row = {"start_tag": adding.excluded.start_tag}
    await conn.execute(adding.on_conflict_do_update(index_elements=["flow"], set_=row))


async def refund(conn: AsyncConnection, requeued: Iterable[QueuedJob]) -> None:
    """Take the cost of these jobs from the start tags again: it is added when they are claimed anew."""
    costs: dict[str, float] = defaultdict(float)
    for job in requeued:
        for flow in (server_flow(job), member_flow(job)):
            costs[flow] += price(job)
    start_tag = fair_queue_state.c.start_tag
    for flow, cost in costs.items():
        of_flow = update(fair_queue_state).where(fair_queue_state.c.flow == flow)
        await conn.execute(of_flow.values(start_tag=start_tag - cost))


async def prune(conn: AsyncConnection) -> None:
    """Delete the start tags that make no difference any more."""
    await lock(conn, "claim")
    open_jobs = [queued_job_of(row) for row in await conn.execute(select(*QUEUED_JOB_COLUMNS).where(IS_OPEN))]
    flows = sorted(unneeded_flows(await read(conn), open_jobs))
    for first in range(0, len(flows), FLOWS_AT_ONCE):
        some = fair_queue_state.c.flow.in_(flows[first : first + FLOWS_AT_ONCE])
        await conn.execute(delete(fair_queue_state).where(some))
