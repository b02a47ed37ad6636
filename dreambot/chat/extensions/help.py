"""/help: what members can do, topic by topic, with pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import discord
from discord import app_commands

from dreambot.chat.bot import DreamBot, Interaction
from dreambot.chat.extensions.gallery import images
from dreambot.chat.i18n.catalogue import translate
from dreambot.chat.platform.pages import Page, PageImage, send_page
from dreambot.chat.platform.persistent_items import Entry, PersistentItem, select
from dreambot.chat.services import Services
from dreambot.engine.styles.styles import DEFAULT_STYLE


@dataclass(frozen=True)
class Topic:
    """A topic. The catalogue has its texts: help-NAME, help-NAME-title, and of its picture help-NAME-alt."""

    icon: str
    picture: Callable[[Services], bytes | None] | None = None


def _middle_layer(services: Services) -> bytes | None:
    names = services.network.layers
    return images.layer_page(services.network, names[len(names) // 2], services.atlas)


TOPICS = {
    "start": Topic("🌀", lambda services: images.style_page(services.network, DEFAULT_STYLE)),
    "pictures": Topic("🖼️"),
    "styles": Topic("🎨", lambda services: images.styles_page(services.network)),
    "layers": Topic("🔬", _middle_layer),
    "controls": Topic("🎛️"),
    "buttons": Topic("🔘"),
    "zoom": Topic("🎬"),
    "presets": Topic("🔖"),
    "queue": Topic("💤"),
    "servers": Topic("🛡️"),
}


@app_commands.command(name="help", description="How to use this bot, with pictures")
async def help_(interaction: Interaction) -> None:
    """Show the first topic, to the member alone."""
    await show_topic(interaction, "", ["start"])


async def show_topic(interaction: Interaction, _: str, values: Sequence[str]) -> None:
    """Show the page of the topic that was chosen."""
    services, locale = interaction.client.services, interaction.locale.value
    await send_page(interaction, lambda: _page(services, values[0], locale))


def _page(services: Services, name: str, locale: str) -> Page:
    topic = TOPICS[name]
    file = topic.picture(services) if topic.picture else None
    pictures = [] if file is None else [PageImage(file, images.PAGE, translate(locale, f"help-{name}-alt"))]
    title = f"{topic.icon} {translate(locale, f'help-{name}-title')}"
    return Page(title, translate(locale, f"help-{name}"), pictures, items=[_menu(name, locale)])


def _menu(selected: str, locale: str) -> discord.ui.Select[discord.ui.View]:
    entries = [
        Entry(f"{topic.icon} {translate(locale, f'help-{name}-title')}", name, selected=name == selected)
        for name, topic in TOPICS.items()
    ]
    return select("help", entries, translate(locale, "help-menu"))


async def setup(bot: DreamBot) -> None:
    """Add the command, and the menu of its topics."""
    bot.tree.add_command(help_)
    PersistentItem.register_select("help", show_topic)
