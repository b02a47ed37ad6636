"""From what a member chose, attached or pointed at to a request."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import discord

from dreambot.chat.errors.types import NothingHandedIn, TwoHandedIn, UnknownPreset
from dreambot.chat.extensions.dream.message_pictures import Found, of_attachment, of_link
from dreambot.chat.extensions.dream.options import DreamOptions
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.request import Wish
from dreambot.jobs.models.job import Handed
from dreambot.jobs.models.result import Result

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot


async def resolve(
    interaction: discord.Interaction[DreamBot],
    image: discord.Attachment | None,
    link: str | None,
    max_side: int | None = None,
    *,
    private: bool = False,
) -> Handed:
    """What is to be dreamed: the picture, the link, or else the member's own last dream in this channel.

    Within `max_side` pixels, the bot's own limit if None; nothing is fetched yet. A private dream is gone on
    with in private alone. Raises NothingHandedIn, TwoHandedIn or AttachmentTooLarge.
    """
    studio = interaction.client.studio
    max_side = min(max_side or studio.max_side, studio.max_side)
    if image is not None and link is not None:
        raise TwoHandedIn
    if image is not None:
        return of_attachment(image).handed(max_side)
    if link is not None:
        return of_link(link).handed(max_side)
    record = await studio.service.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None or (record.job.source.private and not private):
        raise NothingHandedIn
    dream = Result.from_json(record.outcome or {})
    return Handed("stored", dream.picture, record.handed.filename, record.handed.spoiler, max_side)


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


def wish_for(bot: DreamBot, found: Found, style: str) -> Wish:
    """A picture in a style. Raises AttachmentTooLarge."""
    studio = bot.studio
    return Wish(found.handed(studio.max_side), style, DreamOptions(style).settings(studio.network))
