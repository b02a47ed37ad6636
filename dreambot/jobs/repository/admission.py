"""Whether one more job is accepted: limits of the operator for all jobs, and of a server for its own.

The jobs in the database are counted, so that the limits hold after a restart, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.errors import CoolingDown, DailyQuotaUsed, MemberQueueFull, QueueFull, ServerQueueFull
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.records import QueueLimits
from dreambot.jobs.repository.schema import IS_QUEUED, jobs

DAY_SECONDS = 86400.0
# Not what failed, which is seldom the member's fault, nor what was cancelled before it was begun.
COUNTED = or_(
    jobs.c.state.in_(("queued", "running", "done")),
    (jobs.c.state == "cancelled") & jobs.c.started_at.is_not(None),
)


async def admit(
    conn: AsyncConnection, new: Mapping[str, Any], limits: QueueLimits, guild_settings: GuildSettings | None
) -> None:
    """Raise QueueFull, MemberQueueFull, ServerQueueFull, CoolingDown or DailyQuotaUsed, or return.

    new: `member`, `server` and `created_at` of the job.
    """
    if await _count(conn, IS_QUEUED) >= limits.waiting:
        raise QueueFull(limits.waiting)
    await _admit(conn, new, limits, true())
    if guild_settings is not None:
        await _admit(conn, new, guild_settings, jobs.c.server == new["server"])


async def _admit(
    conn: AsyncConnection,
    new: Mapping[str, Any],
    limits: QueueLimits | GuildSettings,
    counted: ColumnElement[bool],
) -> None:
    """Raise what `admit` raises, for limits that hold for the jobs `counted`."""
    of_member = counted & (jobs.c.member == new["member"])
    if limits.of_member is not None and await _count(conn, IS_QUEUED & of_member) >= limits.of_member:
        raise MemberQueueFull(limits.of_member)
    if limits.of_server is not None and new["server"] is not None:
        of_server = IS_QUEUED & (jobs.c.server == new["server"])
        if await _count(conn, of_server) >= limits.of_server:
            raise ServerQueueFull(limits.of_server)
    now = new["created_at"]
    if limits.cooldown:
        last = await _accepted_at(conn, of_member, now - limits.cooldown, 1)
        if last is not None:
            raise CoolingDown(last + limits.cooldown)
    if limits.per_day:
        oldest = await _accepted_at(conn, of_member, now - DAY_SECONDS, limits.per_day)
        if oldest is not None:
            raise DailyQuotaUsed(limits.per_day, oldest + DAY_SECONDS)


async def _accepted_at(
    conn: AsyncConnection, which: ColumnElement[bool], since: float, number: int
) -> float | None:
    """Return when the job was accepted that is the `number`th, from the newest; None if not after `since`."""
    times = select(jobs.c.created_at).where(which, COUNTED, jobs.c.created_at > since)
    found: float | None = await conn.scalar(
        times.order_by(jobs.c.created_at.desc()).offset(number - 1).limit(1)
    )
    return found


async def _count(conn: AsyncConnection, which: ColumnElement[bool]) -> int:
    return (await conn.scalar(select(func.count()).select_from(jobs).where(which))) or 0
