"""Deliveries: answers to be sent, each claimed by one process at a time, until it is delivered or dead."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Row, Select, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.records import Delivery
from dreambot.jobs.repository.format_version import readable
from dreambot.jobs.repository.schema import IS_PENDING, UNCLAIMED, deliveries, jobs


async def claim_delivery(
    conn: AsyncConnection, claim_token: str, owner: str, now: float, lease_until: float, job_id: str | None
) -> Row[Any] | None:
    """Claim the delivery that has been due longest, or that of one job if it is due; None if none is."""
    other = deliveries.alias()
    free = or_(other.c.owner.is_(None), other.c.lease_until < now)
    is_due = (other.c.state == "pending") & (other.c.due_at <= now) & free
    due = select(other.c.job_id).join(jobs, jobs.c.id == other.c.job_id).where(is_due, readable())
    if job_id is not None:
        due = due.where(other.c.job_id == job_id)
    chosen = due.order_by(other.c.due_at, other.c.job_id).limit(1).with_for_update(of=other, skip_locked=True)
    held = {"owner": owner, "lease_until": lease_until, "claim_token": claim_token}
    claiming = update(deliveries).where(deliveries.c.job_id == chosen.scalar_subquery())
    claimed = await conn.execute(claiming.values(**held, attempt=deliveries.c.attempt + 1))
    return await claimed_delivery(conn, claim_token) if claimed.rowcount else None


async def claimed_delivery(conn: AsyncConnection, claim_token: str) -> Row[Any] | None:
    """Return the delivery that was claimed under this token, with its job."""
    rows = await conn.execute(_with_job().where(IS_PENDING, deliveries.c.claim_token == claim_token))
    row: Row[Any] | None = rows.one_or_none()
    return row


def _with_job() -> Select[Any]:
    of_delivery = (
        deliveries.c.owner.label("delivery_owner"),
        deliveries.c.attempt.label("delivery_attempt"),
    )
    return select(jobs, *of_delivery).join(deliveries)


async def release_delivery(conn: AsyncConnection, claim_token: str) -> None:
    """Release the delivery that was claimed under this token; the attempt does not count."""
    values = {**UNCLAIMED, "attempt": deliveries.c.attempt - 1}
    await conn.execute(
        update(deliveries).where(IS_PENDING, deliveries.c.claim_token == claim_token).values(**values)
    )


async def settle(conn: AsyncConnection, delivery: Delivery, **values: Any) -> bool:
    """Store what became of a delivery, and release it; False if it is not held like this any more."""
    held = (
        IS_PENDING
        & (deliveries.c.job_id == delivery.job.id)
        & (deliveries.c.owner == delivery.owner)
        & (deliveries.c.attempt == delivery.attempt)
    )
    settled = await conn.execute(update(deliveries).where(held).values(**values, **UNCLAIMED))
    if settled.rowcount != 1:
        return False
    if values.get("answered_at") is not None:  # the token is not needed any more
        await conn.execute(update(jobs).where(jobs.c.id == delivery.job.id).values(token=None))
    return True
