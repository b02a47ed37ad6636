"""Processes of one bot by shard: which of them registers the commands, and when one is healthy."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import discord
import pytest

from dreambot.app import build_bot
from dreambot.chat.bot import DreamBot
from dreambot.chat.delivery.progress import show_progress
from dreambot.chat.platform.interaction_message import InteractionMessage
from dreambot.chat.platform.limits import edit_limiter
from dreambot.chat.services import Services
from dreambot.engine.networks.network import Network
from dreambot.jobs.models.job import Progress, Queued
from tests.jobs.test_service import life
from tests.local_discord import LocalDiscord, needs_description, pointed_at, running

pytestmark = needs_description


@pytest.mark.parametrize(("shard_ids", "registered"), [(None, 1), ([0], 1), ([0, 1], 1), ([1], 0)])
async def test_the_process_with_the_first_shard_registers_the_commands(
    services: Services,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shard_ids: Sequence[int] | None,
    registered: int,
) -> None:
    monkeypatch.setattr(DreamBot, "before_identify_hook", at_once)
    async with LocalDiscord() as local, pointed_at(local):
        bot = build_bot(services, tmp_path, shard_ids=shard_ids, shard_count=2 if shard_ids else None)
        async with running(bot, local):
            assert len([one for one in local.requests if one.method == "PUT"]) == registered
    assert local.violations == []


async def test_it_is_connected_while_each_of_its_shards_is(
    services: Services, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DreamBot, "before_identify_hook", at_once)
    async with LocalDiscord() as local, pointed_at(local):
        bot = build_bot(services, tmp_path, shard_ids=[0, 1], shard_count=2)
        assert not bot.is_connected()
        async with running(bot, local):
            await bot.wait_until_ready()
            assert bot.is_connected()
            assert [guild.id for guild in bot.guilds] == [local.world.guild.id]
            local.gateway_refuses = True
            lost = bot.wait_for("shard_disconnect", timeout=5)
            local.state.gateway.drop(None, (1, 2))
            assert await lost == 1
            assert local.state.gateway.connected((0, 2))
            assert not bot.is_connected()
            local.gateway_refuses = False
            assert await bot.wait_for("shard_resumed", timeout=20) == 1
            assert bot.is_connected()


class Noted(InteractionMessage):
    """A first answer that only notes what it is made to say."""

    said: list[str]

    async def edit(self, text: str, *_: Any, **__: Any) -> Any:
        self.said.append(text)


async def test_a_place_in_the_queue_is_not_told_of_what_another_process_dreams(
    squeezenet: Network, tmp_path: Path
) -> None:
    """It would stand over the other's progress, or over the dream itself."""
    async with life(squeezenet, tmp_path) as asked, life(squeezenet, tmp_path) as other:
        asked.service._dispatcher.pause()
        handle = await asked.ask("1")
        await asked.until(lambda: not len(asked.service._tasks))  # its picture is taken in
        original = Noted(discord.Client(intents=discord.Intents.none()), handle.reply_target)
        original.said = []
        found: list[bool] = []

        async def waits(job_id: str) -> bool:
            found.append(await asked.service.is_queued(job_id))
            return found[-1]

        showing = asyncio.create_task(show_progress(original, handle, 0.01, edit_limiter(), waits))
        handle.publish(Queued(2))
        await asked.until(lambda: len(original.said) == 1)
        await other.service.maintain()
        await other.until(lambda: len(other.frontend.answers) == 1)
        handle.publish(Queued(1))  # as this process still believes
        await asked.until(lambda: len(found) == 2)
        handle.publish(Progress(1, 2, 1, 1))
        await asked.until(lambda: original.said[-1].startswith("🌀"))
        handle.end()
        await showing
    assert [text[0] for text in original.said] == ["💤", "🌀"]
    assert found == [True, False]


async def at_once(*_: Any, **__: Any) -> None:
    """In place of the five seconds that Discord wants between two shards."""
