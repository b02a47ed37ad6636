"""/queue: what is dreamed now, and what waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.views.queue import Onlooker, queue_text

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot


@app_commands.command(name="queue", description="Show what I dream now, and what waits for its turn")
async def queue(interaction: discord.Interaction[DreamBot]) -> None:
    """To the member alone: of other servers only how much there is."""
    entries = await interaction.client.studio.service.queue()
    onlooker = Onlooker(interaction.user.id, interaction.guild_id, interaction.locale.value)
    text = queue_text(entries, onlooker)
    await interaction.response.send_message(
        text, ephemeral=True, allowed_mentions=discord.AllowedMentions.none()
    )
