"""What stands in the journal, for those who only look."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.journal.order import in_turn
from dreambot.jobs.journal.tables import deliveries, jobs


async def waiting(conn: AsyncConnection, now: float) -> tuple[str, ...]:
    """Ids of queued jobs in the order of their turns."""
    rows = select(jobs.c.id).where(jobs.c.state == "queued")
    return tuple((await conn.execute(rows.order_by(*in_turn(jobs, now)))).scalars())


async def counts(conn: AsyncConnection) -> dict[str, int]:
    """Jobs that are queued and running, deliveries that are pending and dead."""
    found = {"queued": 0, "running": 0, "pending": 0, "dead": 0}
    for column in (jobs.c.state, deliveries.c.state):
        rows = select(column, func.count()).where(column.in_(found)).group_by(column)
        found.update((state, number) for state, number in await conn.execute(rows))
    return found


async def get(conn: AsyncConnection, job_id: str) -> Row[Any] | None:
    """The job's row with what `record_of` wants of its delivery."""
    of_delivery = [deliveries.c[name].label(f"delivery_{name}") for name in ("state", "route", "message")]
    row = select(jobs, *of_delivery).outerjoin(deliveries).where(jobs.c.id == job_id)
    return (await conn.execute(row)).one_or_none()
