"""Queries: the queue, single jobs and counts, without any change.

Jobs that only a newer version can read have their places in the queue; nothing more is known of them here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.records import QueuedJob, QueueSnapshot
from dreambot.jobs.repository import fair_queue_state
from dreambot.jobs.repository.fair_queue import scheduled_order
from dreambot.jobs.repository.format_version import readable
from dreambot.jobs.repository.schema import IS_OPEN, AnyRow, deliveries, jobs

LATEST = 10


async def queue_snapshot(conn: AsyncConnection, now: float) -> QueueSnapshot:
    """Return the running jobs, and the queued ones in the order in which they would be claimed now."""
    columns = (*fair_queue_state.QUEUED_JOB_COLUMNS, jobs.c.state)
    of_state: dict[str, list[QueuedJob]] = {"queued": [], "running": []}
    for row in (await conn.execute(select(*columns).where(IS_OPEN))).all():
        of_state[row.state].append(fair_queue_state.queued_job_of(row))
    running = sorted(of_state["running"], key=lambda job: (job.started_at or now, job.id))
    tags = await fair_queue_state.read(conn)
    return QueueSnapshot(tuple(running), tuple(scheduled_order(of_state["queued"], tags, now)))


async def open_jobs(conn: AsyncConnection) -> dict[str, Any]:
    """Return the column `job` of the jobs that are queued or running, by id."""
    rows = select(jobs.c.id, jobs.c.job).where(IS_OPEN, readable())
    return {row.id: row.job for row in await conn.execute(rows)}


async def measured(conn: AsyncConnection, count: int) -> list[tuple[float, float]]:
    """Return seconds and cost of each of the last dreams, the newest first."""
    done = select(jobs.c.outcome, jobs.c.cost).where(jobs.c.state == "done", readable())
    rows = await conn.execute(done.order_by(jobs.c.ended_at.desc()).limit(count))
    return [(row.outcome["seconds"], row.cost) for row in rows if "seconds" in (row.outcome or {})]


async def counts(conn: AsyncConnection) -> dict[str, int]:
    """Return how many jobs are queued and running, and how many deliveries pending and dead."""
    found = {"queued": 0, "running": 0, "pending": 0, "dead": 0}
    for column in (jobs.c.state, deliveries.c.state):
        rows = select(column, func.count()).where(column.in_(found)).group_by(column)
        found.update((state, number) for state, number in await conn.execute(rows))
    return found


async def get(conn: AsyncConnection, job_id: str) -> AnyRow | None:
    """Return the job's row, with the columns of its delivery that `record_of` reads; None if not there."""
    row: AnyRow | None = (await conn.execute(_with_delivery().where(jobs.c.id == job_id))).one_or_none()
    return row


async def latest(conn: AsyncConnection, member: int, channel: int) -> Sequence[AnyRow]:
    """Return the last LATEST jobs of a member in a channel that ended with a result, the newest first."""
    which = (jobs.c.channel == channel) & (jobs.c.member == member) & (jobs.c.state == "done")
    newest = _with_delivery().where(which).order_by(jobs.c.ended_at.desc(), jobs.c.id)
    rows: Sequence[AnyRow] = (await conn.execute(newest.limit(LATEST))).all()
    return rows


def _with_delivery() -> Select[Any]:
    of_delivery = [deliveries.c[name].label(f"delivery_{name}") for name in ("state", "route", "message")]
    return select(jobs, *of_delivery).outerjoin(deliveries).where(readable())
