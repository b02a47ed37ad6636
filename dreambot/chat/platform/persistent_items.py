"""Menus and buttons below what /styles, /layers, /help and /cancel show: they work after a restart, too.

All that is needed is in their custom_ids: `menu:WHAT:OF` of a menu, `with:OPTION:VALUE` of a button that
dreams with that option. Views are stopped before they are sent, so that discord.py keeps none of them. What
happens is up to client.py.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import discord

ENTRIES, ENTRY_LENGTH = 25, 100  # Discord's limits

Act = Callable[[discord.Interaction[Any], str, Sequence[str]], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Entry:
    """One line of a menu."""

    label: str
    value: str
    description: str | None = None
    chosen: bool = False

    def option(self) -> discord.SelectOption:
        """As discord.py has it."""
        description = self.description[:ENTRY_LENGTH] if self.description else None
        return discord.SelectOption(
            label=self.label[:ENTRY_LENGTH], value=self.value, description=description, default=self.chosen
        )


def menu(
    what: str, entries: Sequence[Entry], placeholder: str, *, of: str = "", several: bool = False
) -> discord.ui.Select[discord.ui.View]:
    """A menu; `of` comes back with what is chosen from it."""
    entries = entries[:ENTRIES]
    return discord.ui.Select(
        custom_id=f"menu:{what}:{of}",
        placeholder=placeholder[:ENTRY_LENGTH],
        options=[entry.option() for entry in entries],
        max_values=len(entries) if several else 1,
    )


def dream_with(option: str, value: str, label: str) -> discord.ui.Button[discord.ui.View]:
    """A button that dreams the member's last picture with `option` set to `value`."""
    return discord.ui.Button(custom_id=f"with:{option}:{value}", label=label, emoji="🌀")


def view_of(*items: discord.ui.Item[discord.ui.View]) -> discord.ui.View:
    """Items below a message."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


async def guarded(interaction: discord.Interaction[Any], act: Coroutine[Any, Any, None]) -> None:
    """`act`, and of whatever hinders it the member is told as for commands."""
    try:
        await act
    except Exception as error:  # noqa: BLE001 - the commands' own handler words and logs it
        await interaction.client.tree.on_error(interaction, error)


def menus(acts: Mapping[str, Act]) -> type[discord.ui.DynamicItem[Any]]:
    """What answers to all menus: for each WHAT what is done with OF and the chosen values."""

    class Menu(
        discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
        template=r"menu:(?P<what>[a-z]+):(?P<of>.*)",
    ):
        def __init__(self, item: discord.ui.Select[discord.ui.View], what: str, of: str) -> None:
            super().__init__(item)
            self._what, self._of = what, of

        @classmethod
        async def from_custom_id(
            cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
        ) -> Menu:
            assert isinstance(item, discord.ui.Select)
            return cls(item, match["what"], match["of"])

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            await guarded(interaction, acts[self._what](interaction, self._of, self.item.values))

    return Menu


def buttons(act: Act) -> type[discord.ui.DynamicItem[Any]]:
    """What answers to all buttons of `dream_with`: done with the option and its value."""

    class DreamWith(
        discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
        template=r"with:(?P<option>style|layers):(?P<value>.+)",
    ):
        def __init__(self, item: discord.ui.Button[discord.ui.View], option: str, value: str) -> None:
            super().__init__(item)
            self._option, self._value = option, value

        @classmethod
        async def from_custom_id(
            cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
        ) -> DreamWith:
            assert isinstance(item, discord.ui.Button)
            return cls(item, match["option"], match["value"])

        async def callback(self, interaction: discord.Interaction[Any]) -> None:
            await guarded(interaction, act(interaction, self._option, [self._value]))

    return DreamWith
