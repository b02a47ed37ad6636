"""Menus and buttons below what /styles, /layers, /help and /cancel show: they work after a restart, too.

All that is needed is in their custom_ids: `menu:WHAT:OF` of a menu, `with:OPTION:VALUE` of a button that
dreams with that option. Views are stopped before they are sent, so that discord.py keeps none of them. What
happens then is what an extension registered.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import discord

from dreambot.chat.errors.handler import report_error
from dreambot.chat.platform.limits import LABEL_LENGTH, SELECT_OPTIONS

Action = Callable[[discord.Interaction[Any], str, Sequence[str]], Coroutine[Any, Any, None]]


@dataclass(frozen=True)
class Entry:
    """One line of a menu."""

    label: str
    value: str
    description: str | None = None
    chosen: bool = False

    def option(self) -> discord.SelectOption:
        """As discord.py has it."""
        description = self.description[:LABEL_LENGTH] if self.description else None
        return discord.SelectOption(
            label=self.label[:LABEL_LENGTH], value=self.value, description=description, default=self.chosen
        )


def select(
    what: str, entries: Sequence[Entry], placeholder: str, *, of: str = "", several: bool = False
) -> discord.ui.Select[discord.ui.View]:
    """A menu; `of` comes back with what is chosen from it."""
    entries = entries[:SELECT_OPTIONS]
    return discord.ui.Select(
        custom_id=f"menu:{what}:{of}",
        placeholder=placeholder[:LABEL_LENGTH],
        options=[entry.option() for entry in entries],
        max_values=len(entries) if several else 1,
    )


def button(option: str, value: str, label: str) -> discord.ui.Button[discord.ui.View]:
    """A button that dreams the member's last picture with `option` set to `value`."""
    return discord.ui.Button(custom_id=f"with:{option}:{value}", label=label, emoji="🌀")


def static_view(*items: discord.ui.Item[discord.ui.View]) -> discord.ui.View:
    """Items below a message."""
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


class PersistentSelect(
    discord.ui.DynamicItem[discord.ui.Select[discord.ui.View]],
    template=r"menu:(?P<what>[a-z]+):(?P<of>.*)",
):
    """Any menu that `select` made, in this life of the bot or an earlier one."""

    _actions: ClassVar[dict[str, Action]] = {}

    def __init__(self, item: discord.ui.Select[discord.ui.View], what: str, of: str) -> None:
        """`item` as it stands under the message."""
        super().__init__(item)
        self._what, self._of = what, of

    @classmethod
    def register(cls, what: str, action: Action) -> None:
        """Have `action` called with OF and the chosen values of all menus of `what`."""
        cls._actions[what] = action

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> PersistentSelect:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Select)
        return cls(item, match["what"], match["of"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """See DynamicItem."""
        await guarded(interaction, self._actions[self._what](interaction, self._of, self.item.values))


class PersistentButton(
    discord.ui.DynamicItem[discord.ui.Button[discord.ui.View]],
    template=r"with:(?P<option>style|layers):(?P<value>.+)",
):
    """Any button that `button` made, in this life of the bot or an earlier one."""

    _actions: ClassVar[dict[str, Action]] = {}

    def __init__(self, item: discord.ui.Button[discord.ui.View], option: str, value: str) -> None:
        """`item` as it stands under the message."""
        super().__init__(item)
        self._option, self._value = option, value

    @classmethod
    def register(cls, option: str, action: Action) -> None:
        """Have `action` called with the option and the value of all buttons for `option`."""
        cls._actions[option] = action

    @classmethod
    async def from_custom_id(
        cls, _: discord.Interaction[Any], item: discord.ui.Item[Any], match: re.Match[str], /
    ) -> PersistentButton:
        """See DynamicItem."""
        assert isinstance(item, discord.ui.Button)
        return cls(item, match["option"], match["value"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """See DynamicItem."""
        await guarded(interaction, self._actions[self._option](interaction, self._option, [self._value]))
