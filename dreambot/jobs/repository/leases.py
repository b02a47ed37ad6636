"""Claimed jobs: claimed to be dreamed, held by a lease, ended or requeued."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, case, func, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.errors import AttemptsExhausted
from dreambot.jobs.models.records import QueuedJob, Reaped
from dreambot.jobs.models.stored_errors import error_to_json
from dreambot.jobs.repository import fair_queue_state
from dreambot.jobs.repository.database import lock
from dreambot.jobs.repository.fair_queue import next_job, tags_after
from dreambot.jobs.repository.format_version import raised, readable
from dreambot.jobs.repository.schema import IS_OPEN, IS_PENDING, IS_QUEUED, UNCLAIMED, deliveries, jobs


async def claim(
    conn: AsyncConnection,
    claim_token: str,
    owner: str,
    now: float,
    lease_until: float,
    attempts: int,
    dreamt: Sequence[str],
    most: int | None,
) -> Row[Any] | None:
    """Claim the next job; None if there is none.

    Members who have as many jobs running as they may are passed over; jobs in `dreamt` are not counted. None
    too while `most` jobs are running in all.
    """
    await lock(conn, "claim")
    if most is not None and await _running(conn, dreamt) >= most:
        return None
    claimed = {
        "state": "running",
        "owner": owner,
        "lease_until": lease_until,
        "claim_token": claim_token,
        "started_at": now,
    }
    while heads := await _heads(conn, attempts, dreamt):
        tags = await fair_queue_state.read(conn)
        job = next_job(heads, tags, now)
        waits = IS_QUEUED & (jobs.c.id == job.id)  # or it was cancelled just now
        claiming = update(jobs).where(waits).values(**claimed, attempt=jobs.c.attempt + 1).returning(jobs)
        row: Row[Any] | None = (await conn.execute(claiming)).one_or_none()
        if row is not None:
            await fair_queue_state.write(conn, tags_after(job, tags, now))
            return row
    return None


async def _running(conn: AsyncConnection, dreamt: Sequence[str]) -> int:
    which = (jobs.c.state == "running") & jobs.c.id.not_in(dreamt)
    count = await conn.scalar(select(func.count()).select_from(jobs).where(which))
    return int(count or 0)


async def _heads(conn: AsyncConnection, attempts: int, dreamt: Sequence[str]) -> list[QueuedJob]:
    """Return the first job that may be claimed now, of each member in each server."""
    other = jobs.alias()
    busy = (
        select(func.count())
        .select_from(other)
        .where(other.c.state == "running", other.c.member == jobs.c.member, other.c.id.not_in(dreamt))
        .scalar_subquery()
    )
    free = or_(jobs.c.at_once.is_(None), busy < jobs.c.at_once)
    place = func.row_number().over(
        partition_by=(jobs.c.server, jobs.c.member), order_by=(jobs.c.created_at, jobs.c.id)
    )
    ready = IS_QUEUED & jobs.c.picture.is_not(None) & (jobs.c.attempt < attempts)
    for_us = readable() & ~jobs.c.stopping
    columns = (*fair_queue_state.QUEUED_JOB_COLUMNS, place.label("place"))
    placed = select(*columns).where(ready, for_us, free).subquery()
    rows = await conn.execute(select(placed).where(placed.c.place == 1))
    return [fair_queue_state.queued_job_of(row) for row in rows]


async def claimed(conn: AsyncConnection, claim_token: str) -> Row[Any] | None:
    """Return the job that was claimed under this token."""
    rows = await conn.execute(select(jobs).where(IS_OPEN, jobs.c.claim_token == claim_token))
    return rows.one_or_none()


async def release(conn: AsyncConnection, claim_token: str) -> None:
    """Requeue the job that was claimed under this token; the attempt does not count."""
    await _requeue(conn, jobs.c.claim_token == claim_token, counts=False)


async def requeue(conn: AsyncConnection, job_id: str, owner: str, attempt: int, counts: bool) -> bool:
    """Requeue a job, to be the next of its member; False if it is not held like this."""
    return await _requeue(conn, _held(job_id, owner, attempt), counts) == 1


async def _requeue(conn: AsyncConnection, which: ColumnElement[bool], counts: bool) -> int:
    """Requeue jobs, refund their costs, and return how many there were."""
    await lock(conn, "claim")
    is_running = jobs.c.state == "running"
    columns = fair_queue_state.QUEUED_JOB_COLUMNS
    rows = await conn.execute(select(*columns).where(is_running, which).with_for_update())
    running = [fair_queue_state.queued_job_of(row) for row in rows]
    values: dict[str, Any] = {"state": "queued", **UNCLAIMED}
    if not counts:
        values["attempt"] = case((is_running, jobs.c.attempt - 1), else_=jobs.c.attempt)
        values["ingest_attempt"] = case((is_running, jobs.c.ingest_attempt), else_=jobs.c.ingest_attempt - 1)
    requeued = await conn.execute(update(jobs).where(IS_OPEN, which).values(**values))
    await fair_queue_state.refund(conn, running)
    return requeued.rowcount


def _held(job_id: str, owner: str, attempt: int) -> ColumnElement[bool]:
    return (jobs.c.id == job_id) & (jobs.c.owner == owner) & (jobs.c.attempt == attempt)


async def renew(
    conn: AsyncConnection, owner: str, lease_until: float, only: Collection[str] | None
) -> frozenset[str]:
    """Lengthen leases of this owner; return the ids of jobs that it holds, or whose delivery it holds."""
    held: set[str] = set()
    for table, which, id_ in ((jobs, IS_OPEN, jobs.c.id), (deliveries, IS_PENDING, deliveries.c.job_id)):
        renewing = update(table).where(which, table.c.owner == owner).values(lease_until=lease_until)
        if only is not None:
            renewing = renewing.where(id_.in_(only))
        held.update((await conn.execute(renewing.returning(id_))).scalars())
    return frozenset(held)


async def release_all(conn: AsyncConnection, owner: str) -> None:
    """Requeue all that this owner holds; the attempts count."""
    await _requeue(conn, jobs.c.owner == owner, counts=True)
    await conn.execute(update(deliveries).where(IS_PENDING, deliveries.c.owner == owner).values(**UNCLAIMED))


async def finish(
    conn: AsyncConnection,
    job_id: str,
    owner: str,
    attempt: int,
    ending: Mapping[str, Any],
    deliver: bool,
) -> bool:
    """End a job, by columns of `ending_columns`; False if it is not held like this."""
    return await _end(conn, IS_OPEN & _held(job_id, owner, attempt), job_id, ending, deliver)


async def cancel(conn: AsyncConnection, job_id: str, ending: Mapping[str, Any]) -> bool:
    """End a job that is queued; False if it is not."""
    return await _end(conn, IS_QUEUED & (jobs.c.id == job_id), job_id, ending, deliver=True)


async def stop(conn: AsyncConnection, job_id: str) -> bool:
    """Mark a job: its owner is to stop it, and no process begins it any more; False if it has ended."""
    stopping = update(jobs).where(IS_OPEN, jobs.c.id == job_id).values(stopping=True)
    return (await conn.execute(stopping)).rowcount == 1


async def to_stop(conn: AsyncConnection, owner: str) -> frozenset[str]:
    """Return the ids of the running jobs of this owner that are marked to be stopped."""
    running = (jobs.c.owner == owner) & (jobs.c.state == "running")
    return frozenset((await conn.execute(select(jobs.c.id).where(running, jobs.c.stopping))).scalars())


def ending_columns(state: str, outcome: Mapping[str, Any], now: float) -> dict[str, Any]:
    """Return columns of `jobs` for a job that ends now."""
    plain = dict(outcome)
    return {"state": state, "outcome": plain, "result": plain.get("picture"), "ended_at": now}


async def _end(
    conn: AsyncConnection,
    which: ColumnElement[bool],
    job_id: str,
    ending: Mapping[str, Any],
    deliver: bool,
) -> bool:
    ended = await conn.execute(update(jobs).where(which).values(**ending, format=raised(), **UNCLAIMED))
    if ended.rowcount != 1:
        return False
    if deliver:
        row = {"job_id": job_id, "state": "pending", "due_at": ending["ended_at"], "attempt": 0}
        await conn.execute(insert(deliveries).values(**row))
    return True


async def reap(conn: AsyncConnection, now: float, attempts: int) -> Reaped:
    """Requeue jobs whose lease ran out; end those without attempts left, and those marked to be stopped.

    A marked job ends as cancelled once it is queued or its lease ran out.
    """
    await lock(conn, "claim")
    is_lost = jobs.c.lease_until < now
    lost_running = (jobs.c.state == "running") & is_lost
    stopped = await _locked(conn, jobs.c.stopping & or_(lost_running, IS_QUEUED))
    for job_id in stopped:
        await _end(conn, jobs.c.id == job_id, job_id, ending_columns("cancelled", {}, now), deliver=True)
    ingest_is_lost = jobs.c.picture.is_(None) & or_(jobs.c.owner.is_(None), is_lost)
    exhausted = or_(
        lost_running & (jobs.c.attempt >= attempts),
        IS_QUEUED & jobs.c.picture.is_not(None) & (jobs.c.attempt >= attempts),
        IS_QUEUED & ingest_is_lost & (jobs.c.ingest_attempt >= attempts),
    )
    given_up = await _locked(conn, exhausted)
    for job_id in given_up:
        outcome = error_to_json(AttemptsExhausted(job_id, attempts))
        await _end(conn, jobs.c.id == job_id, job_id, ending_columns("failed", outcome, now), deliver=True)
    requeued = await _locked(conn, lost_running)
    await _requeue(conn, jobs.c.id.in_(requeued), counts=True)
    return Reaped(requeued, given_up, stopped)


async def _locked(conn: AsyncConnection, which: ColumnElement[bool]) -> tuple[str, ...]:
    """Lock jobs until the transaction ends, those that are not locked; return their ids, the oldest first."""
    rows = select(jobs.c.id).where(which).order_by(jobs.c.created_at, jobs.c.id)
    return tuple((await conn.execute(rows.with_for_update(skip_locked=True))).scalars())
