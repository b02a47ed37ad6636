"""What those who run servers have said, server by server."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.repository.database import upsert
from dreambot.jobs.repository.schema import guild_settings


async def get(conn: AsyncConnection, server: int) -> dict[str, Any] | None:
    """Return the settings as plain data; None where none were ever set."""
    found: dict[str, Any] | None = await conn.scalar(
        select(guild_settings.c.settings).where(guild_settings.c.server == server)
    )
    return found


async def put(conn: AsyncConnection, server: int, settings: dict[str, Any]) -> None:
    """Store the settings of `server`, in place of those that were there."""
    await upsert(conn, guild_settings, {"server": server}, {"settings": settings})
