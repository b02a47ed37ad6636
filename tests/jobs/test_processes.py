"""Two processes of the bot on one database: what one takes up is no longer the other's."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from dreambot.engine.networks.network import Network
from dreambot.engine.styles.styles import style_settings
from dreambot.jobs.models.guild_settings import GuildSettings
from dreambot.jobs.models.job import Job
from dreambot.jobs.service import dream_service
from dreambot.jobs.service.handle import JobHandle
from tests.jobs.frontend import REPLY_TARGET, input_ref, requester
from tests.jobs.test_service import Bot, life

Bots = tuple[Bot, Bot]


@pytest.fixture
async def bots(squeezenet: Network, tmp_path: Path) -> AsyncIterator[Bots]:
    """The first accepts jobs and dreams none; one member may have one job waiting there."""
    async with life(squeezenet, tmp_path, of_member=1) as asked, life(squeezenet, tmp_path) as dreaming:
        asked.service._dispatcher.pause()
        yield asked, dreaming


async def test_a_member_whose_job_the_other_process_dreamed_may_ask_again(bots: Bots) -> None:
    asked, dreaming = bots
    handle = await asked.ask("1")
    await asked.until(lambda: not len(asked.service._tasks))  # its picture is stored
    await dreaming.service.maintain()
    await dreaming.until(lambda: len(dreaming.frontend.answers) == 1)
    await asked.service.maintain()
    await asyncio.wait_for(handle.closed(), 5)
    assert await asked.ask("2")
    assert asked.frontend.answers == []


async def ask_for_long(bot: Bot) -> JobHandle:
    """Begin a dream of a minute or more."""
    settings = style_settings("lines", bot.network, octaves=3, steps=200)
    job, large = Job(requester("1"), "lines", settings), input_ref(side=512)
    handle = await bot.service.accept(job, large, REPLY_TARGET)
    assert handle is not None
    bot.service.begin(handle, large, REPLY_TARGET)
    return handle


async def test_what_the_other_process_dreams_is_left_to_it_and_can_be_stopped(bots: Bots) -> None:
    asked, dreaming = bots
    handle = await ask_for_long(asked)
    await asked.until(lambda: not len(asked.service._tasks))  # its picture is stored
    await asked.service.maintain()
    closed_early = handle.is_closed
    assert not closed_early, "it still waits"
    await dreaming.service.maintain()
    await dreaming.until_running(handle)
    await asked.service.maintain()
    assert handle.is_closed
    assert await asked.service.cancel(handle.job.id)
    assert await asked.service.cancel(handle.job.id), "a second press gets the same answer"
    await dreaming.until(lambda: len(dreaming.frontend.answers) == 1, seconds=5)
    assert dreaming.frontend.answers[0].state == "cancelled"
    assert not await asked.service.cancel(handle.job.id), "it is over"
    assert asked.frontend.answers == []


async def test_a_job_that_another_process_has_just_begun_can_be_stopped(bots: Bots) -> None:
    asked, dreaming = bots
    handle = await ask_for_long(asked)
    await asked.until(lambda: not len(asked.service._tasks))
    await dreaming.service.maintain()
    await dreaming.until_running(handle)
    await asked.service.cancel(handle.job.id)  # its handle does not know yet that the other dreams it
    await dreaming.until(lambda: len(dreaming.frontend.answers) == 1, seconds=5)
    assert dreaming.frontend.answers[0].state == "cancelled"


async def test_settings_that_another_process_has_changed_are_read_again_after_a_while(
    squeezenet: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dream_service, "GUILD_SETTINGS_SECONDS", 0.5)
    async with life(squeezenet, tmp_path) as changing, life(squeezenet, tmp_path) as other:
        assert await other.service.guild_settings(30) == GuildSettings()
        await changing.service.set_guild_settings(30, GuildSettings(per_day=3))
        assert await changing.service.guild_settings(30) == GuildSettings(per_day=3)
        async with asyncio.timeout(5):
            while await other.service.guild_settings(30) != GuildSettings(per_day=3):  # noqa: ASYNC110
                await asyncio.sleep(0.1)


async def test_of_many_servers_only_the_latest_settings_are_cached(
    squeezenet: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dream_service, "CACHED_GUILD_SETTINGS", 2)
    async with life(squeezenet, tmp_path) as bot:
        for server in (1, 2, 3):
            await bot.service.set_guild_settings(server, GuildSettings(per_day=server))
        assert set(bot.service._guild_settings) == {2, 3}
        assert await bot.service.guild_settings(1) == GuildSettings(per_day=1), "it is read from the database"


async def test_settings_that_are_changed_while_the_old_ones_are_read_hold(
    squeezenet: Network, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with life(squeezenet, tmp_path) as bot:
        read = bot.service.jobs.guild_settings.get

        async def read_slowly(server: int) -> GuildSettings:
            old = await read(server)
            await bot.service.set_guild_settings(server, GuildSettings(per_day=3))
            return old

        monkeypatch.setattr(bot.service.jobs.guild_settings, "get", read_slowly)
        assert await bot.service.guild_settings(30) == GuildSettings(per_day=3)
        assert await bot.service.guild_settings(30) == GuildSettings(per_day=3)
