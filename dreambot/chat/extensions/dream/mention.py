"""Messages that mention the bot, or reply to one of its own: dreams the pictures in them."""

from __future__ import annotations

import re

import discord

from dreambot.chat.bot import DreamBot
from dreambot.chat.errors.handler import ERROR_MARK, explain, send_or_log
from dreambot.chat.errors.types import CannotAttachFiles
from dreambot.chat.extensions.dream.message_pictures import reference_of_reply, resolve_reply
from dreambot.chat.extensions.dream.picture_select import PictureMenu, picture_select
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.replies import reply
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.submit import public_locale, requester_of_message, submit_message
from dreambot.engine.styles.styles import STYLES

MESSAGE_TYPES = (discord.MessageType.default, discord.MessageType.reply)


async def on_message(bot: DreamBot, message: discord.Message) -> None:
    """Answer a message that is addressed to the bot; if that fails, tell its author once."""
    if not is_addressed_to(bot, message):
        return
    try:
        await _answer(bot, message)
    except Exception as error:  # noqa: BLE001 - explained and logged there
        text = f"{ERROR_MARK} {explain(error, await public_locale(bot, message), 'a message')}"
        await send_or_log(reply(bot, requester_of_message(message), text, nonce=str(message.id)), text)


def is_addressed_to(bot: DreamBot, message: discord.Message) -> bool:
    """Return whether the author of the message wants an answer of the bot.

    In servers, an author who writes its name. Discord mentions the author of a message in every reply to it,
    and members who only talk about a dream of the bot's should not get another.
    """
    automatic = message.author.bot or message.webhook_id is not None
    if bot.user is None or automatic or message.type not in MESSAGE_TYPES:
        return False
    named = bot.user.id in message.raw_mentions
    if message.guild is None:
        return named or reference_of_reply(message) is None or _has_content(message)
    return named and _can_answer(message)


def style_in(text: str) -> str | None:
    """Return the first style that is named in a message, or None."""
    words = re.sub(r"<[^>]*>", " ", text).lower().replace(",", " ").split()
    return next((word for word in words if word in STYLES), None)


async def _answer(bot: DreamBot, message: discord.Message) -> None:
    """Submit the picture that the author means; where there are several, reply with a menu of them."""
    if not _can(message, discord.Permissions(attach_files=True)):
        raise CannotAttachFiles
    pictures = resolve_reply(message)
    server = message.guild.id if message.guild else None
    style = style_in(message.content) or await style_at(bot.services, server)
    if len(pictures) == 1:
        await submit_message(bot, message, request_for_picture(bot, pictures[0], style))
        return
    locale = await public_locale(bot, message)
    menu = picture_select(pictures, message.author.id, style, locale, each=True)
    text = translate(locale, "picture-select", count=len(pictures))
    sent = await reply(bot, requester_of_message(message), text, view=menu, nonce=str(message.id))
    bot.picture_selects[sent.id] = PictureMenu(pictures, sent)


def _has_content(message: discord.Message) -> bool:
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
