"""Answers to be brought: each claimed by one who tries, until it is delivered or given up."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.records import Delivery
from dreambot.jobs.repository.format_version import readable
from dreambot.jobs.repository.leases import FREED
from dreambot.jobs.repository.schema import deliveries, jobs

PENDING = deliveries.c.state == "pending"


async def claim_delivery(
    conn: AsyncConnection, claim_token: str, owner: str, now: float, lease_until: float, job_id: str | None
) -> Row[Any] | None:
    """Take the delivery that has been due longest, or that of one job if it is due; None if there is none."""
    other = deliveries.alias()
    free = or_(other.c.owner.is_(None), other.c.lease_until < now)
    is_due = (other.c.state == "pending") & (other.c.due_at <= now) & free
    due = select(other.c.job_id).join(jobs, jobs.c.id == other.c.job_id).where(is_due, readable())
    if job_id is not None:
        due = due.where(other.c.job_id == job_id)
    chosen = due.order_by(other.c.due_at, other.c.job_id).limit(1).with_for_update(of=other, skip_locked=True)
    taken = await conn.execute(
        update(deliveries)
        .where(deliveries.c.job_id == chosen.scalar_subquery())
        .values(
            owner=owner, lease_until=lease_until, claim_token=claim_token, attempt=deliveries.c.attempt + 1
        )
    )
    return await claimed_delivery(conn, claim_token) if taken.rowcount else None


async def claimed_delivery(conn: AsyncConnection, claim_token: str) -> Row[Any] | None:
    """What the call of this grip took."""
    rows = await conn.execute(_with_job().where(PENDING, deliveries.c.claim_token == claim_token))
    row: Row[Any] | None = rows.one_or_none()
    return row


def _with_job() -> Select[Any]:
    of_delivery = (
        deliveries.c.owner.label("delivery_owner"),
        deliveries.c.attempt.label("delivery_attempt"),
    )
    return select(jobs, *of_delivery).join(deliveries)


async def release_delivery(conn: AsyncConnection, claim_token: str) -> None:
    """Put back what the call of this grip took, as if it had not."""
    values = {**FREED, "attempt": deliveries.c.attempt - 1}
    await conn.execute(
        update(deliveries).where(PENDING, deliveries.c.claim_token == claim_token).values(**values)
    )


async def settle(conn: AsyncConnection, delivery: Delivery, **values: Any) -> bool:
    """Write down what came of it, if it is still in the hands that it was given to."""
    held = (
        PENDING
        & (deliveries.c.job_id == delivery.job.id)
        & (deliveries.c.owner == delivery.owner)
        & (deliveries.c.attempt == delivery.attempt)
    )
    settled = await conn.execute(update(deliveries).where(held).values(**values, **FREED))
    if settled.rowcount != 1:
        return False
    if values.get("answered_at") is not None:  # the token has done its work
        await conn.execute(update(jobs).where(jobs.c.id == delivery.job.id).values(token=None))
    return True
