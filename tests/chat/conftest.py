"""The real bot on the bundled network, with simcord in Discord's place."""

from __future__ import annotations

import io
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from dreambot.app import Engine, build_bot, open_services
from dreambot.chat.bot import DreamBot
from dreambot.chat.services import Services
from dreambot.config import Config
from dreambot.engine.networks.devices import Device
from dreambot.engine.networks.network import Network
from dreambot.engine.types import Pixels
from tests.conftest import photograph


def png(pixels: Pixels) -> bytes:
    file = io.BytesIO()
    Image.fromarray(pixels).save(file, "PNG")
    return file.getvalue()


def photo_file(name: str = "chelsea", side: int = 200) -> tuple[str, bytes]:
    """A photograph as a member attaches it."""
    return f"{name}.png", png(photograph(name, side))


def opened(data: bytes) -> Pixels:
    with Image.open(io.BytesIO(data)) as im:
        return np.asarray(im.convert("RGB"))


@asynccontextmanager
async def services_on(
    network: Network, folder: Path, devices: tuple[Device, ...] | None = None, **settings: Any
) -> AsyncIterator[Services]:
    """All of the application but Discord, on `network`; `settings` are those of Config."""
    defaults = {
        "queue_limit": 5,
        "member_limit": 3,
        "max_side": 512,
        "preview_seconds": 1.0,
        "token": "token",
    }
    config = Config(data_dir=folder, **{**defaults, **settings})
    async with open_services(config, Engine(network, devices or (Device("CPU:0", "CPU"),))) as services:
        yield services


@dataclass
class Server:
    """A Discord server with the bot in it, and one of its members."""

    env: Any
    channel: Any
    member: Any
    bot: DreamBot
    services: Services
    guild: Any

    @property
    def bot_id(self) -> int:
        """The bot's own."""
        assert self.bot.user is not None
        return self.bot.user.id

    async def dream(self, file: tuple[str, bytes], **options: Any) -> Any:
        """The member types /dream with `file` attached, and waits for the answer."""
        return await self.member.slash(self.channel, "dream", image=file, **options)


@pytest.fixture
async def services(squeezenet: Network, tmp_path: Path) -> AsyncIterator[Services]:
    async with services_on(squeezenet, tmp_path) as services:
        yield services


@pytest.fixture
def simcord_bot(services: Services, tmp_path: Path) -> DreamBot:
    return build_bot(services, tmp_path)


@pytest.fixture
async def server(simcord_env: Any, simcord_bot: DreamBot, services: Services) -> Server:
    guild = simcord_env.create_guild("Dreamers")
    channel = guild.create_text_channel("dreams")
    member = guild.add_member(simcord_env.create_user("ann"))
    return Server(simcord_env, channel, member, simcord_bot, services, guild)
