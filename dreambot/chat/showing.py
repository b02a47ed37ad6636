"""Pages with a picture and a menu, for the member alone: sent by a command, turned by a menu."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any

import discord


@dataclass(frozen=True)
class Page:
    """A title, text, the file of a WebP picture with its alt text, and what stands below."""

    title: str
    text: str
    picture: bytes | None
    alt: str
    view: discord.ui.View


async def show(interaction: discord.Interaction[Any], page: Page) -> None:
    """Send it, or where a menu was used turn its message to it. Raises discord.HTTPException."""
    embed = discord.Embed(title=page.title, description=page.text, colour=discord.Colour.blurple())
    files = []
    if page.picture is not None:
        files = [discord.File(io.BytesIO(page.picture), "page.webp", description=page.alt)]
        embed.set_image(url="attachment://page.webp")
    if interaction.type is discord.InteractionType.component:
        await interaction.response.edit_message(embed=embed, attachments=files, view=page.view)
    else:
        await interaction.response.send_message(embed=embed, files=files, view=page.view, ephemeral=True)
