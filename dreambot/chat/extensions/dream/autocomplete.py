"""Autocompletion of options: styles, layers and channels, languages, the member's own presets."""

from __future__ import annotations

from collections.abc import Container, Sequence

from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.i18n.catalogue import LANGUAGE_NAMES, style_text
from dreambot.chat.platform.limits import AUTOCOMPLETE_CHOICES, LABEL_LENGTH
from dreambot.engine.styles.channel_names import named_channels
from dreambot.engine.styles.layer_lists import split_layers
from dreambot.engine.styles.styles import styles_for

Choices = list[app_commands.Choice[str]]


async def styles(interaction: Interaction, typed: str) -> Choices:
    """Return the styles of the loaded network with what was typed in their names or descriptions."""
    network = interaction.client.services.network
    found = complete_styles(typed, styles_for(network), interaction.locale.value)
    return [app_commands.Choice(name=shown, value=style) for shown, style in found]


async def layers(interaction: Interaction, typed: str) -> Choices:
    """Return lists of layers and named channels of the loaded network that complete what was typed."""
    network = interaction.client.services.network
    choices = complete_layers(typed, network.layers, list(named_channels(network.training)))
    return [app_commands.Choice(name=choice, value=choice) for choice in choices]


async def layer(interaction: Interaction, typed: str) -> Choices:
    """Return the layers of the loaded network with what was typed in their names."""
    wanted = typed.strip().lower()
    found = [name for name in interaction.client.services.network.layers if wanted in name]
    return [app_commands.Choice(name=name, value=name) for name in found[:AUTOCOMPLETE_CHOICES]]


async def languages(_: Interaction, typed: str) -> Choices:
    """Return the languages with what was typed in their own names or in Discord's."""
    wanted = typed.strip().lower()
    found = [
        (name, locale) for locale, name in LANGUAGE_NAMES.items() if wanted in f"{name} {locale}".lower()
    ]
    return [app_commands.Choice(name=name, value=locale) for name, locale in found]


async def presets(interaction: Interaction, typed: str) -> Choices:
    """Return the names of the member's presets with what was typed in them."""
    saved = await interaction.client.services.service.jobs.presets.of(interaction.user.id)
    wanted = typed.strip().lower()
    found = [name for name in saved if wanted in name.lower()]
    return [app_commands.Choice(name=name, value=name) for name in found[:AUTOCOMPLETE_CHOICES]]


def complete_layers(text: str, layers: Sequence[str], names: Sequence[str] = ()) -> list[str]:
    """Return what `text` can become: its whole layers and named channels kept, the unfinished one completed.

    layers, names: the layers of the network, and the names of its channels.
    """
    head, _, typed = text.rpartition(",")
    kept = [part for part in split_layers(head, names) if _is_known(part.rpartition("*")[2], layers, names)]
    prefix = "".join(f"{name}, " for name in kept)
    wanted = typed.strip().lower()
    fitting = [name for name in (*layers, *names) if wanted in name and name not in kept]
    return [choice for choice in (prefix + name for name in fitting) if len(choice) <= LABEL_LENGTH][
        :AUTOCOMPLETE_CHOICES
    ]


def _is_known(target: str, layers: Container[str], names: Container[str]) -> bool:
    return target in names or target.split(":", maxsplit=1)[0] in layers


def complete_styles(typed: str, styles: Sequence[str], locale: str) -> list[tuple[str, str]]:
    """Return (text shown, name) of each of `styles` with `typed` in its name or description."""
    shown = [(f"{style} · {style_text(style, locale)}", style) for style in styles]
    wanted = typed.strip().lower()
    return [(text[:LABEL_LENGTH], style) for text, style in shown if wanted in text.lower()][
        :AUTOCOMPLETE_CHOICES
    ]
