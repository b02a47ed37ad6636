"""Which of several pictures in a message is to be dreamed: a menu, for the member who asked alone.

Under a reply it outlives restarts: the message that it is about names the bot, and can be read again. In an
answer that only its member sees, of a message that the bot can't read, it lasts as long as the bot remembers.
"""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import discord

from dreambot.chat.errors.types import MenuForgotten, MenuOfAnother
from dreambot.chat.extensions.dream.message_pictures import Found, meant_by
from dreambot.chat.extensions.dream.request_builder import wish_for
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.submission.batch import ask_each

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot

log = logging.getLogger(__name__)
REMEMBERED = 500  # menus
ENTRIES = 25  # Discord's limit
LABEL_LENGTH = 100  # likewise
ALL = "all"


@dataclass(frozen=True)
class Menu:
    """What a menu was made of, and the message that it is in."""

    found: Sequence[Found]
    shown: discord.Message


class Menus:
    """The latest menus of this life of the bot, by their messages' ids."""

    def __init__(self) -> None:
        """None yet."""
        self._menus: OrderedDict[int, Menu] = OrderedDict()

    def remember(self, menu: Menu) -> None:
        """Until so many others have come after it."""
        self._menus[menu.shown.id] = menu
        if len(self._menus) > REMEMBERED:
            self._menus.popitem(last=False)

    def pop(self, message: int) -> Menu | None:
        """The menu in that message, which is used up by it."""
        return self._menus.pop(message, None)


def choice(found: Sequence[Found], member: int, style: str, locale: str, *, each: bool) -> discord.ui.View:
    """A menu of pictures to dream in `style`; `each`: whether all of them may be chosen at once."""
    offered = found[: ENTRIES - 1]
    menu: discord.ui.Select[Any] = discord.ui.Select(
        placeholder=say(locale, "ways-choose-placeholder"), custom_id=f"ways:{member}:{style}"
    )
    for number, one in enumerate(offered, 1):
        menu.add_option(label=f"{number} · {one.filename}"[:LABEL_LENGTH], value=str(number))
    if each:
        menu.add_option(label=say(locale, "ways-choose-all", count=len(offered)), value=ALL)
    view = discord.ui.View(timeout=None)
    view.add_item(ChoiceMenu(menu, member, style))
    view.stop()  # discord.py is to keep none: it would wait a quarter of an hour for each
    return view


class ChoiceMenu(
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
    ) -> ChoiceMenu:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Select)
        return cls(item, int(match["member"]), match["style"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Dream what was chosen; whatever hinders it is told to the member alone."""
        try:
            await self._chosen(interaction, self.item.values[0])
        except Exception as error:
            log.info("Nothing was dreamed after a choice", exc_info=True)
            await interaction.client.tree.on_error(interaction, error)

    async def _chosen(self, interaction: discord.Interaction[DreamBot], value: str) -> None:
        if interaction.user.id != self._member:
            raise MenuOfAnother
        menu = await _menu_of(interaction)
        found = menu.found[: ENTRIES - 1] if value == ALL else menu.found[int(value) - 1 : int(value)]
        if not found:  # its author has taken pictures out of the message since
            raise MenuForgotten
        wishes = [wish_for(interaction.client, one, self._style) for one in found]
        await asyncio.gather(ask_each(interaction, wishes), _take_away(menu.shown))


async def _menu_of(interaction: discord.Interaction[DreamBot]) -> Menu:
    """Raises MenuForgotten, and what `meant_by` raises."""
    shown = interaction.message
    assert shown is not None, "a menu is in a message"
    menu = interaction.client.menus.pop(shown.id)
    if menu is not None:
        return menu
    if shown.flags.ephemeral or shown.reference is None or shown.reference.message_id is None:
        raise MenuForgotten
    channel = interaction.client.get_partial_messageable(shown.channel.id, guild_id=interaction.guild_id)
    try:
        asked = await channel.fetch_message(shown.reference.message_id)
    except discord.HTTPException as error:
        raise MenuForgotten from error
    return Menu(meant_by(asked), shown)


async def _take_away(shown: discord.Message) -> None:
    """The menu has done its work."""
    try:
        await shown.delete()
    except discord.HTTPException as error:
        log.info("A menu could not be taken away: %d, code %d", error.status, error.code)
