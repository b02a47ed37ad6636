"""The bytes of pictures, where they are stored in the database: see storage/database.py."""

from __future__ import annotations

from sqlalchemy import delete, exists, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.repository.database import upsert
from dreambot.jobs.repository.schema import files, pictures


async def put(conn: AsyncConnection, sha256: str, data: bytes, now: float) -> None:
    """Store bytes, or store them again: then they are whole, and count as stored now."""
    await upsert(conn, files, {"sha256": sha256}, {"data": data, "stored_at": now})


async def get(conn: AsyncConnection, sha256: str) -> bytes | None:
    """Return the bytes; None if they are not there."""
    data: bytes | None = await conn.scalar(select(files.c.data).where(files.c.sha256 == sha256))
    return data


async def sweep(conn: AsyncConnection, before: float) -> int:
    """Delete what was stored `before` and is in no row of `pictures`; return how many rows that were."""
    needed = exists().where(pictures.c.sha256 == files.c.sha256)
    return (await conn.execute(delete(files).where(files.c.stored_at < before, ~needed))).rowcount
