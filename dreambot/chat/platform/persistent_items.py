"""Menus and buttons that work after a restart too: below pages, replies and lists of dreams.

All that is needed is in their custom_ids: `menu:NAME:ARGUMENT` of a menu, `with:OPTION:VALUE` of a button
that dreams with that option. Views are stopped before they are sent, so that discord.py keeps none of them.
What happens when one is used is the action that an extension registered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import discord

from dreambot.chat.errors.handler import report_error
from dreambot.chat.errors.types import MenuExpired
from dreambot.chat.platform.limits import LABEL_LENGTH, SELECT_OPTIONS

Action = Callable[[discord.Interaction[Any], str, Sequence[str]], Coroutine[Any, Any, None]]
Component = discord.ui.Button[discord.ui.View] | discord.ui.Select[discord.ui.View]


@dataclass(frozen=True)
class Entry:
    """One line of a menu; `selected` where it is already when the menu is shown."""

    label: str
    value: str
    description: str | None = None
    selected: bool = False

    def option(self) -> discord.SelectOption:
        """Return the line as discord.py's, its texts cut to Discord's limits."""
        description = self.description[:LABEL_LENGTH] if self.description else None
        return discord.SelectOption(
            label=self.label[:LABEL_LENGTH], value=self.value, description=description, default=self.selected
        )


def select(
    name: str, entries: Sequence[Entry], placeholder: str, *, argument: str = "", several: bool = False
) -> discord.ui.Select[discord.ui.View]:
    """Return a menu for the action registered under `name`, which is given `argument` and what is chosen.

    Entries beyond Discord's limit are left out. several: whether more than one can be chosen.
    """
    entries = entries[:SELECT_OPTIONS]
    return discord.ui.Select(
        custom_id=f"menu:{name}:{argument}",
        placeholder=placeholder[:LABEL_LENGTH],
        options=[entry.option() for entry in entries],
        max_values=len(entries) if several else 1,
    )


def button(option: str, value: str, label: str) -> discord.ui.Button[discord.ui.View]:
    """Return a button that dreams the member's last picture with `option` set to `value`."""
    return discord.ui.Button(custom_id=f"with:{option}:{value}", label=label, emoji="🌀")


def static_view(*items: discord.ui.Item[discord.ui.View]) -> discord.ui.View:
    """Return a stopped view with these items."""
    view = discord.ui.View(timeout=None)
    for item in items:
        view.add_item(item)
    view.stop()
    return view


async def guarded(interaction: discord.Interaction[Any], action: Coroutine[Any, Any, None]) -> None:
    """Await `action`; if it raises, tell the member, as for commands."""
    try:
        await action
    except Exception as error:  # noqa: BLE001 - reported and logged there
        await report_error(interaction, error)


class PersistentItem(
    discord.ui.DynamicItem[Component], template=r"(?P<kind>menu|with):(?P<name>[a-z]+):(?P<argument>.*)"
):
    """Any item made by `select` or `button`, by this process of the bot or an earlier one."""

    _select_actions: ClassVar[dict[str, Action]] = {}
    _button_actions: ClassVar[dict[str, Action]] = {}

    def __init__(self, item: Component, name: str, argument: str) -> None:
        """`item` as it stands under the message."""
        super().__init__(item)
        self._name, self._argument = name, argument

    @classmethod
    def register_select(cls, name: str, action: Action) -> None:
        """Have `action` called with the argument and the chosen values of every menu called `name`."""
        cls._select_actions[name] = action

    @classmethod
    def register_button(cls, option: str, action: Action) -> None:
        """Have `action` called with the option and, alone in a list, the value of every button for it."""
        cls._button_actions[option] = action

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> PersistentItem:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Button | discord.ui.Select)
        return cls(item, match["name"], match["argument"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """See DynamicItem."""
        await guarded(interaction, self._act(interaction))

    async def _act(self, interaction: discord.Interaction[Any]) -> None:
        """Do what an extension registered. Raises MenuExpired for an item that only a newer bot knows."""
        if isinstance(self.item, discord.ui.Select):
            action, argument, values = self._select_actions.get(self._name), self._argument, self.item.values
        else:
            action, argument, values = self._button_actions.get(self._name), self._name, [self._argument]
        if action is None:
            raise MenuExpired
        await action(interaction, argument, values)
