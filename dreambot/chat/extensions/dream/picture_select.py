"""The menu for a message with several pictures: which of them is dreamed, for one member alone.

Under a reply it outlives restarts: the message that it is about names the bot, and can be read again. In an
answer that only its member sees, about a message that the bot can't read, it lasts as long as the bot keeps
it in `picture_selects`.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.types import MenuExpired, NotMenuOwner
from dreambot.chat.extensions.dream.message_pictures import PictureRef, resolve_reply
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.limits import SELECT_OPTIONS
from dreambot.chat.platform.persistent_items import Entry, select, static_view
from dreambot.chat.submission.batch import submit_batch

log = logging.getLogger(__name__)
NAME = "pictures"  # of the menu, in its custom_id
ALL = "all"
OFFERED = SELECT_OPTIONS - 1  # one line is left for all of them


@dataclass(frozen=True)
class PictureMenu:
    """What a menu was made of, and the message that it is in."""

    pictures: Sequence[PictureRef]
    message: discord.Message


def picture_select(
    pictures: Sequence[PictureRef], member: int, style: str, locale: str, *, each: bool
) -> discord.ui.View:
    """Return a menu of pictures to dream in `style`; `each`: whether all can be chosen at once."""
    offered = pictures[:OFFERED]
    entries = [Entry(f"{number} · {one.filename}", str(number)) for number, one in enumerate(offered, 1)]
    if each:
        entries.append(Entry(translate(locale, "picture-select-all", count=len(offered)), ALL))
    placeholder = translate(locale, "picture-select-placeholder")
    return static_view(select(NAME, entries, placeholder, argument=f"{member}:{style}"))


async def dream_selected(interaction: Interaction, argument: str, values: Sequence[str]) -> None:
    """Submit what was chosen, and delete the menu.

    Raises NotMenuOwner, MenuExpired, and what `resolve_reply` and `submit_batch` raise.
    """
    member, style = argument.split(":")
    if interaction.user.id != int(member):
        raise NotMenuOwner
    menu = await _menu_of(interaction)
    offered = menu.pictures[:OFFERED]
    chosen = offered if values[0] == ALL else offered[int(values[0]) - 1 :][:1]
    if not chosen:  # its author has taken pictures out of the message since
        raise MenuExpired
    requests = [request_for_picture(interaction.client, one, style) for one in chosen]
    await asyncio.gather(submit_batch(interaction, requests), _delete(menu.message))


async def _menu_of(interaction: Interaction) -> PictureMenu:
    """Return the menu that was used: as the bot remembers it, else read again from its message.

    Raises MenuExpired, and what `resolve_reply` raises.
    """
    message = interaction.message
    assert message is not None, "a menu is in a message"
    menu: PictureMenu | None = interaction.client.picture_selects.pop(message.id, None)
    if menu is not None:
        return menu
    if message.flags.ephemeral or message.reference is None or message.reference.message_id is None:
        raise MenuExpired
    channel = interaction.client.get_partial_messageable(message.channel.id, guild_id=interaction.guild_id)
    try:
        asked = await channel.fetch_message(message.reference.message_id)
    except discord.HTTPException as error:
        raise MenuExpired from error
    return PictureMenu(resolve_reply(asked), message)


async def _delete(message: discord.Message) -> None:
    """Delete a menu that was used; if Discord refuses, it stays."""
    try:
        await message.delete()
    except discord.HTTPException as error:
        log.info("A menu could not be deleted: %d, code %d", error.status, error.code)
