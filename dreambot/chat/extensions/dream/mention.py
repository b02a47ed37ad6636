"""Messages that the bot hears of: which are meant for it, and what is to be dreamed."""

from __future__ import annotations

import re

import discord

from dreambot.chat.bot import DreamBot
from dreambot.chat.errors.handler import ERROR_MARK, explain, send_or_log
from dreambot.chat.errors.types import CannotAttachFiles
from dreambot.chat.extensions.dream.message_pictures import answered_by, resolve_reply
from dreambot.chat.extensions.dream.picture_select import PictureMenu, picture_select
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.replies import reply
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.submit import author_of, public_locale, submit_message
from dreambot.engine.styles.styles import STYLES

TYPES = (discord.MessageType.default, discord.MessageType.reply)


async def on_message(bot: DreamBot, message: discord.Message) -> None:
    """Answer a message if it is meant for the bot; of whatever goes wrong its author is told, once."""
    if not is_addressed_to(bot, message):
        return
    try:
        await _answer(bot, message)
    except Exception as error:  # noqa: BLE001 - told, and logged
        text = f"{ERROR_MARK} {explain(error, await public_locale(bot, message), 'a message')}"
        await send_or_log(reply(bot, author_of(message), text, nonce=str(message.id)), text)


def is_addressed_to(bot: DreamBot, message: discord.Message) -> bool:
    """Whether its author wants an answer of the bot.

    In servers, whoever writes its name. A reply calls the author of what it replies to without being asked
    to: those who talk about a dream of the bot's are not to get another one for it.
    """
    by_nobody = message.author.bot or message.webhook_id is not None
    if bot.user is None or by_nobody or message.type not in TYPES:
        return False
    named = bot.user.id in message.raw_mentions
    if message.guild is None:
        return named or answered_by(message) is None or _has_something(message)
    return named and _can_answer(message)


def style_in(text: str) -> str | None:
    """The first style that is named in a message."""
    words = re.sub(r"<[^>]*>", " ", text).lower().replace(",", " ").split()
    return next((word for word in words if word in STYLES), None)


async def _answer(bot: DreamBot, message: discord.Message) -> None:
    if not _can(message, discord.Permissions(attach_files=True)):
        raise CannotAttachFiles
    found = resolve_reply(message)
    server = message.guild.id if message.guild else None
    style = style_in(message.content) or await style_at(bot.services, server)
    if len(found) == 1:
        await submit_message(bot, message, request_for_picture(bot, found[0], style))
        return
    locale = await public_locale(bot, message)
    menu = picture_select(found, message.author.id, style, locale, each=True)
    text = translate(locale, "picture-select", count=len(found))
    shown = await reply(bot, author_of(message), text, view=menu, nonce=str(message.id))
    bot.picture_selects[shown.id] = PictureMenu(found, shown)


def _has_something(message: discord.Message) -> bool:
    return bool(message.attachments or message.stickers or message.embeds)


def _can(message: discord.Message, needed: discord.Permissions) -> bool:
    """Return whether the bot has these permissions where the message is; True where that is not known."""
    channel, server = message.channel, message.guild
    if server is None or isinstance(channel, discord.PartialMessageable) or server.me is None:
        return True
    return needed <= channel.permissions_for(server.me)


def _can_answer(message: discord.Message) -> bool:
    if isinstance(message.channel, discord.Thread):
        return _can(message, discord.Permissions(send_messages_in_threads=True))
    return _can(message, discord.Permissions(send_messages=True))
