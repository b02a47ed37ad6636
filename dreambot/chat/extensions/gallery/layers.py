"""/layers: what the layers of the network and their channels look for, as pictures."""

from __future__ import annotations

from collections.abc import Sequence

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.gallery import images
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.limits import SELECT_OPTIONS
from dreambot.chat.platform.pages import Item, Page, PageImage, send_page
from dreambot.chat.platform.persistent_items import Entry, button, select
from dreambot.chat.services import Services
from dreambot.engine.errors import UnknownLayer
from dreambot.engine.styles.channel_names import channel_titles, write_channel


@app_commands.command(name="layers", description="Show what the network's layers and channels look for")
@app_commands.describe(layer="Show this layer")
@app_commands.autocomplete(layer=autocomplete.layer)
async def layers(interaction: Interaction, layer: str | None = None) -> None:
    """Show the layer that is named, or the middle one, to the member alone. Raises UnknownLayer."""
    names = interaction.client.services.network.layers
    await show_layer(interaction, "", [layer or names[len(names) // 2]])


async def show_layer(interaction: Interaction, _: str, values: Sequence[str]) -> None:
    """Show the chosen layer. Raises UnknownLayer."""
    services, layer = interaction.client.services, values[0].strip().lower()
    if layer not in services.network.layers:
        raise UnknownLayer(layer, services.network.spec.title, services.network.layers)
    locale = interaction.locale.value
    await send_page(interaction, lambda: _layer_page(services, layer, locale))


async def show_channel(interaction: Interaction, layer: str, values: Sequence[str]) -> None:
    """Show the chosen channel of a layer."""
    services, number, locale = interaction.client.services, int(values[0]), interaction.locale.value
    await send_page(interaction, lambda: _channel_page(services, layer, number, locale))


def _layer_page(services: Services, layer: str, locale: str) -> Page:
    network = services.network
    picture = images.layer_page(network, layer, services.atlas)
    text = translate(
        locale,
        "layers-text" if picture else "layers-undrawn",
        layer=layer,
        network=network.spec.title,
        count=network.channels[layer],
    )
    items: list[Item] = [_layers_menu(services, layer, locale), *_channels_menu(services, layer, locale)]
    pictures = _pictures(picture, translate(locale, "layers-alt", layer=layer))
    items.append(button("layers", layer, translate(locale, "last-picture-button")))
    return Page(layer, text, pictures, items=items)


def _channel_page(services: Services, layer: str, number: int, locale: str) -> Page:
    network, channel = services.network, write_channel(layer, number)
    name = channel_titles(network.training).get(channel, "")
    picture = images.channel_page(network, layer, number, services.atlas)
    items = [_layers_menu(services, layer, locale), *_channels_menu(services, layer, locale, number)]
    return Page(
        f"{channel} · {name}" if name else channel,
        translate(locale, "layers-channel", channel=name or channel),
        _pictures(picture, translate(locale, "layers-channel-alt", channel=name or channel)),
        items=[*items, button("layers", channel, translate(locale, "last-picture-button"))],
    )


def _pictures(file: bytes | None, alt: str) -> list[PageImage]:
    return [] if file is None else [PageImage(file, images.PAGE, alt)]


def _layers_menu(services: Services, selected: str, locale: str) -> discord.ui.Select[discord.ui.View]:
    names = services.network.layers
    taken = min(len(names), SELECT_OPTIONS)
    some = [names[place * len(names) // taken] for place in range(taken)]  # some networks have hundreds
    entries = [Entry(name, name, selected=name == selected) for name in some]
    return select("layer", entries, translate(locale, "layers-menu"))


def _channels_menu(
    services: Services, layer: str, locale: str, selected: int | None = None
) -> list[discord.ui.Select[discord.ui.View]]:
    """Return the menu of the layer's channels, in a list; none where no channel was drawn."""
    titles = channel_titles(services.network.training)
    numbers = images.channels_on_page(services.network, layer, services.atlas)
    entries = [
        Entry(titles.get(channel, channel), str(number), channel, number == selected)
        for number in numbers
        for channel in [write_channel(layer, number)]
    ]
    if not entries:
        return []
    return [select("channel", entries, translate(locale, "layers-channels-menu"), argument=layer)]
