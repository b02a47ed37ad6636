"""The settings of each server, as its managers chose them."""

from __future__ import annotations

from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.repository.database import Database, upsert
from dreambot.jobs.repository.schema import guild_settings


class GuildSettingsRepository:
    """The settings of all servers. Both methods raise DatabaseUnavailable."""

    def __init__(self, database: Database) -> None:
        """`database` is brought up to date already."""
        self._db = database

    async def get(self, server: int) -> GuildSettings:
        """Return the settings of a server; the defaults where none were ever set."""
        found = await self._db.read(lambda conn: _get(conn, server))
        return GuildSettings() if found is None else GuildSettings.from_json(found)

    async def put(self, server: int, settings: GuildSettings) -> None:
        """Store the settings of a server, in place of those that were there."""
        values = {"settings": settings.to_json()}
        await self._db.write(lambda conn: upsert(conn, guild_settings, {"server": server}, values))


async def _get(conn: AsyncConnection, server: int) -> dict[str, Any] | None:
    found: dict[str, Any] | None = await conn.scalar(
        select(guild_settings.c.settings).where(guild_settings.c.server == server)
    )
    return found
