"""Members' presets: options of a command, kept under a name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.errors import TooManyPresets
from dreambot.jobs.repository.database import Database, lock, upsert
from dreambot.jobs.repository.schema import presets

MAX_PRESETS = 25  # of a member: as many as Discord's autocomplete shows

Options = dict[str, Any]


class PresetRepository:
    """The presets of all members. Every method raises DatabaseUnavailable."""

    def __init__(self, database: Database, clock: Callable[[], float]) -> None:
        """clock: seconds since 1970."""
        self._db = database
        self._clock = clock

    async def of(self, member: int) -> dict[str, Options]:
        """Return a member's presets by name, in the order of their names."""
        return await self._db.read(lambda conn: _of(conn, member))

    async def save(self, member: int, name: str, options: Mapping[str, Any]) -> None:
        """Keep `options` under `name` (at most 32 characters), in place of those that had it.

        Raises TooManyPresets.
        """
        now = self._clock()
        await self._db.write(lambda conn: _save(conn, member, name, dict(options), now))

    async def delete(self, member: int, name: str) -> bool:
        """Delete a preset; False where there was none of this name."""
        return await self._db.write(lambda conn: _delete(conn, member, name))


async def _of(conn: AsyncConnection, member: int) -> dict[str, Options]:
    rows = select(presets).where(presets.c.member == member).order_by(presets.c.name)
    return {row.name: row.options for row in await conn.execute(rows)}


async def _save(conn: AsyncConnection, member: int, name: str, options: Options, now: float) -> None:
    await lock(conn, "presets")
    others = (presets.c.member == member) & (presets.c.name != name)
    if (await conn.scalar(select(func.count()).select_from(presets).where(others)) or 0) >= MAX_PRESETS:
        raise TooManyPresets(MAX_PRESETS)
    await upsert(conn, presets, {"member": member, "name": name}, {"options": options, "saved_at": now})


async def _delete(conn: AsyncConnection, member: int, name: str) -> bool:
    gone = await conn.execute(delete(presets).where(presets.c.member == member, presets.c.name == name))
    return gone.rowcount == 1
