"""/styles: every style as a picture, to choose from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import discord
from discord import app_commands

from dreambot.chat.bot import Interaction
from dreambot.chat.extensions.dream import autocomplete
from dreambot.chat.extensions.gallery import images
from dreambot.chat.i18n.catalogue import style_text, translate
from dreambot.chat.platform.pages import Page, PageImage, send_page
from dreambot.chat.platform.persistent_items import Entry, button, select
from dreambot.engine.styles.styles import check_style, styles_for

if TYPE_CHECKING:
    from dreambot.engine.networks.network import Network


@app_commands.command(name="styles", description="Show every style as a picture")
@app_commands.describe(style="Show only this style, larger")
@app_commands.autocomplete(style=autocomplete.styles)
async def styles(interaction: Interaction, style: str | None = None) -> None:
    """Show all styles, or the one that is named, to the member alone."""
    await show_style(interaction, "", [style] if style else [])


async def show_style(interaction: Interaction, _: str, values: Sequence[str]) -> None:
    """Show all styles that the network can show, or the chosen one larger. Raises UnknownStyle."""
    network, locale = interaction.client.services.network, interaction.locale.value
    if not values:
        await send_page(interaction, lambda: _all_styles(network, locale))
        return
    style = check_style(values[0].strip().lower(), network)
    await send_page(interaction, lambda: _one_style(network, style, locale))


def _all_styles(network: Network, locale: str) -> Page:
    picture = images.styles_page(network)
    return Page(
        translate(locale, "styles-title"),
        translate(locale, "styles-text", network=images.title_of_styles(network)),
        [
            PageImage(
                picture, images.PAGE, translate(locale, "styles-alt", styles=", ".join(styles_for(network)))
            )
        ],
        items=[_menu(network, locale)],
    )


def _one_style(network: Network, style: str, locale: str) -> Page:
    picture, look = images.style_page(network, style), style_text(style, locale)
    return Page(
        style,
        translate(locale, "styles-one", look=look, style=style),
        [PageImage(picture, images.PAGE, translate(locale, "styles-one-alt", style=style, look=look))],
        items=[
            _menu(network, locale, style),
            button("style", style, translate(locale, "last-picture-button")),
        ],
    )


def _menu(network: Network, locale: str, selected: str | None = None) -> discord.ui.Select[discord.ui.View]:
    names = styles_for(network)
    entries = [Entry(style, style, style_text(style, locale), style == selected) for style in names]
    return select("style", entries, translate(locale, "styles-menu"))
