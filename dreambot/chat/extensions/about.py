"""/about: what this bot is and what it dreams on."""

from __future__ import annotations

import discord
from discord import app_commands

from dreambot import __version__
from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.i18n.catalogue import translate


@app_commands.command(name="about", description="About this bot: version, device and network")
async def about(interaction: Interaction) -> None:
    """Show version, device and network, to the member alone."""
    services, locale = interaction.client.services, interaction.locale.value
    network, devices = services.network, ", ".join(device.title for device in services.devices)
    text = translate(locale, "about-text")
    embed = discord.Embed(title="Dreambot", description=text, colour=discord.Colour.blurple())
    embed.add_field(name=translate(locale, "about-version"), value=__version__)
    embed.add_field(name=translate(locale, "about-device"), value=devices)
    origin = _origin(network.weights.origin, locale)
    embed.add_field(
        name=translate(locale, "about-network"), value=f"{network.spec.title} ({origin})", inline=False
    )
    await interaction.response.send_message(embed=embed, ephemeral=True)


def _origin(origin: str, locale: str) -> str:
    """Return where the weights come from, translated unless it is the name of a file."""
    match origin:
        case "bundled with the bot":
            return translate(locale, "about-bundled")
        case "downloaded by Keras":
            return translate(locale, "about-downloaded")
    return origin


async def setup(bot: DreamBot) -> None:
    """Add the command."""
    bot.tree.add_command(about)
