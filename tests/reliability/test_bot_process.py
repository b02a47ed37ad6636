"""The real bot in a process of its own: what its handle can do to it."""

import signal
from pathlib import Path

import pytest

from tests.chat.conftest import photo_file
from tests.local_discord import (
    BotProcess,
    Interaction,
    LocalDiscord,
    answers,
    bot_process,
    dream_of,
    needs_description,
)

pytestmark = needs_description
QUICK = {"steps": 2, "octaves": 1}


async def ask(local: LocalDiscord, **options: int) -> Interaction:
    image = local.attachment(*photo_file("coffee", 120))
    return await local.slash("dream", {"image": image, **QUICK, **options})


async def answered(local: LocalDiscord, interaction: Interaction) -> None:
    await local.wait_for(lambda: bool(answers(local, interaction)), 60, "an answer")


async def test_it_is_killed_and_started_again(tmp_path: Path) -> None:
    async with LocalDiscord() as local, bot_process(local, tmp_path) as bot:
        first = await ask(local)
        await answered(local, first)
        assert first.original is not None
        assert dream_of(first.original.attachments)
        life = bot.pid
        await bot.kill()
        assert not bot.running
        assert await bot.ended() == -signal.SIGKILL
        lost = await ask(local)
        await bot.start()
        assert bot.pid != life
        second = await ask(local)
        await answered(local, second)
        assert lost.callback is None
        bot.send(signal.SIGTERM)
        assert await bot.ended() == 0
        assert bot.descendants() == []
        assert bot.log.count("Dreaming on SqueezeNet") == 2
        assert (local.identified, local.resumed, local.violations) == (2, 0, [])


async def test_its_clock_moves_its_steps_wait_and_break(tmp_path: Path) -> None:
    async with LocalDiscord() as local, bot_process(local, tmp_path) as bot:
        bot.hold()
        held = await ask(local, steps=5)
        await held.acknowledged()
        local.pass_time(16 * 60)
        bot.move_clock(16 * 60)
        bot.break_steps("memory")
        bot.let_go()
        # The bot knows by its own clock that the token is over, and does not try.
        await local.wait_for(lambda: len(local.messages()) == 2, 60, "the dream in the channel")
        (posted,) = [one for one in local.messages() if dream_of(one.attachments)]
        assert posted is not held.original
        assert bot.broken_steps == 1
        assert "Out of memory" in bot.log
        names = [name for one in local.requests if "/webhooks/" in one.path for name in one.filenames]
        assert not [name for name in names if name.startswith("dream-")]


async def test_a_bot_that_cannot_start_says_so(tmp_path: Path) -> None:
    async with LocalDiscord() as local:
        bot = BotProcess(local, tmp_path, DREAMBOT_MAX_SIDE="7")
        with pytest.raises(RuntimeError, match="DREAMBOT_MAX_SIDE"):
            await bot.start()
