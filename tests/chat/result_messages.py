"""From a message with a dream to its buttons and its stored job."""

from __future__ import annotations

from typing import Any

import discord

from dreambot.jobs.models.records import JobRecord
from tests.chat.conftest import Server


def seen_components(message: Any) -> list[dict[str, Any]]:
    if isinstance(message, discord.Message):
        rows: list[Any] = list(message.components)
        return [row.to_dict() for row in rows]
    return list(message.components)


async def record_of(server: Server, message: Any) -> JobRecord:
    """Return the stored job of the dream whose buttons are under `message`."""
    first = seen_components(message)[0]["components"][0]["custom_id"]
    record = await server.services.service.jobs.get(first.rsplit(":", 1)[1])
    assert record is not None
    return record
