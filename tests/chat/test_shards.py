"""Processes of one bot by shard: which of them registers the commands, and when one is healthy."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from dreambot.chat.client import DreamBot, Studio
from tests.wire import LocalDiscord, needs_description, pointed_at, running

pytestmark = needs_description


@pytest.mark.parametrize(("shard_ids", "registered"), [(None, 1), ([0], 1), ([0, 1], 1), ([1], 0)])
async def test_the_process_with_the_first_shard_registers_the_commands(
    studio: Studio,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    shard_ids: Sequence[int] | None,
    registered: int,
) -> None:
    monkeypatch.setattr(DreamBot, "before_identify_hook", at_once)
    async with LocalDiscord() as local, pointed_at(local):
        bot = DreamBot(studio, tmp_path, shard_ids=shard_ids, shard_count=2 if shard_ids else None)
        async with running(bot, local):
            assert len([one for one in local.requests if one.method == "PUT"]) == registered
    assert local.violations == []


async def test_it_is_connected_while_each_of_its_shards_is(
    studio: Studio, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DreamBot, "before_identify_hook", at_once)
    async with LocalDiscord() as local, pointed_at(local):
        bot = DreamBot(studio, tmp_path, shard_ids=[0, 1], shard_count=2)
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


async def at_once(*_: Any, **__: Any) -> None:
    """In place of the five seconds that Discord wants between two shards."""
