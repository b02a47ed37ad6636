"""Which of several pictures in a message is to be dreamed: a menu, for the member who asked alone."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import discord

from dreambot.chat.asking import Wish
from dreambot.chat.finding import Found
from dreambot.chat.several import ask_each
from dreambot.chat.speech import say

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

log = logging.getLogger(__name__)
MENU_SECONDS = 600.0
ENTRIES = 25  # Discord's limit
LABEL_LENGTH = 100  # likewise
ALL = "all"


class Choice(discord.ui.View):
    """A menu of pictures. It is gone once one is chosen, and dead after some minutes or a restart."""

    def __init__(
        self,
        found: Sequence[Found],
        member: int,
        locale: str,
        wish_for: Callable[[Found], Wish],
        *,
        all_of_them: bool,
    ) -> None:
        """`all_of_them` is offered where each may have a message of its own."""
        super().__init__(timeout=MENU_SECONDS)
        self.shown: discord.Message | None = None  # the message that it is under, once that is there
        self._member = member
        self._locale = locale
        self._wish_for = wish_for
        self._found = found[: ENTRIES - 1]
        menu: _Menu = _Menu(placeholder=say(locale, "ways-choose-placeholder"), custom_id="ways:choice")
        for number, one in enumerate(self._found, 1):
            menu.add_option(label=f"{number} · {one.filename}"[:LABEL_LENGTH], value=str(number))
        if all_of_them:
            menu.add_option(label=say(locale, "ways-choose-all", count=len(self._found)), value=ALL)
        self.add_item(menu)

    async def interaction_check(self, interaction: discord.Interaction[Any]) -> bool:
        """Only the member who asked chooses."""
        if interaction.user.id == self._member:
            return True
        text = say(interaction.locale.value, "ways-not-yours")
        await interaction.response.send_message(text, ephemeral=True)
        return False

    async def on_error(
        self, interaction: discord.Interaction[Any], error: Exception, item: discord.ui.Item[Any]
    ) -> None:
        """As for commands."""
        await interaction.client.tree.on_error(interaction, error)

    async def chosen(self, interaction: discord.Interaction[DreamBot], value: str) -> None:
        """Dream it, or all of them."""
        found = self._found if value == ALL else [self._found[int(value) - 1]]
        wishes = [self._wish_for(one) for one in found]
        self.stop()
        await asyncio.gather(ask_each(interaction, wishes), self._take_away())

    async def _take_away(self) -> None:
        """The menu has done its work."""
        if self.shown is None:
            return
        try:
            await self.shown.delete()
        except discord.HTTPException as error:
            log.info("A menu could not be taken away: %d, code %d", error.status, error.code)


class _Menu(discord.ui.Select[Choice]):
    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        assert self.view is not None
        await self.view.chosen(interaction, self.values[0])
