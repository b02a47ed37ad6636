"""What Discord offers while an option is typed: styles, layers and channels, the member's own presets."""

from __future__ import annotations

from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.extensions.dream.options import CHOICES_AT_MOST, complete_layers, complete_styles
from dreambot.chat.i18n.catalogue import LANGUAGE_NAMES as LANGUAGES
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.styles import styles_for

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot

Choices = list[app_commands.Choice[str]]


async def styles(interaction: discord.Interaction[DreamBot], typed: str) -> Choices:
    """Those that the loaded network can show, by name or by a word of their descriptions."""
    network = interaction.client.studio.network
    found = complete_styles(typed, styles_for(network), interaction.locale.value)
    return [app_commands.Choice(name=shown, value=style) for shown, style in found]


async def layers(interaction: discord.Interaction[DreamBot], typed: str) -> Choices:
    """The layers of the loaded network, and those of its channels that have names."""
    network = interaction.client.studio.network
    choices = complete_layers(typed, network.layers, list(named_channels(network.training)))
    return [app_commands.Choice(name=choice, value=choice) for choice in choices]


async def layer(interaction: discord.Interaction[DreamBot], typed: str) -> Choices:
    """One layer of the loaded network."""
    wanted = typed.strip().lower()
    found = [name for name in interaction.client.studio.network.layers if wanted in name]
    return [app_commands.Choice(name=name, value=name) for name in found[:CHOICES_AT_MOST]]


async def languages(_: discord.Interaction[DreamBot], typed: str) -> Choices:
    """Each under the name that it gives itself."""
    wanted = typed.strip().lower()
    found = [(name, locale) for locale, name in LANGUAGES.items() if wanted in f"{name} {locale}".lower()]
    return [app_commands.Choice(name=name, value=locale) for name, locale in found]


async def presets(interaction: discord.Interaction[DreamBot], typed: str) -> Choices:
    """Names that the member has given."""
    kept = await interaction.client.studio.service.presets(interaction.user.id)
    wanted = typed.strip().lower()
    found = [name for name in kept if wanted in name.lower()]
    return [app_commands.Choice(name=name, value=name) for name in found[:CHOICES_AT_MOST]]
