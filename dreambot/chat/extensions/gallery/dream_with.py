"""The member's last picture once more, with one option: the button below styles and layers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import discord

from dreambot.chat.errors.types import NoPictureYet
from dreambot.chat.extensions.dream.options import DreamOptions
from dreambot.chat.submission.guild_policy import style_at
from dreambot.chat.submission.job_inputs import picture_of
from dreambot.chat.submission.request import Wish
from dreambot.chat.submission.submit import ask

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot


async def dream_last_with(
    interaction: discord.Interaction[DreamBot], option: str, values: Sequence[str]
) -> None:
    """Dream it; a private one in private. Raises NoPictureYet, and what `ask` raises."""
    studio, value = interaction.client.studio, values[0]
    record = await studio.service.latest(interaction.user.id, interaction.channel_id or 0)
    if record is None or record.picture is None:
        raise NoPictureYet(option, value)
    options = DreamOptions.from_json({option: value})
    default = await style_at(studio, interaction.guild_id)
    handed = replace(picture_of(record), guide=None, mask=None, max_side=studio.max_side)
    settings = options.settings(studio.network, default)
    wish = Wish(handed, options.style_or(default), settings, private=record.job.source.private)
    await ask(interaction, wish)
