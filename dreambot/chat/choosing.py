"""From what a member chose in a command to a wish: options, the preset behind them, further pictures."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from dreambot.chat.asking import Wish
from dreambot.chat.finding import of_attachment
from dreambot.chat.options import DreamOptions
from dreambot.chat.ruling import style_at
from dreambot.chat.sources import resolve
from dreambot.jobs.models.job import Handed

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


class UnknownPreset(ValueError):
    """A name under which the member has kept nothing."""

    def __init__(self, name: str, kept: tuple[str, ...]) -> None:
        """`kept` are the names that there are."""
        super().__init__("There is no such preset.")
        self.name, self.kept = name, kept


@dataclass(frozen=True)
class Pictures:
    """What was attached to a command, or named in it."""

    image: discord.Attachment | None = None
    link: str | None = None
    guide: discord.Attachment | None = None
    mask: discord.Attachment | None = None


async def wish_of(
    interaction: discord.Interaction[DreamBot],
    pictures: Pictures,
    options: DreamOptions,
    *,
    private: bool = False,
    side: int | None = None,
) -> Wish:
    """These pictures with these options, in the server's style where none is named.

    `side` is the longest in pixels unless the options say. Raises what `resolve` raises, UnknownStyle,
    UnknownLayer, UnknownChannel and SettingOutOfRange.
    """
    studio = interaction.client.studio
    default = await style_at(studio, interaction.guild_id)
    settings = options.settings(studio.network, default)
    handed = await _handed(interaction, pictures, options.size or side, private=private)
    return Wish(handed, options.style_or(default), settings, private=private)


async def with_preset(
    interaction: discord.Interaction[DreamBot], options: DreamOptions, preset: str | None
) -> DreamOptions:
    """The options, and where nothing was typed what the member kept as `preset`. Raises UnknownPreset."""
    if preset is None:
        return options
    kept = await interaction.client.studio.service.presets(interaction.user.id)
    name = preset.strip()
    if name not in kept:
        raise UnknownPreset(name, tuple(kept))
    return options.over(DreamOptions.from_json(kept[name]))


async def _handed(
    interaction: discord.Interaction[DreamBot], pictures: Pictures, side: int | None, *, private: bool
) -> Handed:
    handed = await resolve(interaction, pictures.image, pictures.link, side, private=private)
    guide, mask = (
        of_attachment(further).handed(handed.max_side) if further else None
        for further in (pictures.guide, pictures.mask)
    )
    return replace(handed, guide=guide, mask=mask)
