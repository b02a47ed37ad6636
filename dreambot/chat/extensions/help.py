"""/help: what can be done here, topic by topic, with pictures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.extensions.gallery import images
from dreambot.chat.i18n.catalogue import say
from dreambot.chat.platform.pages import Page, Picture, show
from dreambot.chat.platform.persistent_items import Entry, menu
from dreambot.engine.styles.styles import DEFAULT_STYLE

if TYPE_CHECKING:
    from dreambot.chat.bot import DreamBot
    from dreambot.chat.services import Studio


@dataclass(frozen=True)
class Topic:
    """What is said is in the catalogue, as help-NAME, help-NAME-title and, of the picture, help-NAME-alt."""

    icon: str
    picture: Callable[[Studio], bytes | None] | None = None


def _layer(studio: Studio) -> bytes | None:
    names = studio.network.layers
    return images.layer_page(studio.network, names[len(names) // 2], studio.atlas)


TOPICS = {
    "start": Topic("🌀", lambda studio: images.style_page(studio.network, DEFAULT_STYLE)),
    "pictures": Topic("🖼️"),
    "styles": Topic("🎨", lambda studio: images.styles_page(studio.network)),
    "layers": Topic("🔬", _layer),
    "controls": Topic("🎛️"),
    "buttons": Topic("🔘"),
    "zoom": Topic("🎬"),
    "presets": Topic("🔖"),
    "queue": Topic("💤"),
    "servers": Topic("🛡️"),
}


@app_commands.command(name="help", description="How to dream here, with pictures")
async def help_(interaction: discord.Interaction[DreamBot]) -> None:
    """To the member alone, from the beginning."""
    await turn_to_topic(interaction, "", ["start"])


async def turn_to_topic(interaction: discord.Interaction[DreamBot], _: str, chosen: Sequence[str]) -> None:
    """The page about it."""
    studio, locale = interaction.client.studio, interaction.locale.value
    await show(interaction, lambda: _page(studio, chosen[0], locale))


def _page(studio: Studio, name: str, locale: str) -> Page:
    topic = TOPICS[name]
    file = topic.picture(studio) if topic.picture else None
    pictures = [] if file is None else [Picture(file, images.PAGE, say(locale, f"help-{name}-alt"))]
    title = f"{topic.icon} {say(locale, f'help-{name}-title')}"
    return Page(title, say(locale, f"help-{name}"), pictures, items=[_menu(name, locale)])


def _menu(chosen: str, locale: str) -> discord.ui.Select[discord.ui.View]:
    entries = [
        Entry(f"{topic.icon} {say(locale, f'help-{name}-title')}", name, chosen=name == chosen)
        for name, topic in TOPICS.items()
    ]
    return menu("help", entries, say(locale, "help-menu"))
