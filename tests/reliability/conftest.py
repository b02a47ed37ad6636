"""A local Discord, and a tiny bot that is logged in to it."""

from collections.abc import AsyncIterator

import pytest

from tests.local_discord import LocalDiscord, pointed_at, running
from tests.local_discord.tiny_bot import TinyBot


@pytest.fixture
async def local() -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord(attachment_limit=1000) as local, pointed_at(local):
        yield local


@pytest.fixture
async def bot(local: LocalDiscord) -> AsyncIterator[TinyBot]:
    bot = TinyBot()
    async with running(bot, local):
        yield bot
