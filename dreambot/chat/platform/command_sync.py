"""Registers the commands with Discord, only when they changed: Discord limits how often."""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
from pathlib import Path
from typing import Any

import discord
from discord import app_commands

log = logging.getLogger(__name__)


async def sync_commands(
    tree: app_commands.CommandTree[discord.Client], application_id: int, server: int | None, remembered: Path
) -> bool:
    """Register the commands globally, or in one `server` only; return whether that was needed.

    `remembered` is the file with the hash of what was registered last.
    """
    guild = discord.Object(server) if server else None
    if guild is not None:
        tree.copy_global_to(guild=guild)
    payload = await _payload(tree, guild)
    text = json.dumps([application_id, server, payload], sort_keys=True)
    digest = hashlib.sha256(text.encode()).hexdigest()
    if await asyncio.to_thread(_read, remembered) == digest:
        return False
    await tree.sync(guild=guild)
    await asyncio.to_thread(_write, remembered, digest)
    log.info("Registered %d commands", len(payload))
    return True


async def _payload(
    tree: app_commands.CommandTree[discord.Client], guild: discord.Object | None
) -> list[dict[str, Any]]:
    """Return what `tree.sync` sends, with all translations: a new translation is a change too."""
    commands = tree.get_commands(guild=guild)
    if tree.translator is None:
        return [command.to_dict(tree) for command in commands]
    return [await command.get_translated_payload(tree, tree.translator) for command in commands]


def _read(file: Path) -> str | None:
    return file.read_text() if file.exists() else None


def _write(file: Path, digest: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(digest)
