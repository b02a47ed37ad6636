"""What Discord offers while an option is typed: styles, layers and channels, the member's own presets."""

from __future__ import annotations

from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream.options import complete_layers, complete_styles
from dreambot.chat.i18n.catalogue import LANGUAGE_NAMES
from dreambot.chat.platform.limits import AUTOCOMPLETE_CHOICES
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.styles import styles_for

Choices = list[app_commands.Choice[str]]


async def styles(interaction: Interaction, typed: str) -> Choices:
    """Those that the loaded network can show, by name or by a word of their descriptions."""
    network = interaction.client.services.network
    found = complete_styles(typed, styles_for(network), interaction.locale.value)
    return [app_commands.Choice(name=shown, value=style) for shown, style in found]


async def layers(interaction: Interaction, typed: str) -> Choices:
    """The layers of the loaded network, and those of its channels that have names."""
    network = interaction.client.services.network
    choices = complete_layers(typed, network.layers, list(named_channels(network.training)))
    return [app_commands.Choice(name=choice, value=choice) for choice in choices]


async def layer(interaction: Interaction, typed: str) -> Choices:
    """One layer of the loaded network."""
    wanted = typed.strip().lower()
    found = [name for name in interaction.client.services.network.layers if wanted in name]
    return [app_commands.Choice(name=name, value=name) for name in found[:AUTOCOMPLETE_CHOICES]]


async def languages(_: Interaction, typed: str) -> Choices:
    """Each under the name that it gives itself."""
    wanted = typed.strip().lower()
    found = [
        (name, locale) for locale, name in LANGUAGE_NAMES.items() if wanted in f"{name} {locale}".lower()
    ]
    return [app_commands.Choice(name=name, value=locale) for name, locale in found]


async def presets(interaction: Interaction, typed: str) -> Choices:
    """Names that the member has given."""
    kept = await interaction.client.services.service.presets(interaction.user.id)
    wanted = typed.strip().lower()
    found = [name for name in kept if wanted in name.lower()]
    return [app_commands.Choice(name=name, value=name) for name in found[:AUTOCOMPLETE_CHOICES]]
