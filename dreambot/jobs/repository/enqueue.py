"""Jobs on their way into the queue: stored, then acknowledged, then given their pictures."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Row, insert, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository import admission, retention
from dreambot.jobs.repository.database import lock
from dreambot.jobs.repository.format_version import readable
from dreambot.jobs.repository.schema import IS_QUEUED, UNCLAIMED, jobs


async def accept(
    conn: AsyncConnection,
    columns: dict[str, Any],
    limits: QueueLimits,
    guild_settings: GuildSettings | None,
    stored: Collection[str],
) -> bool:
    """Store a new job; False if its key is known. Raises what `admission.admit` raises.

    stored: sha256 of those of its pictures that are in the picture store already.
    """
    await lock(conn, "accept")
    if await conn.scalar(select(jobs.c.id).where(jobs.c.key == columns["key"])) is not None:
        return False
    await admission.admit(conn, columns, limits, guild_settings)
    new = {
        **columns,
        "at_once": _at_once(limits, guild_settings),
        "state": "queued",
        "attempt": 0,
        "ingest_attempt": 1,
    }
    await conn.execute(insert(jobs).values(**new))
    if stored:
        await retention.keep_pictures(conn, stored, columns["created_at"])
    return True


def _at_once(limits: QueueLimits, guild_settings: GuildSettings | None) -> int | None:
    """Return the stricter limit; None where there is none."""
    both = (limits.running_of_member, guild_settings.running_of_member if guild_settings else None)
    return min((limit for limit in both if limit), default=None)


async def acknowledged(conn: AsyncConnection, job_id: str, reply_target: dict[str, Any]) -> None:
    """Store that Discord has the first answer, and where."""
    await conn.execute(update(jobs).where(jobs.c.id == job_id).values(**reply_target, acknowledged=True))


async def pictured(conn: AsyncConnection, job_id: str, owner: str, columns: dict[str, Any]) -> bool:
    """Store which pictures the job has, and let any process claim it; False if `owner` does not hold it."""
    held = IS_QUEUED & jobs.c.picture.is_(None) & (jobs.c.id == job_id) & (jobs.c.owner == owner)
    result = await conn.execute(update(jobs).where(held).values(**columns, **UNCLAIMED))
    return result.rowcount == 1


async def claim_ingest(
    conn: AsyncConnection, claim_token: str, owner: str, now: float, lease_until: float, attempts: int
) -> Row[Any] | None:
    """Claim the job without picture that has waited longest and that no process works on; None if none."""
    other = jobs.alias()
    free = or_(other.c.owner.is_(None), other.c.lease_until < now)
    chosen = (
        select(other.c.id)
        .where(other.c.state == "queued", other.c.picture.is_(None), free, other.c.ingest_attempt < attempts)
        .where(readable(other), ~other.c.stopping)
        .order_by(other.c.created_at, other.c.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    held = {"owner": owner, "lease_until": lease_until, "claim_token": claim_token}
    result = await conn.execute(
        update(jobs)
        .where(jobs.c.id == chosen)
        .values(**held, ingest_attempt=jobs.c.ingest_attempt + 1)
        .returning(jobs)
    )
    row: Row[Any] | None = result.one_or_none()
    return row
