"""What is deleted after a while: jobs answered long ago, and pictures that no job needs."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import delete, exists, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.repository import fair_queue_state
from dreambot.jobs.repository.database import upsert
from dreambot.jobs.repository.schema import deliveries, jobs, pictures


async def expire(conn: AsyncConnection, older_than: float) -> tuple[str, ...]:
    """Delete what was over before `older_than`; return the sha256 of the pictures deleted with it."""
    await fair_queue_state.prune(conn)
    unanswered = exists().where(
        deliveries.c.job_id == jobs.c.id,
        or_(deliveries.c.state == "pending", deliveries.c.answered_at >= older_than),
    )
    await conn.execute(delete(jobs).where(jobs.c.ended_at < older_than, ~unanswered))
    naming = (jobs.c.picture, jobs.c.guide, jobs.c.mask, jobs.c.result)
    needed = exists().where(or_(*(column == pictures.c.sha256 for column in naming)))
    # What was stored just now may belong to a job that does not name it yet.
    gone = delete(pictures).where(pictures.c.stored_at < older_than, ~needed)
    return tuple((await conn.execute(gone.returning(pictures.c.sha256))).scalars())


async def add_picture(conn: AsyncConnection, sha256: str, size: int, now: float) -> None:
    """Store that a picture was put into the picture store now."""
    await upsert(conn, pictures, {"sha256": sha256}, {"size": size, "stored_at": now})


async def keep_pictures(conn: AsyncConnection, sha256s: Collection[str], now: float) -> None:
    """Let pictures count as stored now: a new job is made from them, and does not name them yet."""
    await conn.execute(update(pictures).where(pictures.c.sha256.in_(sha256s)).values(stored_at=now))


async def known_pictures(conn: AsyncConnection) -> frozenset[str]:
    """Return the sha256 of every picture that must be kept."""
    return frozenset((await conn.execute(select(pictures.c.sha256))).scalars())
