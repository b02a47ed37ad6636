"""/about: what this bot is and what it dreams on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot import __version__
from dreambot.chat.i18n.catalogue import say

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot


@app_commands.command(name="about", description="What this bot is, and what it dreams on")
async def about(interaction: discord.Interaction[DreamBot]) -> None:
    """Shown to the member alone."""
    studio, locale = interaction.client.studio, interaction.locale.value
    network, devices = studio.network, ", ".join(device.title for device in studio.devices)
    text = say(locale, "about-text")
    embed = discord.Embed(title="Dreambot", description=text, colour=discord.Colour.blurple())
    embed.add_field(name=say(locale, "about-version"), value=__version__)
    embed.add_field(name=say(locale, "about-device"), value=devices)
    origin = _origin(network.weights.origin, locale)
    embed.add_field(name=say(locale, "about-network"), value=f"{network.spec.title} ({origin})", inline=False)
    await interaction.response.send_message(embed=embed, ephemeral=True)


def _origin(origin: str, locale: str) -> str:
    """The engine says it in English, unless it is the name of a file."""
    match origin:
        case "bundled with the bot":
            return say(locale, "about-bundled")
        case "downloaded by Keras":
            return say(locale, "about-downloaded")
    return origin
