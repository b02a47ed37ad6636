"""Dreams asked for by a message: the answer is a message of the bot's own, in reply."""

from __future__ import annotations

import logging
import time
from typing import TYPE_CHECKING

import discord

from dreambot.chat.acknowledging import replied
from dreambot.chat.asking import Wish, follow
from dreambot.chat.ruling import rules_at, ruling_for
from dreambot.jobs.errors import JournalUnavailable
from dreambot.jobs.log_context import job_context
from dreambot.jobs.models.job import Address, Source
from dreambot.jobs.service.handle import Ticket

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

log = logging.getLogger(__name__)
LIMIT_BYTES = 10 * 2**20  # of a file where Discord names no other limit
FOR_EVER = 10 * 365 * 86400.0  # seconds: the bot's own messages can always be edited


async def ask_by_message(bot: DreamBot, message: discord.Message, wish: Wish) -> None:
    """As `asking.ask`, for a member's message, of which Discord may tell us more than once.

    The rules apply. Raises as `asking.ask`, before anything was answered.
    """
    service = bot.studio.service
    ruling = await ruling_for(bot, message)
    wish = ruling.wish(wish, message.channel)
    ticket = await service.accept(
        wish.job(ruling.source(sent_by(message), wish)),
        wish.handed,
        _address(bot, message),
        rules=ruling.rules,
        exempt=ruling.exempt,
    )
    if ticket is None:
        return
    with job_context(ticket.job.id):
        address = await _acknowledged(bot, ticket)
        if address is None:
            return
        service.observer.acknowledged(time.time() - message.created_at.timestamp())
        service.begin(ticket, wish.handed, address)
    await follow(bot, ticket)


def sent_by(message: discord.Message) -> Source:
    """Who wrote it, and where. Of a message nobody tells in which language its author reads Discord."""
    server = message.guild
    return Source(
        str(message.id),
        message.author.id,
        message.channel.id,
        server.id if server else None,
        locale=locale_of(message),
    )


def locale_of(message: discord.Message) -> str:
    """The language of the server, as Discord names it; English in direct messages."""
    return message.guild.preferred_locale.value if message.guild else discord.Locale.american_english.value


async def public_locale(bot: DreamBot, message: discord.Message) -> str:
    """The language that those who run the server chose for what all can read, else `locale_of`."""
    try:
        rules = await rules_at(bot.studio, message.guild.id if message.guild else None)
    except JournalUnavailable:  # it is to be said in some language
        return locale_of(message)
    return rules.language or locale_of(message)


def _address(bot: DreamBot, message: discord.Message) -> Address:
    assert bot.application_id is not None
    return Address(
        application=bot.application_id,
        token=None,
        expires_at=message.created_at.timestamp() + FOR_EVER,
        limit_bytes=message.guild.filesize_limit if message.guild else LIMIT_BYTES,
        channel=message.channel.id,
    )


async def _acknowledged(bot: DreamBot, ticket: Ticket) -> Address | None:
    """Where the first answer is; None if there is none for now, and nothing more is to be done here."""
    try:
        return await replied(bot, ticket.job, ticket.address)
    except Exception:
        log.warning("Whether Discord has the first answer of %s is not known", ticket.job.id, exc_info=True)
        return await bot.studio.service.confirmed(ticket)
