"""/about: what this bot is and what it dreams on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot import __version__
from dreambot.chat.views.result import FALLBACK_NOTE

if TYPE_CHECKING:
    from dreambot.chat.client import DreamBot

DESCRIPTION = (
    "I dream pictures. A neural network that learned to recognise things looks at your picture, and what it "
    "faintly sees there is made stronger, at one size after another, until you see it too (DeepDream).\n\n"
    "Type `/dream`, attach a picture, and choose a style if you like."
)


@app_commands.command(name="about", description="What this bot is, and what it dreams on")
async def about(interaction: discord.Interaction[DreamBot]) -> None:
    """Shown to the member alone."""
    studio = interaction.client.studio
    embed = discord.Embed(title="Dreambot", description=DESCRIPTION, colour=discord.Colour.blurple())
    embed.add_field(name="Version", value=__version__)
    embed.add_field(name="Device", value=", ".join(device.title for device in studio.devices))
    embed.add_field(name="Network", value=f"{studio.network.spec.title}\n({studio.network.weights.origin})")
    if studio.network.fallback_reason:
        embed.set_footer(text=FALLBACK_NOTE)
    await interaction.response.send_message(embed=embed, ephemeral=True)
