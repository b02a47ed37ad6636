"""The stored turns of servers and members (see fair_queue.py); changed under the lock `claim` alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.records import QueuedJob
from dreambot.jobs.repository.database import lock
from dreambot.jobs.repository.fair_queue import idle, member_flow, price, server_flow
from dreambot.jobs.repository.schema import AnyRow, jobs, shares

AT_ONCE = 500  # flows in a statement
LINE = (
    jobs.c.id,
    jobs.c.server,
    jobs.c.member,
    jobs.c.cost,
    jobs.c.created_at,
    jobs.c.at_once,
    jobs.c.started_at,
)


def in_line(row: AnyRow) -> QueuedJob:
    """A row with the columns LINE, and maybe more."""
    return QueuedJob(row.id, row.server, row.member, row.cost, row.created_at, row.at_once, row.started_at)


async def read(conn: AsyncConnection) -> dict[str, float]:
    """All turns by flow."""
    return {row.flow: row.turn for row in await conn.execute(select(shares))}


async def write(conn: AsyncConnection, turns: Mapping[str, float]) -> None:
    """Set these."""
    insert = (postgresql if conn.dialect.name == "postgresql" else sqlite).insert
    adding = insert(shares).values([{"flow": flow, "turn": turn} for flow, turn in turns.items()])
    row = {"turn": adding.excluded.turn}
    await conn.execute(adding.on_conflict_do_update(index_elements=["flow"], set_=row))


async def refund(conn: AsyncConnection, begun: Iterable[QueuedJob]) -> None:
    """These jobs are put back into the queue: they will be paid for when they begin again."""
    costs: dict[str, float] = defaultdict(float)
    for job in begun:
        for flow in (server_flow(job), member_flow(job)):
            costs[flow] += price(job)
    for flow, cost in costs.items():
        await conn.execute(update(shares).where(shares.c.flow == flow).values(turn=shares.c.turn - cost))


async def prune(conn: AsyncConnection) -> None:
    """Forget the turns of those who are away and owe nothing."""
    await lock(conn, "claim")
    open_jobs = select(*LINE).where(jobs.c.state.in_(("queued", "running")))
    waiting = [in_line(row) for row in await conn.execute(open_jobs)]
    flows = sorted(idle(await read(conn), waiting))
    for first in range(0, len(flows), AT_ONCE):
        await conn.execute(delete(shares).where(shares.c.flow.in_(flows[first : first + AT_ONCE])))
