"""Jobs in somebody's hands: taken to be dreamed, held by a lease, ended or put back."""

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
from dreambot.jobs.repository.fair_queue import begun, first_in_turn
from dreambot.jobs.repository.format_version import raised, readable
from dreambot.jobs.repository.schema import deliveries, jobs

FREED: dict[str, None] = {"owner": None, "lease_until": None, "claim_token": None}
OPEN = jobs.c.state.in_(("queued", "running"))


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
    """Take the next job; none whose member has as many running, but for `dreamt`, as it allows.

    None either while `most` jobs are running in all.
    """
    await lock(conn, "claim")
    if most is not None and await _running(conn, dreamt) >= most:
        return None
    taken = {
        "state": "running",
        "owner": owner,
        "lease_until": lease_until,
        "claim_token": claim_token,
        "started_at": now,
    }
    while heads := await _heads(conn, attempts, dreamt):
        turns = await fair_queue_state.read(conn)
        job = first_in_turn(heads, turns, now)
        waits = (jobs.c.id == job.id) & (jobs.c.state == "queued")  # or it was cancelled just now
        taking = update(jobs).where(waits).values(**taken, attempt=jobs.c.attempt + 1).returning(jobs)
        row: Row[Any] | None = (await conn.execute(taking)).one_or_none()
        if row is not None:
            await fair_queue_state.write(conn, begun(job, turns, now))
            return row
    return None


async def _running(conn: AsyncConnection, dreamt: Sequence[str]) -> int:
    which = (jobs.c.state == "running") & jobs.c.id.not_in(dreamt)
    count = await conn.scalar(select(func.count()).select_from(jobs).where(which))
    return int(count or 0)


async def _heads(conn: AsyncConnection, attempts: int, dreamt: Sequence[str]) -> list[QueuedJob]:
    """The first job of each member in each server that may be taken now."""
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
    ready = (jobs.c.state == "queued") & jobs.c.picture.is_not(None) & (jobs.c.attempt < attempts)
    for_us = readable() & ~jobs.c.stopping
    placed = select(*fair_queue_state.LINE, place.label("place")).where(ready, for_us, free).subquery()
    rows = await conn.execute(select(placed).where(placed.c.place == 1))
    return [fair_queue_state.in_line(row) for row in rows]


async def claimed(conn: AsyncConnection, claim_token: str) -> Row[Any] | None:
    """What the call of this grip took."""
    return (await conn.execute(select(jobs).where(OPEN, jobs.c.claim_token == claim_token))).one_or_none()


async def release(conn: AsyncConnection, claim_token: str) -> None:
    """Put back what the call of this grip took, as if it had not."""
    await _put_back(conn, jobs.c.claim_token == claim_token, counts=False)


async def requeue(conn: AsyncConnection, job_id: str, owner: str, attempt: int, counts: bool) -> bool:
    """Back into the queue, where its turn is still the next."""
    return await _put_back(conn, _held(job_id, owner, attempt), counts) == 1


async def _put_back(conn: AsyncConnection, which: ColumnElement[bool], counts: bool) -> int:
    """How many were put back; what their turns have cost is given back as well."""
    await lock(conn, "claim")
    running = select(*fair_queue_state.LINE).where(jobs.c.state == "running", which).with_for_update()
    begun = [fair_queue_state.in_line(row) for row in await conn.execute(running)]
    values: dict[str, Any] = {"state": "queued", **FREED}
    if not counts:
        is_running = jobs.c.state == "running"
        values["attempt"] = case((is_running, jobs.c.attempt - 1), else_=jobs.c.attempt)
        values["intakes"] = case((is_running, jobs.c.intakes), else_=jobs.c.intakes - 1)
    put_back = await conn.execute(update(jobs).where(OPEN, which).values(**values))
    await fair_queue_state.refund(conn, begun)
    return put_back.rowcount


def _held(job_id: str, owner: str, attempt: int) -> ColumnElement[bool]:
    return (jobs.c.id == job_id) & (jobs.c.owner == owner) & (jobs.c.attempt == attempt)


async def renew(
    conn: AsyncConnection, owner: str, lease_until: float, only: Collection[str] | None
) -> frozenset[str]:
    """Lengthen leases of this owner; ids of the jobs that it holds, or whose delivery it holds."""
    held: set[str] = set()
    for table, which, id_ in (
        (jobs, OPEN, jobs.c.id),
        (deliveries, deliveries.c.state == "pending", deliveries.c.job_id),
    ):
        renewing = update(table).where(which, table.c.owner == owner).values(lease_until=lease_until)
        if only is not None:
            renewing = renewing.where(id_.in_(only))
        held.update((await conn.execute(renewing.returning(id_))).scalars())
    return frozenset(held)


async def release_all(conn: AsyncConnection, owner: str) -> None:
    """Put back all that this owner holds; the attempts count."""
    await _put_back(conn, jobs.c.owner == owner, counts=True)
    pending = deliveries.c.state == "pending"
    await conn.execute(update(deliveries).where(pending, deliveries.c.owner == owner).values(**FREED))


async def finish(
    conn: AsyncConnection,
    job_id: str,
    owner: str,
    attempt: int,
    ending: Mapping[str, Any],
    deliver: bool,
) -> bool:
    """End a job that is still in these hands; `ending` as of `ending_columns`."""
    return await _end(conn, OPEN & _held(job_id, owner, attempt), job_id, ending, deliver)


async def cancel(conn: AsyncConnection, job_id: str, ending: Mapping[str, Any]) -> bool:
    """End a job that still waits."""
    waits = (jobs.c.id == job_id) & (jobs.c.state == "queued")
    return await _end(conn, waits, job_id, ending, deliver=True)


async def stop(conn: AsyncConnection, job_id: str) -> bool:
    """Whoever dreams the job is to stop it, and nobody is to begin it any more; False if it has ended."""
    stopping = update(jobs).where(OPEN, jobs.c.id == job_id).values(stopping=True)
    return (await conn.execute(stopping)).rowcount == 1


async def to_stop(conn: AsyncConnection, owner: str) -> frozenset[str]:
    """Ids of the jobs of this owner that are running and should not be."""
    running = (jobs.c.owner == owner) & (jobs.c.state == "running")
    return frozenset((await conn.execute(select(jobs.c.id).where(running, jobs.c.stopping))).scalars())


def ending_columns(state: str, outcome: Mapping[str, Any], now: float) -> dict[str, Any]:
    """Columns of `jobs` for a job that ends now."""
    plain = dict(outcome)
    return {"state": state, "outcome": plain, "result": plain.get("picture"), "ended_at": now}


async def _end(
    conn: AsyncConnection,
    guard: ColumnElement[bool],
    job_id: str,
    ending: Mapping[str, Any],
    deliver: bool,
) -> bool:
    ended = await conn.execute(update(jobs).where(guard).values(**ending, format=raised(), **FREED))
    if ended.rowcount != 1:
        return False
    if deliver:
        row = {"job_id": job_id, "state": "pending", "due_at": ending["ended_at"], "attempt": 0}
        await conn.execute(insert(deliveries).values(**row))
    return True


async def reap(conn: AsyncConnection, now: float, attempts: int) -> Reaped:
    """Put back what was dropped; give up what was dropped, or put back, for the last time.

    What was to be stopped, and was dropped or put back before it could be, ends as cancelled.
    """
    await lock(conn, "claim")
    dropped = jobs.c.lease_until < now
    left = or_(jobs.c.owner.is_(None), dropped)
    queued = jobs.c.state == "queued"
    running = (jobs.c.state == "running") & dropped
    stopped = await _locked(conn, jobs.c.stopping & or_(running, queued))
    for job_id in stopped:
        await _end(conn, jobs.c.id == job_id, job_id, ending_columns("cancelled", {}, now), deliver=True)
    spent = or_(
        running & (jobs.c.attempt >= attempts),
        queued & jobs.c.picture.is_not(None) & (jobs.c.attempt >= attempts),
        queued & jobs.c.picture.is_(None) & (jobs.c.intakes >= attempts) & left,
    )
    given_up = await _locked(conn, spent)
    for job_id in given_up:
        outcome = error_to_json(AttemptsExhausted(job_id, attempts))
        await _end(conn, jobs.c.id == job_id, job_id, ending_columns("failed", outcome, now), deliver=True)
    put_back = await _locked(conn, running)
    await _put_back(conn, jobs.c.id.in_(put_back), counts=True)
    return Reaped(put_back, given_up, stopped)


async def _locked(conn: AsyncConnection, which: ColumnElement[bool]) -> tuple[str, ...]:
    """Ids of jobs that nobody else can change until the transaction ends, the oldest first."""
    rows = select(jobs.c.id).where(which).order_by(jobs.c.created_at, jobs.c.id)
    return tuple((await conn.execute(rows.with_for_update(skip_locked=True))).scalars())
