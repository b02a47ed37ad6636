"""Members' presets: options of a command under a name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.errors import TooManyPresets
from dreambot.jobs.repository.database import lock, upsert
from dreambot.jobs.repository.schema import presets

PRESETS = 25  # of a member: as many as Discord's autocomplete shows


async def of(conn: AsyncConnection, member: int) -> dict[str, dict[str, Any]]:
    """A member's presets by name, in the order of their names."""
    rows = select(presets).where(presets.c.member == member).order_by(presets.c.name)
    return {row.name: row.options for row in await conn.execute(rows)}


async def save(conn: AsyncConnection, member: int, name: str, options: Mapping[str, Any], now: float) -> None:
    """Keep `options`, in place of those of this name. Raises TooManyPresets."""
    await lock(conn, "presets")
    others = (presets.c.member == member) & (presets.c.name != name)
    if (await conn.scalar(select(func.count()).select_from(presets).where(others)) or 0) >= PRESETS:
        raise TooManyPresets(PRESETS)
    await upsert(conn, presets, {"member": member, "name": name}, {"options": dict(options), "saved_at": now})


async def forget(conn: AsyncConnection, member: int, name: str) -> bool:
    """Whether there was one of this name."""
    gone = await conn.execute(delete(presets).where(presets.c.member == member, presets.c.name == name))
    return gone.rowcount == 1
