"""A local Discord on real sockets, to test the bot on over HTTP and websocket with discord.py as it is.

async with LocalDiscord() as local, pointed_at(local), running(client, local):
    cat = local.attachment("cat.png", data)
    interaction = await local.slash("dream", {"image": cat, "steps": 3})
    await interaction.acknowledged()
    original = await interaction.wait_for(lambda message: bool(message.attachments), timeout=30)
    assert original.attachments[0].data.startswith(PNG)
    assert local.violations == []
"""

from tests.local_discord.answers import answers, dream_of, is_answer, relapsed
from tests.local_discord.bot_process import BotProcess, bot_process
from tests.local_discord.constants import Answer, Flag, Intent, Kind, Permission
from tests.local_discord.member import UnknownControl
from tests.local_discord.openapi import needs_description
from tests.local_discord.options import InvalidOption, UnknownCommand, UnknownOption
from tests.local_discord.pointing import pointed_at, running
from tests.local_discord.records import Attachment, Interaction, Message, Request, Snapshot
from tests.local_discord.server import LocalDiscord
from tests.local_discord.world import Channel, User, World

__all__ = [
    "Answer",
    "Attachment",
    "BotProcess",
    "Channel",
    "Flag",
    "Intent",
    "Interaction",
    "InvalidOption",
    "Kind",
    "LocalDiscord",
    "Message",
    "Permission",
    "Request",
    "Snapshot",
    "UnknownCommand",
    "UnknownControl",
    "UnknownOption",
    "User",
    "World",
    "answers",
    "bot_process",
    "dream_of",
    "is_answer",
    "needs_description",
    "pointed_at",
    "relapsed",
    "running",
]
