"""A local Discord on real sockets, to test the bot on over HTTP and websocket with discord.py as it is.

async with LocalDiscord() as local, pointed_at(local), running(client, local):
    cat = local.attachment("cat.png", data)
    interaction = await local.slash("dream", {"image": cat, "steps": 3})
    await interaction.acknowledged()
    original = await interaction.wait_for(lambda message: bool(message.attachments), timeout=30)
    assert original.attachments[0].data.startswith(PNG)
    assert local.violations == []
"""

from .answers import answers, dream_of, is_answer, relapsed
from .bot_process import BotProcess, bot_process
from .constants import Answer, Flag, Intent, Kind, Permission
from .member import UnknownControl
from .openapi import needs_description
from .options import InvalidOption, UnknownCommand, UnknownOption
from .pointing import pointed_at, running
from .records import Attachment, Interaction, Message, Request, Snapshot
from .server import LocalDiscord
from .world import Channel, User, World

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
