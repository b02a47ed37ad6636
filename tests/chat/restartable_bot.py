"""A bot that restarts on the same data folder, and finds there what it left."""

from __future__ import annotations

from contextlib import AsyncExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import discord

from dreambot.app import build_bot
from dreambot.chat.services import Services
from dreambot.engine.networks.network import Network
from tests.chat.conftest import Server, services_on


class RestartableBot:
    """A bot that can end and begin again."""

    def __init__(self, network: Network, folder: Path, **settings: Any) -> None:
        self._network = network
        self._folder = folder
        self._settings = settings
        self._running = AsyncExitStack()

    async def begin(self) -> Services:
        """Open new services: everything but Discord."""
        return await self._running.enter_async_context(
            services_on(self._network, self._folder, **self._settings)
        )

    async def end(self) -> None:
        """Stop the bot at once."""
        await self._running.aclose()

    async def restart(self, server: Server) -> Server:
        """Restart the bot, and return the same server with it."""
        await self.end()
        services = await self.begin()
        bot = build_bot(services, self._folder)
        await server.env.restart_bot(bot)
        return replace(server, bot=bot, services=services)


def labels(message: Any) -> list[list[str]]:
    """Return the labels of the buttons of a message, row by row."""
    return [[button.label for button in row.children] for row in fresh(message).components]


def fresh(message: Any) -> Any:
    """Return the message as discord.py's."""
    return message if isinstance(message, discord.Message) else message.message


def seen(server: Server, message_id: int) -> discord.Message:
    """Return a message of the channel as it is now."""
    found: discord.Message
    (found,) = (message for message in server.channel.history() if message.id == message_id)
    return found
