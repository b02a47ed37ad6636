"""Which of several pictures in a message is to be dreamed: a menu, for the member who asked alone.

Under a reply it outlives restarts: the message that it is about names the bot, and can be read again. In an
answer that only its member sees, of a message that the bot can't read, it lasts as long as the bot remembers.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import discord

from dreambot.chat.bot import Interaction
from dreambot.chat.errors.handler import report_error
from dreambot.chat.errors.types import MenuExpired, NotMenuOwner
from dreambot.chat.extensions.dream.message_pictures import PictureRef, resolve_reply
from dreambot.chat.extensions.dream.request_builder import request_for_picture
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.limits import LABEL_LENGTH, SELECT_OPTIONS
from dreambot.chat.submission.batch import submit_batch

log = logging.getLogger(__name__)
ALL = "all"


@dataclass(frozen=True)
class PictureMenu:
    """What a menu was made of, and the message that it is in."""

    found: Sequence[PictureRef]
    shown: discord.Message


def picture_select(
    found: Sequence[PictureRef], member: int, style: str, locale: str, *, each: bool
) -> discord.ui.View:
    """A menu of pictures to dream in `style`; `each`: whether all of them may be chosen at once."""
    offered = found[: SELECT_OPTIONS - 1]
    menu: discord.ui.Select[Any] = discord.ui.Select(
        placeholder=translate(locale, "picture-select-placeholder"), custom_id=f"ways:{member}:{style}"
    )
    for number, one in enumerate(offered, 1):
        menu.add_option(label=f"{number} · {one.filename}"[:LABEL_LENGTH], value=str(number))
    if each:
        menu.add_option(label=translate(locale, "picture-select-all", count=len(offered)), value=ALL)
    view = discord.ui.View(timeout=None)
    view.add_item(PictureSelect(menu, member, style))
    view.stop()  # discord.py is to keep none: it would wait a quarter of an hour for each
    return view


class PictureSelect(
    discord.ui.DynamicItem[discord.ui.Select[Any]], template=r"ways:(?P<member>\d+):(?P<style>[\w-]+)"
):
    """Any of the menus that `choice` makes."""

    def __init__(self, item: discord.ui.Select[Any], member: int, style: str) -> None:
        """`item` as it stands in the message."""
        super().__init__(item)
        self._member, self._style = member, style

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> PictureSelect:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Select)
        return cls(item, int(match["member"]), match["style"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Dream what was chosen; whatever hinders it is told to the member alone."""
        try:
            await self._chosen(interaction, self.item.values[0])
        except Exception as error:
            log.info("Nothing was dreamed after a choice", exc_info=True)
            await report_error(interaction, error)

    async def _chosen(self, interaction: Interaction, value: str) -> None:
        if interaction.user.id != self._member:
            raise NotMenuOwner
        menu = await _menu_of(interaction)
        found = menu.found[: SELECT_OPTIONS - 1] if value == ALL else menu.found[int(value) - 1 : int(value)]
        if not found:  # its author has taken pictures out of the message since
            raise MenuExpired
        requests = [request_for_picture(interaction.client, one, self._style) for one in found]
        await asyncio.gather(submit_batch(interaction, requests), _take_away(menu.shown))


async def _menu_of(interaction: Interaction) -> PictureMenu:
    """Raises MenuExpired, and what `resolve_reply` raises."""
    shown = interaction.message
    assert shown is not None, "a menu is in a message"
    menu: PictureMenu | None = interaction.client.picture_selects.pop(shown.id, None)
    if menu is not None:
        return menu
    if shown.flags.ephemeral or shown.reference is None or shown.reference.message_id is None:
        raise MenuExpired
    channel = interaction.client.get_partial_messageable(shown.channel.id, guild_id=interaction.guild_id)
    try:
        asked = await channel.fetch_message(shown.reference.message_id)
    except discord.HTTPException as error:
        raise MenuExpired from error
    return PictureMenu(resolve_reply(asked), shown)


async def _take_away(shown: discord.Message) -> None:
    """The menu has done its work."""
    try:
        await shown.delete()
    except discord.HTTPException as error:
        log.info("A menu could not be taken away: %d, code %d", error.status, error.code)
