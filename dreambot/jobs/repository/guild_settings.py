"""What those who run servers have said, server by server."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.repository.database import upsert
from dreambot.jobs.repository.schema import server_rules


async def get(conn: AsyncConnection, server: int) -> dict[str, Any] | None:
    """The rules as plain data; None where none were ever set."""
    found: dict[str, Any] | None = await conn.scalar(
        select(server_rules.c.rules).where(server_rules.c.server == server)
    )
    return found


async def put(conn: AsyncConnection, server: int, rules: dict[str, Any]) -> None:
    """Set them, in place of those that were there."""
    await upsert(conn, server_rules, {"server": server}, {"rules": rules})
