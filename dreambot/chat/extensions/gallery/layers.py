"""/layers: what the layers of the network look for, and their channels."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.gallery import images
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.platform.pages import Page, Picture, show
from dreambot.chat.platform.persistent_items import ENTRIES, Entry, dream_with, menu
from dreambot.engine.errors import UnknownLayer
from dreambot.engine.styles.channel_names import channel_titles, write_channel

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot
    from dreambot.chat.services import Studio


@app_commands.command(name="layers", description="Show what the network's layers and channels look for")
@app_commands.describe(layer="Show this one")
@app_commands.autocomplete(layer=autocomplete.layer)
async def layers(interaction: discord.Interaction[DreamBot], layer: str | None = None) -> None:
    """To the member alone."""
    names = interaction.client.studio.network.layers
    await turn_to_layer(interaction, "", [layer or names[len(names) // 2]])


async def turn_to_layer(interaction: discord.Interaction[DreamBot], _: str, chosen: Sequence[str]) -> None:
    """The layer that was chosen. Raises UnknownLayer."""
    studio, layer = interaction.client.studio, chosen[0].strip().lower()
    if layer not in studio.network.layers:
        raise UnknownLayer(layer, studio.network.spec.title, studio.network.layers)
    locale = interaction.locale.value
    await show(interaction, lambda: _layer_page(studio, layer, locale))


async def turn_to_channel(
    interaction: discord.Interaction[DreamBot], layer: str, chosen: Sequence[str]
) -> None:
    """One channel of a layer."""
    studio, number, locale = interaction.client.studio, int(chosen[0]), interaction.locale.value
    await show(interaction, lambda: _channel_page(studio, layer, number, locale))


def _layer_page(studio: Studio, layer: str, locale: str) -> Page:
    network = studio.network
    picture = images.layer_page(network, layer, studio.atlas)
    text = say(
        locale,
        "layers-text" if picture else "layers-undrawn",
        layer=layer,
        network=network.spec.title,
        count=network.channels[layer],
    )
    items = [_layers_menu(studio, layer, locale), *_channels_menu(studio, layer, locale)]
    pictures = _pictures(picture, say(locale, "layers-alt", layer=layer))
    button = dream_with("layers", layer, say(locale, "with-button"))
    return Page(layer, text, pictures, items=[*items, button])


def _channel_page(studio: Studio, layer: str, number: int, locale: str) -> Page:
    network, channel = studio.network, write_channel(layer, number)
    name = channel_titles(network.training).get(channel, "")
    picture = images.channel_page(network, layer, number, studio.atlas)
    items = [_layers_menu(studio, layer, locale), *_channels_menu(studio, layer, locale, number)]
    return Page(
        f"{channel} · {name}" if name else channel,
        say(locale, "layers-channel", channel=name or channel),
        _pictures(picture, say(locale, "layers-channel-alt", channel=name or channel)),
        items=[*items, dream_with("layers", channel, say(locale, "with-button"))],
    )


def _pictures(file: bytes | None, alt: str) -> list[Picture]:
    return [] if file is None else [Picture(file, images.PAGE, alt)]


def _layers_menu(studio: Studio, chosen: str, locale: str) -> discord.ui.Select[discord.ui.View]:
    names = studio.network.layers
    taken = min(len(names), ENTRIES)
    some = [names[place * len(names) // taken] for place in range(taken)]  # some networks have hundreds
    entries = [Entry(name, name, chosen=name == chosen) for name in some]
    return menu("layer", entries, say(locale, "layers-menu"))


def _channels_menu(
    studio: Studio, layer: str, locale: str, chosen: int | None = None
) -> list[discord.ui.Select[discord.ui.View]]:
    """None where no channel was drawn."""
    titles = channel_titles(studio.network.training)
    numbers = images.channels_on_page(studio.network, layer, studio.atlas)
    entries = [
        Entry(titles.get(channel, channel), str(number), channel, number == chosen)
        for number in numbers
        for channel in [write_channel(layer, number)]
    ]
    return [menu("channel", entries, say(locale, "layers-channels-menu"), of=layer)] if entries else []
