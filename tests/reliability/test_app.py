"""The whole application against the local Discord: from settings to login, a dream, and SIGTERM."""

from __future__ import annotations

import asyncio
import os
import signal
from pathlib import Path

import discord
import pytest

from dreambot.app import serve
from dreambot.config import Config
from dreambot.ops.heartbeat import heartbeat_file, is_alive
from tests.chat.conftest import photo_file
from tests.local_discord import LocalDiscord, needs_description, pointed_at

pytestmark = needs_description


def config(tmp_path: Path, token: str = "token") -> Config:
    return Config(token=token, network="squeezenet", data_dir=tmp_path, server=None)


async def test_it_logs_in_dreams_shows_its_pulse_and_stops_when_told(tmp_path: Path) -> None:
    async with LocalDiscord() as local, pointed_at(local):
        application = asyncio.create_task(serve(config(tmp_path)))
        await local.ready(timeout=60)
        image = local.attachment(*photo_file("coffee", 120))
        interaction = await local.slash("dream", {"image": image, "steps": 2, "octaves": 1})
        await interaction.wait_for(lambda message: "Dreamed" in message.content, timeout=60)
        for _ in range(150):  # the heart beats every ten seconds
            if is_alive(heartbeat_file(tmp_path)):
                break
            await asyncio.sleep(0.1)
        assert is_alive(heartbeat_file(tmp_path))
        os.kill(os.getpid(), signal.SIGTERM)
        await asyncio.wait_for(application, 30)
        assert local.violations == []


async def test_a_token_that_discord_refuses_ends_it(tmp_path: Path) -> None:
    async with LocalDiscord() as local, pointed_at(local):
        with pytest.raises(discord.LoginFailure):
            await asyncio.wait_for(serve(config(tmp_path, token="wrong")), 60)
